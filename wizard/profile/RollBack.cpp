// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/RollBack.h"

#include "profile/DiskSteps.h"
#include "profile/ProfileLock.h"
#include "profile/RegistrySteps.h"

using namespace Qt::StringLiterals;

namespace {

using Action = FileChange::Action;

Result<Done> restoreFromBackup(Disk &disk, const JournalRecord &record, const JournalEntry &entry)
{
    const QString backup = record.folder + u'/' + entry.backup;
    const auto content = disk.read(backup);
    if (!content)
        return content.fault();
    if (sha256Of(content.value()) != entry.sha256Before)
        return changedMeanwhile(backup);
    return writeNewFile(disk, entry.staged, content.value(), Disk::Access::OwnerOnly, entry.ownership)
        .andThen([&](Done) { return disk.rename(entry.staged, entry.target); });
}

/// Nothing was there before.
Result<Done> takeBackCreated(Disk &disk, const JournalEntry &entry)
{
    const auto now = contentOf(disk, entry.target);
    if (!now)
        return now.fault();
    const bool ours = now.value() && sha256Of(*now.value()) == entry.sha256After;
    return ours ? disk.remove(entry.target) : Result<Done>(Done{});
}

/// What somebody has changed after we were cut is kept beside the backup under this name.
QString copyOfFound(const JournalRecord &record, const JournalEntry &entry)
{
    return record.folder + u'/' + entry.backup + u".found"_s;
}

/// Its name stands for the whole: cut later on, it tells the next roll back that it must not go.
Result<Done> keepCopy(Disk &disk, const QString &copy, const QByteArray &found)
{
    const QString draft = copy + u".new"_s;
    return removeIfThere(disk, draft)
        .andThen([&](Done) { return writeNewFile(disk, draft, found, Disk::Access::OwnerOnly); })
        .andThen([&](Done) { return disk.rename(draft, copy); })
        .andThen([&](Done) { return disk.syncFolder(folderOf(copy)); });
}

/// Something was there before: it stands aside, under its own name, or both.
Result<Done> takeBackReplaced(Disk &disk, const JournalRecord &record, const JournalEntry &entry)
{
    const auto now = contentOf(disk, entry.target);
    if (!now)
        return now.fault();
    const auto aside = contentOf(disk, entry.aside);
    if (!aside)
        return aside.fault();
    const bool newIsThere = sha256Of(now.value()) == entry.sha256After;
    if (!aside.value())
        return newIsThere ? restoreFromBackup(disk, record, entry) : Result<Done>(Done{});
    if (now.value() == aside.value())
        return disk.remove(entry.aside);
    const auto putBack = [&](Done) { return disk.rename(entry.aside, entry.target); };
    if (newIsThere || !now.value())
        return putBack({});
    // Changed after we were cut, by somebody who did not know.
    return keepCopy(disk, copyOfFound(record, entry), *now.value()).andThen(putBack);
}

/// Also of a roll back that was cut itself.
Result<RolledBack> copiesOf(Disk &disk, const JournalRecord &record, const JournalEntry &entry)
{
    if (entry.backup.isEmpty())
        return RolledBack{};
    return isThere(disk, copyOfFound(record, entry)).andThen([](bool kept) -> Result<RolledBack> {
        return RolledBack{kept ? 1 : 0};
    });
}

Result<RolledBack> takeBackOne(Disk &disk, const JournalRecord &record, const JournalEntry &entry)
{
    const auto parent = isThere(disk, folderOf(entry.target));
    if (!parent)
        return parent.fault();
    if (!parent.value())
        return RolledBack{}; // cut before its folder was made
    return removeIfThere(disk, entry.staged)
        .andThen([&](Done) {
            return entry.action == Action::Create ? takeBackCreated(disk, entry)
                                                  : takeBackReplaced(disk, record, entry);
        })
        .andThen([&](Done) { return disk.syncFolder(folderOf(entry.target)); })
        .andThen([&](Done) { return copiesOf(disk, record, entry); });
}

Result<Done> removeIfEmpty(Disk &disk, const QString &folder)
{
    const QString lockFile = ProfileLock::fileName();
    const auto there = isThere(disk, folder);
    if (!there)
        return there.fault();
    if (!there.value())
        return Done{};
    const auto names = disk.list(folder);
    if (!names)
        return names.fault();
    if (names.value() == QStringList{lockFile}) {
        ProfileLock::letGo(folder);
        if (const auto removed = disk.remove(folder + u'/' + lockFile); !removed)
            return removed;
    } else if (!names.value().isEmpty()) {
        return Done{};
    }
    return disk.removeFolder(folder).andThen([&](Done) { return disk.syncFolder(folderOf(folder)); });
}

} // namespace

Result<RolledBack> rollBack(Disk &disk, Registry &registry, const JournalRecord &record)
{
    const auto values = takeBackValues(disk, registry, record); // set last, so back first
    if (!values)
        return values.fault();
    RolledBack total{values.value() ? 1 : 0};
    for (qsizetype index = record.entries.size(); index-- > 0;) {
        const auto one = takeBackOne(disk, record, record.entries.at(index));
        if (!one)
            return one;
        total.copies += one.value().copies;
    }
    return removeEmptyFolders(disk, record.createdFolders).andThen([&](Done) -> Result<RolledBack> {
        return total;
    });
}

Result<Done> removeAside(Disk &disk, const JournalRecord &record)
{
    for (const JournalEntry &entry : record.entries) {
        if (entry.aside.isEmpty())
            continue;
        const auto parent = isThere(disk, folderOf(entry.target));
        if (!parent)
            return parent.fault();
        if (!parent.value())
            continue; // an undo that was cut after it had emptied its folders
        const auto removed = removeIfThere(disk, entry.aside).andThen([&](Done) {
            return disk.syncFolder(folderOf(entry.target));
        });
        if (!removed)
            return removed;
    }
    return Done{};
}

Result<Done> removeEmptyFolders(Disk &disk, const QStringList &folders)
{
    for (qsizetype index = folders.size(); index-- > 0;) {
        if (const auto removed = removeIfEmpty(disk, folders.at(index)); !removed)
            return removed;
    }
    return Done{};
}
