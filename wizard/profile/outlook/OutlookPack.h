// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/outlook/OutlookFiles.h"

/// Files for the Outlook of another computer, made where none is.
struct OutlookPack {
    MailAccount account;
    /// Where account.prf and autodiscover.xml will lie there, as Windows writes it: a .reg file has to name
    /// it. One folder a person, for both files are one person's. Empty: usualOutlookFolder().
    QString installedFolder = {};
    QString version = QStringLiteral("16.0"); ///< 2016 to 365; "15.0" is 2013.
};

/// "C:\ProgramData\assistant-messagerie\mdupont": writable without rights, the same on every Windows.
QString usualOutlookFolder(const MailAccount &account);

/// account.prf, autodiscover.xml, outlook.reg, the signature's files, and a short text in the program's
/// language on how to install them; to be put side by side. Nothing holds a password. Faults: as
/// outlookProfileFile().
Result<QList<NamedFile>> outlookFilesFor(const OutlookPack &pack);
