// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Secret.h"
#include "profile/ChangeSet.h"
#include "profile/thunderbird/AccountMending.h"
#include "profile/thunderbird/ThunderbirdDiscovery.h"

/// Which account of a profile shall become what.
struct MendingRequest {
    QString profileFolder;
    StoredAccount account; ///< As it was found, and judged.
    AccountMending mending;
    QStringList launch; ///< Of the install that opens the profile; see ChangeSet.
    bool opensByDefault = true;
};

/// Reads the profile again and computes what it shall become: prefs.js, and the account's own
/// msgFilterRules.dat where its rules name folders that are addressed otherwise afterwards. Faults:
/// prefs-broken, read-only; changed-meanwhile, the account's key, when it is no longer as it was found;
/// account-already-there, the other's key, when it would become the same as another, which Thunderbird would
/// throw away. Notices: user-js-overrides.
Result<ChangeSet> planMending(const MendingRequest &request);

/// Whether a login of this server is remembered in the profile, of whatever user name.
bool isPasswordRemembered(const QString &profileFolder, const StoredServer &server);

/// Takes the passwords that are remembered for these servers' user names out of logins.json, but for those
/// that are @p right (empty: none is). What is not remembered changes nothing. User names are opened by the
/// NSS library of @p install on a private copy, as for withRememberedPassword(). nss-unusable,
/// primary-password-set.
Result<ChangeSet> withForgottenPasswords(ChangeSet changes, const QList<StoredServer> &servers,
                                         const Secret &right, const ThunderbirdInstall &install,
                                         const QString &program);
