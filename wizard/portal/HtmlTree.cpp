// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/HtmlTree.h"

#include "portal/HtmlNesting.h"

using namespace Qt::StringLiterals;

namespace {

void *takeFor(void *arena, std::size_t size)
{
    return static_cast<GumboArena *>(arena)->take(size);
}

void giveBackFor(void *arena, void *bytes)
{
    static_cast<GumboArena *>(arena)->giveBack(bytes);
}

GumboOptions optionsFor(GumboArena &arena)
{
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = takeFor;
    options.deallocator = giveBackFor;
    options.userdata = &arena;
    options.max_errors = 0; // a broken page has many, and they quote it
    return options;
}

/// Null when the page is over the arena's bounds.
const GumboNode *documentIn(GumboArena &arena, QByteArrayView utf8)
{
    const GumboOptions options = optionsFor(arena);
    // NOLINTNEXTLINE(cert-err52-cpp): see GumboArena::wayOut()
    if (setjmp(arena.wayOut()) != 0)
        return nullptr;
    return gumbo_parse_with_options(&options, utf8.data(), static_cast<std::size_t>(utf8.size()))->document;
}

const GumboVector *childrenOf(const GumboNode &node)
{
    if (node.type == GUMBO_NODE_DOCUMENT)
        return &node.v.document.children;
    const bool element = node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
    return element ? &node.v.element.children : nullptr;
}

/// Without recursion, for it guards those who recurse.
bool nestsTooDeep(const GumboNode &document)
{
    std::vector<std::pair<const GumboNode *, int>> waiting{{&document, 0}};
    while (!waiting.empty()) {
        const auto [node, depth] = waiting.back();
        waiting.pop_back();
        if (depth > mostNesting)
            return true;
        const GumboVector *const children = childrenOf(*node);
        for (unsigned index = 0; children != nullptr && index < children->length; ++index)
            waiting.emplace_back(static_cast<const GumboNode *>(children->data[index]), depth + 1);
    }
    return false;
}

} // namespace

Result<HtmlTree> HtmlTree::parse(WipedBytes utf8)
{
    const Fault tooDeep{FaultKind::PortalTooLarge, u"nesting"_s};
    HtmlTree tree;
    tree.m_source = std::move(utf8);
    tree.m_source.push_back('\0');
    const QByteArrayView source = tree.source();
    if (isTooMuchMarkup(source))
        return tooDeep;
    tree.m_document = documentIn(*tree.m_arena, source);
    if (tree.m_document == nullptr || nestsTooDeep(*tree.m_document))
        return tooDeep;
    return tree;
}
