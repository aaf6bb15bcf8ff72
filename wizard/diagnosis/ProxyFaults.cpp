// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/ProxyFaults.h"

#include "diagnosis/Controls.h"

#include <algorithm>

namespace {

/// No connection came about directly: neither a name that was found nor somebody who took the call. Also
/// where no interface seems to be up: the proxy that answered was reached over something.
bool diedDirectly(const Evidence &evidence)
{
    const bool nameFailed =
        evidence.obstacle == Obstacle::NameNotFound || evidence.obstacle == Obstacle::NameLookupFailed;
    const bool resetAtOnce = evidence.obstacle == Obstacle::ConnectionClosed && !evidence.roundTrip;
    const bool noInterface = evidence.obstacle == Obstacle::NoInterface;
    return nameFailed || resetAtOnce || noInterface || diedConnecting(evidence);
}

/// Direct connections do get out of this network.
bool othersNeedNoProxy(const Evidence &evidence, const Surroundings &surroundings)
{
    const auto witnesses = neighboursOf(evidence, surroundings) + surroundings.controls;
    return std::ranges::any_of(
        witnesses, [](const Evidence &other) { return wasConnected(other) && !other.wentThroughProxy(); });
}

Fault withProxy(FaultKind kind, const Evidence &evidence)
{
    return {kind, evidence.proxy->proxy.hostAndPort()};
}

} // namespace

std::optional<Fault> faultOfAnsweringProxy(const Evidence &evidence, const Surroundings &surroundings)
{
    if (!evidence.proxy || !diedDirectly(evidence))
        return std::nullopt;
    const bool directIsUsual = othersNeedNoProxy(evidence, surroundings);
    const bool refusedByServer = directIsUsual && evidence.obstacle == Obstacle::ConnectionRefused;
    if (wantsLogin(evidence.proxy->outcome) && !refusedByServer)
        return withProxy(FaultKind::ProxyAuthRequired, evidence);
    if (evidence.proxy->outcome == ProxyOutcome::Refused && !directIsUsual)
        return withProxy(FaultKind::ProxyRequired, evidence);
    return std::nullopt;
}

std::optional<Fault> faultOfSilentProxy(const Evidence &evidence, const Surroundings &surroundings)
{
    const bool isSilent = evidence.proxy && (evidence.proxy->outcome == ProxyOutcome::Unreachable ||
                                             evidence.proxy->outcome == ProxyOutcome::NotAProxy);
    if (isSilent && diedConnecting(evidence) && !othersNeedNoProxy(evidence, surroundings))
        return withProxy(FaultKind::ProxyRequired, evidence);
    return std::nullopt;
}

bool needsProxyForMail(const Evidence &evidence)
{
    return isMail(evidence) && evidence.wentThroughProxy() && evidence.proxy->directly;
}
