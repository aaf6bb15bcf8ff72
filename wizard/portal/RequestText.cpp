// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/RequestText.h"

#include <algorithm>

namespace {

QByteArray hostOf(const QUrl &url)
{
    constexpr int httpsPort = 443;
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    const int port = url.port(httpsPort);
    return port == httpsPort ? host : host + ':' + QByteArray::number(port);
}

QByteArray originOf(const QUrl &url)
{
    return "https://" + hostOf(url);
}

QByteArray pathOf(const QUrl &url)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    return path.startsWith('/') ? path : '/' + path;
}

/// A page may have had a hand in it: no line end may get into a header.
QByteArray onOneLine(QByteArray value)
{
    value.removeIf([](char each) { return static_cast<unsigned char>(each) < 0x20 || each == 0x7F; });
    return value;
}

/// What says nothing of the person.
QByteArray openHeaders(const PortalRequest &request, const QUrl &page)
{
    QByteArray lines = "Host: " + hostOf(request.url) +
                       "\r\nUser-Agent: " PROGRAM_NAME "/" PROGRAM_VERSION "\r\nAccept: text/html\r\n"
                       "Accept-Encoding: identity\r\nAccept-Language: fr\r\nConnection: close\r\n";
    if (!page.isEmpty()) { // as browsers do it: "strict-origin-when-cross-origin", and here never a query
        const bool samePlace = originOf(page) == originOf(request.url);
        lines += "Referer: " + originOf(page) + (samePlace ? pathOf(page) : QByteArray("/")) + "\r\n";
    }
    if (request.method == HtmlForm::Method::Post) {
        lines += "Origin: " + originOf(page.isEmpty() ? request.url : page) + "\r\n";
        lines += "Content-Type: " + onOneLine(request.contentType) + "\r\n";
        lines += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    }
    return lines;
}

} // namespace

Secret requestText(const PortalRequest &request, const Secret &cookies, const QUrl &page)
{
    const bool post = request.method == HtmlForm::Method::Post;
    const QByteArray verb = post ? "POST " : "GET ";
    const QByteArray path = pathOf(request.url);
    const QByteArray ownQuery = request.url.query(QUrl::FullyEncoded).toLatin1();
    const QByteArray headers = openHeaders(request, page);
    constexpr qsizetype marks = 64; // "?", " HTTP/1.1", "Cookie: " and the line ends

    QByteArray text;
    const auto append = [&text](QByteArrayView bytes) { text.append(bytes); };
    text.reserve(verb.size() + path.size() + ownQuery.size() + request.query.size() + headers.size() +
                 cookies.size() + request.body.size() + marks); // once: one that grows leaves copies behind
    text.append(verb).append(path);
    if (!request.query.isEmpty() || request.url.hasQuery())
        text.append('?');
    if (!request.query.isEmpty())
        request.query.reveal(append);
    else
        text.append(ownQuery);
    text.append(" HTTP/1.1\r\n").append(headers);
    if (!cookies.isEmpty()) {
        text.append("Cookie: ");
        cookies.reveal(append);
        text.append("\r\n");
    }
    text.append("\r\n");
    if (post)
        request.body.reveal(append);
    return Secret::takeFrom(text);
}
