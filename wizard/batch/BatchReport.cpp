// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/BatchReport.h"

#include "batch/BatchWording.h"
#include "batch/CsvRows.h"
#include "profile/DiskSteps.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pieceSize = 1 << 14;
const QString fresh = u".new"_s;

QByteArray lineOf(const QStringList &cells, char delimiter)
{
    QList<QByteArray> bytes;
    for (const QString &cell : cells)
        bytes.append(cell.toUtf8());
    return csvLine(bytes, delimiter);
}

QStringList cellsOf(const RowOutcome &outcome)
{
    const QString login = outcome.login.isEmpty() ? outcome.suggested.join(u' ') : outcome.login;
    const QString failure = outcome.fault ? QString(identifierOf(outcome.fault->kind)) : QString();
    return {QString::number(outcome.line),
            BatchWording::nameOf(outcome.kind),
            login,
            outcome.address,
            outcome.folder,
            failure,
            BatchWording::sentence(outcome),
            outcome.files.join(u' ')};
}

} // namespace

Result<BatchReport> BatchReport::begin(const QString &folder, char delimiter, Disk &disk)
{
    const QString path = folder + u'/' + QString::fromLatin1(fileName);
    if (const auto removed = removeIfThere(disk, path + fresh); !removed)
        return removed.fault();
    auto file = disk.create(path + fresh, Disk::Access::OwnerOnly);
    if (!file)
        return file.fault();
    BatchReport report(path, delimiter, disk, std::move(file).value());
    report.m_pending = "\xEF\xBB\xBF" + lineOf(BatchWording::headers(), delimiter);
    return report;
}

Result<Done> BatchReport::add(const RowOutcome &outcome)
{
    m_pending += lineOf(cellsOf(outcome), m_delimiter);
    return m_pending.size() < pieceSize ? Result<Done>(Done{}) : flush();
}

Result<Done> BatchReport::flush()
{
    return m_file->write(std::exchange(m_pending, {}));
}

Result<Done> BatchReport::finish()
{
    const auto written = flush().andThen([&](Done) { return m_file->sync(); });
    m_file.reset();
    return written.andThen([&](Done) { return m_disk->rename(m_path + fresh, m_path); }).andThen([&](Done) {
        return m_disk->syncFolder(folderOf(m_path));
    });
}
