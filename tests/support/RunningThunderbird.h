// SPDX-License-Identifier: GPL-3.0-or-later
// RunningThunderbird(PROFILE) holds the profile's lock as Thunderbird does, until quit().
#pragma once

#include <qsystemdetection.h>

#ifdef Q_OS_WIN
#include "support/RunningThunderbird_windows.h"
#else
#include "support/RunningThunderbird_unix.h"
#endif
