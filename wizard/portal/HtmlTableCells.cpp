// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/HtmlTableCells.h"

#include "portal/VisibleText.h"

#include <algorithm>

namespace {

bool isCell(const GumboNode &node)
{
    return tagOf(node) == GUMBO_TAG_TD || tagOf(node) == GUMBO_TAG_TH;
}

/// Somebody is asked something in it.
bool isQuestion(const GumboNode &node)
{
    if (!isControl(node) || tagOf(node) == GUMBO_TAG_BUTTON || isHiddenInput(node))
        return false;
    const QByteArray type = keywordAttribute(node, "type");
    return tagOf(node) != GUMBO_TAG_INPUT ||
           (type != "submit" && type != "button" && type != "image" && type != "reset");
}

bool asks(const GumboNode &node)
{
    bool found = false;
    eachElement(node, [&found](const GumboNode &element) { found = found || isQuestion(element); });
    return found;
}

int columnsOf(const GumboNode &cell)
{
    constexpr int most = 1000; // HTML's own bound
    return std::clamp(numberAttribute(cell, "colspan").value_or(1), 1, most);
}

std::vector<const GumboNode *> cellsOf(const GumboNode &row)
{
    std::vector<const GumboNode *> cells;
    eachChild(row, [&cells](const GumboNode &child) {
        if (isCell(child))
            cells.push_back(&child);
    });
    return cells;
}

/// A cell's words, if they may be a label.
QString wordsOf(const GumboNode &cell)
{
    constexpr qsizetype longest = 120; // a longer text is no label but the page's other column
    const QString words = visibleTextOf(cell, longest + 1);
    const bool says = std::any_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); });
    return says && words.size() <= longest ? words : QString();
}

const GumboNode *rowBefore(const GumboNode &row)
{
    const GumboNode *before = nullptr;
    bool reached = false;
    eachChild(*row.parent, [&](const GumboNode &sibling) {
        reached = reached || &sibling == &row;
        if (!reached && tagOf(sibling) == GUMBO_TAG_TR)
            before = &sibling;
    });
    return before;
}

QString wordsAbove(const GumboNode &row, int column)
{
    const GumboNode *const above = rowBefore(row);
    if (above == nullptr)
        return {};
    int at = 0;
    for (const GumboNode *cell : cellsOf(*above)) {
        at += columnsOf(*cell);
        if (at > column)
            return asks(*cell) ? QString() : wordsOf(*cell);
    }
    return {};
}

} // namespace

const GumboNode *cellAround(const GumboNode &control)
{
    const GumboNode *around = control.parent;
    while (around != nullptr && !isCell(*around))
        around = around->parent;
    return around;
}

bool isAloneInCell(const GumboNode &control, const GumboNode &cell)
{
    bool alone = true;
    eachElement(cell, [&](const GumboNode &element) {
        alone = alone && (&element == &control || !isQuestion(element));
    });
    return alone;
}

QString labelOfCell(const GumboNode &cell)
{
    const GumboNode *const row = cell.parent;
    if (row == nullptr || tagOf(*row) != GUMBO_TAG_TR)
        return {};
    QString left;
    QString farther; // beyond a control: of a date's parts, the first has the words
    int column = 0;
    for (const GumboNode *other : cellsOf(*row)) {
        if (other == &cell)
            break;
        column += columnsOf(*other);
        const QString words = wordsOf(*other);
        if (asks(*other))
            left.clear();
        else if (!words.isEmpty())
            farther = left = words;
    }
    if (!left.isEmpty())
        return left;
    const QString above = wordsAbove(*row, column);
    return above.isEmpty() ? farther : above;
}

QString legendOfLoneGroup(const std::vector<const GumboNode *> &radios)
{
    const GumboNode *const fieldset = ancestorOf(*radios.front(), GUMBO_TAG_FIELDSET);
    if (fieldset == nullptr)
        return {};
    bool lone = true;
    eachElement(*fieldset, [&](const GumboNode &element) {
        const bool ofGroup = std::find(radios.begin(), radios.end(), &element) != radios.end();
        lone = lone && (ofGroup || !isQuestion(element));
    });
    QString legend;
    eachChild(*fieldset, [&](const GumboNode &child) {
        if (lone && legend.isEmpty() && tagOf(child) == GUMBO_TAG_LEGEND)
            legend = visibleTextOf(child, 300);
    });
    return legend;
}
