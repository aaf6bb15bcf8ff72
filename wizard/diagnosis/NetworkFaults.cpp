// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/NetworkFaults.h"

#include "diagnosis/Controls.h"

#include <QSet>
#include <QUrl>

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

/// The one address to which every name leads, owners that have nothing to do with each other among them; none
/// while anybody there is who he should be. Two names prove nothing: a front may serve both.
std::optional<QString> addressOfAllNames(const Evidence &evidence, const QList<Evidence> &neighbours)
{
    constexpr qsizetype fewestNames = 3;
    QSet<QString> names{evidence.endpoint.host};
    bool hasStranger = false;
    QStringList shared = evidence.addresses;
    for (const Evidence &other : neighbours) {
        if (other.addresses.isEmpty())
            continue;
        if (!other.obstacle)
            return std::nullopt;
        names.insert(other.endpoint.host);
        hasStranger = hasStranger || areUnrelated(evidence.endpoint.host, other.endpoint.host);
        shared.removeIf([&](const QString &address) { return !other.addresses.contains(address); });
    }
    shared.removeIf(isLoopback);
    const bool isOneForAll = names.size() >= fewestNames && hasStranger && !shared.isEmpty();
    return isOneForAll ? std::optional(shared.front()) : std::nullopt;
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

/// What follows "Location:" in the answer of a web server that redirects.
QString redirectOf(const Evidence &evidence)
{
    for (const QString &line : evidence.capabilities) {
        if (line.startsWith("location:"_L1, Qt::CaseInsensitive))
            return line.section(u':', 1).trimmed();
    }
    return {};
}

/// Where a web host that was asked in clear text sends its visitors, when that is nobody of its own. Empty
/// for a network's own answer in its place (RFC 6585: 511).
std::optional<QString> signInPageOf(const Evidence &control)
{
    if (control.greeting.section(u' ', 1, 1) == "511"_L1)
        return QString();
    const QString &own = control.endpoint.host;
    const QString target = QUrl(redirectOf(control)).host();
    const bool leadsElsewhere =
        !target.isEmpty() && target != own && (areUnrelated(own, target) || domainOf(target).isEmpty());
    return leadsElsewhere ? std::optional(target) : std::nullopt;
}

} // namespace

bool saysNoNetwork(const Evidence &evidence, const Surroundings &surroundings)
{
    const auto neighbours = neighboursOf(evidence, surroundings);
    if (!couldBeNoNetwork(evidence) || std::ranges::any_of(neighbours + surroundings.controls, wasConnected))
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
    const auto neighbours = neighboursOf(evidence, surroundings);
    for (const Evidence &other : neighbours) {
        if (!other.obstacle || !areUnrelated(evidence.endpoint.host, other.endpoint.host))
            continue;
        if (!showsImpostor(evidence) && !showsImpostor(other))
            continue;
        if (auto address = sharedAddress(evidence, other))
            return address;
    }
    return addressOfAllNames(evidence, neighbours);
}

std::optional<QString> hostOfSignInPage(const Evidence &evidence, const Surroundings &surroundings)
{
    if (!showsForeignName(evidence) && !diedConnecting(evidence))
        return std::nullopt;
    const auto neighbours = neighboursOf(evidence, surroundings);
    const auto witnesses = neighbours + surroundings.controls;
    const bool mailLives =
        std::ranges::any_of(neighbours, [](const auto &row) { return isMail(row) && wasConnected(row); });
    if (mailLives || std::ranges::any_of(witnesses, wasVerified))
        return std::nullopt;
    for (const Evidence &witness : witnesses) {
        const bool inClear = !isMail(witness) && witness.endpoint.security == Security::Plain;
        if (const auto page = inClear ? signInPageOf(witness) : std::nullopt)
            return page;
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
