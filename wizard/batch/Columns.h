// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Result.h"

#include <QMap>
#include <QStringList>

/// What a table may say of a person.
enum class Column { Given, BirthName, UsageName, Login, Address, Function, Incoming, Client, User };

/// The word of the documentation: given, birthName, usageName, login, address, function, incoming, client,
/// user.
QLatin1StringView wordFor(Column column);

/// Which column of a table says what. Headers are French or English, compared without case, accents and
/// punctuation: "Nom de naissance", "nom_naissance", "Birth name".
class Columns
{
public:
    /// @p headers: the first row. table-column-secret, with the header, comes first: a file with passwords in
    /// it is not looked at any further. table-column-repeated, with the header that came second;
    /// table-column-missing, with "given" or "birthName".
    static Result<Columns> from(const QStringList &headers);

    bool has(Column column) const { return m_places.contains(column); }
    /// Empty where the table has no such column or the row ends before it.
    template <typename Cells>
    typename Cells::value_type cell(const Cells &cells, Column column) const
    {
        return cells.value(m_places.value(column, -1));
    }
    /// Headers that say nothing here; what stands below them is not read.
    const QStringList &ignored() const { return m_ignored; }
    int count() const { return m_count; }

private:
    QMap<Column, qsizetype> m_places;
    QStringList m_ignored;
    int m_count = 0;
};
