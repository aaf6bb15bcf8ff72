// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/OutputFiles.h"

/// What one person's folder is made of.
struct PersonWish {
    SettingsSheet sheet; ///< Of the account.
    QString login;
    QStringList clients; ///< Of clientWords().
    Printing printing;
};

/// The files of the folder, by their place in it; the same wish makes the same bytes. Thunderbird's lie below
/// "thunderbird", a whole folder of profiles: what is in there is copied to where Thunderbird keeps them.
/// @p nowhere is a path at which nothing lies: a folder that is made again holds the new account alone, not
/// the old one beside it. Faults: as planThunderbird() and planOutput().
Result<QList<NamedFile>> personFiles(const PersonWish &wish, const QString &nowhere);

/// What the files are made from, as 64 hexadecimal digits: equal digests, equal files. @p edition is whatever
/// else goes into them: the program's version, the language.
QByteArray digestOf(const PersonWish &wish, const QString &edition);
