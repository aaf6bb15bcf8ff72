// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/Disk.h"
#include "profile/outlook/OutlookFiles.h"

class QIODevice;

/// The folders of all people in one, and what is known of each: made from which values, holding which files.
/// What is known lies in records, one small file a person, so that a school of any size takes no memory and a
/// kill at any instant costs at most the person who was at hand:
///
///   DIR/dupont-marie_mdupont/…                              for the person
///   DIR/.assistant-messagerie/rows/dupont-marie_mdupont.json  written last
class PersonFolders
{
public:
    /// Makes what is missing and keeps other runs out while it lives. profile-locked: one is at work.
    static Result<PersonFolders> claim(const QString &folder, Disk &disk = Disk::ofThisSystem());

    const QString &path() const { return m_folder; }
    Disk &disk() const { return *m_disk; }
    /// A path where nothing lies.
    QString nowhere() const;

    /// The files of @p name, when it was made from the values of @p digest and they are all still there.
    Result<std::optional<QStringList>> madeFrom(const QString &name, const QByteArray &digest) const;
    /// Writes what is not there yet or differs, each file by temp + fsync + rename; takes away what an older
    /// record lists and @p files lacks; records @p digest.
    Result<Done> write(const QString &name, const QByteArray &digest, const QList<NamedFile> &files);
    /// One file beside the folders, in the same way, read from where @p content stands; @p name has no folder
    /// in it.
    Result<Done> writeBeside(const QString &name, QIODevice &content);

private:
    PersonFolders(QString folder, Disk &disk, std::shared_ptr<Disk::Claim> claim)
        : m_folder(std::move(folder)), m_disk(&disk), m_claim(std::move(claim))
    {
    }

    struct Record {
        QByteArray digest;
        QStringList files;
    };
    QString recordPath(const QString &name) const;
    Result<std::optional<Record>> recordOf(const QString &name) const;
    Result<Done> replace(const QString &path, const QByteArray &content);

    QString m_folder;
    Disk *m_disk;
    std::shared_ptr<Disk::Claim> m_claim;
};
