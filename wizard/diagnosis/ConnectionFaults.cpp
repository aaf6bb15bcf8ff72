// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/ConnectionFaults.h"

#include "diagnosis/Controls.h"

#include <algorithm>

namespace {

template <typename Condition>
const Evidence *firstOf(const QList<Evidence> &rows, Condition condition)
{
    const auto found = std::ranges::find_if(rows, condition);
    return found == rows.end() ? nullptr : &*found;
}

Fault withControl(FaultKind kind, const Evidence &control)
{
    return {kind, control.endpoint.hostAndPort()};
}

/// Several ports of this host died, and no other mail host did.
bool isThisHostAlone(const Evidence &evidence, const QList<Evidence> &neighbours)
{
    const QString &host = evidence.endpoint.host;
    const bool otherPortDied = std::ranges::any_of(neighbours, [&](const Evidence &other) {
        return other.endpoint.host == host && other.endpoint.port != evidence.endpoint.port &&
               diedConnecting(other);
    });
    const bool otherHostDied = std::ranges::any_of(neighbours, [&](const Evidence &other) {
        return other.endpoint.host != host && isMail(other) && diedConnecting(other);
    });
    return otherPortDied && !otherHostDied;
}

} // namespace

Fault faultOfSilence(const Evidence &evidence, const Surroundings &surroundings)
{
    const auto neighbours = neighboursOf(evidence, surroundings);
    const QString &host = evidence.endpoint.host;
    if (const auto *otherPort = firstOf(neighbours, [&](const Evidence &other) {
            return wasConnected(other) && other.endpoint.host == host &&
                   other.endpoint.port != evidence.endpoint.port;
        }))
        return withControl(FaultKind::PortBlocked, *otherPort);
    if (const auto *mail =
            firstOf(neighbours, [](const auto &other) { return wasConnected(other) && isMail(other); }))
        return withControl(FaultKind::ServerDown, *mail);
    if (const auto *web = firstOf(neighbours, wasConnected)) {
        const bool down = isThisHostAlone(evidence, neighbours);
        return withControl(down ? FaultKind::ServerDown : FaultKind::PortBlocked, *web);
    }
    return {FaultKind::PortSilent, evidence.serverLine};
}
