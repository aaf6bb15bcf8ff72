// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/thunderbird/ThunderbirdDiscovery.h"

/// What ThunderbirdInstalls.h promises, for Windows: from the registry, the environment and the folders below
/// SystemPlaces::fileSystemRoot, so that it can be tried anywhere.
namespace windows {

QList<ThunderbirdInstall> findInstalls(const SystemPlaces &places);
QStringList profileRoots(const SystemPlaces &places);

} // namespace windows
