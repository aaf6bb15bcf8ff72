// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/ProxyDialogue.h"

#include <QStringList>

/// HTTP CONNECT (RFC 9110 §9.3.6) with Basic login (RFC 7617). Digest, NTLM and Negotiate are told, not
/// spoken.
class HttpConnectDialogue : public ProxyDialogue
{
public:
    static constexpr qsizetype longestAnswer = 16384; ///< Its head; the page below it is not read.

    HttpConnectDialogue(const Endpoint &server, std::optional<ProxyLogin> login)
        : m_server(server.hostAndPort().toLatin1()), m_login(std::move(login))
    {
    }

    proxying::Move begin() override;
    proxying::Move onByte(char byte) override;

private:
    proxying::Move onLine();
    proxying::Move onHeadEnd();
    bool readStatus();
    void readChallenge();
    QString answer() const;
    QString stranger() const;

    QByteArray m_server;
    std::optional<ProxyLogin> m_login;
    QByteArray m_line;
    qsizetype m_received = 0;
    int m_status = 0;
    QString m_statusLine;
    QStringList m_schemes; ///< Ways to log in that it offers, as it spells them.
};
