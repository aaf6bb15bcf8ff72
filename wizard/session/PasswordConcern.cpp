// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/Login.h"
#include "account/TypedText.h"
#include "portal/Utf8.h"
#include "session/Activation.h"

#include <algorithm>
#include <array>

namespace {

constexpr int advisedCharacters = 12;
constexpr qsizetype shortestNamePart = 3;

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// Small letters without accents, and digits; everything else dropped. By asciiFold()'s rules, one character
/// at a time: the password as a whole must not become a QString.
WipedBytes foldedLetters(const Secret &text)
{
    WipedBytes folded;
    text.reveal([&](QByteArrayView utf8) {
        folded.reserve(static_cast<std::size_t>(utf8.size()) * 2);
        while (!utf8.isEmpty()) {
            const char32_t character = takeCharacter(utf8);
            if (character < 0x80 && isDigit(static_cast<char>(character))) {
                folded.push_back(static_cast<char>(character));
                continue;
            }
            const QByteArray letters = asciiFold(QString::fromUcs4(&character, 1)).toLower().toLatin1();
            std::ranges::copy_if(letters, std::back_inserter(folded),
                                 [](char each) { return each >= 'a' && each <= 'z'; });
        }
    });
    return folded;
}

bool holds(const WipedBytes &text, const WipedBytes &wanted)
{
    return !wanted.empty() && viewOf(text).contains(viewOf(wanted));
}

void append(WipedBytes &text, int number, bool twoDigits)
{
    const QByteArray digits = QByteArray::number(number);
    if (twoDigits && digits.size() < 2)
        append(text, "0");
    append(text, digits);
}

constexpr std::array<QByteArrayView, 12> frenchMonths = {"janvier",   "fevrier", "mars",     "avril",
                                                         "mai",       "juin",    "juillet",  "aout",
                                                         "septembre", "octobre", "novembre", "decembre"};

/// 01091994, 191994, 010994, 19940901, 940901, 1septembre1994, 01septembre1994: what is left of the usual
/// ways to write a date once the marks between its parts are dropped.
std::vector<WipedBytes> spellingsOf(const BirthDate &date)
{
    std::vector<WipedBytes> spellings(7);
    const int shortYear = date.year() % 100;
    append(spellings[0], date.day(), true);
    append(spellings[0], date.month(), true);
    append(spellings[0], date.year(), false);
    append(spellings[1], date.day(), false);
    append(spellings[1], date.month(), false);
    append(spellings[1], date.year(), false);
    append(spellings[2], date.day(), true);
    append(spellings[2], date.month(), true);
    append(spellings[2], shortYear, true);
    append(spellings[3], date.year(), false);
    append(spellings[3], date.month(), true);
    append(spellings[3], date.day(), true);
    append(spellings[4], shortYear, true);
    append(spellings[4], date.month(), true);
    append(spellings[4], date.day(), true);
    for (const std::size_t at : {std::size_t{5}, std::size_t{6}}) {
        append(spellings[at], date.day(), at == 6);
        append(spellings[at], frenchMonths.at(static_cast<std::size_t>(date.month()) - 1));
        append(spellings[at], date.year(), false);
    }
    return spellings;
}

bool holdsNumen(const WipedBytes &password, const Numen &numen)
{
    return numen.reveal([&](QByteArrayView characters) {
        QByteArray copy = characters.toByteArray();
        return holds(password, foldedLetters(Secret::takeFrom(copy)));
    });
}

/// "Anne-Célie d'Œuvre" is anne, celie, d and oeuvre.
QStringList wordsOf(QString name)
{
    for (QChar &character : name) {
        if (isApostrophe(character.unicode()) || isHyphen(character.unicode()))
            character = QLatin1Char(' ');
    }
    return asciiFold(name).toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool holdsNamePart(const WipedBytes &password, const PersonName &name)
{
    for (const QString &part : {name.given(), name.birthName(), name.usageName()}) {
        for (const QString &word : wordsOf(part)) {
            const QByteArray letters = word.toLatin1();
            if (letters.size() >= shortestNamePart &&
                holds(password, WipedBytes(letters.begin(), letters.end())))
                return true;
        }
    }
    return false;
}

bool isBeyondAscii(char byte)
{
    return (static_cast<unsigned char>(byte) & 0x80U) != 0;
}

bool isShort(QByteArrayView utf8)
{
    int characters = 0;
    for (; !utf8.isEmpty(); ++characters)
        takeCharacter(utf8);
    return characters < advisedCharacters;
}

} // namespace

PasswordConcern concernAbout(const Secret &password, const Numen *numen, const BirthDate *birthDate,
                             const PersonName *name)
{
    if (password.isEmpty())
        return PasswordConcern::None;
    const WipedBytes folded = foldedLetters(password);
    if (numen && holdsNumen(folded, *numen))
        return PasswordConcern::IsNumen;
    if (looksLikeNumen(password))
        return PasswordConcern::HasNumenShape;
    if (birthDate && std::ranges::any_of(spellingsOf(*birthDate),
                                         [&](const WipedBytes &date) { return holds(folded, date); }))
        return PasswordConcern::HoldsBirthDate;
    if (name && holdsNamePart(folded, *name))
        return PasswordConcern::HoldsName;
    return password.reveal([](QByteArrayView utf8) {
        if (std::ranges::any_of(utf8, isBeyondAscii))
            return PasswordConcern::HasAccents;
        return isShort(utf8) ? PasswordConcern::TooShort : PasswordConcern::None;
    });
}
