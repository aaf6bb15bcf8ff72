// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/thunderbird/StoreCopy.h"

#include "profile/DiskSteps.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString keyStore = u"key4.db"_s;
const QStringList databases{keyStore, u"cert9.db"_s};
const QStringList besidesDatabase{u"-journal"_s, u"-wal"_s, u"-shm"_s};

/// XDG_RUNTIME_DIR is in memory, 0700, and emptied when the user leaves.
QString placeForCopies()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QFileInfo info(runtime);
    const bool usable = !runtime.isEmpty() && info.isDir() && info.isWritable();
    return (usable ? runtime : QDir::tempPath()) + u"/assistant-messagerie-XXXXXX"_s;
}

FileChange *changeOf(ChangeSet &changes, const QString &path)
{
    const auto found = std::ranges::find(changes.files, path, &FileChange::path);
    return found == changes.files.end() ? nullptr : &*found;
}

/// QTemporaryDir tells why only in words: what a full disk is called is asked of the disk itself.
Fault noFolder(const QString &why)
{
    const QString another = placeForCopies() + u"-why"_s;
    if (const auto made = Disk::ofThisSystem().makeFolder(another); !made)
        return made.fault();
    QDir().rmdir(another);
    return Fault{FaultKind::ReadOnly, placeForCopies() + u": "_s + why};
}

/// The databases and what SQLite needs beside them; it makes the -shm anew.
QStringList allNames()
{
    QStringList names;
    for (const QString &database : databases) {
        names += database;
        names += {database + u"-journal"_s, database + u"-wal"_s};
    }
    return names;
}

} // namespace

Result<std::optional<QByteArray>> plannedContent(const ChangeSet &changes, const QString &path)
{
    const auto planned = std::ranges::find(changes.files, path, &FileChange::path);
    if (planned != changes.files.end())
        return planned->after;
    return contentOf(Disk::ofThisSystem(), path);
}

void setPlannedContent(ChangeSet &changes, const QString &path, const std::optional<QByteArray> &before,
                       const std::optional<QByteArray> &after)
{
    if (FileChange *const planned = changeOf(changes, path))
        planned->after = after;
    else if (before != after)
        changes.files += {path, before, after, true};
}

StoreCopy::StoreCopy() : m_folder(placeForCopies()) {}

Result<std::unique_ptr<StoreCopy>> StoreCopy::of(const ChangeSet &changes)
{
    std::unique_ptr<StoreCopy> copy(new StoreCopy);
    if (!copy->m_folder.isValid())
        return noFolder(copy->m_folder.errorString());
    for (const QString &name : allNames()) {
        const auto content = plannedContent(changes, changes.profileFolder + u'/' + name);
        if (!content)
            return content.fault();
        if (!content.value())
            continue;
        const auto written = writeNewFile(Disk::ofThisSystem(), copy->folder() + u'/' + name,
                                          *content.value(), Disk::Access::OwnerOnly);
        if (!written)
            return written.fault();
    }
    return copy;
}

Result<Done> StoreCopy::planAway(ChangeSet &changes, const QString &rollbackFile) const
{
    const auto left = contentOf(Disk::ofThisSystem(), folder() + u'/' + rollbackFile);
    if (!left)
        return left.fault();
    if (left.value() && !left.value()->isEmpty())
        return Fault{FaultKind::NssUnusable, rollbackFile + u" was left open"_s};
    const QString path = changes.profileFolder + u'/' + rollbackFile;
    const auto stale = plannedContent(changes, path);
    if (!stale)
        return stale.fault();
    setPlannedContent(changes, path, stale.value(), std::nullopt);
    return Done{};
}

Result<ChangeSet> StoreCopy::takenInto(ChangeSet changes, const QStringList &names) const
{
    for (const QString &name : names) {
        const QString path = changes.profileFolder + u'/' + name;
        const auto before = plannedContent(changes, path);
        if (!before)
            return before.fault();
        const auto after = contentOf(Disk::ofThisSystem(), folder() + u'/' + name);
        if (!after)
            return after.fault();
        for (const QString &ending : besidesDatabase) {
            if (const auto planned = planAway(changes, name + ending); !planned)
                return planned.fault();
        }
        setPlannedContent(changes, path, before.value(), after.value());
        // Thunderbird seals with this key from now on, its OpenPGP passphrase for one: without it that is
        // lost.
        if (FileChange *const planned = changeOf(changes, path))
            planned->holdsKeys = name == keyStore;
    }
    return changes;
}
