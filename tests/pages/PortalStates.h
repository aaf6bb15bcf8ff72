// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/Stage.h"
#include "pages/Training.h"

/// What the activation page looks like along the walk, for tests that look at every page.
enum class PortalState { Begun, BothWays, Refused, Form, Doubted, Done, Browser, Pasted };

std::vector<PortalState> allPortalStates();
/// What the training portal has to play for it.
std::optional<FaultKind> faultFor(PortalState state);
/// Walks there from the first page. False when it is not reached.
bool enter(Stage &stage, const Training &training, PortalState state);
