// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/Journal.h"

#include "profile/ProfileLock.h"
#include "profile/RegistrySteps.h"
#include "profile/Scribe.h"
#include "profile/WayBack.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Locks = std::vector<std::unique_ptr<ProfileLock>>;

Result<Locks> lockProfiles(Disk &disk, const QStringList &profiles)
{
    Locks locks;
    for (const QString &profile : profiles) {
        const auto status = disk.status(profile);
        if (!status)
            return status.fault();
        if (!status.value())
            continue; // a profile that is still to be made: no client can be running in it
        auto lock = ProfileLock::take(profile);
        if (!lock)
            return lock.fault();
        locks.push_back(std::move(lock).value());
    }
    return locks;
}

Receipt receiptFrom(const JournalRecord &record)
{
    Receipt receipt;
    receipt.file = record.folder + u'/' + fileNameOf(Phase::Finished);
    receipt.writtenAt = record.writtenAt;
    receipt.client = record.client;
    receipt.profileFolder = record.profileFolder;
    for (const JournalEntry &entry : record.entries) {
        const QString backup =
            entry.backup.isEmpty() ? QString() : QString(record.folder + u'/' + entry.backup);
        receipt.entries += {entry.path, entry.action, backup, entry.sha256Before, entry.sha256After};
    }
    for (const JournalRegistryEntry &entry : record.registry)
        receipt.registry += entry.change;
    if (!receipt.registry.isEmpty())
        receipt.registryBackup = record.folder + u'/' + registryBackupName;
    return receipt;
}

/// The newest change that holds: no undo, and not undone.
const StoredChange *newestReceipt(const JournalFolder::Content &content)
{
    QStringList undone;
    for (const StoredChange &change : content.changes) {
        if (change.phase != Phase::Writing)
            undone += change.record.undoes;
    }
    const auto found =
        std::find_if(content.changes.crbegin(), content.changes.crend(), [&](const StoredChange &change) {
            return change.phase != Phase::Writing && change.record.undoes.isEmpty() &&
                   !undone.contains(QFileInfo(change.record.folder).fileName());
        });
    return found == content.changes.crend() ? nullptr : &*found;
}

Result<Done> finishOne(Scribe &scribe, Disk &disk, const StoredChange &change)
{
    // What only remains to be tidied up touches nothing that a running client has open.
    const bool touchesProfiles = change.phase == Phase::Writing || !change.record.undoes.isEmpty();
    const auto locks = lockProfiles(disk, touchesProfiles ? change.record.profilesToLock : QStringList());
    if (!locks)
        return locks.fault();
    return change.phase == Phase::Writing ? scribe.revert(change.record) : scribe.tidy(change.record);
}

/// Fails with the last of @p damaged, once all are out of the way.
Result<Done> setApart(JournalFolder &folder, const QList<JournalFolder::Content::Damaged> &damaged)
{
    Result<Done> named = Done{};
    for (const auto &one : damaged) {
        const auto apart = folder.setApart(one.folder, u"damaged"_s);
        if (!apart)
            return apart.fault();
        named = Fault{FaultKind::NothingToUndo, u"%1: %2 -> %3"_s.arg(one.file, one.reason, apart.value())};
    }
    return named;
}

/// Brings everything that was cut to an end. Lives while the journal's folder is claimed.
Result<Done> finishWhatWasCut(JournalFolder &folder, Disk &disk, Registry &registry)
{
    const auto content = folder.content();
    if (!content)
        return content.fault();
    for (const QString &headless : content.value().headless) {
        if (const auto gone = folder.discard(headless); !gone)
            return gone;
    }
    Scribe scribe(folder, disk, registry);
    for (const StoredChange &change : content.value().changes) {
        if (change.phase == Phase::Finished)
            continue;
        if (const auto ended = finishOne(scribe, disk, change); !ended)
            return ended;
    }
    return setApart(folder, content.value().damaged);
}

bool isAtRest(const JournalFolder::Content &content)
{
    return content.headless.isEmpty() && content.damaged.isEmpty() &&
           std::ranges::all_of(content.changes,
                               [](const StoredChange &change) { return change.phase == Phase::Finished; });
}

