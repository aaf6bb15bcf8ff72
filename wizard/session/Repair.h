// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/Academy.h"
#include "diagnosis/Ailment.h"
#include "probe/LoginOutcome.h"
#include "profile/thunderbird/AccountMending.h"

/// What is known of an account that does not work.
struct RepairFacts {
    StoredAccount account;
    QList<Evidence> probes = {};         ///< Of repairEndpoints(); none without a network.
    QList<Evidence> controls = {};       ///< What else was asked, to tell failures apart.
    QList<LoginOutcome> logins = {};     ///< On the servers as they shall be; empty when none was tried.
    std::optional<Login> login = {};     ///< As the person says it.
    bool passwordLooksLikeNumen = false; ///< The one that was tried.
    QDateTime now = {};                  ///< The local clock, UTC.
};

/// One setting, for people.
struct SettingChange {
    ServerRole role = ServerRole::Incoming;
    ServerSetting what = ServerSetting::Server;
    QString before; ///< Empty where there was nothing.
    QString after;

    bool operator==(const SettingChange &) const = default;
};

/// What is wrong with an account, and the one change that mends it.
struct Repair {
    enum class Verdict {
        Mend,          ///< Settings are wrong: see ailments, changes.
        Unreachable,   ///< A server or the login fails in a way that no change here would mend: see fault.
        SettingsRight, ///< Settings and servers are as they should be; no login was tried.
        LoginRefused,  ///< So they are, and the server refuses the password.
        Sound,         ///< So they are, and the login was accepted.
    };
    Verdict verdict = Verdict::SettingsRight;
    QList<Ailment> ailments; ///< What matters most first. PasswordChanged alone where the login was refused.
    std::optional<Fault> fault; ///< Of the first server that fails; beside Mend too.
    QString failing;            ///< Which that is, "host:port".
    QList<Fault> hints;         ///< Suppositions, likeliest first: said, never acted upon.
    QList<SettingChange> changes;
    AccountMending mending;

    /// The login in mending was made from the name: the person has to say whether it is theirs.
    bool loginIsGuessed = false;
    std::optional<Login> login; ///< The one in mending; nothing where no login is changed or none is known.

    /// The account as it shall be. Nothing where its servers may not be given the académie's password (one is
    /// not the académies', or the sending server is not known).
    std::optional<MailAccount> target;

    bool operator==(const Repair &) const = default;
};

/// The words of JSON: mend|unreachable|settings-right|login-refused|sound, and
/// server|encryption|user-name|signing-in.
QLatin1StringView wordFor(Repair::Verdict verdict);
QLatin1StringView wordFor(ServerSetting setting);

/// Of the académie: its address or its server is.
bool belongsTo(const Academy &academy, const StoredAccount &account);

/// The service that the account's servers or address are of.
const MailService &serviceOf(const StoredAccount &account, const Academy &academy);

/// What has to be tested before repairFor() can judge: what the account is set to, what its service offers,
/// the other services' incoming servers, and as a control the webmail.
QList<Endpoint> repairEndpoints(const StoredAccount &account, const Academy &academy);

/// Pure. Proposes only what the académie's data says and no test contradicts: a server that answers encrypted
/// stays, one that does not answer gives way only to one that does.
Repair repairFor(const RepairFacts &facts, const Academy &academy);
