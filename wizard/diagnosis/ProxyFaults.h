// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Classify.h"

/// Proxies are blamed only where the direct way died and no other row had one: a computer that carries its
/// school's settings home names a proxy there, too.

/// The proxy answered: it wants a login, or will not carry to this server.
std::optional<Fault> faultOfAnsweringProxy(const Evidence &evidence, const Surroundings &surroundings);

/// Nobody answers, neither the server nor the proxy that is named for it.
std::optional<Fault> faultOfSilentProxy(const Evidence &evidence, const Surroundings &surroundings);

/// Mail went through a proxy because the direct way was closed.
bool needsProxyForMail(const Evidence &evidence);
