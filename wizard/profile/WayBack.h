// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/Transaction.h"

/// What has to be written so that @p record never happened.
struct WayBack {
    std::vector<Transaction::Wanted> wanted;
    QList<JournalRegistryEntry> registry;
    QStringList keptChanged;
};

/// Last written, first taken back: what points to a profile goes before the profile. Reads only.
/// changed-meanwhile when a backup is not what was put there. Registry values follow the rule for files.
/// Outlook takes ImportPRF away once it has read it, and writes First-Run anew: a value that is gone or back
/// already is none to take back, one that was replaced or removed comes back whatever stands there by now
/// (keepBackup).
Result<WayBack> wayBackFrom(Disk &disk, Registry &registry, const JournalRecord &record);
