// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/thunderbird/IniFile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView utf8Mark("\xEF\xBB\xBF");

qsizetype skipBlanks(const QByteArray &text)
{
    qsizetype start = 0;
    while (start < text.size() && (text[start] == ' ' || text[start] == '\t'))
        ++start;
    return start;
}

/// What "[name]" names; nothing for "[]", or when more than blanks follow the bracket.
std::optional<QByteArray> sectionNamed(const QByteArray &header)
{
    const qsizetype close = header.indexOf(']');
    const QByteArray name = close < 0 ? header.sliced(1) : header.sliced(1, close - 1);
    if (name.isEmpty() || name.contains('['))
        return std::nullopt;
    if (close >= 0 && close + 1 + skipBlanks(header.sliced(close + 1)) != header.size())
        return std::nullopt;
    return name;
}

} // namespace

Result<IniFile> IniFile::parse(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return Fault{FaultKind::PrefsBroken, u"line 1, column 1: UTF-16 instead of UTF-8"_s};
    IniFile file;
    QByteArrayView rest(bytes);
    if (rest.startsWith(utf8Mark)) {
        file.m_byteOrderMark = utf8Mark.toByteArray();
        rest = rest.sliced(utf8Mark.size());
    }
    if (const qsizetype nul = rest.indexOf('\0'); nul >= 0) {
        file.m_unread = rest.sliced(nul).toByteArray();
        rest = rest.first(nul);
    }
    std::optional<QByteArray> section;
    const auto isBreak = [](char c) { return c == '\n' || c == '\r'; };
    while (!rest.isEmpty()) {
        const qsizetype length = std::find_if(rest.begin(), rest.end(), isBreak) - rest.begin();
        const qsizetype breakLength = rest.sliced(length).startsWith("\r\n") ? 2
                                      : length < rest.size()                 ? 1
                                                                             : 0;
        file.readLine(
            {rest.first(length).toByteArray(), rest.sliced(length, breakLength).toByteArray(), {}, {}},
            section);
        rest = rest.sliced(length + breakLength);
    }
    return file;
}

void IniFile::readLine(Line line, std::optional<QByteArray> &section)
{
    const bool isComment = line.text.startsWith('#') || line.text.startsWith(';');
    const QByteArray content = isComment ? QByteArray() : line.text.sliced(skipBlanks(line.text));
    if (content.startsWith('[')) {
        section = sectionNamed(content);
        line.section = section.value_or(QByteArray());
    } else if (const qsizetype equals = content.indexOf('='); section && equals > 0) {
        line.section = *section;
        line.key = content.first(equals);
    }
    m_lines.append(std::move(line));
}

QByteArray IniFile::bytes() const
{
    QByteArray bytes = m_byteOrderMark;
    for (const Line &line : m_lines)
        bytes += line.text + line.ending;
    return bytes + m_unread;
}

QList<QByteArray> IniFile::sections() const
{
    QList<QByteArray> sections;
    for (const Line &line : m_lines) {
        if (!line.key.isEmpty() && !sections.contains(line.section))
            sections.append(line.section);
    }
    return sections;
}

QList<QByteArray> IniFile::keys(const QByteArray &section) const
{
    QList<QByteArray> keys;
    for (const Line &line : m_lines) {
        if (!line.key.isEmpty() && line.section == section && !keys.contains(line.key))
            keys.append(line.key);
    }
    return keys;
}

std::optional<QByteArray> IniFile::value(const QByteArray &section, const QByteArray &key) const
{
    const auto assigns = [&](const Line &line) { return line.key == key && line.section == section; };
    const auto line = std::find_if(m_lines.rbegin(), m_lines.rend(), assigns);
    return line == m_lines.rend() ? std::nullopt : std::optional(line->value());
}

void IniFile::set(const QByteArray &section, const QByteArray &key, const QByteArray &value)
{
    QByteArray written = value;
    written.replace('\r', "").replace('\n', "").replace('\0', "");
    const auto assigns = [&](const Line &line) { return line.key == key && line.section == section; };
    if (const auto line = std::find_if(m_lines.rbegin(), m_lines.rend(), assigns); line != m_lines.rend()) {
        line->text.truncate(line->text.indexOf('=') + 1);
        line->text.append(written);
        return;
    }
    const QByteArray text = key + '=' + written;
    const auto belongs = [&](const Line &line) { return line.section == section; };
    if (const auto last = std::find_if(m_lines.rbegin(), m_lines.rend(), belongs); last != m_lines.rend()) {
        const QByteArray ending = lineEnding();
        if (last->ending.isEmpty())
            last->ending = ending;
        m_lines.insert(last.base(), {text, ending, section, key});
        return;
    }
    closeLastLine();
    if (!m_lines.isEmpty() && !m_lines.last().text.isEmpty())
        append({}, {}, {});
    append('[' + section + ']', {}, {});
    append(text, section, key);
}

void IniFile::append(const QByteArray &text, const QByteArray &section, const QByteArray &key)
{
    m_lines.append({text, lineEnding(), section, key});
}

void IniFile::closeLastLine()
{
    if (!m_lines.isEmpty() && m_lines.last().ending.isEmpty())
        m_lines.last().ending = lineEnding();
}

QByteArray IniFile::lineEnding() const
{
    return m_lines.isEmpty() || m_lines.first().ending.isEmpty() ? QByteArray("\n") : m_lines.first().ending;
}
