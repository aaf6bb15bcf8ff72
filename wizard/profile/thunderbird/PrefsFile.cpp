// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/thunderbird/PrefsFile.h"

#include "profile/thunderbird/PrefsLexer.h"

#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

/// What stands between "(" and ")" and where, or where it went wrong.
struct Statement {
    QByteArray key;
    PrefValue value;
    qsizetype valueBegin = 0;
    qsizetype valueEnd = 0;
    bool isUserValue = true;
};

struct Mistake {
    qsizetype position;
    QLatin1StringView reason;
};

using Kind = PrefsToken::Kind;

/// The lexer knows better what is wrong with a word than the grammar does.
Mistake mistakeAt(const PrefsToken &token, QLatin1StringView expected)
{
    return {token.begin, token.kind == Kind::Error ? token.reason : expected};
}

std::optional<qint32> signedNumber(quint32 magnitude, bool negative)
{
    const qint64 value = negative ? -static_cast<qint64>(magnitude) : static_cast<qint64>(magnitude);
    if (value < std::numeric_limits<qint32>::min() || value > std::numeric_limits<qint32>::max())
        return std::nullopt;
    return static_cast<qint32>(value);
}

std::optional<Mistake> readNumber(PrefsLexer &lexer, PrefsToken token, Statement &statement)
{
    const bool negative = token.is('-');
    if (token.kind == Kind::Symbol)
        token = lexer.next();
    if (token.kind != Kind::Number)
        return mistakeAt(token, "expected a number after the sign"_L1);
    const auto value = signedNumber(token.number, negative);
    if (!value)
        return Mistake{token.begin, "number is too large"_L1};
    statement.value = *value;
    statement.valueEnd = token.end;
    return std::nullopt;
}

std::optional<Mistake> readValue(PrefsLexer &lexer, Statement &statement)
{
    const PrefsToken token = lexer.next();
    statement.valueBegin = token.begin;
    statement.valueEnd = token.end;
    if (token.kind == Kind::True || token.kind == Kind::False)
        statement.value = token.kind == Kind::True;
    else if (token.kind == Kind::Text)
        statement.value = token.text;
    else if (token.kind == Kind::Number || token.is('-') || token.is('+'))
        return readNumber(lexer, token, statement);
    else
        return mistakeAt(token, "expected a value: text, number, true or false"_L1);
    return std::nullopt;
}

/// @p specifier has been read: ( "name" , value ) ;
std::optional<Mistake> readStatement(PrefsLexer &lexer, const PrefsToken &specifier, Statement &statement)
{
    statement.isUserValue = specifier.text == "user_pref";
    if (const PrefsToken token = lexer.next(); !token.is('('))
        return mistakeAt(token, "expected '('"_L1);
    const PrefsToken name = lexer.next();
    if (name.kind != Kind::Text)
        return mistakeAt(name, "expected a name in quotes"_L1);
    statement.key = name.text;
    if (const PrefsToken token = lexer.next(); !token.is(','))
        return mistakeAt(token, "expected ',' after the name"_L1);
    if (const auto mistake = readValue(lexer, statement))
        return mistake;
    if (const PrefsToken token = lexer.next(); !token.is(')'))
        return mistakeAt(token, "expected ')' after the value"_L1);
    if (const PrefsToken token = lexer.next(); !token.is(';'))
        return mistakeAt(token, "expected ';' after ')'"_L1);
    return std::nullopt;
}

/// What will be read back: NUL has no form in the file.
PrefValue writable(PrefValue value)
{
    if (auto *text = std::get_if<QByteArray>(&value))
        text->replace('\0', "");
    return value;
}

} // namespace

Result<PrefsFile> PrefsFile::parse(const QByteArray &bytes)
{
    PrefsLexer lexer(bytes);
    PrefsFile file;
    file.m_bytes = bytes;
    const auto broken = [&](const Mistake &mistake) {
        return Fault{FaultKind::PrefsBroken, describePrefsError(bytes, mistake.position, mistake.reason)};
    };
    PrefsToken token = lexer.next();
    for (; token.kind != Kind::End; token = lexer.next()) {
        if (token.kind != Kind::Specifier)
            return broken(mistakeAt(token, "expected user_pref"_L1));
        Statement statement;
        if (const auto mistake = readStatement(lexer, token, statement))
            return broken(*mistake);
        file.m_entries.append({statement.key, statement.value, statement.valueBegin, statement.valueEnd,
                               statement.isUserValue});
    }
    file.m_readableEnd = token.begin;
    return file;
}

