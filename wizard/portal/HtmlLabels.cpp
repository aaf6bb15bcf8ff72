// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/HtmlLabels.h"

#include "portal/HtmlConcealment.h"
#include "portal/HtmlTableCells.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLabel = 300;
constexpr int mostIds = 8;
constexpr int mostTableLevels = 4; ///< Each looks through the whole cell.

bool isTicked(const GumboNode &control)
{
    const QByteArray type = keywordAttribute(control, "type");
    return tagOf(control) == GUMBO_TAG_INPUT && (type == "radio" || type == "checkbox");
}

/// A label's words: up to the control, if there are any, else after it; up to the next control, and without
/// labels inside it, for an unclosed <label> has the rest of the page inside.
class LabelWords : public TextReader
{
public:
    explicit LabelWords(const GumboNode &control) : m_control(control) {}

    void text(QStringView text) override { m_lines.add(text); }
    void blank() override { m_lines.blank(); }
    void endLine() override { m_lines.blank(); }
    Way enter(const GumboNode &element) override
    {
        if (&element == &m_control)
            return isTicked(m_control) || m_lines.place() == 0 ? Way::Past : Way::Stop;
        if (++m_entered > mostElementsOfWords || (isControl(element) && !isHiddenInput(element)))
            return Way::Stop;
        const bool isLabel = tagOf(element) == GUMBO_TAG_LABEL;
        return isLabel || concealsItself(element) || m_lines.isFull() ? Way::Past : Way::Inside;
    }

    QString taken()
    {
        m_lines.endLine();
        return trimmedLabel(m_lines.lines().value(0));
    }

private:
    const GumboNode &m_control;
    ShownLines m_lines{mostLabel};
    int m_entered = 0;
};

const GumboNode *firstControlIn(const GumboNode &label)
{
    const GumboNode *first = nullptr;
    eachElement(label, [&first](const GumboNode &element) {
        if (first == nullptr && isControl(element) && !isHiddenInput(element))
            first = &element;
    });
    return first;
}

/// Nothing where no letter stands: "*" or "1." labels nothing.
QString wordsIn(const QString &label)
{
    const bool hasWords = std::any_of(label.begin(), label.end(), [](QChar c) { return c.isLetter(); });
    return hasWords ? label : QString();
}

/// What the cells around @p control say of it; @p onLine are the words before it on its line.
QString labelInTable(const GumboNode &control, const QString &onLine)
{
    const GumboNode *cell = cellAround(control);
    // A cell that holds nothing else may be in a table inside the cell that the words stand beside.
    for (int level = 0; cell != nullptr && level < mostTableLevels; ++level) {
        const bool isAlone = isAloneInCell(control, *cell);
        // Beside other controls of its cell, the words between them tell it from these.
        const QString inCell = isAlone ? QString() : onLine;
        const QString beside = inCell.isEmpty() ? trimmedLabel(labelOfCell(*cell)) : inCell;
        if (!beside.isEmpty())
            return beside;
        cell = isAlone && visibleTextOf(*cell, 1).isEmpty() ? cellAround(*cell) : nullptr;
    }
    return {};
}

} // namespace

QString trimmedLabel(QString label)
{
    const auto closes = [](QChar last) { return last == u':' || last == u'*' || last.isSpace(); };
    while (!label.isEmpty()) {
        if (label.endsWith("(*)"_L1))
            label.chop(3);
        else if (closes(label.back()))
            label.chop(1);
        else if (label.front() == u'*' || label.front().isSpace())
            label.remove(0, 1);
        else
            break;
    }
    return label;
}

HtmlLabels::HtmlLabels(const HtmlTree &tree, const PageText &text) : m_text(text)
{
    eachElement(tree.document(), [this](const GumboNode &element) {
        if (const char *const id = attributeOf(element, "id"))
            m_byId.try_emplace(id, &element);
    });
    eachElement(tree.document(), [this](const GumboNode &element) {
        if (tagOf(element) == GUMBO_TAG_LABEL)
            addLabel(element);
    });
}

