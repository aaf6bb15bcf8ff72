// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/Proxy.h"

#include <QCoreApplication>

/// What became of asking a proxy, as it follows the proxy's name.
class ProxyWording
{
    Q_DECLARE_TR_FUNCTIONS(ProxyWording)
public:
    static QString of(ProxyOutcome outcome);
};
