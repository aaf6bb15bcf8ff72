// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <stop_token>

/// Something that is no folder, as a stick's folder has it.
struct FoundFile {
    QString path;   ///< Relative to the stick, "/" between the parts, in composed form (NFC).
    QString onDisk; ///< To open it.
    bool isPlain; ///< No link, pipe or device, nor a folder deeper than any of ours: those are not followed.
};

/// Everything below @p folder in the order of names, hidden files too; not what systems keep at the root of a
/// disk for themselves (their index, their bin), since neither a person nor a program opens anything there.
/// Ends early when @p stop is asked for.
QList<FoundFile> filesBelow(const QString &folder, const std::stop_token &stop);
