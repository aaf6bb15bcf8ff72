// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/RegistrySteps.h"

#include "profile/DiskSteps.h"
#include "profile/RegistryFile.h"

#include <algorithm>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

QString parentOf(const QString &key)
{
    return key.left(std::max<qsizetype>(key.lastIndexOf(u'\\'), 0));
}

Result<bool> isAsPlanned(Registry &registry, const RegistryChange &change)
{
    return registry.value(change.key, change.name).andThen([&](const auto &now) -> Result<bool> {
        return now == change.before;
    });
}

/// @p key itself and what is missing above it, outermost first.
Result<QStringList> missingKeys(Registry &registry, const QString &key)
{
    QStringList missing;
    for (QString one = key; !one.isEmpty(); one = parentOf(one)) {
        const auto exists = registry.exists(one);
        if (!exists)
            return exists.fault();
        if (exists.value())
            return missing;
        missing.prepend(one);
    }
    return Fault{FaultKind::ReadOnly, key}; // not even the root is there
}

Result<Done> makeKeys(Registry &registry, const QStringList &keys)
{
    for (const QString &key : keys) {
        if (const auto made = registry.makeKey(key); !made)
            return made;
    }
    return Done{};
}

Result<Done> put(Registry &registry, const QString &key, const QString &name,
                 const std::optional<RegistryValue> &value)
{
    return value ? registry.set(key, name, *value) : registry.remove(key, name);
}

/// Each of @p keys, or what is left above it.
Result<Done> flush(Registry &registry, const QStringList &keys)
{
    QStringList flushed;
    for (const QString &key : keys) {
        const auto missing = missingKeys(registry, key);
        if (!missing)
            return missing.fault();
        const QString there = missing.value().isEmpty() ? key : parentOf(missing.value().first());
        if (flushed.contains(there, Qt::CaseInsensitive))
            continue;
        flushed += there;
        if (const auto durable = registry.flush(there); !durable)
            return durable;
    }
    return Done{};
}

QStringList keysOf(const JournalRecord &record)
{
    QStringList keys;
    for (const JournalRegistryEntry &entry : record.registry)
        keys += entry.change.key;
    return keys;
}

Result<Done> setOne(Registry &registry, const JournalRegistryEntry &entry,
                    QList<JournalRegistryEntry> &touched)
{
    const RegistryChange &change = entry.change;
    const auto asPlanned = isAsPlanned(registry, change); // once more at the last moment
    if (!asPlanned)
        return asPlanned.fault();
    if (!asPlanned.value())
        return changedMeanwhile(change.path());
    touched += entry;
    return put(registry, change.key, change.name, change.after);
}

Result<Done> readBack(Registry &registry, const RegistryChange &change)
{
    const auto written = registry.value(change.key, change.name);
    if (!written)
        return written.fault();
    if (written.value() != change.after)
        return changedMeanwhile(change.path());
    return Done{};
}

/// What has to give way, and is neither what we found nor what we wrote.
Result<QList<RegistryFileValue>> changedByOthers(Registry &registry, const JournalRecord &record)
{
    QList<RegistryFileValue> theirs;
    for (const JournalRegistryEntry &entry : record.registry) {
        const RegistryChange &change = entry.change;
        const auto now = registry.value(change.key, change.name);
        if (!now)
            return now.fault();
        if (change.before && now.value() && now.value() != change.before && now.value() != change.after)
            theirs += {change.key, change.name, now.value()};
    }
    return theirs;
}

/// Its name stands for the whole: cut later on, it tells what was there before anything came back.
Result<bool> keepCopy(Disk &disk, const QString &folder, const QList<RegistryFileValue> &theirs)
{
    const QString copy = folder + u'/' + registryFoundName;
    const QString draft = copy + u".new"_s;
    const auto there = isThere(disk, copy);
    if (!there)
        return there.fault();
    if (there.value() || theirs.isEmpty())
        return there.value();
    return removeIfThere(disk, draft)
        .andThen(
            [&](Done) { return writeNewFile(disk, draft, registryFile(theirs), Disk::Access::OwnerOnly); })
        .andThen([&](Done) { return disk.rename(draft, copy); })
        .andThen([&](Done) { return disk.syncFolder(folder); })
        .andThen([](Done) -> Result<bool> { return true; });
}

