// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/MailAccount.h"
#include "profile/thunderbird/MendingPlan.h"

/// Everything that computing a repair's ChangeSet takes, gathered so that it can run in a worker thread.
class RepairJob
{
public:
    MendingRequest request;
    QList<StoredServer> outdated; ///< Whose user name is replaced: what is remembered for it goes.
    QList<StoredServer> doubtful; ///< What is remembered for these goes, unless it is the password below.
    std::optional<MailAccount> remember; ///< For whose servers the password below is to be remembered.
    Secret password;                     ///< One that the server has accepted; empty when there is none.
    std::optional<ThunderbirdInstall> install; ///< Whose NSS library opens and makes remembered passwords.
    QString program;

    /// What stands in the way of forgetting or remembering (nss-unusable, primary-password-set) is a notice:
    /// the settings are mended all the same, and Thunderbird asks for the password itself.
    Result<ChangeSet> run() const;

private:
    Result<ChangeSet> withPasswords(ChangeSet changes) const;
};
