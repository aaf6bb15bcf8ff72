// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/RowOutcome.h"

using namespace Qt::StringLiterals;

QLatin1StringView wordFor(RowOutcome::Kind kind)
{
    switch (kind) {
    case RowOutcome::Kind::Written: return "written"_L1;
    case RowOutcome::Kind::Unchanged: return "unchanged"_L1;
    case RowOutcome::Kind::ToConfirm: return "to-confirm"_L1;
    case RowOutcome::Kind::Failed: return "failed"_L1;
    }
    Q_UNREACHABLE();
}
