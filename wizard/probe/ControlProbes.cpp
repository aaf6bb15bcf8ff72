// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/ControlProbes.h"

#include <QHostAddress>

#include <algorithm>

namespace {

constexpr quint16 clearWebPort = 80;

bool isWeb(const ProbeRow &row)
{
    return row.endpoint.protocol == Protocol::Https;
}

bool failedWith(const ProbeRow &row, Obstacle obstacle)
{
    return row.state == ProbeState::Failed && row.evidence.obstacle == obstacle;
}

/// Nothing came back, or not yet.
bool isSilent(const ProbeRow &row)
{
    return row.probablyBlocked || failedWith(row, Obstacle::ConnectionTimeout) ||
           failedWith(row, Obstacle::Unreachable);
}

bool wasNotTaken(const ProbeRow &row)
{
    return isSilent(row) || failedWith(row, Obstacle::ConnectionRefused);
}

bool isOnThisComputer(const ProbeRow &row)
{
    const QStringList &addresses = row.evidence.addresses;
    return !addresses.isEmpty() && std::ranges::all_of(addresses, [](const QString &address) {
        return QHostAddress(address).isLoopback();
    });
}

/// Another row has shown that the host of @p row lives.
bool isHostKnownToLive(const ProbeRow &row, const QList<ProbeRow> &watched)
{
    return std::ranges::any_of(watched, [&](const ProbeRow &other) {
        return other.endpoint.host == row.endpoint.host && other.evidence.roundTrip;
    });
}

void addOnce(QList<Endpoint> &endpoints, const Endpoint &endpoint)
{
    if (!endpoints.contains(endpoint))
        endpoints.append(endpoint);
}

} // namespace

QList<Endpoint> controlsFor(const QList<ProbeRow> &watched, const std::optional<Endpoint> &portal)
{
    const bool webIsFine = std::ranges::any_of(
        watched, [](const ProbeRow &row) { return isWeb(row) && row.state == ProbeState::Ok; });
    QList<Endpoint> controls;
    for (const ProbeRow &row : watched) {
        if (!isWeb(row) && isSilent(row) && !isHostKnownToLive(row, watched))
            addOnce(controls, {row.endpoint.host, standardPort(Protocol::Https, Security::Tls),
                               Protocol::Https, Security::Tls});
        if (!portal || webIsFine || isOnThisComputer(row))
            continue;
        if (wasNotTaken(row) || failedWith(row, Obstacle::CertificateRejected))
            addOnce(controls, *portal);
        if (wasNotTaken(row))
            addOnce(controls, {portal->host, clearWebPort, Protocol::Https, Security::Plain});
    }
    controls.removeIf([&](const Endpoint &endpoint) {
        return std::ranges::any_of(watched, [&](const ProbeRow &row) { return row.endpoint == endpoint; });
    });
    return controls;
}
