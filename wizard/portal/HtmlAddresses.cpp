// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/HtmlAddresses.h"

#include "portal/HtmlConcealment.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFrames = 50;

bool isOfWeb(const QUrl &url)
{
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) &&
           !url.host().isEmpty();
}

void skip(QStringView &rest, QStringView characters)
{
    while (!rest.isEmpty() && (rest.front().isSpace() || characters.contains(rest.front())))
        rest = rest.sliced(1);
}

bool isOfTime(QChar character)
{
    return character.isDigit() || character == u'.';
}

/// False where no number stands, or nothing that parts it from an address.
bool skipTime(QStringView &rest)
{
    if (rest.isEmpty() || !isOfTime(rest.front()))
        return false;
    while (!rest.isEmpty() && isOfTime(rest.front()))
        rest = rest.sliced(1);
    return !rest.isEmpty() && (rest.front().isSpace() || rest.front() == u';' || rest.front() == u',');
}

/// Past "url =". An address may itself begin with "url".
void skipKey(QStringView &rest)
{
    if (!rest.startsWith("url"_L1, Qt::CaseInsensitive))
        return;
    QStringView value = rest.sliced(3);
    skip(value, {});
    if (!value.startsWith(u'='))
        return;
    rest = value.sliced(1);
    skip(rest, {});
}

/// Up to the quote that closes the first one, if there are any.
QStringView unquoted(QStringView address)
{
    if (!address.startsWith(u'"') && !address.startsWith(u'\''))
        return address;
    const QStringView inside = address.sliced(1);
    const qsizetype end = inside.indexOf(address.front());
    return end < 0 ? inside : inside.first(end);
}

/// Frames without a size count: what scripts talk to each other through.
bool isUnseen(const GumboNode &frame)
{
    return numberAttribute(frame, "width").value_or(2) < 2 ||
           numberAttribute(frame, "height").value_or(2) < 2 || isConcealed(frame);
}

} // namespace

std::optional<QString> refreshAddressIn(QStringView content)
{
    QStringView rest = content.trimmed();
    if (!skipTime(rest))
        return std::nullopt;
    skip(rest, u";,");
    skipKey(rest);
    const QStringView address = unquoted(rest).trimmed();
    return address.isEmpty() ? std::nullopt : std::optional(address.toString());
}

HtmlAddresses::HtmlAddresses(const GumboNode &document, QUrl page) : m_base(std::move(page))
{
    readBase(document);
    eachElement(document, [this](const GumboNode &element) {
        const GumboTag tag = tagOf(element);
        const bool framed = tag == GUMBO_TAG_FRAME || tag == GUMBO_TAG_IFRAME;
        if ((!framed && tag != GUMBO_TAG_META) || ancestorOf(element, GUMBO_TAG_NOSCRIPT) != nullptr)
            return; // in <noscript> it is for browsers that run scripts nowhere
        if (framed)
            addFrame(element);
        else
            readRefresh(element);
    });
}

QUrl HtmlAddresses::resolved(const QString &address) const
{
    const QUrl relative(address.trimmed());
    if (!relative.isValid() && !address.trimmed().isEmpty())
        return {};
    const QUrl url = m_base.resolved(relative);
    return url.isRelative() ? QUrl() : url;
}

void HtmlAddresses::readBase(const GumboNode &document)
{
    bool found = false;
    const QUrl page = m_base;
    eachElement(document, [&](const GumboNode &element) {
        if (found || tagOf(element) != GUMBO_TAG_BASE || !hasAttribute(element, "href"))
            return;
        found = true; // only the first counts
        const QUrl base = page.resolved(QUrl(rawAttribute(element, "href").trimmed()));
        if (isOfWeb(base))
            m_base = base;
    });
}

void HtmlAddresses::addFrame(const GumboNode &frame)
{
    if (!hasAttribute(frame, "src") || m_frames.size() >= mostFrames)
        return;
    const QUrl url = resolved(rawAttribute(frame, "src"));
    const bool unseen = tagOf(frame) == GUMBO_TAG_IFRAME && isUnseen(frame);
    if (isOfWeb(url) && !unseen)
        m_frames << url;
}

void HtmlAddresses::readRefresh(const GumboNode &meta)
{
    if (m_refresh || keywordAttribute(meta, "http-equiv") != "refresh")
        return;
    if (const auto address = refreshAddressIn(rawAttribute(meta, "content"))) {
        const QUrl url = resolved(*address);
        if (isOfWeb(url))
            m_refresh = url;
    }
}
