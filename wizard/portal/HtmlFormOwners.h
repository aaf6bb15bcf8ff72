// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portal/HtmlTree.h"

#include <string_view>
#include <unordered_map>

/// Which form a control belongs to, as a browser's parser has it: its form attribute; else the form that was
/// open in the source when it was met, wherever the tree has it (a form begun between <table> and <tr> is
/// empty in the tree, and its fields stand beside it); else the form around it.
class HtmlFormOwners
{
public:
    explicit HtmlFormOwners(const HtmlTree &tree);

    /// In the page's order.
    const std::vector<const GumboNode *> &forms() const { return m_forms; }
    const GumboNode *ownerOf(const GumboNode &control) const;

private:
    struct Span {
        qsizetype begin = 0;
        qsizetype end = 0; ///< Of its end tag's beginning.
        const GumboNode *form = nullptr;
    };

    void findSpans(const HtmlTree &tree);
    const GumboNode *openAt(qsizetype offset) const;

    const HtmlTree &m_tree;
    std::vector<const GumboNode *> m_forms;
    std::vector<Span> m_spans; ///< By where they begin.
    std::unordered_map<std::string_view, const GumboNode *> m_formById;
};
