// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/Scribe.h"

#include "profile/DiskSteps.h"
#include "profile/RegistrySteps.h"
#include "profile/RollBack.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

Result<JournalRecord> Scribe::carryOut(JournalRecord header, const std::vector<Transaction::Wanted> &wanted)
{
    const auto folder = m_folder.addFolder(header.writtenAt);
    if (!folder)
        return folder.fault();
    header.folder = folder.value();
    const auto planned = planTransaction(m_disk, m_registry, std::move(header), wanted);
    if (!planned)
        return dropped(folder.value(), planned.fault());
    const Transaction &transaction = planned.value();

    const auto declared =
        backUp(m_disk, transaction).andThen([&](Done) { return m_folder.declare(transaction.record); });
    if (!declared)
        return dropped(folder.value(), declared.fault());
    JournalRecord reached = transaction.record;
    reached.registry.clear();
    const auto written =
        stage(m_disk, transaction)
            .andThen([&](Done) { return putInPlace(m_disk, transaction); })
            .andThen([&](Done) { return setValues(m_registry, transaction.record, reached.registry); })
            .andThen([&](Done) { return declareWritten(transaction.record); });
    if (!written)
        return revertedAfter(reached, written.fault());
    // The new state holds. What fails from here on is only tidying; the next recover() comes back to it.
    (void)tidy(transaction.record);
    return transaction.record;
}

Result<Done> Scribe::revert(const JournalRecord &record)
{
    // The phase that was read may be a rename that a cut of power would still take back.
    if (const auto durable = m_disk.syncFolder(record.folder); !durable)
        return durable;
    const auto rolledBack = rollBack(m_disk, m_registry, record);
    if (!rolledBack)
        return rolledBack.fault();
    if (rolledBack.value().copies == 0)
        return m_folder.discard(record.folder);
    return m_folder.setApart(record.folder, u"reverted"_s).andThen([](const QString &) -> Result<Done> {
        return Done{};
    });
}

Result<Done> Scribe::tidy(const JournalRecord &record)
{
    const auto removed = m_disk.syncFolder(record.folder).andThen([&](Done) { // as in revert()
        return removeAside(m_disk, record);
    });
    if (!removed)
        return removed;
    return record.undoes.isEmpty() ? m_folder.advance(record.folder, Phase::Written, Phase::Finished)
                                   : forgetUndone(record);
}

Result<Done> Scribe::declareWritten(const JournalRecord &record)
{
    const QString writing = record.folder + u'/' + fileNameOf(Phase::Writing);
    const QString written = record.folder + u'/' + fileNameOf(Phase::Written);
    if (const auto renamed = m_disk.rename(writing, written); !renamed)
        return renamed;
    const auto durable = m_disk.syncFolder(record.folder);
    if (durable)
        return durable;
    // Declared, but not known to last: that has to be taken back before the files are. If even this cannot
    // be done, the new state is what holds.
    const auto takenBack = m_disk.rename(written, writing);
    return takenBack ? durable : Result<Done>(Done{});
}

Fault Scribe::dropped(const QString &folder, Fault fault)
{
    (void)m_folder.discard(folder); // if this fails as well, the next recover() removes the headless folder
    return fault;
}

Fault Scribe::revertedAfter(const JournalRecord &record, Fault fault)
{
    (void)revert(record); // if this fails as well, the next recover() tries again
    return fault;
}

Result<Done> Scribe::forgetUndone(const JournalRecord &undo)
{
    const QString undone = QFileInfo(undo.folder).path() + u'/' + undo.undoes;
    const auto status = m_disk.status(undone);
    if (!status)
        return status.fault();
    if (status.value()) {
        if (const auto gone = m_folder.discard(undone); !gone)
            return gone;
    }
    if (const auto removed = removeEmptyFolders(m_disk, undo.emptiedFolders); !removed)
        return removed;
    if (const auto removed = removeEmptyKeys(m_registry, undo.emptiedKeys); !removed)
        return removed;
    QStringList copies;
    for (const JournalEntry &entry : undo.entries) {
        if (entry.keepBackup)
            copies += entry.backup;
    }
    if (keepsBackup(undo.registry))
        copies += registryBackupName;
    if (copies.isEmpty())
        return m_folder.discard(undo.folder);
    return m_folder.discardFiles(undo.folder, copies).andThen([&](Done) {
        return m_folder.advance(undo.folder, Phase::Written, Phase::Finished);
    });
}
