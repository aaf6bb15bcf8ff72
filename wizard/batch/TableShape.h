// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Result.h"

#include <QByteArray>

class QIODevice;

enum class TableEncoding { Utf8, Windows1252 };

/// How a table was saved: spreadsheets do it in several ways, and none of them says which.
struct TableShape {
    TableEncoding encoding = TableEncoding::Utf8;
    char delimiter = ','; ///< "," or, from a French spreadsheet, ";"; or a tabulator.
    qint64 start = 0;     ///< Behind the byte order mark.

    bool operator==(const TableShape &) const = default;
};

/// Reads @p table once from its beginning. What is no UTF-8 is Windows-1252. table-unreadable: "utf-16" or
/// "not-text" (zero bytes: a workbook, say, that was not saved as CSV); table-empty.
Result<TableShape> shapeOf(QIODevice &table);

/// @p cell as text. Windows-1252 knows no invalid bytes; in UTF-8 shapeOf() has seen that there are none.
QString textOf(const QByteArray &cell, TableEncoding encoding);
