// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/HtmlNode.h"

#include "portal/ShownText.h"

GumboTag tagOf(const GumboNode &node)
{
    const bool element = node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
    return element && node.v.element.tag_namespace == GUMBO_NAMESPACE_HTML ? node.v.element.tag
                                                                           : GUMBO_TAG_LAST;
}

bool isText(const GumboNode &node)
{
    return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE ||
           node.type == GUMBO_NODE_CDATA;
}

const char *attributeOf(const GumboNode &element, const char *name)
{
    if (element.type != GUMBO_NODE_ELEMENT)
        return nullptr;
    const GumboAttribute *const attribute = gumbo_get_attribute(&element.v.element.attributes, name);
    return attribute != nullptr ? attribute->value : nullptr;
}

bool hasAttribute(const GumboNode &element, const char *name)
{
    return attributeOf(element, name) != nullptr;
}

QString rawAttribute(const GumboNode &element, const char *name)
{
    return QString::fromUtf8(attributeOf(element, name));
}

QByteArray keywordAttribute(const GumboNode &element, const char *name)
{
    return QByteArray(attributeOf(element, name)).trimmed().toLower();
}

QString shownAttribute(const GumboNode &element, const char *name)
{
    return shownText(rawAttribute(element, name));
}

std::optional<int> numberAttribute(const GumboNode &element, const char *name)
{
    bool isNumber = false;
    const int number = QByteArray(attributeOf(element, name)).trimmed().toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

const GumboNode *ancestorOf(const GumboNode &node, GumboTag tag)
{
    const GumboNode *around = node.parent;
    while (around != nullptr && tagOf(*around) != tag)
        around = around->parent;
    return around;
}

bool isInside(const GumboNode &node, const GumboNode &ancestor)
{
    const GumboNode *around = node.parent;
    while (around != nullptr && around != &ancestor)
        around = around->parent;
    return around != nullptr;
}

bool isControl(const GumboNode &node)
{
    const GumboTag tag = tagOf(node);
    return tag == GUMBO_TAG_INPUT || tag == GUMBO_TAG_SELECT || tag == GUMBO_TAG_TEXTAREA ||
           tag == GUMBO_TAG_BUTTON;
}

bool isHiddenInput(const GumboNode &node)
{
    return tagOf(node) == GUMBO_TAG_INPUT && keywordAttribute(node, "type") == "hidden";
}
