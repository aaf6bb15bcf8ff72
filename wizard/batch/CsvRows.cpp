// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/CsvRows.h"

#include <QIODevice>

#include <algorithm>
#include <cstdlib>
#include <csv.h>

namespace {

constexpr qint64 pieceSize = 1 << 16;

/// libcsv has no limit of its own; refusing memory is how it is given one.
void *upToLargestCell(void *memory, std::size_t size)
{
    return size > largestCell ? nullptr : std::realloc(memory, size);
}

/// libcsv's parser with the lines counted.
class Reading
{
public:
    Reading(char delimiter, const std::function<bool(const CsvRow &)> &take) : m_take(take)
    {
        csv_init(&m_parser, 0);
        csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
        csv_set_blk_size(
            &m_parser, 65536); // it grows by steps of that: 128 bytes each would be a square of a large cell
        csv_set_realloc_func(&m_parser, upToLargestCell);
    }
    ~Reading() { csv_free(&m_parser); }
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;
    Reading(Reading &&) = delete;
    Reading &operator=(Reading &&) = delete;

    std::optional<CsvStop> read(QIODevice &table)
    {
        while (!table.atEnd()) {
            const QByteArray piece = table.readLine(pieceSize);
            if (const auto stop = feed(piece))
                return stop;
        }
        csv_set_opts(&m_parser, CSV_STRICT | CSV_STRICT_FINI); // only now: a lone quote in a name is no fault
        if (csv_fini(&m_parser, cellEnded, rowEnded, this) != 0)
            return CsvStop{CsvStop::Reason::QuoteOpen, m_row.line};
        return m_enough ? std::optional(CsvStop{CsvStop::Reason::Enough, m_row.line}) : std::nullopt;
    }

private:
    /// At most one line.
    std::optional<CsvStop> feed(const QByteArray &piece)
    {
        if (!m_withinRow)
            m_row.line = m_line;
        m_withinRow = m_withinRow || !piece.trimmed().isEmpty();
        const auto size = static_cast<std::size_t>(piece.size());
        if (csv_parse(&m_parser, piece.constData(), size, cellEnded, rowEnded, this) != size)
            return CsvStop{CsvStop::Reason::TooLarge, m_row.line};
        if (piece.endsWith('\n'))
            ++m_line;
        return m_enough ? std::optional(CsvStop{CsvStop::Reason::Enough, m_row.line}) : std::nullopt;
    }

    static void cellEnded(void *cell, std::size_t size, void *reading)
    {
        static_cast<Reading *>(reading)->m_row.cells.append(
            QByteArray(static_cast<const char *>(cell), static_cast<qsizetype>(size)));
    }

    static void rowEnded(int, void *reading)
    {
        auto &self = *static_cast<Reading *>(reading);
        const bool hasSomething = std::ranges::any_of(
            self.m_row.cells, [](const QByteArray &cell) { return !cell.trimmed().isEmpty(); });
        if (hasSomething && !self.m_enough)
            self.m_enough = !self.m_take(self.m_row);
        self.m_row.cells.clear();
        self.m_withinRow = false;
    }

    const std::function<bool(const CsvRow &)> &m_take;
    csv_parser m_parser = {};
    CsvRow m_row;
    int m_line = 1;
    bool m_withinRow = false;
    bool m_enough = false;
};

/// Spreadsheets take such a cell for a formula, and a name or address may come from anybody.
bool wouldBeComputed(const QByteArray &cell)
{
    return !cell.isEmpty() && QByteArrayView("=+-@\t\r").contains(cell.front());
}

QByteArray quoted(const QByteArray &cell)
{
    QByteArray written(2 * cell.size() + 2, Qt::Uninitialized);
    const std::size_t size = csv_write(written.data(), static_cast<std::size_t>(written.size()),
                                       cell.constData(), static_cast<std::size_t>(cell.size()));
    written.truncate(static_cast<qsizetype>(size));
    return written;
}

} // namespace

std::optional<CsvStop> readCsv(QIODevice &table, char delimiter,
                               const std::function<bool(const CsvRow &)> &take)
{
    return Reading(delimiter, take).read(table);
}

QByteArray csvLine(const QList<QByteArray> &cells, char delimiter)
{
    QByteArray line;
    for (const QByteArray &cell : cells) {
        if (!line.isEmpty())
            line += delimiter;
        line += quoted(wouldBeComputed(cell) ? '\'' + cell : cell);
    }
    return line + "\r\n";
}
