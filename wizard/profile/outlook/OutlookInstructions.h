// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/MailAccount.h"

#include <QCoreApplication>

/// How to install an OutlookPack, for a person, in the program's language.
class OutlookInstructions
{
    Q_DECLARE_TR_FUNCTIONS(OutlookInstructions)
public:
    static QString fileName(); ///< "README.txt", "LISEZMOI.txt".

    /// Lines end with CR LF, as Notepad wants them.
    static QString text(const MailAccount &account, const QString &installedFolder);
};
