// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/Columns.h"

#include "account/Login.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Known {
    Column column;
    QStringList headers; ///< Folded.
};

const QList<Known> &known()
{
    static const QList<Known> all = {
        {Column::Given, {u"prenom"_s, u"prenoms"_s, u"given"_s, u"givenname"_s, u"firstname"_s}},
        {Column::BirthName,
         {u"nom"_s, u"nomdenaissance"_s, u"nomnaissance"_s, u"nomdefamille"_s, u"nompatronymique"_s,
          u"birthname"_s, u"name"_s, u"lastname"_s, u"surname"_s, u"familyname"_s}},
        {Column::UsageName,
         {u"nomdusage"_s, u"nomusage"_s, u"nomusuel"_s, u"nommarital"_s, u"usagename"_s, u"usualname"_s,
          u"marriedname"_s}},
        {Column::Login, {u"identifiant"_s, u"login"_s, u"identifiantacademique"_s, u"loginacademique"_s}},
        {Column::Address,
         {u"adresse"_s, u"adressemail"_s, u"adresseemail"_s, u"adresseelectronique"_s, u"courriel"_s,
          u"mel"_s, u"mail"_s, u"email"_s, u"address"_s, u"mailaddress"_s, u"emailaddress"_s}},
        {Column::Function,
         {u"fonction"_s, u"discipline"_s, u"matiere"_s, u"poste"_s, u"function"_s, u"role"_s, u"subject"_s}},
        {Column::Incoming, {u"reception"_s, u"protocole"_s, u"entrant"_s, u"incoming"_s, u"protocol"_s}},
        {Column::Client,
         {u"client"_s, u"clients"_s, u"logiciel"_s, u"logiciels"_s, u"messagerie"_s, u"program"_s}},
        {Column::User,
         {u"utilisateur"_s, u"session"_s, u"ouverturedesession"_s, u"compteordinateur"_s, u"user"_s,
          u"username"_s}}};
    return all;
}

/// Anywhere in a header. A birth date is one half of what opens the password portal.
const QStringList &secretWords()
{
    static const QStringList words = {u"motdepasse"_s,  u"motpasse"_s,   u"mdp"_s,         u"password"_s,
                                      u"passwd"_s,      u"passphrase"_s, u"secret"_s,      u"numen"_s,
                                      u"datedenaiss"_s, u"datenaiss"_s,  u"dateofbirth"_s, u"birthdate"_s,
                                      u"birthday"_s};
    return words;
}

QString folded(const QString &header)
{
    QString text = asciiFold(header).toLower();
    text.removeIf([](QChar character) { return !character.isLetterOrNumber(); });
    return text;
}

bool isSecret(const QString &header)
{
    return std::ranges::any_of(secretWords(), [&](const QString &word) { return header.contains(word); });
}

std::optional<Column> columnFor(const QString &header)
{
    const auto found =
        std::ranges::find_if(known(), [&](const Known &each) { return each.headers.contains(header); });
    return found == known().end() ? std::nullopt : std::optional(found->column);
}

} // namespace

QLatin1StringView wordFor(Column column)
{
    switch (column) {
    case Column::Given: return "given"_L1;
    case Column::BirthName: return "birthName"_L1;
    case Column::UsageName: return "usageName"_L1;
    case Column::Login: return "login"_L1;
    case Column::Address: return "address"_L1;
    case Column::Function: return "function"_L1;
    case Column::Incoming: return "incoming"_L1;
    case Column::Client: return "client"_L1;
    case Column::User: return "user"_L1;
    }
    Q_UNREACHABLE();
}

Result<Columns> Columns::from(const QStringList &headers)
{
    for (const QString &header : headers) {
        if (isSecret(folded(header)))
            return Fault{FaultKind::TableColumnSecret, header};
    }
    Columns columns;
    columns.m_count = static_cast<int>(headers.size());
    for (qsizetype place = 0; place < headers.size(); ++place) {
        const auto column = columnFor(folded(headers.at(place)));
        if (!column && !headers.at(place).isEmpty())
            columns.m_ignored.append(headers.at(place));
        if (!column)
            continue;
        if (columns.has(*column))
            return Fault{FaultKind::TableColumnRepeated, headers.at(place)};
        columns.m_places.insert(*column, place);
    }
    for (const Column needed : {Column::Given, Column::BirthName}) {
        if (!columns.has(needed))
            return Fault{FaultKind::TableColumnMissing, wordFor(needed)};
    }
    return columns;
}
