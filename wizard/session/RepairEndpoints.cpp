// SPDX-License-Identifier: GPL-3.0-or-later
// Whose an account is, and what has to be tested to judge it.
#include "session/RepairRows.h"
#include "session/Step.h"

#include <algorithm>

namespace {

QString addressDomainOf(const StoredAccount &account)
{
    return account.address.section(u'@', -1).toLower();
}

/// How many of the account's servers are of this service: the incoming one counts most.
int affinity(const MailService &service, const StoredAccount &account)
{
    int found = 0;
    for (const ServerPreset &preset : service.presets) {
        for (const Endpoint &endpoint : preset.endpoints()) {
            if (endpoint.host == account.incoming.endpoint.host)
                found = 2;
            else if (account.outgoing && endpoint.host == account.outgoing->endpoint.host)
                found = std::max(found, 1);
        }
    }
    return found;
}

} // namespace

bool belongsTo(const Academy &academy, const StoredAccount &account)
{
    const QString domain = academy.domain.toLower();
    const QString &host = account.incoming.endpoint.host;
    if (addressDomainOf(account) == domain || host == domain || host.endsWith(u'.' + domain))
        return true;
    return std::ranges::any_of(academy.services,
                               [&](const MailService &service) { return affinity(service, account) == 2; });
}

const MailService &serviceOf(const StoredAccount &account, const Academy &academy)
{
    return *std::ranges::max_element(academy.services, {},
                                     [&](const MailService &service) { return affinity(service, account); });
}

QList<Endpoint> repairEndpoints(const StoredAccount &account, const Academy &academy)
{
    QList<Endpoint> endpoints;
    const auto add = [&](const Endpoint &endpoint) {
        if (!endpoints.contains(endpoint))
            endpoints.append(endpoint);
    };
    add(account.incoming.endpoint);
    if (account.outgoing)
        add(account.outgoing->endpoint);
    const MailService &service = serviceOf(account, academy);
    for (const Protocol protocol : {account.incoming.endpoint.protocol, Protocol::Smtp}) {
        for (const ServerRow *row : proposableRows(service, protocol))
            add(*row->endpoint);
    }
    for (const MailService &other : academy.services) {
        if (other.id == service.id)
            continue;
        for (const ServerRow *row : proposableRows(other, Protocol::Imap))
            add(*row->endpoint);
    }
    add(endpointOf(service.webmail));
    return endpoints;
}
