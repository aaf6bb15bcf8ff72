// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/MailAccount.h"
#include "account/Secret.h"
#include "profile/ChangeSet.h"
#include "profile/thunderbird/ThunderbirdDiscovery.h"

/// What to write for Thunderbird.
struct ThunderbirdRequest {
    MailAccount account;
    QString profileRoot;
    std::optional<QString> profileFolder; ///< Add to this one; absent: make a new profile in profileRoot.
    QString newProfileName;             ///< For a new one: "xxxxxxxx.ac-amiens"; makeProfileName() gives one.
    bool makeDefaultAccount = false;    ///< In an existing profile; a new one has but one.
    bool checkAtStart = true;           ///< login_at_startup; false for test copies that must not prompt.
    QList<ThunderbirdInstall> installs; ///< To point an install's section of profiles.ini at a new profile.
};

/// Eight random letters and digits, ".ac-amiens".
QString makeProfileName();

/// Reads the present files and computes what they shall become. An account already there (same user, host,
/// type, port) is brought up to date, never added twice. A new profile takes nobody's default: it opens by
/// default only where nothing that exists would (see ChangeSet::opensByDefault). Faults: prefs-broken, "PATH:
/// line L, column C: reason"; read-only, PATH, for a file that cannot be read. Notices: user-js-overrides,
/// "PATH" when a user.js is there, "PATH: key, key" when it sets these otherwise than we do; profile-newer,
/// "LAST > NEWEST", when the profile was last used by a Thunderbird newer than every install that reads this
/// root: it is written all the same, for that Thunderbird may be one that was not found.
Result<ChangeSet> planThunderbird(const ThunderbirdRequest &request);

/// Adds logins.json and key4.db, made on private copies (0700) by the NSS library of @p install in the child
/// process @p program (this program, see PasswordVault). nss-unusable, primary-password-set.
Result<ChangeSet> withRememberedPassword(ChangeSet changes, const MailAccount &account,
                                         const Secret &password, const ThunderbirdInstall &install,
                                         const QString &program);

/// Adds cert9.db with the authority in @p caPem trusted for TLS servers: the training CA in its throw-away
/// profile, never in a real one, which launch then names. Made like withRememberedPassword(). nss-unusable.
Result<ChangeSet> withTrustedAuthority(ChangeSet changes, const QByteArray &caPem,
                                       const ThunderbirdInstall &install, const QString &program);
