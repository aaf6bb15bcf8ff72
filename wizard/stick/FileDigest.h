// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <stop_token>

/// What a file is known by.
struct FileDigest {
    QByteArray sha256; ///< 32 bytes.
    qint64 size = 0;

    bool operator==(const FileDigest &) const = default;
};

/// Reads the file once, piece by piece. Nothing when it cannot be read to its end, is longer than @p longest
/// bytes, or @p stop was asked for.
std::optional<FileDigest> digestOf(const QString &file, qint64 longest, const std::stop_token &stop);
