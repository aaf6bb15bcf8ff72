// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Result.h"

#include <QByteArrayView>

/// @p name for a screen or a terminal: what cannot be seen, or steers one, shows as U+FFFD.
QString visible(const QString &name);

/// The place of a file on the stick: relative to its root, "/" between the parts, in Unicode's composed form
/// (NFC), and a name that every system reads as the same single file. A name that some system would take for
/// another place or another file is refused: "..", an absolute path, a backslash, a drive or a stream (":"),
/// a device ("NUL.txt"), a blank at either end, a dot at the end, characters that cannot be seen.
class StickPath
{
public:
    /// stick-changed; the detail is the path and what is wrong with it.
    static Result<StickPath> parse(const QString &path);
    static Result<StickPath> fromUtf8(QByteArrayView utf8);

    const QString &toString() const { return m_path; }
    QByteArray utf8() const { return m_path.toUtf8(); }
    /// Equal for two names that a disk without case (FAT, exFAT, NTFS) holds for one.
    QString foldedCase() const;
    /// Empty for a file at the root.
    QString folder() const;

    bool operator==(const StickPath &) const = default;

private:
    explicit StickPath(QString path) : m_path(std::move(path)) {}

    QString m_path;
};