Result<Done> takeBackOne(Registry &registry, const RegistryChange &change)
{
    const auto now = registry.value(change.key, change.name);
    if (!now)
        return now.fault();
    const bool theirsStays = !change.before && now.value() != change.after;
    if (now.value() == change.before || theirsStays)
        return Done{};
    const auto missing =
        change.before ? missingKeys(registry, change.key) : Result<QStringList>(QStringList());
    if (!missing)
        return missing.fault();
    return makeKeys(registry, missing.value()).andThen([&](Done) {
        return put(registry, change.key, change.name, change.before);
    });
}

Result<Done> removeIfEmpty(Registry &registry, const QString &key)
{
    const auto exists = registry.exists(key);
    if (!exists)
        return exists.fault();
    if (!exists.value())
        return Done{};
    const auto keys = registry.keys(key);
    if (!keys)
        return keys.fault();
    const auto values = registry.values(key);
    if (!values)
        return values.fault();
    return keys.value().isEmpty() && values.value().isEmpty() ? registry.removeKey(key)
                                                              : Result<Done>(Done{});
}

} // namespace

bool keepsBackup(const QList<JournalRegistryEntry> &entries)
{
    return std::ranges::any_of(entries, &JournalRegistryEntry::keepBackup);
}

Result<QStringList> planValues(Registry &registry, const QList<JournalRegistryEntry> &entries)
{
    QStringList missing;
    std::set<std::pair<QString, QString>> planned;
    for (const JournalRegistryEntry &entry : entries) {
        const RegistryChange &change = entry.change;
        const auto asPlanned = isAsPlanned(registry, change);
        if (!asPlanned)
            return asPlanned.fault();
        const bool isFirst = planned.emplace(change.key.toCaseFolded(), change.name.toCaseFolded()).second;
        if (!asPlanned.value() || !isFirst)
            return changedMeanwhile(change.path());
        const auto above = missingKeys(registry, change.key);
        if (!above)
            return above.fault();
        missing += above.value();
        missing.removeDuplicates();
    }
    return missing;
}

Result<Done> backUpValues(Disk &disk, const JournalRecord &record)
{
    QList<RegistryFileValue> values;
    for (const JournalRegistryEntry &entry : record.registry) {
        if (record.undoes.isEmpty() || entry.keepBackup)
            values += {entry.change.key, entry.change.name, entry.change.before};
    }
    if (values.isEmpty())
        return Done{};
    return writeNewFile(disk, record.folder + u'/' + registryBackupName, registryFile(values),
                        Disk::Access::OwnerOnly);
}

Result<Done> setValues(Registry &registry, const JournalRecord &record, QList<JournalRegistryEntry> &touched)
{
    if (const auto made = makeKeys(registry, record.createdKeys); !made)
        return made;
    for (const JournalRegistryEntry &entry : record.registry) {
        if (const auto set = setOne(registry, entry, touched); !set)
            return set;
    }
    if (const auto durable = flush(registry, keysOf(record)); !durable)
        return durable;
    for (const JournalRegistryEntry &entry : record.registry) {
        if (const auto same = readBack(registry, entry.change); !same)
            return same;
    }
    return Done{};
}

Result<bool> takeBackValues(Disk &disk, Registry &registry, const JournalRecord &record)
{
    const auto kept = changedByOthers(registry, record).andThen([&](const QList<RegistryFileValue> &theirs) {
        return keepCopy(disk, record.folder, theirs);
    });
    if (!kept)
        return kept;
    for (qsizetype index = record.registry.size(); index-- > 0;) {
        if (const auto taken = takeBackOne(registry, record.registry.at(index).change); !taken)
            return taken.fault();
    }
    return flush(registry, keysOf(record))
        .andThen([&](Done) { return removeEmptyKeys(registry, record.createdKeys); })
        .andThen([&](Done) { return kept; });
}

Result<Done> removeEmptyKeys(Registry &registry, const QStringList &keys)
{
    for (qsizetype index = keys.size(); index-- > 0;) {
        if (const auto removed = removeIfEmpty(registry, keys.at(index)); !removed)
            return removed;
    }
    return flush(registry, keys);
}
