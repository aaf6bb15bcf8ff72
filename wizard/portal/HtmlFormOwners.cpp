// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/HtmlFormOwners.h"

#include "portal/HtmlFormEnds.h"

#include <algorithm>

namespace {

qsizetype beginOf(const HtmlTree &tree, const GumboNode &element)
{
    const GumboStringPiece &tag = element.v.element.original_tag;
    return tag.data != nullptr ? tree.offsetOf(tag) : qsizetype{element.v.element.start_pos.offset};
}

} // namespace

HtmlFormOwners::HtmlFormOwners(const HtmlTree &tree) : m_tree(tree)
{
    eachElement(tree.document(), [this](const GumboNode &element) {
        if (const char *const id = attributeOf(element, "id"))
            m_formById.try_emplace(id, &element);
        if (tagOf(element) == GUMBO_TAG_FORM)
            m_forms.push_back(&element);
    });
    findSpans(tree);
}

void HtmlFormOwners::findSpans(const HtmlTree &tree)
{
    const std::vector<qsizetype> ends = formEndsOf(tree);
    for (const GumboNode *form : m_forms) {
        const qsizetype begin = beginOf(tree, *form);
        const auto end = std::upper_bound(ends.begin(), ends.end(), begin);
        m_spans.push_back({begin, end != ends.end() ? *end : tree.source().size(), form});
    }
    std::sort(m_spans.begin(), m_spans.end(), [](const Span &a, const Span &b) { return a.begin < b.begin; });
}

const GumboNode *HtmlFormOwners::openAt(qsizetype offset) const
{
    const auto after = std::upper_bound(m_spans.begin(), m_spans.end(), offset,
                                        [](qsizetype at, const Span &span) { return at < span.begin; });
    if (after == m_spans.begin())
        return nullptr;
    const Span &last = *std::prev(after);
    return offset < last.end ? last.form : nullptr;
}

const GumboNode *HtmlFormOwners::ownerOf(const GumboNode &control) const
{
    if (const char *const id = attributeOf(control, "form")) {
        const auto named = m_formById.find(id);
        return named != m_formById.end() && tagOf(*named->second) == GUMBO_TAG_FORM ? named->second : nullptr;
    }
    const GumboNode *const open = openAt(beginOf(m_tree, control));
    return open != nullptr ? open : ancestorOf(control, GUMBO_TAG_FORM);
}
