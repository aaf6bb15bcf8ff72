// SPDX-License-Identifier: GPL-3.0-or-later
#include "Planning.h"

#include "Waiting.h"

namespace {

void waitForPlan(SetupSession &session)
{
    waitFor(session, &SetupSession::planReady, [&] {
        session.plan();
        return true;
    });
}

bool isAboutRemembering(const Fault &fault)
{
    return fault.kind == FaultKind::NssUnusable || fault.kind == FaultKind::PrimaryPasswordSet;
}

} // namespace

std::optional<Fault> makePlan(SetupSession &session)
{
    waitForPlan(session);
    const auto planned = session.planned(); // a copy: planning again forgets the first answer
    if (!planned || *planned || !session.rememberPassword() || !isAboutRemembering(planned->fault()))
        return std::nullopt;
    session.setRememberPassword(false);
    waitForPlan(session);
    return planned->fault();
}
