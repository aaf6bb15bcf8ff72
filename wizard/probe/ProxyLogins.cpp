// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/ProxyLogins.h"

void ProxyLogins::give(const Proxy &proxy, ProxyLogin login)
{
    m_proxy = proxy;
    m_login.emplace(std::move(login));
    m_accepted = false;
    m_beingTried = false;
    disconnect(m_trierGone);
    letNextTry();
}

void ProxyLogins::ask(const Proxy &proxy, QObject *asker, Answer answer)
{
    if (!hasLoginFor(proxy))
        return answer(std::nullopt);
    if (m_accepted)
        return answer(m_login->clone());
    m_waiting.push_back({asker, std::move(answer)});
    letNextTry();
}

void ProxyLogins::letNextTry()
{
    while (m_login && !m_beingTried && !m_waiting.empty()) {
        const Waiting next = std::move(m_waiting.front());
        m_waiting.erase(m_waiting.begin());
        if (!next.asker)
            continue;
        m_beingTried = true;
        m_trierGone = connect(next.asker.data(), &QObject::destroyed, this, [this] {
            m_beingTried = false; // cancelled before there was a verdict
            letNextTry();
        });
        next.answer(m_login->clone());
    }
}

void ProxyLogins::settled(const Proxy &proxy, ProxyOutcome outcome)
{
    if (!hasLoginFor(proxy))
        return;
    disconnect(m_trierGone);
    m_beingTried = false;
    m_accepted = m_accepted || outcome == ProxyOutcome::Carried;
    if (wantsLogin(outcome))
        m_login.reset();
    if (m_accepted || !m_login)
        answerAll();
    else
        letNextTry();
}

void ProxyLogins::answerAll()
{
    for (const Waiting &waiting : std::exchange(m_waiting, {})) {
        if (waiting.asker)
            waiting.answer(m_login ? std::optional(m_login->clone()) : std::nullopt);
    }
}