void HtmlLabels::addLabel(const GumboNode &label)
{
    const char *const id = attributeOf(label, "for");
    if (id == nullptr) {
        if (const GumboNode *const control = firstControlIn(label))
            m_labels[control].around = &label; // the innermost, of labels left open
        return;
    }
    const auto target = m_byId.find(id);
    if (target == m_byId.end() || !isControl(*target->second))
        return;
    Labels &labels = m_labels[target->second];
    if (labels.pointing == nullptr) // a second one is often an error message
        labels.pointing = &label;
}

QString HtmlLabels::labelOf(const GumboNode &control) const
{
    const QString own = ownLabelOf(control);
    return own.isEmpty() ? placedLabelOf(control) : own;
}

QString HtmlLabels::ownLabelOf(const GumboNode &control) const
{
    const QString named = trimmedLabel(textOfIds(control, "aria-labelledby"));
    if (!named.isEmpty())
        return named;
    const QString labelled = textOfLabels(control);
    return labelled.isEmpty() ? trimmedLabel(shownAttribute(control, "aria-label").left(mostLabel))
                              : labelled;
}

QString HtmlLabels::textOfLabels(const GumboNode &control) const
{
    const auto found = m_labels.find(&control);
    if (found == m_labels.end())
        return {};
    for (const GumboNode *label : {found->second.pointing, found->second.around}) {
        if (label == nullptr)
            continue;
        LabelWords words(control);
        readVisibleText(*label, words);
        if (const QString text = words.taken(); !text.isEmpty())
            return text;
    }
    return {};
}

QString HtmlLabels::textOfIds(const GumboNode &control, const char *attribute) const
{
    QStringList texts;
    const QByteArray ids = QByteArray(attributeOf(control, attribute)).simplified();
    for (const QByteArray &id : ids.split(' ').first(qMin<qsizetype>(mostIds, ids.count(' ') + 1))) {
        const auto found = m_byId.find(std::string_view(id.constData(), static_cast<std::size_t>(id.size())));
        if (found == m_byId.end())
            continue;
        const QString text = visibleTextOf(*found->second, mostLabel);
        if (!text.isEmpty())
            texts << text;
    }
    return texts.join(u' ');
}

QString HtmlLabels::placedLabelOf(const GumboNode &control) const
{
    const ControlSurroundings around = m_text.around(control);
    const QString onLine = wordsIn(trimmedLabel(around.before.left(mostLabel)));
    const QString inTable = labelInTable(control, onLine);
    if (!inTable.isEmpty())
        return inTable;
    if (!onLine.isEmpty())
        return onLine;
    const bool tellsItself = hasAttribute(control, "placeholder") || hasAttribute(control, "title");
    const QString above = trimmedLabel(around.above);
    constexpr qsizetype longestLine = 100; // a longer one is an explanation
    return tellsItself || above.size() > longestLine ? QString() : above;
}

QString HtmlLabels::groupLabelOf(const std::vector<const GumboNode *> &radios) const
{
    const GumboNode &first = *radios.front();
    for (const GumboNode *around = first.parent; around != nullptr; around = around->parent) {
        const QByteArray role = keywordAttribute(*around, "role");
        if (role == "radiogroup" || role == "group") {
            const QString named = textOfIds(*around, "aria-labelledby");
            const QString label = named.isEmpty() ? shownAttribute(*around, "aria-label") : named;
            if (!label.isEmpty())
                return trimmedLabel(label.left(mostLabel));
        }
    }
    if (const QString legend = legendOfLoneGroup(radios); !legend.isEmpty())
        return trimmedLabel(legend);
    return placedLabelOf(first);
}

QString HtmlLabels::hintOf(const GumboNode &control) const
{
    const QString title = shownAttribute(control, "title").left(mostLabel);
    const QString described = textOfIds(control, "aria-describedby");
    return title.isEmpty() || described.isEmpty() ? title + described : QString(title % u' ' % described);
}
