// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/ProxyDialogue.h"

/// SOCKS 5 (RFC 1928), with user name and password (RFC 1929) where there are some.
class Socks5Dialogue : public ProxyDialogue
{
public:
    Socks5Dialogue(const Endpoint &server, std::optional<ProxyLogin> login)
        : m_server(server), m_login(std::move(login))
    {
    }

    proxying::Move begin() override;
    proxying::Move onByte(char byte) override;

private:
    enum class Due { Method, LoginVerdict, Reply };

    proxying::Move onMethod();
    proxying::Move onLoginVerdict();
    proxying::Move onReply();
    proxying::Move await(Due due, proxying::Move move);
    proxying::Send connectRequest() const;

    Endpoint m_server;
    std::optional<ProxyLogin> m_login;
    Due m_due = Due::Method;
    QByteArray m_message; ///< What came of the message that is due; no longer than 262 bytes.
};
