// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/thunderbird/PrefsLexer.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
constexpr std::array<QByteArrayView, 3> specifiers = {"user_pref", "pref", "sticky_pref"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWordCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
}

bool isBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r'); // \t \n \v \f \r
}

bool isEndOfLine(char c)
{
    return c == '\n' || c == '\r';
}

PrefsToken errorAt(qsizetype position, QLatin1StringView reason)
{
    PrefsToken token;
    token.kind = PrefsToken::Kind::Error;
    token.begin = token.end = position;
    token.reason = reason;
    return token;
}

PrefsToken tokenOf(PrefsToken::Kind kind, qsizetype begin, qsizetype end)
{
    PrefsToken token;
    token.kind = kind;
    token.begin = begin;
    token.end = end;
    return token;
}

} // namespace

PrefsLexer::PrefsLexer(QByteArrayView bytes) : m_bytes(bytes)
{
    // Thunderbird 153 was seen to read such a file; editors of Windows write them.
    if (m_bytes.startsWith(byteOrderMark))
        m_position = byteOrderMark.size();
}

PrefsToken PrefsLexer::next()
{
    PrefsToken error;
    if (!skipBlanksAndComments(error))
        return error;
    if (peek() == '\0')
        return tokenOf(PrefsToken::Kind::End, m_position, m_position);
    const char first = peek();
    if (isWordCharacter(first))
        return readWord();
    if (isDigit(first))
        return readNumber();
    if (first == '"' || first == '\'')
        return readText();
    if (!QByteArrayView("(),;+-").contains(first))
        return errorAt(m_position, "unexpected character"_L1);
    PrefsToken token = tokenOf(PrefsToken::Kind::Symbol, m_position, m_position + 1);
    token.symbol = first;
    ++m_position;
    return token;
}

char PrefsLexer::peek(qsizetype ahead) const
{
    const qsizetype position = m_position + ahead;
    return position < m_bytes.size() ? m_bytes[position] : '\0';
}

bool PrefsLexer::skipBlanksAndComments(PrefsToken &error)
{
    while (error.kind != PrefsToken::Kind::Error) {
        if (isBlank(peek()))
            ++m_position;
        else if (peek() == '#')
            skipLineComment();
        else if (peek() == '/')
            skipSlashComment(error);
        else
            return true;
    }
    return false;
}

void PrefsLexer::skipSlashComment(PrefsToken &error)
{
    if (peek(1) == '/')
        return skipLineComment();
    if (peek(1) != '*') {
        error = errorAt(m_position, "expected '/' or '*' after '/'"_L1);
        return;
    }
    const QByteArrayView rest = m_bytes.sliced(m_position);
    const qsizetype close = rest.indexOf("*/", 2);
    const qsizetype nul = rest.indexOf('\0');
    if (close < 0 || (nul >= 0 && nul < close))
        error = errorAt(m_position, "comment is never closed"_L1);
    else
        m_position += close + 2;
}

/// Here alone a NUL ends the comment and not the file: Gecko reads on behind it.
void PrefsLexer::skipLineComment()
{
    while (m_position < m_bytes.size() && peek() != '\0' && !isEndOfLine(peek()))
        ++m_position;
    if (m_position < m_bytes.size() && peek() == '\0')
        ++m_position;
}

PrefsToken PrefsLexer::readWord()
{
    const qsizetype begin = m_position;
    while (isWordCharacter(peek()))
        ++m_position;
    const QByteArrayView word = m_bytes.sliced(begin, m_position - begin);
    if (word == "true")
        return tokenOf(PrefsToken::Kind::True, begin, m_position);
    if (word == "false")
        return tokenOf(PrefsToken::Kind::False, begin, m_position);
    if (std::find(specifiers.begin(), specifiers.end(), word) == specifiers.end())
        return errorAt(begin, "unknown word"_L1);
    PrefsToken token = tokenOf(PrefsToken::Kind::Specifier, begin, m_position);
    token.text = word.toByteArray();
    return token;
}

PrefsToken PrefsLexer::readNumber()
{
    const qsizetype begin = m_position;
    quint64 value = 0;
    for (; isDigit(peek()); ++m_position) {
        value = value * 10 + static_cast<quint64>(peek() - '0');
        if (value > std::numeric_limits<quint32>::max())
            return errorAt(begin, "number is too large"_L1);
    }
    if (isWordCharacter(peek()))
        return errorAt(m_position, "unexpected character in number"_L1);
    PrefsToken token = tokenOf(PrefsToken::Kind::Number, begin, m_position);
    token.number = static_cast<quint32>(value);
    return token;
}

