// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/SetupSession.h"

/// The first proxy among @p rows that wants a login before it lets a connection out that has no other way.
/// LoginRefused before LoginRequired: when one row's try was turned down, that is the news.
std::optional<ProxyFacts> proxyWantingLogin(const QList<ProbeBoard::Row> &rows);

/// Keeps @p login in memory for @p proxy alone and tests again. One row tries it; refused, it is forgotten.
void logInToProxy(SetupSession &session, const Proxy &proxy, ProxyLogin login);
