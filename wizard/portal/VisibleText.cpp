// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/VisibleText.h"

#include "portal/HtmlConcealment.h"
#include "portal/ShownText.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// TAG_LAST: SVG and MathML
constexpr auto neverRead =
    std::to_array<GumboTag>({GUMBO_TAG_LAST, GUMBO_TAG_HEAD, GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,
                             GUMBO_TAG_TEMPLATE, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA,
                             GUMBO_TAG_DATALIST, GUMBO_TAG_IFRAME, GUMBO_TAG_NOFRAMES, GUMBO_TAG_NOEMBED,
                             GUMBO_TAG_AUDIO, GUMBO_TAG_VIDEO, GUMBO_TAG_CANVAS, GUMBO_TAG_TITLE});

constexpr auto inlineTags = std::to_array<GumboTag>(
    {GUMBO_TAG_A,      GUMBO_TAG_ABBR,   GUMBO_TAG_ACRONYM, GUMBO_TAG_B,       GUMBO_TAG_BASEFONT,
     GUMBO_TAG_BDI,    GUMBO_TAG_BDO,    GUMBO_TAG_BIG,     GUMBO_TAG_BUTTON,  GUMBO_TAG_CITE,
     GUMBO_TAG_CODE,   GUMBO_TAG_DATA,   GUMBO_TAG_DEL,     GUMBO_TAG_DFN,     GUMBO_TAG_EM,
     GUMBO_TAG_FONT,   GUMBO_TAG_I,      GUMBO_TAG_IMG,     GUMBO_TAG_INPUT,   GUMBO_TAG_INS,
     GUMBO_TAG_KBD,    GUMBO_TAG_LABEL,  GUMBO_TAG_MARK,    GUMBO_TAG_NOBR,    GUMBO_TAG_OBJECT,
     GUMBO_TAG_OUTPUT, GUMBO_TAG_Q,      GUMBO_TAG_RUBY,    GUMBO_TAG_RB,      GUMBO_TAG_RT,
     GUMBO_TAG_RTC,    GUMBO_TAG_RP,     GUMBO_TAG_S,       GUMBO_TAG_SAMP,    GUMBO_TAG_SMALL,
     GUMBO_TAG_SPAN,   GUMBO_TAG_STRIKE, GUMBO_TAG_STRONG,  GUMBO_TAG_SUB,     GUMBO_TAG_SUP,
     GUMBO_TAG_TIME,   GUMBO_TAG_TT,     GUMBO_TAG_U,       GUMBO_TAG_UNKNOWN, GUMBO_TAG_VAR,
     GUMBO_TAG_WBR});

template <std::size_t size>
bool isAmong(const std::array<GumboTag, size> &tags, const GumboNode &node)
{
    return std::find(tags.begin(), tags.end(), tagOf(node)) != tags.end();
}

bool isCell(const GumboNode &node)
{
    return tagOf(node) == GUMBO_TAG_TD || tagOf(node) == GUMBO_TAG_TH;
}

void separate(const GumboNode &node, TextReader &reader)
{
    if (isCell(node))
        reader.blank();
    else if (!isAmong(inlineTags, node))
        reader.endLine();
}

bool readElement(const GumboNode &node, TextReader &reader)
{
    separate(node, reader);
    switch (reader.enter(node)) {
    case TextReader::Way::Stop: return false;
    case TextReader::Way::Past: break;
    case TextReader::Way::Inside:
        if (tagOf(node) == GUMBO_TAG_IMG)
            reader.text(rawAttribute(node, "alt"));
        else if (!readVisibleText(node, reader))
            return false;
    }
    separate(node, reader);
    return true;
}

bool readNode(const GumboNode &node, TextReader &reader)
{
    if (isText(node)) {
        reader.text(QString::fromUtf8(node.v.text.text));
        return true;
    }
    return isAmong(neverRead, node) && !isControl(node) ? true : readElement(node, reader);
}

/// Everything in one line.
class OneLine : public TextReader
{
public:
    explicit OneLine(qsizetype most) : m_lines(most) {}

    void text(QStringView text) override { m_lines.add(text); }
    void blank() override { m_lines.blank(); }
    void endLine() override { m_lines.blank(); }
    Way enter(const GumboNode &element) override
    {
        if (m_lines.isFull() || ++m_entered > mostElementsOfWords)
            return Way::Stop;
        return concealsItself(element) || (isControl(element) && tagOf(element) != GUMBO_TAG_BUTTON)
                   ? Way::Past
                   : Way::Inside;
    }

    QString taken()
    {
        m_lines.endLine();
        return m_lines.lines().value(0);
    }

private:
    ShownLines m_lines;
    int m_entered = 0;
};

} // namespace

bool readVisibleText(const GumboNode &node, TextReader &reader)
{
    bool goesOn = true;
    eachChild(node, [&](const GumboNode &child) { goesOn = goesOn && readNode(child, reader); });
    return goesOn;
}

QString visibleTextOf(const GumboNode &node, qsizetype most)
{
    OneLine line(most);
    if (tagOf(node) == GUMBO_TAG_IMG)
        line.text(rawAttribute(node, "alt"));
    readVisibleText(node, line);
    return line.taken();
}
