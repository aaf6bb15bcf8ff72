// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/BatchWording.h"

#include "diagnosis/Catalogue.h"

using namespace Qt::StringLiterals;

QString BatchWording::sentence(const TableProblem &problem, const QString &table)
{
    switch (problem.kind) {
    case TableProblem::Kind::Unreadable: return tr("%1 cannot be read: %2").arg(table, problem.detail);
    case TableProblem::Kind::NotText:
        return tr("%1 is no CSV file. Save the table as CSV, in UTF-8 if there is a choice.").arg(table);
    case TableProblem::Kind::Empty: return tr("There is nobody in %1.").arg(table);
    case TableProblem::Kind::SecretColumn:
        return tr("%1 has a column \"%2\". Passwords, NUMEN and birth dates open a mailbox and do not belong "
                  "in a file: remove the column, save, and start again. Everybody types their own password.")
            .arg(table, problem.detail);
    case TableProblem::Kind::ColumnMissing:
        return tr("%1, line %2: no column is called \"%3\" or what that is in French. Needed are given name "
                  "and birth name (prénom, nom).")
            .arg(table)
            .arg(problem.line)
            .arg(problem.detail);
    case TableProblem::Kind::ColumnTwice:
        return tr("%1, line %2: \"%3\" says again what another column says. Keep one of the two.")
            .arg(table)
            .arg(problem.line)
            .arg(problem.detail);
    case TableProblem::Kind::QuoteOpen:
        return tr("%1, line %2: a quotation mark opens here and never closes, so nobody can tell where the "
                  "next "
                  "person begins.")
            .arg(table)
            .arg(problem.line);
    case TableProblem::Kind::CellTooLarge:
        return tr("%1, line %2: this cell is far too long for a table of people.")
            .arg(table)
            .arg(problem.line);
    }
    Q_UNREACHABLE();
}

QString BatchWording::sentence(const LineFault &fault)
{
    if (const auto *problem = std::get_if<LineProblem>(&fault))
        return ofLine(*problem);
    return sentenceFor(std::get<Fault>(fault));
}

QString BatchWording::ofLine(const LineProblem &problem)
{
    switch (problem.kind) {
    case LineProblem::Kind::CellTooLong: return tr("Cell %1 of this line is too long.").arg(problem.detail);
    case LineProblem::Kind::TooManyCells:
        return tr(
            "This line has more cells than there are headers: put a cell that holds a separator between "
            "quotation marks.");
    case LineProblem::Kind::IncomingUnknown:
        return tr("\"%1\" is no way to receive mail: imap or pop.").arg(problem.detail);
    case LineProblem::Kind::ClientUnknown:
        return tr("\"%1\" is not one of: thunderbird, outlook, sheet, apple, android.").arg(problem.detail);
    case LineProblem::Kind::LoginRepeated:
        return tr("Line %1 has the same login: two people never share one.").arg(problem.detail);
    case LineProblem::Kind::AddressRepeated:
        return tr("Line %1 has the same address. A homonym's address carries a digit: add it to the table.")
            .arg(problem.detail);
    }
    Q_UNREACHABLE();
}

QString BatchWording::sentence(const RowOutcome &outcome)
{
    if (outcome.fault)
        return sentence(*outcome.fault);
    if (outcome.kind != RowOutcome::Kind::ToConfirm)
        return {};
    return outcome.suggested.isEmpty()
               ? tr("The login is missing: ask for it.")
               : tr("The login is missing. It may be %1: have it confirmed, and add it to the table.")
                     .arg(outcome.suggested.join(tr(" or ")));
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
