// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "Options.h"
#include "academy/Academy.h"
#include "batch/StaffTable.h"

#include <QCoreApplication>

#include <variant>

/// `batch --apply`: finds the person who is at this computer in the table, and does what `apply` does.
class BatchApply
{
    Q_DECLARE_TR_FUNCTIONS(BatchApply)
public:
    static Answer run(const BatchOptions &options, const Academy &academy, const StaffTable &table);

private:
    /// The one line whose user, or login where there is no such column, is @p user.
    static std::variant<BatchPerson, Answer> personFor(const QString &user, const BatchOptions &options,
                                                       const StaffTable &table);
    static Answer notWritten(const Fault &fault, const BatchOptions &options,
                             ExitCode code = ExitCode::Failed);
};
