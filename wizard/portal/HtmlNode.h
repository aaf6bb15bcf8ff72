// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Secret.h"

#include <QString>

#include <gumbo.h>

/// gumbo's nodes, read. Elements of SVG and MathML and what <template> holds are nobody's here.

/// GUMBO_TAG_LAST for what is no HTML element.
GumboTag tagOf(const GumboNode &node);
bool isText(const GumboNode &node);

/// Null where there is none.
const char *attributeOf(const GumboNode &element, const char *name);
bool hasAttribute(const GumboNode &element, const char *name);
/// As the page means it, for what is sent or compared.
QString rawAttribute(const GumboNode &element, const char *name);
/// Trimmed and in lower case: a word of HTML's own.
QByteArray keywordAttribute(const GumboNode &element, const char *name);
/// For people: see shownText().
QString shownAttribute(const GumboNode &element, const char *name);
/// Null or a number of at least 0.
std::optional<int> numberAttribute(const GumboNode &element, const char *name);

/// The nearest such element around @p node, itself not counted; null.
const GumboNode *ancestorOf(const GumboNode &node, GumboTag tag);
bool isInside(const GumboNode &node, const GumboNode &ancestor);

/// Elements and texts inside, none of a <template>.
template <typename Visit>
void eachChild(const GumboNode &node, Visit &&visit)
{
    if (node.type != GUMBO_NODE_ELEMENT && node.type != GUMBO_NODE_DOCUMENT)
        return;
    const GumboVector &children =
        node.type == GUMBO_NODE_DOCUMENT ? node.v.document.children : node.v.element.children;
    for (unsigned index = 0; index < children.length; ++index)
        visit(*static_cast<const GumboNode *>(children.data[index]));
}

/// All elements inside @p node, in the page's order; the tree's depth is bounded.
template <typename Visit>
void eachElement(const GumboNode &node, Visit &&visit)
{
    eachChild(node, [&](const GumboNode &child) {
        if (child.type == GUMBO_NODE_ELEMENT) {
            visit(child);
            eachElement(child, visit);
        }
    });
}

/// Input (of any type), select, textarea or button: what a label can be for.
bool isControl(const GumboNode &node);
bool isHiddenInput(const GumboNode &node);
