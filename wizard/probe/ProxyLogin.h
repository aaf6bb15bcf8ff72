// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Secret.h"

#include <QByteArray>

#include <optional>

/// What a person logs in to a proxy with. Both ways to say it (RFC 7617, RFC 1929) send it in clear.
class ProxyLogin
{
public:
    /// Nothing where it could not be sent: an empty user name, one with a colon, control characters, over
    /// 255 bytes.
    static std::optional<ProxyLogin> from(const QString &user, Secret password);

    const QByteArray &user() const { return m_user; } ///< UTF-8.
    const Secret &password() const { return m_password; }
    ProxyLogin clone() const { return {m_user, m_password.clone()}; }

private:
    ProxyLogin(QByteArray user, Secret password) : m_user(std::move(user)), m_password(std::move(password)) {}

    QByteArray m_user;
    Secret m_password;
};
