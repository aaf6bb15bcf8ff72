// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/StaffTable.h"

#include "account/TypedText.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

Fault unreadable(const QFile &file)
{
    return {FaultKind::TableUnreadable, u"system:"_s + file.errorString()};
}

Result<Done> readAsFarAs(const std::optional<CsvStop> &stop)
{
    if (!stop || stop->reason == CsvStop::Reason::Enough)
        return Done{};
    const bool open = stop->reason == CsvStop::Reason::QuoteOpen;
    return Fault{FaultKind::TableUnreadable,
                 (open ? u"quote-open:"_s : u"cell-too-large:"_s) + QString::number(stop->line)};
}

} // namespace

Result<StaffTable> StaffTable::open(const QString &file, const QString &domain)
{
    StaffTable table;
    table.m_file = file;
    table.m_domain = domain;
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return unreadable(opened);
    const auto shape = shapeOf(opened);
    if (!shape)
        return shape.fault();
    table.m_shape = shape.value();
    const auto surveyed = table.survey();
    return surveyed ? Result<StaffTable>(table) : surveyed.fault();
}

Result<Done> StaffTable::survey()
{
    std::optional<Result<Columns>> columns;
    const auto walked = walkRows([&](const CsvRow &row) {
        if (columns)
            return true;
        QStringList headers;
        for (const QByteArray &cell : row.cells)
            headers.append(cleaned(textOf(cell, m_shape.encoding)));
        columns = Columns::from(headers);
        return static_cast<bool>(*columns);
    });
    if (columns && !*columns)
        return columns->fault();
    if (!walked)
        return walked.fault();
    if (columns)
        m_columns = columns->value();
    const auto again = walk([&](int, const Line &line) {
        ++m_count;
        if (line) {
            const auto &incoming = line.value().incoming;
            m_leavesProtocolOpen = m_leavesProtocolOpen || !incoming;
            if (incoming)
                m_protocols.insert(*incoming);
        }
        return true;
    });
    if (again && m_count == 0)
        return Fault{FaultKind::TableEmpty, {}};
    return again;
}

Result<Done> StaffTable::walk(const std::function<bool(int, const Line &)> &take) const
{
    bool behindHeaders = false;
    return walkRows([&](const CsvRow &row) {
        if (!std::exchange(behindHeaders, true))
            return true;
        return take(row.line, personIn(row, m_columns, m_shape.encoding, m_domain));
    });
}

Result<QList<BatchPerson>> StaffTable::linesWhere(Column column, const QString &value) const
{
    QList<BatchPerson> found;
    std::optional<Fault> fault;
    bool behindHeaders = false;
    const auto walked = walkRows([&](const CsvRow &row) {
        if (!std::exchange(behindHeaders, true))
            return true;
        const QString cell = cleaned(textOf(m_columns.cell(row.cells, column), m_shape.encoding));
        if (cell.compare(value, Qt::CaseInsensitive) != 0)
            return true;
        const Line line = personIn(row, m_columns, m_shape.encoding, m_domain);
        if (line)
            found.append(line.value());
        else
            fault = line.fault();
        return !fault;
    });
    if (!walked)
        return walked.fault();
    return fault ? Result<QList<BatchPerson>>(*fault) : found;
}

Result<Done> StaffTable::walkRows(const std::function<bool(const CsvRow &)> &take) const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(m_shape.start))
        return unreadable(file);
    return readAsFarAs(readCsv(file, m_shape.delimiter, take));
}
