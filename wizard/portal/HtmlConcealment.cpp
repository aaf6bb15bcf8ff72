// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/HtmlConcealment.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

using Style = QHash<QByteArray, QByteArray>;

QByteArray withoutComments(QByteArray style)
{
    qsizetype begin = 0;
    while ((begin = style.indexOf("/*")) >= 0) {
        const qsizetype end = style.indexOf("*/", begin + 2);
        style.remove(begin, (end < 0 ? style.size() : end + 2) - begin);
    }
    return style;
}

Style styleOf(const GumboNode &element)
{
    Style style;
    const char *const attribute = attributeOf(element, "style");
    if (attribute == nullptr)
        return style;
    for (const QByteArray &declaration : withoutComments(QByteArray(attribute).toLower()).split(';')) {
        const qsizetype colon = declaration.indexOf(':');
        if (colon < 0)
            continue;
        QByteArray value = declaration.sliced(colon + 1).trimmed();
        value.replace("!important", "");
        style.insert(declaration.first(colon).trimmed(), value.trimmed());
    }
    return style;
}

/// A length's number, its unit left aside.
double lengthOf(const QByteArray &value)
{
    qsizetype end = 0;
    while (end < value.size() && QByteArrayView("+-.0123456789").contains(value[end]))
        ++end;
    return value.first(end).toDouble();
}

bool movesOffScreen(const Style &style)
{
    // No screen's layout moves something it shows so far; em and % do it with smaller numbers.
    const auto isFar = [&style](const char *property) {
        const QByteArray value = style.value(property);
        const bool inPixels = value.endsWith("px") || value.endsWith("pt");
        return lengthOf(value) <= (inPixels ? -500 : -90);
    };
    const QByteArray position = style.value("position");
    const bool placed = position == "absolute" || position == "fixed" || position == "relative";
    return (placed && (isFar("left") || isFar("top") || isFar("right") || isFar("bottom"))) ||
           isFar("text-indent") || isFar("margin-left") || isFar("margin-top");
}

bool isClippedAway(const Style &style)
{
    const auto isTiny = [&style](const char *property) {
        return style.contains(property) && lengthOf(style.value(property)) <= 1;
    };
    const bool cut = style.value("overflow") == "hidden" && (isTiny("height") || isTiny("width"));
    return cut || style.value("clip").startsWith("rect(0") || style.value("clip").startsWith("rect(1px") ||
           style.value("clip-path") == "inset(50%)" || style.value("clip-path") == "inset(100%)";
}

bool styleConceals(const Style &style)
{
    const QByteArray visibility = style.value("visibility");
    const bool transparent = style.contains("opacity") && lengthOf(style.value("opacity")) == 0;
    return style.value("display") == "none" || visibility == "hidden" || visibility == "collapse" ||
           transparent || movesOffScreen(style) || isClippedAway(style);
}

} // namespace

bool concealsItself(const GumboNode &element)
{
    return hasAttribute(element, "hidden") || keywordAttribute(element, "aria-hidden") == "true" ||
           styleConceals(styleOf(element));
}

bool isConcealed(const GumboNode &element)
{
    for (const GumboNode *node = &element; node != nullptr; node = node->parent) {
        if (concealsItself(*node))
            return true;
    }
    return false;
}
