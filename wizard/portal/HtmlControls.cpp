// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/HtmlControls.h"

#include "portal/ShownText.h"
#include "portal/VisibleText.h"
#include "portal/WipedBytes.h"

#include <QDate>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct InputType {
    QByteArrayView type;
    std::optional<HtmlFieldKind> kind;
};

constexpr auto inputTypes = std::to_array<InputType>({
    {"button", std::nullopt},
    {"checkbox", HtmlFieldKind::Checkbox},
    {"date", HtmlFieldKind::Date},
    {"email", HtmlFieldKind::Email},
    {"file", HtmlFieldKind::File},
    {"hidden", HtmlFieldKind::Hidden},
    {"image", HtmlFieldKind::Submit},
    {"password", HtmlFieldKind::Password},
    {"radio", HtmlFieldKind::Radio},
    {"reset", std::nullopt},
    {"submit", HtmlFieldKind::Submit},
});

std::optional<HtmlFieldKind> inputKindOf(const GumboNode &input)
{
    const QByteArray type = keywordAttribute(input, "type");
    const auto *const found = std::find_if(inputTypes.begin(), inputTypes.end(),
                                           [&](const InputType &entry) { return entry.type == type; });
    return found != inputTypes.end() ? found->kind : HtmlFieldKind::Text;
}

WipedBytes rawTextIn(const GumboNode &element)
{
    WipedBytes text;
    eachChild(element, [&text](const GumboNode &child) {
        if (isText(child))
            append(text, QByteArrayView(child.v.text.text));
    });
    return text;
}

void dropLineBreaks(WipedBytes &value)
{
    const auto breaks = [](char byte) { return byte == '\r' || byte == '\n'; };
    value.erase(std::remove_if(value.begin(), value.end(), breaks), value.end());
}

bool isOneLine(HtmlFieldKind kind)
{
    return kind == HtmlFieldKind::Text || kind == HtmlFieldKind::Email || kind == HtmlFieldKind::Password;
}

bool isIsoDate(QByteArrayView value)
{
    return value.size() == 10 && QDate::fromString(QString::fromLatin1(value), Qt::ISODate).isValid();
}

void addOptions(const GumboNode &parent, bool enabled, QList<HtmlChoice> &choices)
{
    eachChild(parent, [&](const GumboNode &child) {
        if (tagOf(child) == GUMBO_TAG_OPTGROUP)
            addOptions(child, enabled && !hasAttribute(child, "disabled"), choices);
        if (tagOf(child) != GUMBO_TAG_OPTION)
            return;
        const QString text = visibleTextOf(child, 300);
        const QString label = shownAttribute(child, "label");
        choices << HtmlChoice{label.isEmpty() ? text : label,
                              hasAttribute(child, "value") ? rawAttribute(child, "value") : text,
                              hasAttribute(child, "selected"), enabled && !hasAttribute(child, "disabled")};
    });
}

/// Of a select that takes one answer, one is chosen: the last that says so, else the first that can be.
void chooseOne(QList<HtmlChoice> &choices, bool dropsDown)
{
    const auto chosen = [](const HtmlChoice &choice) { return choice.chosen; };
    const auto last = std::find_if(choices.rbegin(), choices.rend(), chosen);
    if (last != choices.rend()) {
        std::for_each(std::next(last), choices.rend(), [](HtmlChoice &choice) { choice.chosen = false; });
        return;
    }
    const auto first =
        std::find_if(choices.begin(), choices.end(), [](const HtmlChoice &choice) { return choice.enabled; });
    if (dropsDown && first != choices.end())
        first->chosen = true;
}

const GumboNode *firstLegendOf(const GumboNode &fieldset)
{
    const GumboNode *legend = nullptr;
    eachChild(fieldset, [&legend](const GumboNode &child) {
        if (legend == nullptr && tagOf(child) == GUMBO_TAG_LEGEND)
            legend = &child;
    });
    return legend;
}

} // namespace

std::optional<HtmlFieldKind> kindOf(const GumboNode &control)
{
    switch (static_cast<int>(tagOf(control))) {
    case GUMBO_TAG_SELECT: return HtmlFieldKind::Select;
    case GUMBO_TAG_TEXTAREA: return HtmlFieldKind::Text;
    case GUMBO_TAG_INPUT: return inputKindOf(control);
    case GUMBO_TAG_BUTTON: {
        const QByteArray type = keywordAttribute(control, "type");
        return type == "button" || type == "reset" ? std::nullopt : std::optional(HtmlFieldKind::Submit);
    }
    default: return std::nullopt;
    }
}

Secret valueOf(const GumboNode &control, HtmlFieldKind kind)
{
    if (tagOf(control) == GUMBO_TAG_TEXTAREA)
        return secretFrom(viewOf(rawTextIn(control)));
    WipedBytes value;
    append(value, QByteArrayView(attributeOf(control, "value")));
    if (isOneLine(kind))
        dropLineBreaks(value);
    if (kind == HtmlFieldKind::File || (kind == HtmlFieldKind::Date && !isIsoDate(viewOf(value))))
        return {};
    return secretFrom(kind == HtmlFieldKind::Email ? viewOf(value).trimmed() : viewOf(value));
}

QList<HtmlChoice> optionsOf(const GumboNode &select)
{
    QList<HtmlChoice> choices;
    addOptions(select, true, choices);
    if (!hasAttribute(select, "multiple"))
        chooseOne(choices, numberAttribute(select, "size").value_or(1) <= 1);
    return choices;
}

QString tickValueOf(const GumboNode &control)
{
    return hasAttribute(control, "value") ? rawAttribute(control, "value") : u"on"_s;
}

bool isDisabled(const GumboNode &control)
{
    if (hasAttribute(control, "disabled"))
        return true;
    const GumboNode *fieldset = ancestorOf(control, GUMBO_TAG_FIELDSET);
    for (; fieldset != nullptr; fieldset = ancestorOf(*fieldset, GUMBO_TAG_FIELDSET)) {
        const GumboNode *const legend = firstLegendOf(*fieldset);
        const bool spared = legend != nullptr && isInside(control, *legend);
        if (hasAttribute(*fieldset, "disabled") && !spared)
            return true;
    }
    return false;
}
