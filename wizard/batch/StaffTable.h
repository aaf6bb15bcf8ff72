// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/BatchPerson.h"

#include <QSet>

#include <functional>

/// A CSV file of people, looked through once: what is wrong with it as a whole is known before the first line
/// is acted upon. Its lines are read anew each time they are walked, so a long one takes no memory.
class StaffTable
{
public:
    using Line = Result<BatchPerson>;

    /// @p domain: as for personIn(). The faults of shapeOf() and Columns::from(); table-unreadable:
    /// "quote-open:LINE" (a quoted cell that begins there never ends), "cell-too-large:LINE" (beyond anything
    /// that could be skipped), "system:WORDS".
    static Result<StaffTable> open(const QString &file, const QString &domain);

    const Columns &columns() const { return m_columns; }
    const TableShape &shape() const { return m_shape; }
    int count() const { return m_count; } ///< Lines that somebody stands in, good or bad.
    /// Incoming protocols that lines ask for by name.
    const QSet<Protocol> &protocols() const { return m_protocols; }
    bool leavesProtocolOpen() const { return m_leavesProtocolOpen; } ///< Some line asks for none.

    /// In the order of the file. @p take is given where the line begins, what stands there, and says false to
    /// end. table-unreadable: the file cannot be read a second time.
    Result<Done> walk(const std::function<bool(int, const Line &)> &take) const;
    /// The lines whose cell in @p column is @p value, without regard to case; the fault of the first bad one.
    Result<QList<BatchPerson>> linesWhere(Column column, const QString &value) const;

private:
    Result<Done> walkRows(const std::function<bool(const CsvRow &)> &take) const;
    Result<Done> survey();

    QString m_file;
    QString m_domain;
    TableShape m_shape;
    Columns m_columns;
    int m_count = 0;
    QSet<Protocol> m_protocols;
    bool m_leavesProtocolOpen = false;
};
