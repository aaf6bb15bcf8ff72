// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Why a whole table is refused before anything is made of it. A single bad line never is a reason, unless
/// nobody can tell where the next one begins.
struct TableProblem {
    enum class Kind {
        Unreadable,    ///< detail: what the system says.
        NotText,       ///< Zero bytes, or UTF-16: a workbook, say, that was not saved as CSV.
        Empty,         ///< No line with anything in it, or none below the headers.
        SecretColumn,  ///< detail: the header. A password or NUMEN has no business in a file.
        ColumnMissing, ///< detail: what no header names, as wordFor(Column) says it.
        ColumnTwice,   ///< detail: the header that came second.
        QuoteOpen,     ///< A quoted cell that begins in this line never ends.
        CellTooLarge,  ///< Beyond anything that could be skipped.
    };
    Kind kind = Kind::Unreadable;
    int line = 0; ///< From 1; 0 where there is none to name.
    QString detail;

    bool operator==(const TableProblem &) const = default;
};
