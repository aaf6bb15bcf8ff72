// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ProxyQuestion.h"

std::optional<ProxyFacts> proxyWantingLogin(const QList<ProbeBoard::Row> &rows)
{
    std::optional<ProxyFacts> wanting;
    for (const ProbeBoard::Row &row : rows) {
        const auto &proxy = row.evidence.proxy;
        if (row.state != ProbeState::Failed || !proxy || !wantsLogin(proxy->outcome))
            continue;
        if (!wanting || (proxy->outcome == ProxyOutcome::LoginRefused && proxy->proxy == wanting->proxy))
            wanting = proxy;
    }
    return wanting;
}

void logInToProxy(SetupSession &session, const Proxy &proxy, ProxyLogin login)
{
    session.world().network.proxyLogins->give(proxy, std::move(login));
    session.board().testAgain();
}