/// Of a change to what @p subject, a plan or a record, is about; written now.
template <typename Subject>
JournalRecord headerLike(const Subject &subject)
{
    JournalRecord header;
    header.writtenAt = QDateTime::currentDateTimeUtc();
    header.client = subject.client;
    header.profileFolder = subject.profileFolder;
    header.profilesToLock = subject.profilesToLock;
    return header;
}

Undone undoneBy(const JournalRecord &undo, const WayBack &way)
{
    Undone undone;
    undone.keptChanged = way.keptChanged;
    for (const Transaction::Wanted &wanted : way.wanted) {
        if (wanted.change.after)
            undone.restored += wanted.change.path; // also what stands there already as it was
        else
            undone.removed += wanted.change.path;
    }
    for (const JournalRegistryEntry &entry : way.registry)
        (entry.change.after ? undone.restored : undone.removed) += entry.change.path();
    for (const JournalEntry &entry : undo.entries) {
        if (entry.keepBackup)
            undone.setAside += undo.folder + u'/' + entry.backup;
    }
    if (keepsBackup(undo.registry))
        undone.setAside += undo.folder + u'/' + registryBackupName;
    return undone;
}

} // namespace

Result<std::optional<Receipt>> Journal::write(const ChangeSet &changes)
{
    if (changes.changesNothing())
        return std::optional<Receipt>();
    JournalFolder folder(m_folder, m_disk);
    if (const auto made = folder.make(); !made)
        return made.fault();
    const auto claim = folder.claim();
    if (!claim)
        return claim.fault();
    if (const auto recovered = finishWhatWasCut(folder, m_disk, m_registry); !recovered)
        return recovered.fault();
    const auto locks = lockProfiles(m_disk, changes.profilesToLock);
    if (!locks)
        return locks.fault();

    JournalRecord header = headerLike(changes);
    for (const RegistryChange &value : changes.registry)
        header.registry += JournalRegistryEntry{value};
    std::vector<Transaction::Wanted> wanted;
    for (const FileChange &file : changes.files)
        wanted.push_back({file});
    return Scribe(folder, m_disk, m_registry)
        .carryOut(header, wanted)
        .andThen(
            [](const JournalRecord &record) { return Result<std::optional<Receipt>>(receiptFrom(record)); });
}

Result<Undone> Journal::undoLast()
{
    const Fault nothing{FaultKind::NothingToUndo, m_folder};
    JournalFolder folder(m_folder, m_disk);
    const auto exists = folder.exists();
    if (!exists)
        return exists.fault();
    if (!exists.value())
        return nothing;
    const auto claim = folder.claim();
    if (!claim)
        return claim.fault();
    if (const auto recovered = finishWhatWasCut(folder, m_disk, m_registry); !recovered)
        return recovered.fault();
    const auto content = folder.content();
    if (!content)
        return content.fault();
    const StoredChange *const newest = newestReceipt(content.value());
    if (!newest)
        return nothing;
    const JournalRecord &record = newest->record;
    const auto locks = lockProfiles(m_disk, record.profilesToLock);
    if (!locks)
        return locks.fault();
    const auto way = wayBackFrom(m_disk, m_registry, record);
    if (!way)
        return way.fault();

    JournalRecord header = headerLike(record);
    header.undoes = QFileInfo(record.folder).fileName();
    header.emptiedFolders = record.createdFolders;
    header.emptiedKeys = record.createdKeys;
    header.registry = way.value().registry;
    return Scribe(folder, m_disk, m_registry)
        .carryOut(header, way.value().wanted)
        .andThen([&](const JournalRecord &undo) { return Result<Undone>(undoneBy(undo, way.value())); });
}

std::optional<Receipt> Journal::last() const
{
    const JournalFolder folder(m_folder, m_disk);
    const auto content = folder.content();
    if (!content)
        return std::nullopt;
    const StoredChange *const newest = newestReceipt(content.value());
    return newest ? std::optional(receiptFrom(newest->record)) : std::nullopt;
}

Result<Done> Journal::recover()
{
    JournalFolder folder(m_folder, m_disk);
    const auto exists = folder.exists();
    if (!exists)
        return exists.fault();
    if (!exists.value())
        return Done{};
    // Without a claim first: at rest there is nothing to write, and the disk may be read-only.
    const auto content = folder.content();
    if (content && isAtRest(content.value()))
        return Done{};
    const auto claim = folder.claim();
    if (!claim)
        return claim.fault();
    return finishWhatWasCut(folder, m_disk, m_registry);
}
