// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/Evidence.h"

#include <QList>

/// How one endpoint's live test stands.
struct ProbeRow {
    Endpoint endpoint;
    ProbeState state = ProbeState::Waiting;
    Evidence evidence;            ///< So far, or at the end.
    bool probablyBlocked = false; ///< Silent for max(1.5 s, 10 round trips); the verdict comes later.
    bool slowLine = false;
};
