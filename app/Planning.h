// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/SetupSession.h"

/// Computes the session's plan. Where the password cannot be remembered (a primary password is set, the NSS
/// library does not fit), the plan is made without it and that fault given back: named and skipped.
std::optional<Fault> makePlan(SetupSession &session);
