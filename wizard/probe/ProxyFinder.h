// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Endpoint.h"
#include "probe/Proxy.h"

#include <QObject>

#include <chrono>
#include <functional>

/// Which proxy the way to @p server leads through; answers once, from the event loop, unless @p asker is gone
/// by then. Nothing: none is named.
using ProxyFinder = std::function<void(const Endpoint &server, QObject *asker,
                                       std::function<void(const std::optional<Proxy> &)> answer)>;

/// As the system is set up, its script (PAC) included, in a thread of its own. Who does not answer within two
/// seconds names none, and is not asked again for a minute.
ProxyFinder systemProxies();
/// Somebody who was late has not answered to this moment. What waits for such a thread waits with it.
bool isSystemProxyAwaited();
/// Always this one, or none.
ProxyFinder fixedProxy(std::optional<Proxy> proxy);

/// "http://HOST:PORT" or "socks5://HOST:PORT" (also socks5h); nothing for anything else, and for an address
/// with a login in it.
std::optional<Proxy> proxyFrom(const QString &text);

/// As a setting says: "none", "system", or an address that proxyFrom() reads. Nothing for anything else.
std::optional<ProxyFinder> proxiesFor(const QString &setting);

/// The question to the system itself, for as long as it takes.
std::optional<Proxy> findProxyBlocking(const Endpoint &server);

/// What makes a finder of a question that takes its time: a thread for each, @p limit to answer in, and
/// @p pause before it is asked again once it was late.
ProxyFinder finderInThreads(std::function<std::optional<Proxy>(const Endpoint &)> blocking,
                            std::chrono::milliseconds limit = std::chrono::seconds(2),
                            std::chrono::milliseconds pause = std::chrono::minutes(1));
