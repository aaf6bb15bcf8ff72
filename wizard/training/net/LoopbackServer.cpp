// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/net/LoopbackServer.h"

#include "training/net/ServerConnection.h"

#include <QTcpSocket>

namespace training {

namespace {

/// A QTcpServer that hands out descriptors instead of sockets.
class Listener : public QTcpServer
{
public:
    Listener(std::function<void(qintptr)> take, QObject *parent) : QTcpServer(parent), m_take(std::move(take))
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_take(descriptor); }

private:
    std::function<void(qintptr)> m_take;
};

constexpr int attempts = 20;

bool isTaken(QAbstractSocket::SocketError error)
{
    return error == QAbstractSocket::AddressInUseError;
}

} // namespace

LoopbackServer::LoopbackServer(ServedEndpoint served, QObject *parent)
    : QObject(parent), m_served(std::move(served))
{
}

LoopbackServer::~LoopbackServer()
{
    qDeleteAll(findChildren<ServerConnection *>()); // while what they serve from still lives
}

Result<Done> LoopbackServer::open()
{
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (m_served.wire == Wire::Refused ? holdWithoutListening() : listenOnBoth())
            return Done{};
    }
    return Fault{FaultKind::NetworkNone, m_reason};
}

bool LoopbackServer::listenOnBoth()
{
    const auto makeListener = [this] { return new Listener([this](qintptr one) { take(one); }, this); };
    Listener *ipv4 = makeListener();
    Listener *ipv6 = makeListener();
    const bool first = ipv4->listen(QHostAddress::LocalHost);
    const bool second = first && ipv6->listen(QHostAddress::LocalHostIPv6, ipv4->serverPort());
    if (first && (second || !isTaken(ipv6->serverError()))) { // else there is no IPv6 on this computer
        m_served.endpoint.port = ipv4->serverPort();
        return true;
    }
    m_reason = first ? ipv6->errorString() : ipv4->errorString();
    delete ipv4;
    delete ipv6;
    return false;
}

bool LoopbackServer::holdWithoutListening()
{
    auto *ipv4 = new QTcpSocket(this);
    auto *ipv6 = new QTcpSocket(this);
    const bool first = ipv4->bind(QHostAddress::LocalHost, 0, QAbstractSocket::DontShareAddress);
    const bool second = first && ipv6->bind(QHostAddress::LocalHostIPv6, ipv4->localPort(),
                                            QAbstractSocket::DontShareAddress);
    if (first && (second || !isTaken(ipv6->error()))) {
        m_served.endpoint.port = ipv4->localPort();
        return true;
    }
    m_reason = ipv4->errorString();
    delete ipv4;
    delete ipv6;
    return false;
}

void LoopbackServer::take(qintptr descriptor)
{
    if (findChildren<ServerConnection *>().size() >= mostConnections) {
        QTcpSocket surplus;
        surplus.setSocketDescriptor(descriptor);
        surplus.abort();
        return;
    }
    auto *connection = new ServerConnection(m_served, descriptor, this);
    connection->start();
}

void LoopbackServer::onMailChanged()
{
    for (ServerConnection *connection : findChildren<ServerConnection *>())
        connection->onMailChanged();
}

} // namespace training
