// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/HtmlNesting.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace {

/// Elements that hold nothing, and those that the next of their kind closes: these stay open by the thousand
/// in old pages and nest no deeper for it.
constexpr std::array<std::string_view, 30> notCounted{
    "area",  "base",  "basefont", "bgsound", "br",    "col",    "colgroup", "dd",    "dt",   "embed",
    "frame", "hr",    "image",    "img",     "input", "keygen", "li",       "link",  "meta", "option",
    "p",     "param", "source",   "tbody",   "td",    "tfoot",  "th",       "thead", "tr",   "wbr"};

bool endsName(char byte)
{
    return byte == '>' || byte == '/' || byte == '<' || byte == ' ' || (byte >= '\t' && byte <= '\r');
}

std::string nameAt(QByteArrayView utf8, qsizetype at)
{
    constexpr qsizetype longest = 32;
    std::string name;
    for (; at < utf8.size() && !endsName(utf8[at]) && std::ssize(name) < longest; ++at) {
        const char byte = utf8[at];
        name.push_back(byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte);
    }
    return name;
}

bool beginsName(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

struct Tag {
    std::string name;
    bool closes = false;
};

/// The tag that begins at @p at, if one does.
std::optional<Tag> tagAt(QByteArrayView utf8, qsizetype at)
{
    if (utf8[at] != '<' || at + 1 == utf8.size())
        return std::nullopt;
    const bool closes = utf8[at + 1] == '/';
    const qsizetype nameBegins = at + (closes ? 2 : 1);
    if (nameBegins >= utf8.size() || !beginsName(utf8[nameBegins]))
        return std::nullopt;
    return Tag{nameAt(utf8, nameBegins), closes};
}

class OpenElements
{
public:
    int total() const { return m_total; }

    void count(const Tag &tag)
    {
        if (std::binary_search(notCounted.begin(), notCounted.end(), std::string_view(tag.name)))
            return;
        int &open = m_byName[tag.name];
        const int change = tag.closes ? (open > 0 ? -1 : 0) : 1;
        open += change;
        m_total += change;
    }

private:
    std::unordered_map<std::string, int> m_byName;
    int m_total = 0;
};

} // namespace

bool isTooMuchMarkup(QByteArrayView utf8)
{
    OpenElements open;
    int tags = 0;
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        const auto tag = tagAt(utf8, at);
        if (!tag)
            continue;
        open.count(*tag);
        if (++tags > mostTags || open.total() > mostNesting)
            return true;
    }
    return false;
}
