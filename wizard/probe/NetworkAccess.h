// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/ProxyFinder.h"
#include "probe/ProxyLogins.h"
#include "probe/Resolver.h"

#include <memory>

/// The ways out of this computer: who looks names up, who names proxies, and what to log in to them with.
struct NetworkAccess {
    Resolver resolver = systemResolver();
    ProxyFinder proxies = systemProxies();
    std::shared_ptr<ProxyLogins> proxyLogins = std::make_shared<ProxyLogins>();
};
