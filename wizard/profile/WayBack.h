// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/Transaction.h"

/// What has to be written so that @p record never happened.
struct WayBack {
    std::vector<Transaction::Wanted> wanted;
    QStringList keptChanged;
};

/// Last written, first taken back: what points to a profile goes before the profile. Reads only.
/// changed-meanwhile when a backup is not what was put there.
Result<WayBack> wayBackFrom(Disk &disk, const JournalRecord &record);
