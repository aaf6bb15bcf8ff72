// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestedServers.h"

#include "session/Step.h"

namespace {

void addOnce(QList<Endpoint> &endpoints, const Endpoint &endpoint)
{
    if (!endpoints.contains(endpoint))
        endpoints += endpoint;
}

QList<Endpoint> endpointsOf(const Academy &academy, const QString &serviceId)
{
    QList<Endpoint> mail;
    QList<Endpoint> web{endpointOf(academy.portal.activation)};
    for (const MailService &service : academy.services) {
        if (!serviceId.isEmpty() && service.id != serviceId)
            continue;
        for (const ServerPreset &preset : service.presets) {
            for (const Endpoint &endpoint : preset.endpoints())
                addOnce(mail, endpoint);
        }
        addOnce(web, endpointOf(service.webmail));
    }
    return mail + web;
}

} // namespace

QList<Endpoint> serversToTest(const CheckOptions &options, const Academy &academy)
{
    QList<Endpoint> named;
    for (const QString &text : options.endpoints)
        addOnce(named, endpointFrom(text).value()); // CommandLine has refused the others
    return named.isEmpty() ? endpointsOf(academy, options.service) : named;
}
