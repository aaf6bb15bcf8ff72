// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/JournalRecord.h"

/// What writing, reverting and keeping a journal do with the registry, in more than one step. A single value
/// is set whole or not at all; what makes several of them all or none is the record, which holds each before
/// and after.

/// In a record's folder: the values as they were, for regedit. In an undo only those that somebody changed.
inline const QString registryBackupName = QStringLiteral("registry-before.reg");
/// In a record's folder: what a roll back found changed by somebody.
inline const QString registryFoundName = QStringLiteral("registry-found.reg");

bool keepsBackup(const QList<JournalRegistryEntry> &entries);

/// Reads only: every value must still be as planned, and be planned once. The keys that are still to be made,
/// outermost first. changed-meanwhile, read-only.
Result<QStringList> planValues(Registry &registry, const QList<JournalRegistryEntry> &entries);

/// Writes the record's .reg file beside its other backups.
Result<Done> backUpValues(Disk &disk, const JournalRecord &record);

/// Makes the keys, sets or removes the values, flushes, reads back and compares. @p touched grows by each
/// value before it is set: what somebody else changed before us is not among them, and needs no taking back.
Result<Done> setValues(Registry &registry, const JournalRecord &record, QList<JournalRegistryEntry> &touched);

/// Leads back from wherever setValues() was cut, again and again if need be. True when somebody has changed
/// since then what has to come back: theirs is in registryFoundName. A value that was not there before stays
/// if it is no longer ours.
Result<bool> takeBackValues(Disk &disk, Registry &registry, const JournalRecord &record);

/// Removes @p keys (outermost first, as in the record) as far as they are empty.
Result<Done> removeEmptyKeys(Registry &registry, const QStringList &keys);
