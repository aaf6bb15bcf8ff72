// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/JournalRecord.h"

#include <vector>

/// Several files from one state to another, all or none. The steps below are taken in this order, with the
/// record on disk before stage(): whatever happens from there on, rollBack() leads back and needs no free
/// space. The record's registry values come after the files, see RegistrySteps.
struct Transaction {
    /// One wanted change, and what an undo adds to it.
    struct Wanted {
        FileChange change;
        std::optional<Disk::Ownership> ownership = {}; ///< For a file that is to come back.
        bool keepBackup = false;
    };

    JournalRecord record;
    std::vector<FileChange> changes; ///< One by one as record.entries.
};

/// Reads only: everything must still be as planned, the registry values of @p header too. changed-meanwhile,
/// read-only.
Result<Transaction> planTransaction(Disk &disk, Registry &registry, JournalRecord header,
                                    const std::vector<Transaction::Wanted> &wanted);

/// Copies what will be replaced into the record's folder, registry values too.
Result<Done> backUp(Disk &disk, const Transaction &transaction);

/// Makes folders and lays the new contents beside their targets, durably.
Result<Done> stage(Disk &disk, const Transaction &transaction);

/// Puts the staged files in place, reads them back and compares.
Result<Done> putInPlace(Disk &disk, const Transaction &transaction);
