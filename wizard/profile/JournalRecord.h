// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/ChangeSet.h"
#include "profile/Disk.h"

#include <QDateTime>

/// One file of a change, with everything that finishing or reverting it needs after a kill.
struct JournalEntry {
    QString path;   ///< As planned.
    QString target; ///< Where it leads when it is a link, else the same: this is what gets replaced.
    FileChange::Action action = FileChange::Action::Keep;
    QString backup; ///< File name in the record's folder; empty when nothing was there.
    QString staged; ///< New content beside the target, until it takes its place.
    QString aside;  ///< The old file itself beside the target, until all is written. Empty for new files.
    QByteArray sha256Before;                  ///< Hexadecimal; empty when nothing was there.
    QByteArray sha256After;                   ///< Hexadecimal; empty for removals.
    std::optional<Disk::Ownership> ownership; ///< Of what was there.
    bool ownerOnly = false;                   ///< A new file is for its owner alone.
    bool holdsKeys = false;                   ///< See FileChange.
    bool keepBackup = false; ///< In an undo: what it replaces was changed by somebody, so its copy stays.

    bool operator==(const JournalEntry &) const = default;
};

/// One registry value of a change: small enough to be kept whole.
struct JournalRegistryEntry {
    RegistryChange change;
    bool keepBackup = false; ///< As in JournalEntry.

    bool operator==(const JournalRegistryEntry &) const = default;
};

/// A change as its journal file tells it.
struct JournalRecord {
    QString folder;      ///< Of its own: journal file and backups. Not in the file.
    QDateTime writtenAt; ///< UTC.
    QString client;
    QString profileFolder;
    QString undoes; ///< In an undo: name of the folder of what it takes back. Else empty.
    QStringList profilesToLock;
    QStringList createdFolders; ///< Outermost first.
    QStringList emptiedFolders; ///< In an undo: those that the undone change had created.
    QList<JournalEntry> entries;
    QList<JournalRegistryEntry> registry;
    QStringList createdKeys; ///< Of the registry, outermost first.
    QStringList emptiedKeys; ///< In an undo: those that the undone change had created.

    bool operator==(const JournalRecord &) const = default;
};

/// JSON, `schema` first: 1, or 2 when there is something of the registry in it, so that a program that knows
/// files only does not take back half of a change.
QByteArray journalJson(const JournalRecord &record);

/// What is wrong with a journal file, for the person who looks after the machine.
struct Damage {
    QString reason;
};
std::variant<JournalRecord, Damage> journalRecordFrom(const QByteArray &json, const QString &folder);

QByteArray sha256Of(const QByteArray &content);
QByteArray sha256Of(const std::optional<QByteArray> &content); ///< Empty for what is not there.
