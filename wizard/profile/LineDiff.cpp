// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/LineDiff.h"

#include <algorithm>
#include <optional>
#include <span>

namespace {

using Lines = std::span<const QString>;
using Furthest = std::vector<qsizetype>; // by diagonal: how far into the old text

// Bounds the memory of the trace; two mail profiles of one person are never that far apart.
constexpr qsizetype mostEdits = 1000;

qsizetype length(Lines lines)
{
    return static_cast<qsizetype>(lines.size());
}

const QString &at(Lines lines, qsizetype index)
{
    return lines[static_cast<std::size_t>(index)];
}

struct Search {
    Lines before;
    Lines after;
    qsizetype offset = std::min(length(before) + length(after), mostEdits) + 1;
    Furthest furthest = Furthest(static_cast<std::size_t>(2 * offset + 1), 0);
    std::vector<Furthest> trace = {};

    qsizetype &reach(qsizetype diagonal) { return furthest[static_cast<std::size_t>(diagonal + offset)]; }

    bool comesFromAbove(qsizetype diagonal, qsizetype edits)
    {
        return diagonal == -edits || (diagonal != edits && reach(diagonal - 1) < reach(diagonal + 1));
    }

    /// True when this diagonal has come to the end of both texts.
    bool extend(qsizetype diagonal, qsizetype edits)
    {
        qsizetype x = comesFromAbove(diagonal, edits) ? reach(diagonal + 1) : reach(diagonal - 1) + 1;
        while (x < length(before) && x - diagonal < length(after) && at(before, x) == at(after, x - diagonal))
            ++x;
        reach(diagonal) = x;
        return x >= length(before) && x - diagonal >= length(after);
    }

    std::optional<qsizetype> fewestEdits()
    {
        for (qsizetype edits = 0; edits < offset; ++edits) {
            trace.push_back(furthest);
            for (qsizetype diagonal = -edits; diagonal <= edits; diagonal += 2) {
                if (extend(diagonal, edits))
                    return edits;
            }
        }
        return std::nullopt;
    }

    /// Walks the trace from the end to the start; what it visits comes out backwards.
    std::vector<LineEdit> walkBack(qsizetype edits)
    {
        std::vector<LineEdit> backwards;
        qsizetype x = length(before);
        qsizetype y = length(after);
        for (; edits > 0; --edits) {
            furthest = trace[static_cast<std::size_t>(edits)];
            const qsizetype diagonal = x - y;
            const bool added = comesFromAbove(diagonal, edits);
            const qsizetype from = added ? reach(diagonal + 1) : reach(diagonal - 1);
            const qsizetype kept = added ? x - from : x - from - 1;
            if (kept > 0)
                backwards.push_back({LineEdit::Kind::Skipped, {}});
            x = from;
            y = added ? from - diagonal - 1 : from - diagonal + 1;
            backwards.push_back(added ? LineEdit{LineEdit::Kind::Added, at(after, y)}
                                      : LineEdit{LineEdit::Kind::Removed, at(before, x)});
        }
        if (x > 0)
            backwards.push_back({LineEdit::Kind::Skipped, {}});
        return backwards;
    }
};

void appendAll(std::vector<LineEdit> &edits, LineEdit::Kind kind, Lines lines)
{
    std::ranges::transform(lines, std::back_inserter(edits), [kind](const QString &line) {
        return LineEdit{kind, line};
    });
}

} // namespace

std::vector<LineEdit> lineDiff(const QStringList &before, const QStringList &after)
{
    Search search{{before.constData(), static_cast<std::size_t>(before.size())},
                  {after.constData(), static_cast<std::size_t>(after.size())}};
    std::vector<LineEdit> edits;
    if (const auto count = search.fewestEdits()) {
        edits = search.walkBack(*count);
        std::ranges::reverse(edits);
        return edits;
    }
    appendAll(edits, LineEdit::Kind::Removed, search.before);
    appendAll(edits, LineEdit::Kind::Added, search.after);
    return edits;
}
