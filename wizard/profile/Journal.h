// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/ChangeSet.h"
#include "profile/Disk.h"

#include <QDateTime>

/// What was written, kept so that it can be taken back after the program was closed.
struct Receipt {
    struct Entry {
        QString path;
        FileChange::Action action = FileChange::Action::Keep;
        QString backup;          ///< Empty for created files.
        QByteArray sha256Before; ///< Empty for created files.
        QByteArray sha256After;

        bool operator==(const Entry &) const = default;
    };
    QString file; ///< The receipt's own path.
    QDateTime writtenAt;
    QString client;
    QString profileFolder;
    QList<Entry> entries;
    QList<RegistryChange> registry;
    QString
        registryBackup; ///< A .reg file that brings the old values back without us; empty without registry.

    bool operator==(const Receipt &) const = default;
};

/// Paths, and registry values as RegistryChange::path() names them.
struct Undone {
    QStringList restored;
    QStringList removed;
    /// Left alone: created by us and changed since by somebody else, or holding keys while others beside it
    /// changed.
    QStringList keptChanged;
    QStringList setAside; ///< Copies of what was restored as it was until now, where somebody had changed it;
                          ///< of registry values one .reg file.
};

/// The one executor of ChangeSets and the store of their receipts. Every call blocks on the disk: run it off
/// the window's thread. A kill at any instant leaves, after the next recover(), the old or the new state
/// whole: everything is put down first (backups, journal, new contents beside their targets), then moved into
/// place, then declared done by one rename of the journal file. Cut before that rename, it is rolled back.
///
///   FOLDER/0007-2026-11-21T18-26-00/   one change: its dated copies, registry-before.reg if it touches the
///   registry, and writing.json, written.json or receipt.json
class Journal
{
public:
    /// @p folder holds receipts and dated backups (0700); made when first needed.
    explicit Journal(QString folder, Disk &disk = Disk::ofThisSystem(),
                     Registry &registry = Registry::ofThisSystem())
        : m_folder(std::move(folder)), m_disk(disk), m_registry(registry)
    {
    }

    /// Locks the profiles, checks that every file and registry value still is as planned, backs up, journals
    /// (fsync), writes each file by temp + fsync + rename, then sets the registry values and flushes them;
    /// all is read back and compared. Faults: client-running, profile-locked, disk-full, read-only,
    /// changed-meanwhile; then nothing has changed. A ChangeSet that changes nothing leaves no receipt. Mode
    /// and owner of replaced files stay; a link is written through to where it leads.
    Result<std::optional<Receipt>> write(const ChangeSet &changes);

    /// Takes the newest receipt back; again for the one before. nothing-to-undo, client-running,
    /// changed-meanwhile (a backup is damaged), …; then nothing has changed. Mail clients rewrite their files
    /// whenever they run, so a replaced file that changed since is restored all the same, and a copy of what
    /// it was kept: setAside. The same goes for registry values: Outlook takes ImportPRF away and writes
    /// First-Run anew. A value that we created and somebody changed stays theirs: keptChanged. Registry keys
    /// that we created go if they are empty.
    Result<Undone> undoLast();
    std::optional<Receipt> last() const;

    /// Finishes or reverts what a kill has cut. Called at every start. A receipt that cannot be read is named
    /// once (nothing-to-undo), and its folder renamed "damaged-…" so that it stands in nobody's way.
    Result<Done> recover();

private:
    QString m_folder;
    Disk &m_disk;
    Registry &m_registry;
};
