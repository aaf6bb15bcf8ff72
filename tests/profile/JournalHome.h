// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/Journal.h"
#include "support/Catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

/// A home on the real disk, with a journal and a mail folder in it.
class Home
{
public:
    QString journalFolder() const { return m_folder.filePath(QStringLiteral("state/journal")); }
    QString mail(const QString &name) const { return m_folder.filePath(QStringLiteral("mail/") + name); }
    Journal journal() const { return Journal(journalFolder()); }

    void put(const QString &name, const QByteArray &content) const
    {
        REQUIRE(QDir().mkpath(QFileInfo(mail(name)).path()));
        QFile file(mail(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }
    std::optional<QByteArray> get(const QString &name) const
    {
        QFile file(mail(name));
        return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
    }
    FileChange change(const QString &name, const std::optional<QByteArray> &after, bool opaque = false) const
    {
        return {mail(name), get(name), after, opaque};
    }
    /// Everything below the mail folder, hidden files too.
    QStringList names() const
    {
        QStringList names;
        QDirIterator walk(mail({}), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (walk.hasNext())
            names += QDir(mail({})).relativeFilePath(walk.next());
        names.sort();
        return names;
    }

private:
    QTemporaryDir m_folder;
};

inline ChangeSet changesOf(const QList<FileChange> &files)
{
    ChangeSet changes;
    changes.client = QStringLiteral("thunderbird");
    changes.files = files;
    return changes;
}

/// The receipt of a write that must succeed.
inline Receipt written(const Home &home, const ChangeSet &changes)
{
    const auto receipt = home.journal().write(changes);
    CAPTURE(receipt ? QString() : receipt.fault().detail);
    REQUIRE(receipt);
    REQUIRE(receipt.value());
    return *receipt.value();
}

inline Undone undone(const Home &home)
{
    const auto result = home.journal().undoLast();
    CAPTURE(result ? QString() : result.fault().detail);
    REQUIRE(result);
    return result.value();
}
