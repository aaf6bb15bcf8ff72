// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Options.h"
#include "academy/Academy.h"

/// The servers that a command line names, else every server of the chosen services, then their web pages:
/// these tell a blocked port from a dead network.
QList<Endpoint> serversToTest(const CheckOptions &options, const Academy &academy);
