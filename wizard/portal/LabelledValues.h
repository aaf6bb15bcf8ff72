// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portal/PageTokens.h"

#include <optional>

/// A token that stands where a label announces a value.
struct LabelledValue {
    std::size_t token = 0;
    /// After a colon, in the next cell or on the next line, and nothing else there: the value whatever it
    /// looks like. Otherwise ("votre identifiant est personnel") it takes more to believe it.
    bool sure = false;
};

/// Finds what the labels of a page announce: "Votre identifiant : mdupont2", "Identifiant | mdupont2",
/// "Votre identifiant est mdupont2". Linear in the tokens.
class LabelledValues
{
public:
    /// @p labels announce; a label that goes on with one of @p others announces something else ("identifiant
    /// et mot de passe").
    LabelledValues(const QStringList &labels, const QStringList &others);

    std::vector<LabelledValue> in(const std::vector<PageToken> &tokens) const;

private:
    std::optional<std::size_t> endOfLabel(const std::vector<PageToken> &tokens, std::size_t first) const;
    std::optional<LabelledValue> valueAfter(const std::vector<PageToken> &tokens, std::size_t first,
                                            std::size_t last) const;
    bool isOther(const PageToken &token) const;

    std::vector<QStringList> m_labels; ///< Folded words, the longest first.
    QStringList m_others;              ///< Folded single words.
};
