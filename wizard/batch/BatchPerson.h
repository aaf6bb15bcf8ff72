// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/EmailAddress.h"
#include "account/Endpoint.h"
#include "account/Login.h"
#include "account/PersonName.h"
#include "batch/Columns.h"
#include "batch/CsvRows.h"
#include "batch/TableShape.h"

#include <optional>

/// One line of the table, checked.
struct BatchPerson {
    int line = 0;
    PersonName name;
    std::optional<Login> login; ///< Absent: suggested to whoever made the table, and nothing is written.
    EmailAddress address;       ///< Made from the name where the table gives none.
    QString function;
    std::optional<Protocol> incoming;
    QStringList clients; ///< Empty: those of the run.

    bool operator==(const BatchPerson &) const = default;
};

/// Longer than any name, address or function; a slip of the paste buffer.
inline constexpr qsizetype longestCell = 1000;

/// @p domain: of an address that is made from the name. The faults of its values; cell-too-long, with the
/// cell's number from 1; too-many-cells: somewhere a separator stands in a name; incoming-unknown and
/// client-unknown, with the cell.
Result<BatchPerson> personIn(const CsvRow &row, const Columns &columns, TableEncoding encoding,
                             const QString &domain);
