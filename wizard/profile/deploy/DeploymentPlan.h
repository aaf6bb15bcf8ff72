// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/ChangeSet.h"
#include "profile/Disk.h"
#include "profile/deploy/DeploymentPlaces.h"
#include "profile/deploy/PolicyWishes.h"
#include "profile/deploy/SchoolSettings.h"

/// What a whole computer shall be told.
struct Deployment {
    SchoolSettings school;
    bool firstLogOn = true;     ///< The assistant opens for each person who logs on.
    QString batchFile = {};     ///< With firstLogOn: applied silently, and nothing opens.
    PolicyWishes policies = {}; ///< authorityFile is the plan's to fill: where school.authority went.
};

/// Everything that it takes, computed before anything is written; what is there already as it shall be is
/// kept. Notices: client-missing when there is no Thunderbird that could be told. Faults: prefs-broken for a
/// policies.json that cannot be read, read-only, changed-meanwhile for what is no file.
Result<ChangeSet> planDeployment(const Deployment &deployment, const DeploymentPlaces &places,
                                 Disk &disk = Disk::ofThisSystem());
