// SPDX-License-Identifier: GPL-3.0-or-later
// The session's proof by a message to oneself.
#include "session/SetupSession.h"

Proving &SetupSession::proving()
{
    if (!m_proving) {
        const LoginTest::Conditions connection{
            .anchors = m_world.mailAnchors(), .patience = m_world.patience, .network = m_world.network};
        m_proving = new Proving({.request = [this] { return proofRequest(); },
                                 .budget = m_loginBudget,
                                 .conditions = {connection, m_world.proofPatience},
                                 .now = m_world.now},
                                this);
    }
    return *m_proving;
}

std::optional<Proving::Request> SetupSession::proofRequest() const
{
    const auto ready = account();
    if (!ready || !*ready || m_password.isEmpty() || !mayUsePassword())
        return std::nullopt;
    return Proving::Request{ready->value(), m_password.clone()};
}