std::optional<PrefValue> PrefsFile::value(const QByteArray &key) const
{
    const auto last = [&](bool ofUser) {
        return std::find_if(m_entries.rbegin(), m_entries.rend(), [&](const Entry &entry) {
            return entry.isUserValue == ofUser && entry.key == key;
        });
    };
    const auto ofUser = last(true);
    const auto found = ofUser == m_entries.rend() ? last(false) : ofUser;
    return found == m_entries.rend() ? std::nullopt : std::optional(found->value);
}

QByteArray PrefsFile::text(const QByteArray &key) const
{
    const auto found = value(key);
    const auto *text = found ? std::get_if<QByteArray>(&*found) : nullptr;
    return text ? *text : QByteArray();
}

std::optional<qint32> PrefsFile::number(const QByteArray &key) const
{
    const auto found = value(key);
    const auto *number = found ? std::get_if<qint32>(&*found) : nullptr;
    return number ? std::optional(*number) : std::nullopt;
}

std::optional<bool> PrefsFile::flag(const QByteArray &key) const
{
    const auto found = value(key);
    const auto *flag = found ? std::get_if<bool>(&*found) : nullptr;
    return flag ? std::optional(*flag) : std::nullopt;
}

QList<QByteArray> PrefsFile::keys() const
{
    QList<QByteArray> keys;
    QSet<QByteArray> seen;
    for (const Entry &entry : m_entries) {
        if (!seen.contains(entry.key))
            keys.append(entry.key);
        seen.insert(entry.key);
    }
    return keys;
}

void PrefsFile::set(const QByteArray &key, const PrefValue &wanted)
{
    const PrefValue value = writable(wanted);
    Entry *entry = userEntry(key);
    if (!entry)
        return append(key, value);
    if (entry->value == value)
        return;
    const QByteArray literal = renderPrefValue(value);
    const qsizetype growth = literal.size() - (entry->end - entry->begin);
    m_bytes.replace(entry->begin, entry->end - entry->begin, literal);
    m_readableEnd += growth;
    entry->value = value;
    entry->end += growth;
    for (Entry &other : m_entries) {
        if (other.begin <= entry->begin)
            continue;
        other.begin += growth;
        other.end += growth;
    }
}

PrefsFile::Entry *PrefsFile::userEntry(const QByteArray &key)
{
    const auto counts = [&key](const Entry &entry) { return entry.isUserValue && entry.key == key; };
    const auto found = std::find_if(m_entries.rbegin(), m_entries.rend(), counts);
    return found == m_entries.rend() ? nullptr : &*found;
}

void PrefsFile::append(const QByteArray &key, const PrefValue &value)
{
    const QByteArray newLine = lineEnding();
    const QByteArrayView readable = QByteArrayView(m_bytes).first(m_readableEnd);
    const bool lineIsOpen = !readable.isEmpty() && !readable.endsWith('\n') && !readable.endsWith('\r');
    const QByteArray literal = renderPrefValue(value);
    const QByteArray before =
        (lineIsOpen ? newLine : QByteArray()) + "user_pref(" + renderPrefValue(key) + ", ";
    const qsizetype begin = m_readableEnd + before.size();
    const QByteArray line = before + literal + ");" + newLine;
    m_bytes.insert(m_readableEnd, line);
    m_readableEnd += line.size();
    m_entries.append({key, value, begin, begin + literal.size(), true});
}

QByteArray PrefsFile::lineEnding() const
{
    const auto isEnd = [](char c) { return c == '\n' || c == '\r'; };
    const auto first = std::find_if(m_bytes.begin(), m_bytes.begin() + m_readableEnd, isEnd);
    if (first == m_bytes.begin() + m_readableEnd || *first == '\n')
        return "\n";
    return first + 1 != m_bytes.end() && *(first + 1) == '\n' ? "\r\n" : "\r";
}

QByteArray renderPrefValue(const PrefValue &value)
{
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? "true" : "false";
    if (const auto *number = std::get_if<qint32>(&value))
        return QByteArray::number(*number);
    QByteArray literal = "\"";
    for (const char c : std::get<QByteArray>(value)) {
        switch (c) {
        case '\0': break;
        case '\n': literal.append("\\n"); break;
        case '\r': literal.append("\\r"); break;
        case '"':
        case '\\': literal.append('\\'); [[fallthrough]];
        default: literal.append(c);
        }
    }
    return literal.append('"');
}

PrefValue prefText(const QString &text)
{
    return text.toUtf8();
}
