// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/MailAccount.h"

#include <QUrl>

/// The settings on one page, to print or keep; never a password. In the program's current language.
struct SettingsSheet {
    MailAccount account;
    QString academyName;
    QUrl webmail;        ///< Left out of the sheet when empty.
    QUrl passwordChange; ///< The same.
};

/// Lines of at most 78 characters where the values allow it, "label: value".
QString sheetAsText(const SettingsSheet &sheet);

/// A whole document in the subset that QTextDocument prints; everything from outside escaped, no user name or
/// password inside a link.
QString sheetAsHtml(const SettingsSheet &sheet);
