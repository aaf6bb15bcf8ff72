// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/Evidence.h"

#include <QByteArray>
#include <QHostAddress>

/// Whether any interface but loopback is up.
bool networkIsUp();

/// With no network at all, that is what there is to say; a name or a route that fails then is no news.
Obstacle unlessOffline(Obstacle obstacle);

/// @p address as EHLO wants it from a client without a name: "[192.0.2.1]", "[IPv6:2001:db8::1]" (RFC 5321
/// §4.1.3).
QByteArray addressLiteral(QHostAddress address);
