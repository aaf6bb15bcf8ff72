// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Endpoint.h"
#include "probe/TlsPeer.h"
#include "probe/TrustAnchors.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <memory>

/// One client as a test server sees it.
class TestConnection : public QObject
{
    Q_OBJECT
public:
    TestConnection(QTcpSocket *socket, QObject *parent);

    void send(QByteArrayView bytes); ///< Through TLS once it has begun.
    void sendRaw(QByteArrayView bytes);
    void beginTls(const TlsHabits &habits);
    void hangUp();
    void reset(); ///< RST instead of FIN.

    QByteArray raw;       ///< All bytes as they came over the wire.
    QByteArrayList lines; ///< What the client said, decrypted.
    bool encrypted = false;
    bool gone = false;
    std::function<void(const QByteArray &line)> onLine;

private:
    void read();

    QTcpSocket *m_socket;
    std::unique_ptr<TlsPeer> m_tls;
    QByteArray m_pending;
};

/// A server on loopback that behaves as a test tells it to, and writes down all that it heard.
class TestServer : public QTcpServer
{
public:
    using Behaviour = std::function<void(TestConnection &)>;

    explicit TestServer(Behaviour behaviour);

    Endpoint endpoint(Protocol protocol, Security security) const;
    /// All that was ever heard, from all clients.
    QByteArray heardRaw() const;
    QByteArrayList heard() const;

    std::vector<TestConnection *> connections;

private:
    Behaviour m_behaviour;
};

/// A server's whole part in a mail conversation, for those tests where it is a decent one.
struct DecentServer {
    Protocol protocol;
    Security security;
    TlsHabits tls{};
    QByteArray userName = "mdupont";
    QByteArray password = "secret";
};
TestServer::Behaviour decent(const DecentServer &server);

/// A port that takes no connection and refuses none: its queue is full.
class SilentPort
{
public:
    SilentPort();
    ~SilentPort();
    SilentPort(const SilentPort &) = delete;
    SilentPort &operator=(const SilentPort &) = delete;
    SilentPort(SilentPort &&) = delete;
    SilentPort &operator=(SilentPort &&) = delete;

    quint16 port() const { return m_port; }

private:
    quintptr m_listener; ///< A socket, as the system numbers them.
    quint16 m_port = 0;
    std::vector<quintptr> m_fillers;
};

/// An authority that tests trust, and a certificate of it for 127.0.0.1, ::1 and localhost.
std::shared_ptr<const Party> testIdentity();
std::shared_ptr<const TrustAnchors> testAnchors();
const Party &testRoot();

/// A port of 127.0.0.1 where nobody listens.
quint16 refusedPort();
