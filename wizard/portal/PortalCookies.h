// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Secret.h"

#include <QDateTime>
#include <QUrl>

/// The cookies of one session (RFC 6265 §5), values in wiped memory, never on a disk.
class PortalCookies
{
public:
    static constexpr std::size_t mostCookies = 50;
    static constexpr qsizetype largestCookie = 4096; ///< Name and value.

    /// @p sharedDomain: hosts at or below it may share cookies. A cookie for a wider domain, a public suffix
    /// perhaps, goes back to its own host alone; empty: every cookie does.
    explicit PortalCookies(QString sharedDomain = {}) : m_sharedDomain(std::move(sharedDomain)) {}

    /// @p setCookie: the header's value. What is over the bounds or not for this host is ignored.
    void store(const Secret &setCookie, const QUrl &from, const QDateTime &now);
    /// "name=value; name=value", empty when there is none for @p to.
    Secret headerFor(const QUrl &to, const QDateTime &now) const;
    void forget() { m_cookies.clear(); }

private:
    struct Cookie {
        QByteArray name;
        Secret value;
        QString domain;
        QByteArray path;
        bool hostOnly = true;
        bool secure = false;
        QDateTime expires; ///< Null: with the session.
    };

    bool judgeDomain(Cookie &cookie, const QString &wanted) const;
    void keep(Cookie cookie, const QDateTime &now);

    QString m_sharedDomain;
    std::vector<Cookie> m_cookies; ///< Oldest first.
};

/// What all @p hosts have in common from the right, two labels at least: "ac-amiens.fr" of
/// "portail.ac-amiens.fr" and "login.ac-amiens.fr". Empty when they share no such domain.
QString commonDomain(const QStringList &hosts);
