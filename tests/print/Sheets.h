// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/sheet/SettingsSheet.h"

inline SettingsSheet sheetOf(const MailAccount &account)
{
    using namespace Qt::StringLiterals;
    return {account, u"Académie d'Amiens"_s, QUrl(u"https://webmail.ac-amiens.fr/"_s),
            QUrl(u"https://bv.ac-amiens.fr/iam/"_s)};
}
