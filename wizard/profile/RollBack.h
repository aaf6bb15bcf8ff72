// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/JournalRecord.h"

/// Leads back from wherever the steps of Transaction.h were cut, again and again if need be. What somebody
/// else has changed since then is copied into the record's folder before the old file takes its place again;
/// @p copies tells how many such copies there are.
struct RolledBack {
    int copies = 0;
};
Result<RolledBack> rollBack(Disk &disk, Registry &registry, const JournalRecord &record);

/// After the new state has been declared: lets go of the old files kept beside the new ones.
Result<Done> removeAside(Disk &disk, const JournalRecord &record);

/// Removes @p folders (outermost first, as in the record) as far as they are empty, or hold nothing but the
/// lock file that locking them has left.
Result<Done> removeEmptyFolders(Disk &disk, const QStringList &folders);
