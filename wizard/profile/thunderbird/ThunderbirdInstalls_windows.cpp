// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/thunderbird/ThunderbirdInstalls.h"
#include "profile/thunderbird/WindowsInstalls.h"

QList<ThunderbirdInstall> findInstalls(const SystemPlaces &places)
{
    return windows::findInstalls(places);
}

QStringList profileRoots(const SystemPlaces &places)
{
    return windows::profileRoots(places);
}
