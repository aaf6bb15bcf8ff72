// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/Transaction.h"

#include "profile/DiskSteps.h"
#include "profile/RegistrySteps.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace {

using Action = FileChange::Action;

constexpr qsizetype longestName = 100; // of a backup: its number and ".found.new" must fit beside it

/// Names beside a target: hidden, short whatever the target is called, and of nobody else.
QString besideTarget(const JournalEntry &entry, const QString &stamp, qsizetype number, QStringView ending)
{
    return folderOf(entry.target) +
           u"/.assistant-messagerie-%1-%2.%3"_s.arg(stamp, QString::number(number), ending);
}

Result<JournalEntry> entryFor(Disk &disk, const Transaction::Wanted &wanted, qsizetype number,
                              const QString &stamp)
{
    const FileChange &change = wanted.change;
    if (!QDir::isAbsolutePath(change.path))
        return Fault{FaultKind::ReadOnly, change.path + u": not an absolute path"_s};
    const auto target = disk.resolved(change.path);
    if (!target)
        return target.fault();
    const auto now = contentOf(disk, target.value());
    if (!now)
        return now.fault();
    if (now.value() != change.before)
        return changedMeanwhile(change.path);
    const auto status = disk.status(target.value());
    if (!status)
        return status.fault();

    JournalEntry entry;
    entry.path = change.path;
    entry.target = target.value();
    entry.action = change.action();
    entry.sha256Before = sha256Of(change.before);
    entry.sha256After = sha256Of(change.after);
    entry.ownership = status.value() ? std::optional(status.value()->ownership) : wanted.ownership;
    entry.ownerOnly = change.opaque;
    entry.holdsKeys = change.holdsKeys;
    entry.keepBackup = wanted.keepBackup;
    if (change.before) {
        entry.backup = u"%1-%2"_s.arg(number).arg(QFileInfo(change.path).fileName().right(longestName));
        entry.aside = besideTarget(entry, stamp, number, u"old");
    }
    entry.staged = besideTarget(entry, stamp, number, u"new"); // a removal needs it too, to be taken back
    return entry;
}

/// Keeps the old file under a second name, so that going back needs no space. Where a file system knows no
/// links (FAT) the file moves there; the journal knows, should we be cut before its place is taken.
Result<Done> setAside(Disk &disk, const JournalEntry &entry)
{
    if (entry.action == Action::Replace && disk.link(entry.target, entry.aside))
        return Done{};
    return disk.rename(entry.target, entry.aside);
}

Result<Done> replaceOne(Disk &disk, const JournalEntry &entry, const FileChange &change)
{
    if (!entry.aside.isEmpty()) {
        if (const auto kept = setAside(disk, entry); !kept)
            return kept;
    }
    // Looked at once more at the last moment, through the name that nobody else knows.
    const auto old = contentOf(disk, entry.aside.isEmpty() ? entry.target : entry.aside);
    if (!old)
        return old.fault();
    if (old.value() != change.before)
        return changedMeanwhile(entry.path);
    if (change.after) {
        if (const auto placed = disk.rename(entry.staged, entry.target); !placed)
            return placed;
    }
    return disk.syncFolder(folderOf(entry.target));
}

Result<Done> readBack(Disk &disk, const JournalEntry &entry, const FileChange &change)
{
    const auto written = contentOf(disk, entry.path);
    if (!written)
        return written.fault();
    if (written.value() != change.after)
        return changedMeanwhile(entry.path);
    return Done{};
}

} // namespace

Result<Transaction> planTransaction(Disk &disk, Registry &registry, JournalRecord header,
                                    const std::vector<Transaction::Wanted> &wanted)
{
    const QString stamp = QString::number(QRandomGenerator::system()->generate64(), 36);
    Transaction transaction{std::move(header), {}};
    JournalRecord &record = transaction.record;
    std::set<QString> targets;
    for (const Transaction::Wanted &one : wanted) {
        if (one.change.action() == Action::Keep)
            continue;
        const auto entry = entryFor(disk, one, record.entries.size() + 1, stamp);
        if (!entry)
            return entry.fault();
        if (!targets.insert(entry.value().target).second)
            return changedMeanwhile(one.change.path); // planned twice, the second time on an older state
        const auto missing = missingFoldersAbove(disk, entry.value().target);
        if (!missing)
            return missing.fault();
        record.createdFolders += missing.value();
        record.createdFolders.removeDuplicates(); // the first of two files makes the folder
        record.entries += entry.value();
        transaction.changes.push_back(one.change);
    }
    record.registry.removeIf(
        [](const JournalRegistryEntry &entry) { return entry.change.action() == Action::Keep; });
    const auto missingKeys = planValues(registry, record.registry);
    if (!missingKeys)
        return missingKeys.fault();
    record.createdKeys = missingKeys.value();
    return transaction;
}

Result<Done> backUp(Disk &disk, const Transaction &transaction)
{
    for (qsizetype index = 0; index < transaction.record.entries.size(); ++index) {
        const JournalEntry &entry = transaction.record.entries.at(index);
        const FileChange &change = transaction.changes[static_cast<std::size_t>(index)];
        if (!change.before)
            continue;
        const QString copy = transaction.record.folder + u'/' + entry.backup;
        if (const auto written = writeNewFile(disk, copy, *change.before, Disk::Access::OwnerOnly); !written)
            return written;
    }
    return backUpValues(disk, transaction.record);
}

Result<Done> stage(Disk &disk, const Transaction &transaction)
{
    if (const auto made = makeFolders(disk, transaction.record.createdFolders); !made)
        return made;
    for (qsizetype index = 0; index < transaction.record.entries.size(); ++index) {
        const JournalEntry &entry = transaction.record.entries.at(index);
        const FileChange &change = transaction.changes[static_cast<std::size_t>(index)];
        if (!change.after)
            continue;
        // A file that has an owner and a mode already gets them before anybody else can read it.
        const auto access =
            entry.ownerOnly || entry.ownership ? Disk::Access::OwnerOnly : Disk::Access::ByUmask;
        if (const auto laid = writeNewFile(disk, entry.staged, *change.after, access, entry.ownership); !laid)
            return laid;
    }
    return Done{};
}

Result<Done> putInPlace(Disk &disk, const Transaction &transaction)
{
    for (qsizetype index = 0; index < transaction.record.entries.size(); ++index) {
        const JournalEntry &entry = transaction.record.entries.at(index);
        const FileChange &change = transaction.changes[static_cast<std::size_t>(index)];
        const auto placed =
            replaceOne(disk, entry, change).andThen([&](Done) { return readBack(disk, entry, change); });
        if (!placed)
            return placed;
    }
    return Done{};
}
