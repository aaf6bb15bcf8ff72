// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Result.h"
#include "portal/GumboArena.h"
#include "portal/HtmlNode.h"
#include "portal/WipedBytes.h"

/// A page's elements, at most mostNesting deep, and the text they were read from.
class HtmlTree
{
public:
    /// Fails with portal-too-large (detail "nesting").
    static Result<HtmlTree> parse(WipedBytes utf8);

    const GumboNode &document() const { return *m_document; }
    QByteArrayView source() const { return viewOf(m_source).chopped(1); }
    /// Where a piece of the source begins.
    qsizetype offsetOf(const GumboStringPiece &piece) const { return piece.data - m_source.data(); }

private:
    HtmlTree() = default;

    WipedBytes
        m_source; ///< gumbo's nodes point into it. Ends with a NUL: an empty page has a beginning, too.
    std::unique_ptr<GumboArena> m_arena = std::make_unique<GumboArena>();
    const GumboNode *m_document = nullptr;
};
