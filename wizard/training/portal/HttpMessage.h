// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QDateTime>
#include <QString>

#include <map>
#include <optional>

namespace training {

/// What the portal needs to know of a request.
struct HttpRequest {
    QByteArray method;
    QByteArray path; ///< Without query.
    std::map<QByteArray, QByteArray> cookies;
    std::map<QString, QString> form; ///< application/x-www-form-urlencoded, UTF-8.
};

struct HttpResponse {
    int status = 200;
    QByteArrayList headers; ///< Whole lines, beyond those that every answer has.
    QByteArray body;        ///< HTML, UTF-8.

    static HttpResponse redirect(const QByteArray &location);
    /// @p now becomes the Date header, which a client may set its clock's doubts by.
    QByteArray toBytes(const QDateTime &now) const;
};

std::map<QString, QString> formFrom(const QByteArray &urlEncoded);
std::map<QByteArray, QByteArray> cookiesFrom(const QByteArray &header);

} // namespace training
