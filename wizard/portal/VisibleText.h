// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portal/HtmlNode.h"

/// Takes what a person reads, in reading order.
class TextReader
{
public:
    enum class Way {
        Inside, ///< Read what is inside.
        Past,   ///< Leave it out.
        Stop,   ///< That was all.
    };

    virtual ~TextReader() = default;

    virtual void text(QStringView text) = 0;
    /// Two words, whatever the page has between them: cells of a row.
    virtual void blank() = 0;
    virtual void endLine() = 0;
    /// Before anything inside @p element is read.
    virtual Way enter(const GumboNode &element) = 0;
};

/// Reads what is inside @p node. False: the reader stopped it.
bool readVisibleText(const GumboNode &node, TextReader &reader);

/// A label or a message is short. Each field may point at several, and these may hold the page.
inline constexpr int mostElementsOfWords = 2000;

/// In one line, at most @p most characters; empty when nothing is seen of it. Reads
/// mostElementsOfWords, and no further.
QString visibleTextOf(const GumboNode &node, qsizetype most = 2000);
