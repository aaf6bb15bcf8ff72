// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/PersonName.h"

#include "account/NameParts.h"
#include "account/TypedText.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool mayStandInName(char32_t character)
{
    return QChar::isLetter(character) || QChar::isMark(character) || isHyphen(character) ||
           isApostrophe(character) || character == U' ' || character == U'.';
}

std::optional<QString> whatIsWrongWith(const QString &part)
{
    const auto characters = part.toUcs4();
    if (characters.isEmpty())
        return u"empty"_s;
    if (characters.size() > PersonName::longestPart)
        return u"too-long"_s;
    if (std::ranges::any_of(characters, [](char32_t c) { return QChar::isNumber(c); }))
        return u"digit"_s;
    if (!std::ranges::all_of(characters, mayStandInName))
        return u"symbol"_s;
    const bool hasLetter = std::ranges::any_of(characters, [](char32_t c) { return QChar::isLetter(c); });
    return hasLetter ? std::nullopt : std::optional(u"symbol"_s);
}

} // namespace

Result<PersonName> PersonName::parse(const QString &given, const QString &birthName, const QString &usageName)
{
    PersonName name;
    name.m_given = cleaned(given);
    name.m_birthName = cleaned(birthName);
    name.m_usageName = cleaned(usageName);
    if (const auto wrong = whatIsWrongWith(name.m_given))
        return Fault{FaultKind::NameInvalid, u"given:"_s + *wrong};
    if (const auto wrong = whatIsWrongWith(name.m_birthName))
        return Fault{FaultKind::NameInvalid, u"birthName:"_s + *wrong};
    if (name.m_usageName.isEmpty())
        return name;
    if (const auto wrong = whatIsWrongWith(name.m_usageName))
        return Fault{FaultKind::NameInvalid, u"usageName:"_s + *wrong};
    if (name.m_usageName.compare(name.m_birthName, Qt::CaseInsensitive) == 0)
        name.m_usageName.clear();
    return name;
}

QString PersonName::displayName() const
{
    const QString &everyday = m_usageName.isEmpty() ? m_birthName : m_usageName;
    return withItsCase(m_given) + u' ' + withItsCase(everyday);
}
