// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/BatchPerson.h"

#include "account/TypedText.h"
#include "session/ClientWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The cells of one row as what they mean.
class Reading
{
public:
    Reading(const CsvRow &row, const Columns &columns, TableEncoding encoding, const QString &domain)
        : m_row(row), m_columns(columns), m_encoding(encoding), m_domain(domain)
    {
    }

    Result<BatchPerson> person() const
    {
        if (const auto fault = faultOfShape())
            return *fault;
        const auto name =
            PersonName::parse(text(Column::Given), text(Column::BirthName), text(Column::UsageName));
        if (!name)
            return name.fault();
        const QString typed = text(Column::Login);
        const auto login =
            typed.isEmpty() ? Result<Login>(Fault{FaultKind::LoginInvalid, u"empty"_s}) : Login::parse(typed);
        if (!login && !typed.isEmpty())
            return login.fault();
        const auto known = login ? std::optional(login.value()) : std::nullopt;
        const auto address = addressOf(name.value(), known);
        if (!address)
            return address.fault();
        return withChoices({.line = m_row.line,
                            .name = name.value(),
                            .login = known,
                            .address = address.value(),
                            .function = text(Column::Function),
                            .incoming = {},
                            .clients = {}});
    }

private:
    QString text(Column column) const
    {
        return cleaned(textOf(m_columns.cell(m_row.cells, column), m_encoding));
    }

    std::optional<Fault> faultOfShape() const
    {
        const auto beyond = m_row.cells.mid(m_columns.count());
        if (std::ranges::any_of(beyond, [](const QByteArray &cell) { return !cell.isEmpty(); }))
            return Fault{FaultKind::TooManyCells, {}};
        for (qsizetype place = 0; place < m_row.cells.size(); ++place) {
            if (m_row.cells.at(place).size() > longestCell)
                return Fault{FaultKind::CellTooLong, QString::number(place + 1)};
        }
        return std::nullopt;
    }

    Result<EmailAddress> addressOf(const PersonName &name, const std::optional<Login> &login) const
    {
        const QString typed = text(Column::Address);
        if (!typed.isEmpty())
            return EmailAddress::parse(typed);
        const auto suggestions = suggestAddresses(name, m_domain);
        if (!suggestions.empty())
            return suggestions.front();
        const auto alias = login ? aliasAddress(*login, m_domain) : std::nullopt;
        return alias ? Result<EmailAddress>(*alias) : Fault{FaultKind::AddressInvalid, u"empty"_s};
    }

    Result<BatchPerson> withChoices(BatchPerson person) const
    {
        const QString incoming = text(Column::Incoming).toLower();
        person.incoming = protocolFrom(incoming == u"pop3" ? u"pop"_s : incoming);
        const bool known = person.incoming == Protocol::Imap || person.incoming == Protocol::Pop3;
        if (!incoming.isEmpty() && !known)
            return Fault{FaultKind::IncomingUnknown, incoming};
        const QString clients = text(Column::Client).toLower();
        // The separator of the table cannot be the one in a cell that nobody quoted.
        for (const QString &client : QString(clients).replace(u'+', u',').replace(u' ', u',').split(u',')) {
            if (client.isEmpty())
                continue;
            if (!clientWords().contains(client))
                return Fault{FaultKind::ClientUnknown, client};
            person.clients.append(client);
        }
        return person;
    }

    const CsvRow &m_row;
    const Columns &m_columns;
    TableEncoding m_encoding;
    const QString &m_domain;
};

} // namespace

Result<BatchPerson> personIn(const CsvRow &row, const Columns &columns, TableEncoding encoding,
                             const QString &domain)
{
    return Reading(row, columns, encoding, domain).person();
}
