// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/LabelledValues.h"

#include "portal/PortalWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t longestRestOfLabel = 6; ///< "identifiant (login) de votre messagerie académique"
constexpr std::size_t longestNextLabel = 5;
constexpr std::size_t mostWordsBefore = 3; ///< "Voici votre nouvel identifiant" on a line of its own

bool isCopula(const PageToken &token)
{
    static const QStringList words{u"est"_s, u"sera"_s, u"is"_s};
    return token.words.size() == 1 && words.contains(token.words.first());
}

bool endsCell(unsigned gap)
{
    return (gap & (PageToken::Cell | PageToken::Line)) != 0;
}

/// Nothing but the value stands where it stands: the cell, line or sentence ends, or another label begins.
bool standsAlone(const std::vector<PageToken> &tokens, std::size_t token)
{
    const std::size_t end = std::min(tokens.size(), token + 1 + longestNextLabel);
    if (token + 1 >= tokens.size() ||
        (tokens[token + 1].before & (PageToken::Cell | PageToken::Line | PageToken::Stop | PageToken::Quote)))
        return true;
    for (std::size_t next = token + 2; next < end; ++next) {
        if (tokens[next].before & (PageToken::Cell | PageToken::Line | PageToken::Stop))
            return false;
        if (tokens[next].before & PageToken::Colon)
            return true;
    }
    return false;
}

/// A label that has a cell or line to itself, or nearly: "Votre identifiant", not "… avec votre identifiant".
bool beginsCell(const std::vector<PageToken> &tokens, std::size_t label)
{
    for (std::size_t before = 0; before <= mostWordsBefore && before <= label; ++before) {
        if (endsCell(tokens[label - before].before))
            return true;
    }
    return false;
}

/// The token that ends @p label, when it begins with token @p first and only blanks part its tokens.
std::optional<std::size_t> endOf(const QStringList &label, const std::vector<PageToken> &tokens,
                                 std::size_t first)
{
    std::size_t token = first;
    qsizetype place = 0;
    for (const QString &word : label) {
        if (place == tokens[token].words.size()) {
            place = 0;
            if (++token == tokens.size() || tokens[token].before != PageToken::Blank)
                return std::nullopt;
        }
        if (tokens[token].words.at(place++) != word)
            return std::nullopt;
    }
    return place == tokens[token].words.size() ? std::optional(token) : std::nullopt;
}

LabelledValue valueAt(const std::vector<PageToken> &tokens, std::size_t token, bool announced)
{
    return {token, announced && standsAlone(tokens, token)};
}

} // namespace

LabelledValues::LabelledValues(const QStringList &labels, const QStringList &others)
{
    for (const QString &label : labels) {
        if (auto words = foldedWords(label).split(u' ', Qt::SkipEmptyParts); !words.isEmpty())
            m_labels.push_back(std::move(words));
    }
    std::ranges::sort(m_labels, std::greater(), &QStringList::size);
    for (const QString &other : others)
        m_others += foldedWords(other);
}

bool LabelledValues::isOther(const PageToken &token) const
{
    return std::ranges::any_of(token.words, [&](const QString &word) { return m_others.contains(word); });
}

/// The token that ends the longest label that begins with token @p first.
std::optional<std::size_t> LabelledValues::endOfLabel(const std::vector<PageToken> &tokens,
                                                      std::size_t first) const
{
    for (const QStringList &label : m_labels) {
        if (const auto end = endOf(label, tokens, first))
            return end;
    }
    return std::nullopt;
}

std::optional<LabelledValue> LabelledValues::valueAfter(const std::vector<PageToken> &tokens,
                                                        std::size_t first, std::size_t last) const
{
    const std::size_t end = std::min(tokens.size(), last + 2 + longestRestOfLabel);
    bool afterCopula = false;
    for (std::size_t token = last + 1; token < end; ++token) {
        const unsigned gap = tokens[token].before;
        if (gap & PageToken::Colon)
            return valueAt(tokens, token, true);
        if (gap & PageToken::Stop)
            return std::nullopt;
        if (endsCell(gap))
            return valueAt(tokens, token, afterCopula || beginsCell(tokens, first));
        if (afterCopula)
            return valueAt(tokens, token, (gap & PageToken::Quote) != 0);
        if (isOther(tokens[token]))
            return std::nullopt;
        afterCopula = isCopula(tokens[token]);
    }
    return std::nullopt;
}

std::vector<LabelledValue> LabelledValues::in(const std::vector<PageToken> &tokens) const
{
    std::vector<LabelledValue> values;
    for (std::size_t token = 0; token < tokens.size(); ++token) {
        const auto last = endOfLabel(tokens, token);
        if (!last)
            continue;
        if (const auto value = valueAfter(tokens, token, *last))
            values.push_back(*value);
        token = *last;
    }
    return values;
}
