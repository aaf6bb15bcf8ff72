// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/RowOutcome.h"
#include "batch/TableProblem.h"

#include <QCoreApplication>

/// What is said of a table and its lines, in the program's current language. Faults of values are worded by
/// diagnosis/Catalogue; here stands what only a table can have.
class BatchWording
{
    Q_DECLARE_TR_FUNCTIONS(BatchWording)
public:
    /// Why @p table is refused, and what to do.
    static QString sentence(const TableProblem &problem, const QString &table);
    static QString sentence(const LineFault &fault);
    /// One sentence for the report; empty for a line that is done.
    static QString sentence(const RowOutcome &outcome);
    /// The report's headers, and its word for an outcome.
    static QStringList headers();
    static QString nameOf(RowOutcome::Kind kind);

private:
    static QString ofLine(const LineProblem &problem);
};
