// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/WayBack.h"

#include "profile/DiskSteps.h"

using namespace Qt::StringLiterals;

namespace {

using Action = FileChange::Action;

Result<std::optional<Transaction::Wanted>>
wayBackForCreated(const JournalEntry &entry, const std::optional<QByteArray> &now, WayBack &way)
{
    if (!now)
        return std::optional<Transaction::Wanted>(); // gone already
    if (sha256Of(*now) != entry.sha256After) {
        way.keptChanged += entry.path;
        return std::optional<Transaction::Wanted>();
    }
    return std::optional(Transaction::Wanted{{entry.path, now, std::nullopt, entry.ownerOnly}});
}

Result<std::optional<Transaction::Wanted>> wayBackForReplaced(Disk &disk, const JournalRecord &record,
                                                              const JournalEntry &entry,
                                                              const std::optional<QByteArray> &now)
{
    const QString path = record.folder + u'/' + entry.backup;
    const auto backup = disk.read(path);
    if (!backup)
        return backup.fault();
    if (sha256Of(backup.value()) != entry.sha256Before)
        return Fault{FaultKind::ChangedMeanwhile, path};
    const bool changedSince = now && sha256Of(*now) != entry.sha256After && *now != backup.value();
    return std::optional(Transaction::Wanted{
        {entry.path, now, backup.value(), entry.ownerOnly}, entry.ownership, changedSince});
}

/// Whether somebody has worked in @p folder since: another of our files there is no longer as we left it.
Result<bool> usedSince(Disk &disk, const JournalRecord &record, const QString &folder)
{
    for (const JournalEntry &entry : record.entries) {
        if (entry.holdsKeys || folderOf(entry.path) != folder)
            continue;
        const auto now = contentOf(disk, entry.path);
        if (!now)
            return now.fault();
        if (sha256Of(now.value()) != entry.sha256After)
            return true;
    }
    return false;
}

Result<Done> addWayBack(WayBack &way, Registry &registry, const RegistryChange &change)
{
    const auto now = registry.value(change.key, change.name);
    if (!now)
        return now.fault();
    if (!now.value() && !change.before)
        return Done{}; // gone already
    const bool changedSince = now.value() && now.value() != change.after && now.value() != change.before;
    if (!change.before && changedSince)
        way.keptChanged += change.path();
    else
        way.registry += {{change.key, change.name, now.value(), change.before}, changedSince};
    return Done{};
}

} // namespace

Result<WayBack> wayBackFrom(Disk &disk, Registry &registry, const JournalRecord &record)
{
    WayBack way;
    for (qsizetype index = record.registry.size(); index-- > 0;) {
        if (const auto added = addWayBack(way, registry, record.registry.at(index).change); !added)
            return added.fault();
    }
    for (qsizetype index = record.entries.size(); index-- > 0;) {
        const JournalEntry &entry = record.entries.at(index);
        const auto now = contentOf(disk, entry.path);
        if (!now)
            return now.fault();
        const auto used =
            entry.holdsKeys ? usedSince(disk, record, folderOf(entry.path)) : Result<bool>(false);
        if (!used)
            return used.fault();
        if (used.value()) {
            way.keptChanged += entry.path;
            continue;
        }
        const auto wanted = entry.action == Action::Create
                                ? wayBackForCreated(entry, now.value(), way)
                                : wayBackForReplaced(disk, record, entry, now.value());
        if (!wanted)
            return wanted.fault();
        if (wanted.value())
            way.wanted.push_back(*wanted.value());
    }
    return way;
}
