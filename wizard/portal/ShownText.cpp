// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/ShownText.h"

namespace {

bool isUnseen(char16_t unit)
{
    return unit == 0x00AD || unit == 0x034F || unit == 0x061C || unit == 0x180E ||
           (unit >= 0x200B && unit <= 0x200F) || (unit >= 0x202A && unit <= 0x202E) ||
           (unit >= 0x2060 && unit <= 0x206F) || unit == 0xFEFF || (unit >= 0xFFF9 && unit <= 0xFFFB) ||
           (QChar(unit).category() == QChar::Other_Control && !QChar(unit).isSpace());
}

/// Of U+E0000 to U+E0FFF: tags and variation selectors.
constexpr char16_t firstHighOfTags = 0xDB40;
constexpr char16_t lastHighOfTags = 0xDB43;

bool isHighOfTags(char16_t unit)
{
    return unit >= firstHighOfTags && unit <= lastHighOfTags;
}

} // namespace

QString shownText(QStringView raw)
{
    ShownLines lines(raw.size());
    lines.add(raw);
    lines.endLine();
    return lines.lines().value(0);
}

void ShownLines::add(QStringView raw)
{
    for (qsizetype index = 0; index < raw.size() && !isFull(); ++index) {
        const QChar character = raw[index];
        if (isHighOfTags(character.unicode()))
            ++index; // its low surrogate
        else if (character.isSpace())
            m_blankIsDue = true;
        else if (!isUnseen(character.unicode()))
            put(character);
    }
}

void ShownLines::put(QChar character)
{
    if (m_blankIsDue && !m_line.isEmpty())
        m_line += u' ';
    m_blankIsDue = false;
    m_line += character;
    ++m_size;
}

void ShownLines::endLine()
{
    if (!m_line.isEmpty())
        m_lines << m_line;
    m_size += m_line.isEmpty() ? 0 : 1;
    m_line.clear();
    m_blankIsDue = false;
}
