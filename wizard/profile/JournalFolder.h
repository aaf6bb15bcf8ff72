// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/Disk.h"
#include "profile/JournalRecord.h"

/// How far a change has come. The phase is the name of its journal file: going on is one rename, which is
/// whole or not at all and needs no space.
enum class Phase {
    Writing, ///< writing.json: to be rolled back.
    Written, ///< written.json: the new state holds; leftovers are to be removed.
    Finished ///< receipt.json
};

/// One change in the journal's folder.
struct StoredChange {
    Phase phase = Phase::Finished;
    JournalRecord record;
};

/// The store: one numbered and dated folder for each change.
class JournalFolder
{
public:
    JournalFolder(QString path, Disk &disk) : m_path(std::move(path)), m_disk(disk) {}

    /// Makes it if need be, 0700 including what is missing above it.
    Result<Done> make();
    Result<bool> exists() const;
    Result<std::unique_ptr<Disk::Claim>> claim() { return m_disk.claim(m_path); }

    struct Content {
        QList<StoredChange> changes; ///< Oldest first.
        QStringList headless;        ///< Folders without a journal file: being made, or being removed.
        struct Damaged {
            QString folder;
            QString file;
            QString reason;
        };
        QList<Damaged> damaged;
    };
    Result<Content> content() const;

    /// A new folder, numbered after all others.
    Result<QString> addFolder(const QDateTime &now);
    /// Durable from here on, in phase Writing.
    Result<Done> declare(const JournalRecord &record);
    Result<Done> advance(const QString &folder, Phase from, Phase to);
    /// The journal file first, so that a cut leaves a headless folder.
    Result<Done> discard(const QString &folder);
    /// Everything but the journal file and @p keep.
    Result<Done> discardFiles(const QString &folder, const QStringList &keep);
    /// Renamed to "WORD-…": out of the way, for a person to look at. The new path.
    Result<QString> setApart(const QString &folder, const QString &word);

private:
    Result<Done> readInto(Content &content, const QString &folder) const;

    QString m_path;
    Disk &m_disk;
};

QString fileNameOf(Phase phase);
