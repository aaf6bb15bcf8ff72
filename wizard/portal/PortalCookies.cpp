// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/PortalCookies.h"

#include "portal/HttpDate.h"

#include <QHostAddress>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// RFC 6265 §5.1.3.
bool domainMatches(const QString &host, const QString &domain)
{
    return host == domain ||
           (host.endsWith(u'.' + domain) && QHostAddress(host).isNull() && !domain.isEmpty());
}

QByteArray pathOf(const QUrl &url)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    return path.startsWith('/') ? path : QByteArray("/");
}

/// RFC 6265 §5.1.4.
QByteArray defaultPath(const QUrl &url)
{
    const QByteArray path = pathOf(url);
    const qsizetype lastSlash = path.lastIndexOf('/');
    return lastSlash == 0 ? QByteArray("/") : path.first(lastSlash);
}

bool pathMatches(const QByteArray &asked, const QByteArray &path)
{
    return asked == path || (asked.startsWith(path) && (path.endsWith('/') || asked.at(path.size()) == '/'));
}

bool holdsControl(QByteArrayView text)
{
    return std::ranges::any_of(text, [](char each) {
        const auto byte = static_cast<unsigned char>(each);
        return (byte < 0x20 && byte != '\t') || byte == 0x7F;
    });
}

/// The part of @p text before @p mark; @p text goes on behind it.
QByteArrayView cutAt(QByteArrayView &text, char mark)
{
    const qsizetype at = text.indexOf(mark);
    const QByteArrayView before = at < 0 ? text : text.first(at);
    text = at < 0 ? QByteArrayView() : text.sliced(at + 1);
    return before.trimmed();
}

/// What follows the name and value; of each attribute, the last one counts.
struct Attributes {
    std::optional<QDateTime> expires;
    std::optional<qint64> maxAge;
    QString domain;
    QByteArray path;
    bool secure = false;
};

void read(QByteArrayView name, QByteArrayView value, Attributes &found)
{
    const auto is = [name](QByteArrayView word) { return name.compare(word, Qt::CaseInsensitive) == 0; };
    bool isNumber = false;
    const qint64 number = value.toByteArray().toLongLong(&isNumber);
    if (is("Expires"))
        found.expires = httpDateFrom(value);
    else if (is("Max-Age") && isNumber)
        found.maxAge = number;
    else if (is("Domain"))
        found.domain = QString::fromLatin1(value.startsWith('.') ? value.sliced(1) : value).toLower();
    else if (is("Path"))
        found.path = value.startsWith('/') ? value.toByteArray() : QByteArray();
    else if (is("Secure"))
        found.secure = true;
}

Attributes attributesFrom(QByteArrayView text)
{
    Attributes found;
    while (!text.isEmpty()) {
        QByteArrayView value = cutAt(text, ';');
        const QByteArrayView name = cutAt(value, '=');
        read(name, value.trimmed(), found);
    }
    return found;
}

QDateTime expiryOf(const Attributes &attributes, const QDateTime &now)
{
    constexpr qint64 longest = qint64{400} * 24 * 3600; // RFC 6265bis §5.5; and no overflow
    if (attributes.maxAge)
        return now.addSecs(std::clamp<qint64>(*attributes.maxAge, -1, longest));
    return attributes.expires.value_or(QDateTime());
}

} // namespace

void PortalCookies::store(const Secret &setCookie, const QUrl &from, const QDateTime &now)
{
    setCookie.reveal([&](QByteArrayView text) {
        if (holdsControl(text))
            return;
        QByteArrayView value = cutAt(text, ';');
        if (!value.contains('='))
            return;
        const QByteArrayView name = cutAt(value, '=');
        value = value.trimmed();
        if (name.isEmpty() || name.size() + value.size() > largestCookie)
            return;
        const Attributes attributes = attributesFrom(text);
        QByteArray copy = value.toByteArray();
        Cookie cookie{.name = name.toByteArray(),
                      .value = Secret::takeFrom(copy),
                      .domain = from.host().toLower(),
                      .path = attributes.path.isEmpty() ? defaultPath(from) : attributes.path,
                      .secure = attributes.secure,
                      .expires = expiryOf(attributes, now)};
        if (judgeDomain(cookie, attributes.domain))
            keep(std::move(cookie), now);
    });
}

/// False when the cookie is for somebody else (RFC 6265 §5.3, steps 4 to 6).
bool PortalCookies::judgeDomain(Cookie &cookie, const QString &wanted) const
{
    if (wanted.isEmpty())
        return true;
    if (!domainMatches(cookie.domain, wanted))
        return false;
    if (!m_sharedDomain.isEmpty() && domainMatches(wanted, m_sharedDomain)) {
        cookie.domain = wanted;
        cookie.hostOnly = false;
    }
    return true;
}

void PortalCookies::keep(Cookie cookie, const QDateTime &now)
{
    const auto same = std::ranges::find_if(m_cookies, [&](const Cookie &known) {
        return known.name == cookie.name && known.domain == cookie.domain && known.path == cookie.path &&
               known.hostOnly == cookie.hostOnly;
    });
    const bool expired = cookie.expires.isValid() && cookie.expires <= now;
    if (same != m_cookies.end() && expired) {
        m_cookies.erase(same);
    } else if (same != m_cookies.end()) {
        *same = std::move(cookie); // it keeps its age (step 11.3)
    } else if (!expired) {
        if (m_cookies.size() == mostCookies)
            m_cookies.erase(m_cookies.begin());
        m_cookies.push_back(std::move(cookie));
    }
}

Secret PortalCookies::headerFor(const QUrl &to, const QDateTime &now) const
{
    const QString host = to.host().toLower();
    const QByteArray path = pathOf(to);
    std::vector<const Cookie *> fitting;
    qsizetype size = 0;
    for (const Cookie &cookie : m_cookies) {
        const bool rightHost = cookie.hostOnly ? host == cookie.domain : domainMatches(host, cookie.domain);
        const bool alive = !cookie.expires.isValid() || cookie.expires > now;
        const bool safe = !cookie.secure || to.scheme() == "https"_L1;
        if (!rightHost || !alive || !safe || !pathMatches(path, cookie.path))
            continue;
        fitting.push_back(&cookie);
        size += cookie.name.size() + cookie.value.size() + 3;
    }
    std::ranges::stable_sort(fitting, std::ranges::greater(),
                             [](const Cookie *each) { return each->path.size(); });

    QByteArray header;
    header.reserve(size); // once: a buffer that grows leaves copies behind
    for (const Cookie *cookie : fitting) {
        if (!header.isEmpty())
            header.append("; ");
        header.append(cookie->name).append('=');
        cookie->value.reveal([&](QByteArrayView value) { header.append(value); });
    }
    return Secret::takeFrom(header);
}

QString commonDomain(const QStringList &hosts)
{
    if (hosts.isEmpty())
        return {};
    QStringList common = hosts.first().toLower().split(u'.');
    for (const QString &host : hosts) {
        const QStringList labels = host.toLower().split(u'.');
        qsizetype shared = 0;
        while (shared < std::min(common.size(), labels.size()) &&
               common.at(common.size() - 1 - shared) == labels.at(labels.size() - 1 - shared))
            ++shared;
        common = common.last(shared);
    }
    return common.size() < 2 ? QString() : common.join(u'.');
}
