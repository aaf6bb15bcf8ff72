// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/RowOutcome.h"

#include <QCoreApplication>

/// How a table and its lines are told of, in the program's current language. What went wrong is worded by
/// diagnosis/Catalogue; here stands what only the report has.
class BatchWording
{
    Q_DECLARE_TR_FUNCTIONS(BatchWording)
public:
    /// Why @p table is refused, and what to do.
    static QString sentence(const Fault &fault, const QString &table);
    /// What happened and what to do, for the report; empty for a line that is done.
    static QString sentence(const RowOutcome &outcome);
    /// The report's headers, and its word for an outcome.
    static QStringList headers();
    static QString nameOf(RowOutcome::Kind kind);
};
