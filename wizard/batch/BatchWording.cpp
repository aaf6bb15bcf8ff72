// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/BatchWording.h"

#include "diagnosis/Catalogue.h"

using namespace Qt::StringLiterals;

QString BatchWording::sentence(const Fault &fault, const QString &table)
{
    return withColon(table, sentenceFor(fault) + u' ' + adviceFor(fault.kind).remedy);
}

QString BatchWording::sentence(const RowOutcome &outcome)
{
    return outcome.fault ? sentenceFor(*outcome.fault) + u' ' + adviceFor(outcome.fault->kind).remedy
                         : QString();
}

QStringList BatchWording::headers()
{
    return {tr("line"),   tr("outcome"), tr("login"),  tr("address"),
            tr("folder"), tr("failure"), tr("remark"), tr("files")};
}

QString BatchWording::nameOf(RowOutcome::Kind kind)
{
    switch (kind) {
    case RowOutcome::Kind::Written:
    case RowOutcome::Kind::Unchanged: return tr("done");
    case RowOutcome::Kind::ToConfirm: return tr("to confirm");
    case RowOutcome::Kind::Failed: return tr("failed");
    }
    Q_UNREACHABLE();
}
