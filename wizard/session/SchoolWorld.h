// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/Site.h"
#include "session/SetupSession.h"

/// @p world at the school of @p site: its way out, and its certificate for mail servers alone. Takes
/// some tens of milliseconds: call it off the window's thread. academy-file-invalid: no certificate in it.
Result<SessionWorld> atSchool(SessionWorld world, const Site &site);
