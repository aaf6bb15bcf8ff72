// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/StaffTable.h"

#include "account/TypedText.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

TableProblem unreadable(const QFile &file)
{
    return {TableProblem::Kind::Unreadable, 0, file.errorString()};
}

std::optional<TableProblem> problemIn(const std::optional<CsvStop> &stop)
{
    if (!stop || stop->reason == CsvStop::Reason::Enough)
        return std::nullopt;
    const bool open = stop->reason == CsvStop::Reason::QuoteOpen;
    return TableProblem{
        open ? TableProblem::Kind::QuoteOpen : TableProblem::Kind::CellTooLarge, stop->line, {}};
}

} // namespace

std::variant<StaffTable, TableProblem> StaffTable::open(const QString &file, const QString &domain)
{
    StaffTable table;
    table.m_file = file;
    table.m_domain = domain;
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return unreadable(opened);
    const auto shape = shapeOf(opened);
    if (const auto *problem = std::get_if<TableProblem>(&shape))
        return *problem;
    table.m_shape = std::get<TableShape>(shape);
    if (const auto problem = table.survey())
        return *problem;
    return table;
}

std::optional<TableProblem> StaffTable::survey()
{
    std::optional<TableProblem> problem;
    bool hasHeaders = false;
    const auto stopped = walkRows([&](const CsvRow &row) {
        if (hasHeaders)
            return true;
        QStringList headers;
        for (const QByteArray &cell : row.cells)
            headers.append(cleaned(textOf(cell, m_shape.encoding)));
        auto columns = Columns::from(headers, row.line);
        if (auto *wrong = std::get_if<TableProblem>(&columns)) {
            problem = *wrong;
            return false;
        }
        m_columns = std::get<Columns>(columns);
        hasHeaders = true;
        return true;
    });
    if (problem || stopped)
        return problem ? problem : stopped;
    const auto again = walk([&](int, const Line &line) {
        ++m_count;
        if (const auto *person = std::get_if<BatchPerson>(&line)) {
            m_leavesProtocolOpen = m_leavesProtocolOpen || !person->incoming;
            if (person->incoming)
                m_protocols.insert(*person->incoming);
        }
        return true;
    });
    if (!again && m_count == 0)
        return TableProblem{TableProblem::Kind::Empty, 0, {}};
    return again;
}

std::optional<TableProblem> StaffTable::walk(const std::function<bool(int, const Line &)> &take) const
{
    bool behindHeaders = false;
    return walkRows([&](const CsvRow &row) {
        if (!std::exchange(behindHeaders, true))
            return true;
        return take(row.line, personIn(row, m_columns, m_shape.encoding, m_domain));
    });
}

std::variant<QList<BatchPerson>, LineFault, TableProblem> StaffTable::linesWhere(Column column,
                                                                                 const QString &value) const
{
    QList<BatchPerson> found;
    std::optional<LineFault> fault;
    bool behindHeaders = false;
    const auto problem = walkRows([&](const CsvRow &row) {
        if (!std::exchange(behindHeaders, true))
            return true;
        const QString cell = cleaned(textOf(m_columns.cell(row.cells, column), m_shape.encoding));
        if (cell.compare(value, Qt::CaseInsensitive) != 0)
            return true;
        const Line line = personIn(row, m_columns, m_shape.encoding, m_domain);
        if (const auto *wrong = std::get_if<LineFault>(&line))
            fault = *wrong;
        else
            found.append(std::get<BatchPerson>(line));
        return !fault;
    });
    if (problem)
        return *problem;
    if (fault)
        return *fault;
    return found;
}

std::optional<TableProblem> StaffTable::walkRows(const std::function<bool(const CsvRow &)> &take) const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(m_shape.start))
        return unreadable(file);
    return problemIn(readCsv(file, m_shape.delimiter, take));
}
