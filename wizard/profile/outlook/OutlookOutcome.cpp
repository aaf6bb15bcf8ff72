// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/outlook/OutlookKeys.h"
#include "profile/outlook/OutlookPlan.h"

using namespace Qt::StringLiterals;

namespace {

bool sameHost(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

bool incomingIsAsAsked(const OutlookAccount &found, const ServerAccess &asked)
{
    const SecureEndpoint &endpoint = asked.endpoint;
    const quint16 port = found.incomingPort.value_or(standardPort(endpoint.protocol(), Security::Tls));
    return sameHost(found.incomingHost, endpoint.host()) && port == endpoint.port() &&
           found.incomingTls.value_or(false) && found.userName == asked.userName;
}

/// Without a port Outlook takes 25, which no account of ours asks for.
bool outgoingIsAsAsked(const OutlookAccount &found, const SecureEndpoint &asked)
{
    const quint32 connection = asked.security() == Security::Tls ? 1 : 2;
    return sameHost(found.outgoingHost, asked.host()) && found.outgoingPort == asked.port() &&
           found.outgoingConnection == connection;
}

QList<OutlookAccount> accountsOf(const QString &version, Registry &registry)
{
    const auto profiles = registry.keys(OutlookKeys::profilesOf(version));
    QList<OutlookAccount> accounts;
    for (const QString &profile : profiles ? profiles.value() : QStringList())
        accounts += accountsInOutlook(registry, version, profile);
    return accounts;
}

} // namespace

bool isSameAccount(const OutlookAccount &found, const MailAccount &account)
{
    return found.protocol == account.incoming.endpoint.protocol() &&
           found.address.compare(account.address.toString(), Qt::CaseInsensitive) == 0;
}

OutlookOutcome outcomeInOutlook(const MailAccount &account, const ClassicOutlook &outlook, Registry &registry)
{
    bool isThere = false;
    for (const OutlookAccount &found : accountsOf(outlook.version, registry)) {
        if (!isSameAccount(found, account))
            continue;
        if (incomingIsAsAsked(found, account.incoming) && outgoingIsAsAsked(found, account.outgoing.endpoint))
            return OutlookOutcome::AsAsked;
        isThere = true;
    }
    if (isThere)
        return OutlookOutcome::Otherwise;
    const auto waiting = registry.value(OutlookKeys::setupOf(outlook.version), OutlookKeys::importProfile);
    const bool waits = waiting && waiting.value().has_value();
    return waits ? OutlookOutcome::NotOpenedYet : OutlookOutcome::NotTaken;
}
