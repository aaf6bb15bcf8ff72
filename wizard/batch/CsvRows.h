// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>

class QIODevice;

/// One row of a CSV file, as bytes.
struct CsvRow {
    int line = 0; ///< Where it begins, from 1: a quoted cell may hold line breaks.
    QList<QByteArray> cells;

    bool operator==(const CsvRow &) const = default;
};

/// Where reading ended, if that was not the end of the file.
struct CsvStop {
    enum class Reason {
        QuoteOpen, ///< A quoted cell of the row that begins here never ends.
        TooLarge,  ///< A cell is longer than largestCell.
        Enough,    ///< The receiver wanted no more.
    };
    Reason reason = Reason::Enough;
    int line = 0;

    bool operator==(const CsvStop &) const = default;
};

/// Bounds the memory that a hostile file can take.
inline constexpr std::size_t largestCell = 4 << 20;

/// Hands @p table's rows to @p take, from where it stands, one after the other; none is kept. RFC 4180, with
/// any delimiter; blanks around an unquoted cell are dropped, lines with nothing in any cell skipped. Ends
/// early when @p take says false.
std::optional<CsvStop> readCsv(QIODevice &table, char delimiter,
                               const std::function<bool(const CsvRow &)> &take);

/// @p cells as one line of such a file, CRLF at its end. Every cell is quoted, and one that a spreadsheet
/// would compute ("=…") starts with an apostrophe.
QByteArray csvLine(const QList<QByteArray> &cells, char delimiter);
