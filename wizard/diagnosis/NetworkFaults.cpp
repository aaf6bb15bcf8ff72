// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/NetworkFaults.h"

#include "diagnosis/Controls.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool couldBeNoNetwork(const Evidence &evidence)
{
    return evidence.obstacle == Obstacle::NoInterface || evidence.obstacle == Obstacle::NameLookupFailed ||
           evidence.obstacle == Obstacle::NameNotFound || evidence.obstacle == Obstacle::ConnectionTimeout ||
           evidence.obstacle == Obstacle::Unreachable;
}

bool isUnroutable(const Evidence &evidence)
{
    return evidence.obstacle == Obstacle::Unreachable || evidence.obstacle == Obstacle::NoInterface ||
           evidence.obstacle == Obstacle::NameLookupFailed;
}

/// Somebody else's face where this host was expected.
bool showsImpostor(const Evidence &evidence)
{
    return showsForeignName(evidence) || evidence.obstacle == Obstacle::HttpInsteadOfMail;
}

bool isLoopback(const QString &address)
{
    return address.startsWith("127."_L1) || address == "::1"_L1;
}

std::optional<QString> sharedAddress(const Evidence &one, const Evidence &other)
{
    for (const QString &address : one.addresses) {
        if (!isLoopback(address) && other.addresses.contains(address))
            return address;
    }
    return std::nullopt;
}

bool isShownBy(const CertificateFacts &certificate, const Evidence &evidence)
{
    const auto *leaf = leafOf(evidence);
    return leaf && !certificate.sha256.isEmpty() && leaf->sha256 == certificate.sha256;
}

/// Whether @p gate, an HTTPS host with a stranger's certificate, stands for a portal that holds everybody
/// back.
bool holdsEverybodyBack(const Evidence &gate, const QList<Evidence> &rows)
{
    const bool shownElsewhere = std::ranges::any_of(rows, [&](const Evidence &row) {
        return showsForeignName(row) && areUnrelated(row.endpoint.host, gate.endpoint.host) &&
               isShownBy(*leafOf(gate), row);
    });
    const bool mailWasTried =
        std::ranges::any_of(rows, [](const auto &row) { return isMail(row) && diedConnecting(row); });
    const bool mailLives =
        std::ranges::any_of(rows, [](const auto &row) { return isMail(row) && wasConnected(row); });
    return shownElsewhere || (mailWasTried && !mailLives);
}

} // namespace

bool saysNoNetwork(const Evidence &evidence, const Surroundings &surroundings)
{
    const auto neighbours = neighboursOf(evidence, surroundings);
    if (!couldBeNoNetwork(evidence) || std::ranges::any_of(neighbours, wasConnected))
        return false;
    const bool noInterface = evidence.obstacle == Obstacle::NoInterface ||
                             std::ranges::any_of(neighbours, [](const Evidence &other) {
                                 return other.obstacle == Obstacle::NoInterface;
                             });
    const bool noRoute = evidence.obstacle == Obstacle::Unreachable &&
                         std::ranges::all_of(neighbours, isUnroutable) &&
                         std::ranges::any_of(neighbours, [&](const Evidence &other) {
                             return other.endpoint.host != evidence.endpoint.host;
                         });
    return noInterface || noRoute;
}

std::optional<QString> addressOfHijackedNames(const Evidence &evidence, const Surroundings &surroundings)
{
    for (const Evidence &other : neighboursOf(evidence, surroundings)) {
        if (!other.obstacle || !areUnrelated(evidence.endpoint.host, other.endpoint.host))
            continue;
        if (!showsImpostor(evidence) && !showsImpostor(other))
            continue;
        if (auto address = sharedAddress(evidence, other))
            return address;
    }
    return std::nullopt;
}

std::optional<QString> namesOfCaptivePortal(const Evidence &evidence, const Surroundings &surroundings)
{
    if (!showsForeignName(evidence) && !diedConnecting(evidence))
        return std::nullopt;
    QList<Evidence> rows = neighboursOf(evidence, surroundings);
    rows.append(evidence);
    const auto gate = std::ranges::find_if(rows, [&](const Evidence &row) {
        const bool isHere = diedConnecting(evidence) || isShownBy(*leafOf(evidence), row);
        return isHere && !isMail(row) && showsForeignName(row) && holdsEverybodyBack(row, rows);
    });
    return gate == rows.end() ? std::nullopt : std::optional(leafOf(*gate)->names.join(", "_L1));
}
