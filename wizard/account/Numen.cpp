// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/Numen.h"

#include "account/TypedText.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace std::string_view_literals;

namespace {

constexpr std::size_t length = 13;
constexpr std::string_view canonicalShape = "00A0000000AAA";

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isLetter(char character)
{
    return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
}

/// @p shape has 0 where a digit and A where a letter stands.
bool hasShape(std::string_view text, std::string_view shape)
{
    const auto fits = [](char character, char kind) {
        return kind == '0' ? isDigit(character) : isLetter(character);
    };
    return std::ranges::equal(text, shape, fits);
}

bool equalIgnoringCase(std::string_view text, std::string_view capitals)
{
    const auto same = [](char one, char capital) { return one == capital || one == capital - 'A' + 'a'; };
    return std::ranges::equal(text, capitals, same);
}

/// GIP, GRETA and CFA staff have a number of their own: a word, then 5 to 7 letters or digits.
bool isPseudoNumen(std::string_view text, std::string_view word)
{
    const auto isEither = [](char character) { return isDigit(character) || isLetter(character); };
    const std::string_view rest = text.substr(std::min(word.size(), text.size()));
    return equalIgnoringCase(text.substr(0, word.size()), word) && rest.size() >= 5 && rest.size() <= 7 &&
           std::ranges::all_of(rest, isEither);
}

/// An académie's own form takes one or two letters after the first two digits, 13 characters in all.
bool hasNumenShape(std::string_view text)
{
    return hasShape(text, canonicalShape) || hasShape(text, "00AA000000AAA"sv);
}

Numen::Verdict verdictOn(std::string_view text)
{
    if (hasShape(text, canonicalShape))
        return Numen::Verdict::Canonical;
    constexpr std::array words = {"GIPFCIP"sv, "GIPCFAA"sv, "PEN"sv};
    const bool pseudo = std::ranges::any_of(words, [&](auto word) { return isPseudoNumen(text, word); });
    return hasNumenShape(text) || pseudo ? Numen::Verdict::Plausible : Numen::Verdict::Unusual;
}

/// What @p character would have to be confused with to stand where @p kind is due.
Numen::Slip slipOf(char character, char kind)
{
    if (kind == '0' && character == 'O')
        return Numen::Slip::LetterOForZero;
    if (kind == '0' && character == 'I')
        return Numen::Slip::LetterIForOne;
    if (kind == 'A' && character == '0')
        return Numen::Slip::ZeroForLetterO;
    if (kind == 'A' && character == '1')
        return Numen::Slip::OneForLetterI;
    return Numen::Slip::None;
}

Numen::Slip firstSlipIn(std::string_view text)
{
    if (text.size() != length)
        return Numen::Slip::None;
    auto first = Numen::Slip::None;
    for (std::size_t index = 0; index < length; ++index) {
        const char kind = canonicalShape.at(index);
        if (hasShape(text.substr(index, 1), std::string_view(&kind, 1)))
            continue;
        const auto slip = slipOf(text.at(index), kind);
        if (slip == Numen::Slip::None)
            return slip; // something else is wrong here: correcting the slips would not help
        if (first == Numen::Slip::None)
            first = slip;
    }
    return first;
}

std::string_view viewOf(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

Numen Numen::takeFrom(QString &text)
{
    // In place, so that no second copy of the characters comes to be.
    text.removeIf([](QChar c) { return isBlankOrInvisible(c) || isHyphen(c.unicode()); });
    for (QChar &character : text) {
        if (character >= u'a' && character <= u'z')
            character = QChar(static_cast<char16_t>(character.unicode() - u'a' + u'A'));
    }
    Numen numen;
    numen.m_characters = Secret::takeFrom(text);
    numen.reveal([&](QByteArrayView characters) {
        numen.m_verdict = verdictOn(viewOf(characters));
        if (numen.m_verdict == Verdict::Unusual)
            numen.m_slip = firstSlipIn(viewOf(characters));
    });
    return numen;
}

bool looksLikeNumen(const Secret &password)
{
    return password.reveal([](QByteArrayView characters) {
        const std::string_view text = viewOf(characters);
        return hasNumenShape(text) || isPseudoNumen(text, "GIPFCIP"sv) || isPseudoNumen(text, "GIPCFAA"sv);
    });
}
