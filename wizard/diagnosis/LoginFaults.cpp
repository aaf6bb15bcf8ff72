// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/Classify.h"
#include "diagnosis/ConversationFaults.h"

namespace {

/// A refusal or a delay that comes from a ban, not from the password.
Fault unlessBanned(FaultKind kind, const QString &serverLine)
{
    return {namesBan(serverLine) ? FaultKind::AddressBanned : kind, serverLine};
}

Fault faultOfMechanism(const LoginOutcome &outcome)
{
    const bool inClear = outcome.endpoint.security == Security::Plain;
    return {inClear ? FaultKind::LoginDisabledInClear : FaultKind::LoginMechanismMissing, outcome.serverLine};
}

} // namespace

std::optional<Fault> classify(const LoginOutcome &outcome, const Surroundings &surroundings)
{
    switch (outcome.answer) {
    case LoginOutcome::Answer::Accepted:
    case LoginOutcome::Answer::NotTried: return std::nullopt;
    case LoginOutcome::Answer::Refused: return unlessBanned(FaultKind::LoginRefused, outcome.serverLine);
    case LoginOutcome::Answer::Throttled: return unlessBanned(FaultKind::LoginThrottled, outcome.serverLine);
    case LoginOutcome::Answer::MechanismMissing: return faultOfMechanism(outcome);
    case LoginOutcome::Answer::NotReached: break;
    }
    // Not reached without a reason on record can only be a connection that went away.
    return classify(outcome.evidence, surroundings)
        .value_or(Fault{FaultKind::ConnectionCut, outcome.serverLine});
}
