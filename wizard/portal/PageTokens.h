// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// A word of a page's text, or an address in it, and what stood before it. Lines and cells matter: a value
/// stands after a colon, in the next cell or on the next line.
struct PageToken {
    enum Gap : unsigned {
        Blank = 0,
        Stop = 1,  ///< . , ; ! ?
        Colon = 2, ///< : or =
        Cell = 4,  ///< A tab or |
        Line = 8,
        Quote = 16,
    };
    QStringView text;  ///< Empty when it is longer than any word or address.
    QStringList words; ///< Folded, often one: "e-mail" has two.
    unsigned before = Line;
};

/// The tokens of @p text, which has to outlive them.
std::vector<PageToken> tokensOf(QStringView text);
