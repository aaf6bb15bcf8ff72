// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Step.h"

namespace {

/// Incoming and outgoing of the preset, else of the service's first one.
QList<Endpoint> mailEndpoints(const MailService &service, const ServerPreset *preset)
{
    if (!preset && !service.presets.empty())
        preset = &service.presets.front();
    if (!preset)
        return {};
    const auto endpoints = preset->endpoints();
    return {endpoints.begin(), endpoints.end()};
}

} // namespace

std::optional<Step> nextStep(Step step)
{
    switch (step) {
    case Step::Welcome: return Step::Activation;
    case Step::Activation: return Step::Identity;
    case Step::Identity: return Step::Protocol;
    case Step::Protocol: return Step::Client;
    case Step::Client: return Step::Summary;
    case Step::Summary: return Step::Done;
    case Step::Done: return std::nullopt;
    }
    Q_UNREACHABLE();
}

QList<Endpoint> endpointsFor(Step step, const Academy &academy, const MailService &service,
                             const ServerPreset *preset)
{
    const Endpoint portal = endpointOf(academy.portal.activation);
    const Endpoint webmail = endpointOf(service.webmail);
    const QList<Endpoint> mail = mailEndpoints(service, preset);
    switch (step) {
    case Step::Welcome: return {webmail, portal};
    case Step::Activation: return {portal};
    case Step::Identity: return mail.first(1);
    case Step::Protocol:
    case Step::Client:
    case Step::Summary: return mail;
    case Step::Done: return mail + QList{webmail};
    }
    Q_UNREACHABLE();
}

Endpoint endpointOf(const QUrl &url)
{
    const auto port = static_cast<quint16>(url.port(standardPort(Protocol::Https, Security::Tls)));
    return {QString::fromLatin1(QUrl::toAce(url.host())), port, Protocol::Https, Security::Tls};
}
