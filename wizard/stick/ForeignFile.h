// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

/// Whether a file that nobody signed is dangerous where it lies. A stick is also a place for one's own
/// documents: they are told, no more. But Windows loads a library that lies beside a program before its own
/// ("DLL search order" in Microsoft's documentation), Linux' loader looks below the bundle's folder for
/// variants of a library, and a person starts whatever looks like the program. So nothing foreign may lie in
/// the folders that the stick came with, and no program, library or what steers them anywhere.
/// @p signedFolders: the folders at the root that hold signed files, in folded case.
bool isDangerous(const QString &path, const QSet<QString> &signedFolders);

/// Programs, libraries, scripts, links and what steers loading, by the ends of names on Windows and Linux.
bool looksLikeProgram(const QString &path);
