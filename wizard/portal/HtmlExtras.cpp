// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/HtmlExtras.h"

#include "portal/ShownText.h"
#include "portal/VisibleText.h"

namespace {

constexpr qsizetype mostOfEach = 200;
constexpr qsizetype mostWords = 2000;

QString textIn(const GumboNode &element)
{
    QString text;
    eachChild(element, [&text](const GumboNode &child) {
        if (isText(child) && text.size() < mostWords)
            text += QString::fromUtf8(child.v.text.text);
    });
    return text;
}

void readImage(const GumboNode &image, bool insideForm, HtmlPage &page)
{
    if (page.images.size() >= mostOfEach)
        return;
    const QString alternative = shownAttribute(image, "alt");
    page.images << HtmlImage{alternative.isEmpty() ? shownAttribute(image, "title") : alternative,
                             rawAttribute(image, "src"), insideForm};
}

bool isRunnable(const GumboNode &script)
{
    const QByteArray type = keywordAttribute(script, "type");
    return type.isEmpty() || type == "module" || type.contains("script");
}

void readScript(const GumboNode &script, HtmlPage &page)
{
    if (!isRunnable(script))
        return;
    if (hasAttribute(script, "src") && page.scripts.size() < mostOfEach)
        page.scripts << rawAttribute(script, "src");
    else if (!hasAttribute(script, "src"))
        page.hasInlineScript = page.hasInlineScript || !textIn(script).trimmed().isEmpty();
}

bool isEmpty(const GumboNode &element)
{
    bool empty = true;
    eachChild(element, [&empty](const GumboNode &child) {
        empty = empty && child.type != GUMBO_NODE_ELEMENT && child.type != GUMBO_NODE_TEXT;
    });
    return empty;
}

/// Empty boxes, and those that carry a captcha's site key whatever stands in them.
void readWidget(const GumboNode &element, HtmlPage &page)
{
    const GumboTag tag = tagOf(element);
    const bool box = tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_SPAN || tag == GUMBO_TAG_SECTION ||
                     tag == GUMBO_TAG_MAIN || tag == GUMBO_TAG_UNKNOWN;
    if (!hasAttribute(element, "data-sitekey") && !(box && isEmpty(element)))
        return;
    const QString named = rawAttribute(element, "class") % u' ' % rawAttribute(element, "id");
    for (const QString &name : named.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (page.widgetClasses.size() < mostOfEach && !page.widgetClasses.contains(name))
            page.widgetClasses << name;
    }
}

void readNoScript(const GumboNode &element, HtmlPage &page)
{
    const QString text = visibleTextOf(element);
    if (!text.isEmpty() && page.noScriptText.size() < mostWords)
        page.noScriptText += (page.noScriptText.isEmpty() ? QString() : QStringLiteral("\n")) + text;
}

} // namespace

void readExtras(const HtmlTree &tree, const HtmlFormOwners &owners, HtmlPage &page)
{
    eachElement(tree.document(), [&](const GumboNode &element) {
        const GumboTag tag = tagOf(element);
        if (ancestorOf(element, GUMBO_TAG_NOSCRIPT) != nullptr)
            return;
        if (tag == GUMBO_TAG_TITLE && page.title.isEmpty())
            page.title = shownText(textIn(element));
        else if (tag == GUMBO_TAG_IMG)
            readImage(element, owners.ownerOf(element) != nullptr, page);
        else if (tag == GUMBO_TAG_SCRIPT)
            readScript(element, page);
        else if (tag == GUMBO_TAG_NOSCRIPT)
            readNoScript(element, page);
        else
            readWidget(element, page);
    });
}
