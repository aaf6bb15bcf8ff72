// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/Site.h"
#include "session/SetupSession.h"

/// Begins @p session where the school's settings do: its service, its preset. The person may choose
/// otherwise.
void takeUp(SetupSession &session, const Site &site);
