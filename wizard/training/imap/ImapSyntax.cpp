// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/imap/ImapSyntax.h"

#include <algorithm>

namespace training {

namespace {

constexpr qsizetype longestQuoted = 4096;
constexpr std::size_t mostRanges = 2000;

bool isAtomChar(char c)
{
    return static_cast<unsigned char>(c) > ' ' && static_cast<unsigned char>(c) < 0x7f &&
           !QByteArrayView("(){%*\"").contains(c);
}

bool isListChar(char c)
{
    return isAtomChar(c) || c == '%' || c == '*';
}

bool isSetChar(char c)
{
    return (c >= '0' && c <= '9') || c == ':' || c == ',' || c == '*';
}

bool isNameChar(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

std::optional<LiteralAnnouncement> LiteralAnnouncement::at(QByteArrayView line)
{
    const qsizetype open = line.lastIndexOf('{');
    if (open < 0 || !line.endsWith('}'))
        return std::nullopt;
    QByteArrayView digits = line.sliced(open + 1).chopped(1);
    const bool synchronizing = !digits.endsWith('+');
    if (!synchronizing)
        digits.chop(1);
    if (digits.isEmpty() || digits.size() > 18 || !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    return LiteralAnnouncement{static_cast<qsizetype>(digits.toLongLong()), synchronizing};
}

std::optional<SequenceSet> SequenceSet::parse(const QByteArray &text)
{
    const auto numberIn = [](const QByteArray &word) -> std::optional<quint32> {
        if (word == "*")
            return star;
        bool isNumber = false;
        const uint number = word.toUInt(&isNumber);
        return isNumber && number > 0 ? std::optional<quint32>(number) : std::nullopt;
    };
    SequenceSet set;
    for (const QByteArray &range : text.split(',')) {
        const QByteArrayList ends = range.split(':');
        const auto first = numberIn(ends.first());
        const auto last = numberIn(ends.last());
        if (ends.size() > 2 || !first || !last || set.m_ranges.size() >= mostRanges)
            return std::nullopt;
        set.m_ranges.emplace_back(*first, *last);
    }
    return set;
}

bool SequenceSet::contains(quint32 number, quint32 greatest) const
{
    return std::any_of(m_ranges.begin(), m_ranges.end(), [&](const auto &range) {
        const quint32 first = range.first == star ? greatest : range.first;
        const quint32 last = range.second == star ? greatest : range.second;
        return number >= std::min(first, last) &&
               number <= std::max(first, last); // 9:* holds the last, even if 5
    });
}

bool ImapReader::take(char expected)
{
    if (atEnd() || m_text.at(m_at) != expected)
        return false;
    ++m_at;
    return true;
}

bool ImapReader::takeWord(QByteArrayView word)
{
    if (m_text.mid(m_at, word.size()).compare(word, Qt::CaseInsensitive) != 0)
        return false;
    m_at += word.size();
    return true;
}

std::optional<QByteArray> ImapReader::run(bool (*belongs)(char))
{
    const qsizetype start = m_at;
    while (!atEnd() && belongs(m_text.at(m_at)))
        ++m_at;
    if (m_at == start)
        return std::nullopt;
    return m_text.sliced(start, m_at - start);
}

std::optional<QByteArray> ImapReader::atom()
{
    return run(isAtomChar);
}

std::optional<QByteArray> ImapReader::name()
{
    return run(isNameChar);
}

std::optional<QByteArray> ImapReader::string()
{
    return peek() == '{' ? literal() : quoted();
}

std::optional<QByteArray> ImapReader::astring()
{
    return peek() == '{' || peek() == '"' ? string() : atom();
}

std::optional<QByteArray> ImapReader::listPattern()
{
    return peek() == '{' || peek() == '"' ? string() : run(isListChar);
}

std::optional<QByteArrayList> ImapReader::astringList()
{
    if (!take('('))
        return std::nullopt;
    QByteArrayList list;
    while (!take(')')) {
        if (!list.isEmpty() && !takeSpace())
            return std::nullopt;
        const auto item = astring();
        if (!item)
            return std::nullopt;
        list.append(*item);
    }
    return list;
}

std::optional<quint32> ImapReader::number()
{
    const auto digits = run(isDigit);
    bool isNumber = false;
    const uint value = digits ? digits->toUInt(&isNumber) : 0;
    return isNumber ? std::optional<quint32>(value) : std::nullopt;
}

std::optional<SequenceSet> ImapReader::sequenceSet()
{
    const auto text = run(isSetChar);
    return text ? SequenceSet::parse(*text) : std::nullopt;
}

std::optional<QByteArray> ImapReader::quoted()
{
    if (!take('"'))
        return std::nullopt;
    QByteArray text;
    while (!atEnd() && text.size() <= longestQuoted) {
        char c = m_text.at(m_at++);
        if (c == '"')
            return text;
        if (c == '\\' && !atEnd())
            c = m_text.at(m_at++);
        text += c;
    }
    return std::nullopt;
}

std::optional<QByteArray> ImapReader::literal()
{
    const qsizetype lineEnd = m_text.indexOf("\r\n", m_at);
    const auto announced = lineEnd < 0
                               ? std::nullopt
                               : LiteralAnnouncement::at(QByteArrayView(m_text).sliced(m_at, lineEnd - m_at));
    if (!announced || announced->size > m_text.size() - lineEnd - 2)
        return std::nullopt;
    m_at = lineEnd + 2 + announced->size;
    return m_text.sliced(lineEnd + 2, announced->size);
}

QByteArray imapString(const QByteArray &text)
{
    const bool quotable =
        text.size() < 1000 && std::all_of(text.begin(), text.end(), [](char c) {
            return static_cast<unsigned char>(c) >= ' ' && static_cast<unsigned char>(c) < 0x7f;
        });
    if (!quotable)
        return imapLiteral(text);
    QByteArray escaped = text;
    escaped.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + escaped + '"';
}

QByteArray imapStringOrNil(const QByteArray &text)
{
    return text.isEmpty() ? QByteArray("NIL") : imapString(text);
}

QByteArray imapLiteral(QByteArrayView bytes)
{
    QByteArray literal = '{' + QByteArray::number(bytes.size()) + "}\r\n";
    literal.append(bytes);
    return literal;
}

} // namespace training
