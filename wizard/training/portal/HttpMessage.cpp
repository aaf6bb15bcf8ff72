// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/portal/HttpMessage.h"

#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace training {

namespace {

constexpr qsizetype mostFields = 200;

QByteArray reasonFor(int status)
{
    switch (status) {
    case 200: return "OK";
    case 302: return "Found";
    case 303: return "See Other";
    case 400: return "Bad Request";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 413: return "Content Too Large";
    case 503: return "Service Unavailable";
    default: return "Internal Server Error";
    }
}

QString decoded(QByteArray word)
{
    return QUrl::fromPercentEncoding(word.replace('+', ' '));
}

} // namespace

HttpResponse HttpResponse::redirect(const QByteArray &location)
{
    return {303, {"Location: " + location}, {}};
}

QByteArray HttpResponse::toBytes(const QDateTime &now) const
{
    const QString date = QLocale::c().toString(now.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    QByteArrayList lines = {
        "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonFor(status),
        "Date: " + date.toLatin1(),
        "Content-Type: text/html; charset=utf-8",
        "Content-Length: " + QByteArray::number(body.size()),
        "Connection: close",
        "Cache-Control: no-store",
        "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
        "X-Content-Type-Options: nosniff",
        "Referrer-Policy: no-referrer"};
    lines += headers;
    return lines.join("\r\n") + "\r\n\r\n" + body;
}

std::map<QString, QString> formFrom(const QByteArray &urlEncoded)
{
    std::map<QString, QString> form;
    for (const QByteArray &pair : urlEncoded.split('&').mid(0, mostFields)) {
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0)
            form[decoded(pair.first(equals))] = decoded(pair.sliced(equals + 1));
    }
    return form;
}

std::map<QByteArray, QByteArray> cookiesFrom(const QByteArray &header)
{
    std::map<QByteArray, QByteArray> cookies;
    for (const QByteArray &pair : header.split(';').mid(0, mostFields)) {
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0)
            cookies[pair.first(equals).trimmed()] = pair.sliced(equals + 1).trimmed();
    }
    return cookies;
}

} // namespace training
