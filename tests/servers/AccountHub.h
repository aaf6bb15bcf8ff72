// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Thunderbird.h"

/// The window in which Thunderbird itself sets up an account, used as a person does: with clicks and keys, by
/// what it shows.
class AccountHub
{
public:
    /// Of one without an account, where it opens at the start. @p thunderbird outlives this.
    explicit AccountHub(Thunderbird &thunderbird);

    /// Says who somebody is and lets it look; the servers that it then shows: {incoming, outgoing} as "type
    /// host port", {userName, security} of both.
    QJsonObject findServers(const QString &name, const QString &address);
    /// Goes on with those servers and @p password until the account is there, and closes it.
    void makeAccount(const QString &password);

private:
    void waitForStep(const QString &id);
    void fill(const QString &selector, const QString &text);
    void goOn();

    Thunderbird &m_thunderbird;
};
