// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/wording/Wording.h"

using namespace Qt::StringLiterals;

Advice TableWording::tableUnreadable()
{
    return {tr("This table cannot be read as a list of people."),
            tr("Look at the place named, save the table from a spreadsheet program as “CSV UTF-8”, and start "
               "again."),
            ContactWording::nobody()};
}

Advice TableWording::tableEmpty()
{
    return {tr("There is nobody in this table."),
            tr("Write one person in each line below the headers, save, and start again."),
            ContactWording::nobody()};
}

Advice TableWording::tableColumnSecret()
{
    return {tr("This table has passwords, NUMEN or birth dates in it, which do not belong in a file."),
            tr("Remove that column, save, and start again: everybody types their own password."),
            ContactWording::nobody()};
}

Advice TableWording::tableColumnMissing()
{
    return {tr("This table lacks a column that is needed."),
            tr("Write the headers “given name” and “birth name” (prénom, nom) into the first line."),
            ContactWording::nobody()};
}

Advice TableWording::tableColumnRepeated()
{
    return {tr("Two columns of this table say the same."), tr("Keep one of the two, save, and start again."),
            ContactWording::nobody()};
}

Advice TableWording::tableUserUnclear()
{
    return {tr("This table does not tell which line is for whoever uses this session."),
            tr("Have each user name in one line alone, in the column “user” or “login”."),
            ContactWording::itReferent()};
}

Advice TableWording::cellTooLong()
{
    return {tr("A cell of this line is too long."), tr("Shorten it in the table, and start again."),
            ContactWording::nobody()};
}

Advice TableWording::tooManyCells()
{
    return {tr("This line has more cells than there are headers."),
            tr("Put a cell that holds a separator between quotation marks."), ContactWording::nobody()};
}

Advice TableWording::incomingUnknown()
{
    return {tr("This way to receive mail is not known."),
            tr("Write imap or pop there, or leave the cell empty."), ContactWording::nobody()};
}

Advice TableWording::clientUnknown()
{
    return {tr("This mail program is not known."),
            tr("Write thunderbird, outlook, sheet, apple or android there, or leave the cell empty."),
            ContactWording::nobody()};
}

Advice TableWording::loginRepeated()
{
    return {tr("Another line has the same login: two people never share one."),
            tr("Ask both for their login, as the portal's last page showed it, and correct the table."),
            ContactWording::nobody()};
}

Advice TableWording::addressRepeated()
{
    return {tr("Another line has the same address."),
            tr("A homonym's address carries a digit: ask for it, and add it to the table."),
            ContactWording::nobody()};
}

Advice TableWording::loginToConfirm()
{
    return {tr("The login is missing."), tr("Ask this person for it, and add it to the table."),
            ContactWording::nobody()};
}

QString TableWording::detailed(const Fault &fault)
{
    if (fault.kind == FaultKind::TableUnreadable)
        return ofUnreadable(fault.detail);
    if (fault.kind == FaultKind::TableUserUnclear)
        return ofUser(fault.detail);
    if (fault.kind == FaultKind::LoginToConfirm)
        return ofLogins(fault.detail);
    const QString ofColumn = ofColumns(fault);
    return ofColumn.isEmpty() ? ofCells(fault) : ofColumn;
}

QString TableWording::ofColumns(const Fault &fault)
{
    if (fault.kind == FaultKind::TableColumnSecret)
        return tr("The column “%1” holds what opens a mailbox and does not belong in a file.")
            .arg(fault.detail);
    if (fault.kind == FaultKind::TableColumnMissing)
        return fault.detail == "given"_L1 ? tr("No column is called “given name” or “prénom”.")
                                          : tr("No column is called “birth name” or “nom”.");
    if (fault.kind == FaultKind::TableColumnRepeated)
        return tr("The column “%1” says again what another column says.").arg(fault.detail);
    return {};
}

QString TableWording::ofCells(const Fault &fault)
{
    if (fault.kind == FaultKind::CellTooLong)
        return tr("Cell %1 of this line is too long.").arg(fault.detail);
    if (fault.kind == FaultKind::IncomingUnknown)
        return tr("“%1” is no way to receive mail.").arg(fault.detail);
    if (fault.kind == FaultKind::ClientUnknown)
        return tr("“%1” is no mail program that is known.").arg(fault.detail);
    if (fault.kind == FaultKind::LoginRepeated)
        return tr("Line %1 has the same login: two people never share one.").arg(fault.detail);
    if (fault.kind == FaultKind::AddressRepeated)
        return tr("Line %1 has the same address.").arg(fault.detail);
    return {};
}

QString TableWording::ofUnreadable(const QString &detail)
{
    const QString reason = detail.section(u':', 0, 0);
    const QString where = detail.section(u':', 1);
    if (reason == "utf-16"_L1)
        return tr("This table was saved as “Unicode text” (UTF-16), which is another form of text than CSV.");
    if (reason == "not-text"_L1)
        return tr("This is no CSV file; perhaps it is a workbook that was never saved as one.");
    if (reason == "quote-open"_L1)
        return tr("A quotation mark opens in line %1 and never closes, so nobody can tell where the next "
                  "person begins.")
            .arg(where);
    if (reason == "cell-too-large"_L1)
        return tr("A cell of line %1 is far too long for a table of people.").arg(where);
    return reason == "system"_L1 ? tr("This table cannot be read: %1.").arg(where) : QString();
}

QString TableWording::ofUser(const QString &detail)
{
    const QString reason = detail.section(u':', 0, 0);
    if (reason == "no-column"_L1)
        return tr("This table has neither a column “user” nor one “login”: nobody can tell whose line is "
                  "whose.");
    if (reason == "nobody"_L1)
        return tr("Nobody in this table is “%1”.").arg(detail.section(u':', 1));
    if (reason == "lines"_L1)
        return tr("Lines %1 and %2 of this table are both “%3”: nothing was guessed.")
            .arg(detail.section(u':', 1, 1), detail.section(u':', 2, 2), detail.section(u':', 3));
    return {};
}

QString TableWording::ofLogins(const QString &detail)
{
    return tr("The login is missing. It may be %1.")
        .arg(detail.split(u' ', Qt::SkipEmptyParts).join(tr(" or ")));
}
