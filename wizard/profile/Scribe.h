// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/JournalFolder.h"
#include "profile/Transaction.h"

/// Carries single changes through their phases. Lives while the journal's folder is claimed.
class Scribe
{
public:
    Scribe(JournalFolder &folder, Disk &disk, Registry &registry)
        : m_folder(folder), m_disk(disk), m_registry(registry)
    {
    }

    /// From a plan to the finished receipt: files as @p wanted, registry values as @p header has them. After
    /// a fault nothing has changed.
    Result<JournalRecord> carryOut(JournalRecord header, const std::vector<Transaction::Wanted> &wanted);

    /// Back to the old state, and the change forgotten.
    Result<Done> revert(const JournalRecord &record);

    /// What is left to do once the new state holds.
    Result<Done> tidy(const JournalRecord &record);

private:
    Result<Done> declareWritten(const JournalRecord &record);
    Result<Done> forgetUndone(const JournalRecord &undo);
    Fault dropped(const QString &folder, Fault fault);
    Fault revertedAfter(const JournalRecord &record, Fault fault);

    JournalFolder &m_folder;
    Disk &m_disk;
    Registry &m_registry;
};
