// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/TableProblem.h"

#include <QByteArray>

#include <variant>

class QIODevice;

enum class TableEncoding { Utf8, Windows1252 };

/// How a table was saved: spreadsheets do it in several ways, and none of them says which.
struct TableShape {
    TableEncoding encoding = TableEncoding::Utf8;
    char delimiter = ','; ///< "," or, from a French spreadsheet, ";"; or a tabulator.
    qint64 start = 0;     ///< Behind the byte order mark.

    bool operator==(const TableShape &) const = default;
};

/// Reads @p table once from its beginning. What is no UTF-8 is Windows-1252. NotText, Empty, Unreadable.
std::variant<TableShape, TableProblem> shapeOf(QIODevice &table);

/// @p cell as text. Windows-1252 knows no invalid bytes; in UTF-8 shapeOf() has seen that there are none.
QString textOf(const QByteArray &cell, TableEncoding encoding);
