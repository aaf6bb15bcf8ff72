// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/PageText.h"

#include "portal/HtmlConcealment.h"
#include "portal/HtmlNotice.h"
#include "portal/HtmlPage.h"

namespace {

constexpr qsizetype mostMessages = 50;

bool isHeading(const GumboNode &element)
{
    const GumboTag tag = tagOf(element);
    return (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6) || tag == GUMBO_TAG_LEGEND ||
           tag == GUMBO_TAG_CAPTION;
}

void note(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && list.size() < mostMessages && !list.contains(text))
        list << text;
}

} // namespace

PageText::PageText(const GumboNode &document) : m_lines(mostTextOnPage)
{
    readVisibleText(document, *this);
    endLine();
}

ControlSurroundings PageText::around(const GumboNode &control) const
{
    const auto found = m_surroundings.find(&control);
    return found != m_surroundings.end() ? found->second : ControlSurroundings{};
}

TextReader::Way PageText::enter(const GumboNode &element)
{
    if (concealsItself(element))
        return Way::Past;
    if (isControl(element)) {
        meet(element);
        return tagOf(element) == GUMBO_TAG_BUTTON ? Way::Inside : Way::Past;
    }
    noteMessages(element);
    return Way::Inside;
}

void PageText::meet(const GumboNode &control)
{
    if (isHiddenInput(control))
        return;
    const QString before = m_lines.since(qMax(m_controlEnds, m_cellBegins));
    closeControl();
    m_surroundings[&control] = {before, {}, before.isEmpty() ? m_above : QString()};
    m_above.clear();
    m_control = &control;
    m_controlEnds = m_lines.place();
}

void PageText::blank()
{
    m_lines.blank();
    m_cellBegins = m_lines.place();
}

void PageText::endLine()
{
    const QString line = m_lines.since(0);
    const bool heldControl = m_control != nullptr;
    closeControl();
    if (heldControl || m_heading)
        m_above.clear();
    else if (!line.isEmpty())
        m_above = line;
    m_heading = m_heading && line.isEmpty();
    m_lines.endLine();
    m_controlEnds = 0;
    m_cellBegins = 0;
}

void PageText::closeControl()
{
    if (m_control != nullptr)
        m_surroundings[m_control].after = m_lines.since(m_controlEnds);
    m_control = nullptr;
}

void PageText::noteMessages(const GumboNode &element)
{
    if (isHeading(element)) {
        note(m_headings, visibleTextOf(element));
        m_heading = true;
    }
    const bool partOfOne = m_notice != nullptr && isInside(element, *m_notice);
    if (partOfOne || !isNotice(element))
        return;
    m_notice = &element;
    note(m_notices, visibleTextOf(element));
}