PrefsToken PrefsLexer::readText()
{
    const qsizetype begin = m_position;
    const char quote = peek();
    PrefsToken token = tokenOf(PrefsToken::Kind::Text, begin, begin);
    ++m_position;
    while (peek() != '\0') {
        const char c = peek();
        if (c == quote) {
            token.end = ++m_position;
            return token;
        }
        if (c != '\\') {
            token.text.append(c);
            ++m_position;
            continue;
        }
        const qsizetype backslash = m_position++;
        const QLatin1StringView reason = readEscape(token.text);
        if (!reason.isEmpty())
            return errorAt(backslash, reason);
    }
    return errorAt(begin, "text is never closed"_L1);
}

/// Appends what the escape at the current position stands for; the reason if it stands for nothing.
QLatin1StringView PrefsLexer::readEscape(QByteArray &text)
{
    const char letter = peek();
    ++m_position;
    switch (letter) {
    case '"':
    case '\'':
    case '\\': text.append(letter); return {};
    case 'n': text.append('\n'); return {};
    case 'r': text.append('\r'); return {};
    case 'u': return readUtf16Escape(text);
    case 'x': break;
    default: return R"(unknown escape after '\')"_L1;
    }
    const qint32 byte = readHexadecimal(2);
    if (byte < 0)
        return R"(\x needs two hexadecimal digits)"_L1;
    if (byte == 0)
        return R"(\x00 is not allowed)"_L1;
    text.append(static_cast<char>(byte)); // one byte as it is, not a character
    return {};
}

QLatin1StringView PrefsLexer::readUtf16Escape(QByteArray &text)
{
    constexpr QLatin1StringView malformed = R"(\u needs four hexadecimal digits)"_L1;
    const qint32 unit = readHexadecimal(4);
    if (unit < 0)
        return malformed;
    if (unit == 0)
        return R"(\u0000 is not allowed)"_L1;
    const QChar first(static_cast<char16_t>(unit));
    if (first.isLowSurrogate())
        return "low surrogate without a high one before it"_L1;
    if (!first.isHighSurrogate()) {
        text.append(QStringView(&first, 1).toUtf8());
        return {};
    }
    if (peek() != '\\' || peek(1) != 'u')
        return "high surrogate without a low one after it"_L1;
    m_position += 2;
    const qint32 next = readHexadecimal(4);
    if (next < 0)
        return malformed;
    const std::array<QChar, 2> pair = {first, QChar(static_cast<char16_t>(next))};
    if (!pair[1].isLowSurrogate())
        return "high surrogate without a low one after it"_L1;
    text.append(QStringView(pair.data(), 2).toUtf8());
    return {};
}

/// -1 when there are not that many digits.
qint32 PrefsLexer::readHexadecimal(int digits)
{
    qint32 value = 0;
    for (int digit = 0; digit < digits; ++digit, ++m_position) {
        const char c = peek();
        if (isDigit(c))
            value = value * 16 + (c - '0');
        else if (c >= 'a' && c <= 'f')
            value = value * 16 + (c - 'a' + 10);
        else if (c >= 'A' && c <= 'F')
            value = value * 16 + (c - 'A' + 10);
        else
            return -1;
    }
    return value;
}

QString describePrefsError(QByteArrayView bytes, qsizetype position, QLatin1StringView reason)
{
    int line = 1;
    qsizetype lineStart = bytes.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
    for (qsizetype index = lineStart; index < position; ++index) {
        const bool carriageReturnOfPair =
            bytes[index] == '\r' && index + 1 < bytes.size() && bytes[index + 1] == '\n';
        if (!isEndOfLine(bytes[index]) || carriageReturnOfPair)
            continue;
        ++line;
        lineStart = index + 1;
    }
    const auto startsCharacter = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    const auto column = std::count_if(bytes.begin() + lineStart,
                                      bytes.begin() + std::max(position, lineStart), startsCharacter) +
                        1;
    return u"line %1, column %2: %3"_s.arg(line).arg(column).arg(reason);
}
