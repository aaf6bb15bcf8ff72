// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/MailAccount.h"
#include "profile/thunderbird/PrefsFile.h"

/// What prefs.js shall hold in the end.
struct AccountWish {
    MailAccount account;
    bool makeDefault = false;
    bool checkAtStart = true;
};

/// Writes the account into @p prefs: a new one beside those there, or the one that is there already (same
/// user, host, type and port) brought up to date; likewise its outgoing server. Twice is the same as once.
/// Local Folders are left to Thunderbird, which makes them at its next start, named in the language it
/// speaks. Returns every preference that the account needs as it is now; @p userJs is only asked which names
/// it uses.
QList<QByteArray> mergeAccount(PrefsFile &prefs, const AccountWish &wish, const PrefsFile &userJs = {});
