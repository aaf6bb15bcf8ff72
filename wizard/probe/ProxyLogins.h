// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/Proxy.h"
#include "probe/ProxyLogin.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

/// The login that the person typed for one proxy: in memory, for that proxy alone, wiped when it is refused,
/// replaced, or when this dies. Many rows go through a proxy at once, and a wrong password must not be
/// refused to each of them: one tries it, the others wait for what became of it.
class ProxyLogins : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProxyLogins)
public:
    using Answer = std::function<void(std::optional<ProxyLogin>)>;

    ProxyLogins() = default;

    /// In place of what was there.
    void give(const Proxy &proxy, ProxyLogin login);
    bool hasLoginFor(const Proxy &proxy) const { return m_login && m_proxy == proxy; }

    /// Calls @p answer once, now or when an earlier try has ended, unless @p asker is gone by then. Nothing
    /// where there is no login for @p proxy. Who gets one says settled() afterwards.
    void ask(const Proxy &proxy, QObject *asker, Answer answer);
    /// What became of it; an outcome that proves nothing leaves the try to the next who waits.
    void settled(const Proxy &proxy, ProxyOutcome outcome);

private:
    struct Waiting {
        QPointer<QObject> asker;
        Answer answer;
    };

    void letNextTry();
    void answerAll();

    Proxy m_proxy;
    std::optional<ProxyLogin> m_login;
    bool m_accepted = false;
    bool m_beingTried = false;
    QMetaObject::Connection m_trierGone;
    std::vector<Waiting> m_waiting;
};
