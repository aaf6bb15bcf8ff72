// SPDX-License-Identifier: GPL-3.0-or-later
// Where this system keeps a Thunderbird and its profiles, in a home and a file system of a test's own.
#pragma once

#include <qsystemdetection.h>

#ifdef Q_OS_WIN
#include "support/ThunderbirdPlaces_windows.h"
#else
#include "support/ThunderbirdPlaces_unix.h"
#endif
