// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/thunderbird/ThunderbirdDiscovery.h"

/// Where this system keeps Thunderbirds; the one that a plain "thunderbird" starts comes first.
QList<ThunderbirdInstall> findInstalls(const SystemPlaces &places);

/// Every folder where a Thunderbird of this person may keep a profiles.ini, installed or not; the usual one
/// first.
QStringList profileRoots(const SystemPlaces &places);
