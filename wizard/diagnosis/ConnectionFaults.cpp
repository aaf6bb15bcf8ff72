// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/ConnectionFaults.h"

#include "diagnosis/Controls.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template <typename Condition>
const Evidence *firstOf(const QList<Evidence> &rows, Condition condition)
{
    const auto found = std::ranges::find_if(rows, condition);
    return found == rows.end() ? nullptr : &*found;
}

/// In whole seconds; 0 where somebody said no at once.
qint64 secondsOfSilence(const Evidence &evidence)
{
    const auto step = std::ranges::find(evidence.steps, ProbeStep::Connect, &StepRecord::step);
    return step == evidence.steps.end() ? 0 : std::chrono::round<std::chrono::seconds>(step->took).count();
}

Fault faultBeside(const Evidence &control, FaultKind kind, const Evidence &evidence)
{
    const qint64 seconds = secondsOfSilence(evidence);
    const QString waited = seconds > 0 ? u", %1 s"_s.arg(seconds) : QString();
    return {kind, control.endpoint.hostAndPort() + waited};
}

/// Several mail ports of this host died, and no other mail host did. A mail host need not have a web server:
/// that its 443 is dead as well proves nothing.
bool isThisHostAlone(const Evidence &evidence, const QList<Evidence> &neighbours)
{
    const QString &host = evidence.endpoint.host;
    const bool otherPortDied = std::ranges::any_of(neighbours, [&](const Evidence &other) {
        return other.endpoint.host == host && other.endpoint.port != evidence.endpoint.port &&
               isMail(other) && diedConnecting(other);
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
    const auto witnesses = neighbours + surroundings.controls;
    const QString &host = evidence.endpoint.host;
    if (const auto *otherPort = firstOf(witnesses, [&](const Evidence &other) {
            return wasConnected(other) && other.endpoint.host == host &&
                   other.endpoint.port != evidence.endpoint.port;
        }))
        return faultBeside(*otherPort, FaultKind::PortBlocked, evidence);
    if (const auto *mail =
            firstOf(neighbours, [](const auto &other) { return wasConnected(other) && isMail(other); }))
        return faultBeside(*mail, FaultKind::ServerDown, evidence);
    if (const auto *web = firstOf(witnesses, wasConnected)) {
        const bool down = isThisHostAlone(evidence, neighbours);
        return faultBeside(*web, down ? FaultKind::ServerDown : FaultKind::PortBlocked, evidence);
    }
    return {FaultKind::PortSilent, evidence.serverLine};
}
