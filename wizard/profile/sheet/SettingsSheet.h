// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/MailAccount.h"

#include <QUrl>

/// The settings on one page, to print or keep; never a password. In the program's current language.
struct SettingsSheet {
    MailAccount account;
    QString academyName;
    QUrl webmail;
    QUrl passwordChange;
};

QString sheetAsText(const SettingsSheet &sheet);
QString sheetAsHtml(const SettingsSheet &sheet); ///< Everything from outside escaped.
