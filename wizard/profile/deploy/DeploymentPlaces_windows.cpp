// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/deploy/DeploymentPlaces.h"

DeploymentPlaces deploymentPlaces(const SystemPlaces &system)
{
    return windows::deploymentPlaces(system);
}
