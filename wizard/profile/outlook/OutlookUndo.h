// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/Journal.h"
#include "profile/outlook/OutlookDiscovery.h"

/// Asked before an undo: client-running, OUTLOOK.EXE, when that would change settings of an Outlook that is
/// open. It locks nothing, keeps its settings in memory and writes them anew when it is closed. Nothing when
/// the newest receipt holds none of them.
std::optional<Fault> outlookInTheWay(const Journal &journal, const IsRunning &isRunning = isProgramRunning);
