// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/Login.h"

#include "account/TypedText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isAsciiLetterOrDigit(QChar character)
{
    return character.unicode() < 0x80 && character.isLetterOrNumber();
}

bool mayStandInLogin(QChar character)
{
    return isAsciiLetterOrDigit(character) || u".-_"_s.contains(character);
}

std::optional<QString> whatIsWrongWith(const QString &text)
{
    if (text.isEmpty())
        return u"empty"_s;
    if (text.contains(u' '))
        return u"blank"_s;
    for (const QChar character : text) {
        if (character.unicode() >= 0x80 && (character.isLetter() || character.isMark()))
            return u"accent"_s;
        if (!mayStandInLogin(character))
            return u"character"_s;
    }
    if (!isAsciiLetterOrDigit(text.front()))
        return u"character"_s;
    return text.size() > Login::longest ? std::optional(u"too-long"_s) : std::nullopt;
}

/// What the other type of field would hold: mdupont from mdupont@…, else the best suggestion.
std::optional<Login> loginInstead(const QString &localPart, const std::vector<LoginSuggestion> &suggestions)
{
    const auto asLogin = Login::parse(localPart);
    if (asLogin && !localPart.contains(u'.'))
        return asLogin.value(); // the alias: nobody but the person knows the digit in it
    if (!suggestions.empty())
        return suggestions.front().login;
    const auto dot = localPart.indexOf(u'.');
    QString surname = localPart.mid(dot + 1);
    surname.removeIf(
        [](QChar character) { return character.isDigit(); }); // an address's digit is not a login's
    const auto guessed = Login::parse(localPart.left(1) + surname);
    return guessed && dot > 0 && !surname.isEmpty() ? std::optional(guessed.value()) : std::nullopt;
}

} // namespace

Result<Login> Login::parse(const QString &text)
{
    const QString login = cleaned(text).toLower();
    if (login.contains(u'@'))
        return Fault{FaultKind::LoginIsAddress, login};
    if (const auto wrong = whatIsWrongWith(login))
        return Fault{FaultKind::LoginInvalid, *wrong};
    return Login(login);
}

Login Login::withHomonymNumber(int number) const
{
    if (number < 1 || number > 99)
        return *this;
    const QString digits = QString::number(number);
    return Login(m_text.left(longest - digits.size()) + digits);
}

std::optional<EmailAddress> aliasAddress(const Login &login, const QString &domain)
{
    const auto address = EmailAddress::parse(login.toString() + u'@' + domain);
    return address ? std::optional(address.value()) : std::nullopt;
}

std::optional<LoginConfusion> confusionIn(const QString &typed,
                                          const std::vector<LoginSuggestion> &suggestions)
{
    const QString text = cleaned(typed).toLower();
    const auto at = text.indexOf(u'@');
    if (at >= 0)
        return LoginConfusion{LoginConfusion::Kind::Address, loginInstead(text.left(at), suggestions)};
    if (text.contains(u'.'))
        return LoginConfusion{LoginConfusion::Kind::LocalPart, loginInstead(text, suggestions)};
    return std::nullopt;
}
