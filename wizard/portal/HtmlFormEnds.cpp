// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/HtmlFormEnds.h"

#include <algorithm>
#include <array>

namespace {

struct Range {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Elements whose content is no markup.
bool holdsRawText(const GumboNode &element)
{
    constexpr std::array tags{GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,  GUMBO_TAG_TEXTAREA, GUMBO_TAG_TITLE,
                              GUMBO_TAG_XMP,    GUMBO_TAG_IFRAME, GUMBO_TAG_NOEMBED,  GUMBO_TAG_NOFRAMES};
    return std::find(tags.begin(), tags.end(), tagOf(element)) != tags.end();
}

Range rangeOf(const HtmlTree &tree, const GumboStringPiece &piece)
{
    const qsizetype begin = tree.offsetOf(piece);
    return {begin, begin + static_cast<qsizetype>(piece.length)};
}

void addComment(const HtmlTree &tree, const GumboNode &comment, std::vector<Range> &ranges)
{
    const GumboStringPiece &piece = comment.v.text.original_text;
    if (piece.data != nullptr)
        ranges.push_back(rangeOf(tree, piece));
}

/// The start tag; with the content up to the end tag where that is no markup.
void addTag(const HtmlTree &tree, const GumboNode &node, std::vector<Range> &ranges)
{
    const GumboElement &element = node.v.element;
    if (element.original_tag.data == nullptr)
        return;
    Range range = rangeOf(tree, element.original_tag);
    if (holdsRawText(node))
        range.end = element.original_end_tag.data != nullptr ? tree.offsetOf(element.original_end_tag)
                                                             : tree.source().size();
    ranges.push_back(range);
}

void collectOpaque(const HtmlTree &tree, const GumboNode &node, std::vector<Range> &ranges)
{
    eachChild(node, [&](const GumboNode &child) {
        if (child.type == GUMBO_NODE_COMMENT)
            addComment(tree, child, ranges);
        if (child.type != GUMBO_NODE_ELEMENT)
            return;
        addTag(tree, child, ranges);
        collectOpaque(tree, child, ranges);
    });
}

/// What stands in tags, comments and scripts: a "</form" there ends nothing.
std::vector<Range> opaqueRangesOf(const HtmlTree &tree)
{
    std::vector<Range> ranges;
    collectOpaque(tree, tree.document(), ranges);
    std::sort(ranges.begin(), ranges.end(), [](Range a, Range b) { return a.begin < b.begin; });
    return ranges;
}

bool isEndTagAt(QByteArrayView source, qsizetype at)
{
    constexpr QByteArrayView tag("</form");
    if (source.size() - at <= tag.size())
        return false;
    const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; };
    const char next = source[at + tag.size()];
    const bool nameEnds = next == '>' || next == '/' || next == ' ' || (next >= '\t' && next <= '\r');
    return nameEnds && std::equal(tag.begin(), tag.end(), source.begin() + at,
                                  [&](char expected, char byte) { return same(byte, expected); });
}

/// The last word before @p at is text, not a tag's end.
bool followsText(QByteArrayView source, qsizetype at)
{
    do
        --at;
    while (at >= 0 && (source[at] == ' ' || (source[at] >= '\t' && source[at] <= '\r')));
    return at >= 0 && source[at] != '>';
}

constexpr QByteArrayView mark("<!---->");

WipedBytes marked(QByteArrayView source, const std::vector<qsizetype> &places)
{
    WipedBytes bytes;
    bytes.reserve(static_cast<std::size_t>(source.size() + std::ssize(places) * mark.size()));
    qsizetype done = 0;
    for (const qsizetype place : places) {
        append(bytes, source.sliced(done, place - done));
        append(bytes, mark);
        done = place;
    }
    append(bytes, source.sliced(done));
    return bytes;
}

} // namespace

std::vector<qsizetype> formEndsOf(const HtmlTree &tree)
{
    const std::vector<Range> opaque = opaqueRangesOf(tree);
    const QByteArrayView source = tree.source();
    std::vector<qsizetype> ends;
    auto next = opaque.begin();
    qsizetype past = 0; // where the opaque ranges that began so far are over
    for (qsizetype at = 0; at < source.size(); ++at) {
        for (; next != opaque.end() && next->begin <= at; ++next)
            past = std::max(past, next->end);
        if (at >= past && source[at] == '<' && isEndTagAt(source, at))
            ends.push_back(at);
    }
    return ends;
}

Result<HtmlTree> parseWithFormEnds(WipedBytes utf8)
{
    Result<HtmlTree> tree = HtmlTree::parse(std::move(utf8));
    if (!tree)
        return tree;
    const QByteArrayView source = tree.value().source();
    std::vector<qsizetype> places = formEndsOf(tree.value());
    const auto isClean = [source](qsizetype at) { return !followsText(source, at); };
    places.erase(std::remove_if(places.begin(), places.end(), isClean), places.end());
    return places.empty() ? std::move(tree) : HtmlTree::parse(marked(source, places));
}
