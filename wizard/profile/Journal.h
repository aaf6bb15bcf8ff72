// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/ChangeSet.h"

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

    bool operator==(const Receipt &) const = default;
};

struct Undone {
    QStringList restored;
    QStringList removed;
    QStringList keptChanged; ///< Created by us, changed since by somebody else: left alone.
};

/// The one executor of ChangeSets and the store of their receipts. Every call blocks on the disk: run it off
/// the window's thread. A kill at any instant leaves, after the next recover(), the old or the new state
/// whole.
class Journal
{
public:
    /// @p folder holds receipts and dated backups (0700); made when first needed.
    explicit Journal(QString folder) : m_folder(std::move(folder)) {}

    /// Locks the profiles, checks that every file still is as planned, backs up, journals (fsync), writes
    /// each by temp + fsync + rename, reads back and compares. Faults: client-running, profile-locked,
    /// disk-full, read-only, changed-meanwhile; then nothing has changed. A ChangeSet that changes nothing
    /// leaves no receipt.
    Result<std::optional<Receipt>> write(const ChangeSet &changes);

    /// Takes the newest receipt back; again for the one before. nothing-to-undo, client-running,
    /// changed-meanwhile, …
    Result<Undone> undoLast();
    std::optional<Receipt> last() const;

    /// Finishes or reverts what a kill has cut. Called at every start.
    Result<Done> recover();

private:
    QString m_folder;
};
