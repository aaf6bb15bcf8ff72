// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/TestPki.h"

#include <vector>

/// How a test server speaks TLS.
struct TlsHabits {
    std::shared_ptr<const Party> identity{};
    std::vector<std::shared_ptr<const Party>> intermediates{};
    int newest = 0;                  ///< 0: whatever OpenSSL has; else TLS1_1_VERSION, …
    bool demandsCertificate = false; ///< Of the client, and fails without.
    bool ciphersNobodyHas = false;
    QByteArray staple{};
};

/// The server half of a TLS connection on memory: what TlsChannel talks to.
class TlsPeer
{
public:
    explicit TlsPeer(const TlsHabits &habits);

    void receive(QByteArrayView bytes);
    QByteArray takeOutgoing();
    QByteArray takePlain() { return std::exchange(m_plain, {}); }
    void send(QByteArrayView plain);
    void close();
    bool isEncrypted() const { return m_encrypted; }
    QByteArray serverName() const { return m_serverName; } ///< SNI, as the client sent it.

private:
    static int attachStaple(SSL *ssl, void *peer);

    QByteArray m_staple;
    QByteArray m_plain;
    QByteArray m_serverName;
    bool m_encrypted = false;
    SslContextHandle m_context;
    SslHandle m_ssl;
};
