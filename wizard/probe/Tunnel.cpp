// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/Tunnel.h"

#include "probe/Overloaded.h"
#include "probe/SocketSending.h"

namespace {

/// No more than this lies about unread: what follows the proxy's answer is read by who takes the socket.
constexpr qint64 readBound = 65536;

} // namespace

Tunnel::Tunnel(Proxy proxy, Endpoint server, const Patience &patience, NetworkAccess network)
    : m_proxy(std::move(proxy)),
      m_server(std::move(server)),
      m_patience(patience),
      m_network(std::move(network))
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, &Tunnel::onDeadline);
}

Tunnel::~Tunnel()
{
    if (m_socket)
        m_socket->disconnect(this); // its end must not be reported to what is half gone
}

void Tunnel::start()
{
    m_network.proxyLogins->ask(m_proxy, this,
                               [this](std::optional<ProxyLogin> login) { connectWith(std::move(login)); });
}

void Tunnel::connectWith(std::optional<ProxyLogin> login)
{
    m_hasLogin = login.has_value();
    m_dialogue = proxyDialogueFor(m_proxy.kind, m_server, std::move(login));
    m_connection =
        std::make_unique<HostConnection>(m_proxy.host, m_proxy.port, m_patience, m_network.resolver);
    connect(m_connection.get(), &HostConnection::resolved, this, &Tunnel::resolved);
    connect(m_connection.get(), &HostConnection::ended, this, &Tunnel::onConnectionEnded);
    m_connection->start();
}

void Tunnel::onConnectionEnded()
{
    if (m_connection->obstacle())
        return end(ProxyOutcome::Unreachable, m_connection->message());
    m_socket = m_connection->takeSocket();
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setReadBufferSize(readBound);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Tunnel::onBytes);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &Tunnel::onDisconnected);
    m_asked.start();
    m_deadline.start(stretched(m_patience.connect, m_connection->roundTrip())); // the proxy connects now
    obey(m_dialogue->begin());
    onBytes(); // what came while nobody listened
}

void Tunnel::onBytes()
{
    char byte = 0;
    while (!m_over && m_socket->getChar(&byte)) {
        m_answered = true;
        obey(m_dialogue->onByte(byte));
    }
}

void Tunnel::obey(proxying::Move &&move)
{
    std::visit(Overloaded{
                   [](const proxying::Wait &) {},
                   [this](const proxying::Send &wanted) { m_socket->write(wanted.bytes); },
                   [this](const proxying::SendLogin &wanted) { sendLogin(wanted.bytes); },
                   [this](const proxying::Opened &) { end(ProxyOutcome::Carried, {}); },
                   [this](const proxying::Stop &wanted) { end(wanted.outcome, wanted.answer); },
               },
               move);
}

void Tunnel::sendLogin(const Secret &bytes)
{
    const bool sent = bytes.reveal(
        [this](QByteArrayView plain) { return sendAtOnce(m_socket->socketDescriptor(), plain); });
    if (!sent)
        end(ProxyOutcome::NotAProxy, m_socket->errorString());
}

void Tunnel::onDisconnected()
{
    if (m_over)
        return;
    onBytes(); // the last words
    if (!m_over)
        end(ProxyOutcome::NotAProxy, m_socket->errorString());
}

/// It took the call and says nothing: most likely it waits for the server, as we would.
void Tunnel::onDeadline()
{
    end(m_answered ? ProxyOutcome::NotAProxy : ProxyOutcome::ServerNotReached, {});
}

std::unique_ptr<QTcpSocket> Tunnel::takeSocket()
{
    m_socket->disconnect(this);
    return std::move(m_socket);
}

void Tunnel::end(ProxyOutcome outcome, const QString &answer)
{
    m_over = true;
    m_deadline.stop();
    m_outcome = outcome;
    m_answer = answer;
    if (m_asked.isValid())
        m_roundTrip = std::chrono::milliseconds(m_asked.elapsed());
    if (m_socket && outcome != ProxyOutcome::Carried) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
    if (m_hasLogin)
        m_network.proxyLogins->settled(m_proxy, outcome);
    Q_EMIT ended();
}
