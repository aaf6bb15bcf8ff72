// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/Academy.h"
#include "profile/outlook/OutlookDiscovery.h"
#include "profile/thunderbird/StoredAccount.h"
#include "profile/thunderbird/ThunderbirdDiscovery.h"

/// An account of the académie in a profile of Thunderbird.
struct RepairCandidate {
    ThunderbirdProfile profile;
    StoredAccount account;
    bool remembered = false; ///< A password is remembered for its incoming or its sending server.

    bool operator==(const RepairCandidate &) const = default;
};

/// What there is to mend on this computer.
struct RepairFinding {
    QList<RepairCandidate> candidates; ///< Of the profile that opens by default first.
    QList<ThunderbirdInstall> installs;
    /// Profiles that could not be read: prefs-broken, read-only.
    QList<Fault> unreadable;
    /// The académie's accounts in Outlook: seen, not mended.
    QList<OutlookAccount> outlook;
    bool profilesAreThere = false;
};

/// Where to look. Empty: everywhere that Thunderbird keeps profiles, every one of them.
struct RepairScope {
    QString profileRoot;
    QString profile; ///< By name, folder name or path.
};

/// Reads the disk and, for @p outlook, takes what was found there. Blocks.
RepairFinding findForRepair(const SystemPlaces &places, const RepairScope &scope, const Academy &academy,
                            const OutlookFound &outlook);
