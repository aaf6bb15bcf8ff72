// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/ServerConnection.h"

using namespace Qt::StringLiterals;

namespace {

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || QHostAddress(host).isLoopback();
}

} // namespace

ServerConnection::ServerConnection(const Endpoint &server, const Patience &patience, NetworkAccess network)
    : m_server(server), m_patience(patience), m_network(std::move(network))
{
    for (QTimer *timer : {&m_headStart, &m_suspicion}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    connect(&m_headStart, &QTimer::timeout, this, &ServerConnection::decide);
    connect(&m_suspicion, &QTimer::timeout, this, [this] {
        m_silent = true;
        decide();
    });
}

ServerConnection::~ServerConnection() = default;

void ServerConnection::start()
{
    m_proxyAsked = !isThisComputer(m_server.host);
    if (m_proxyAsked) {
        m_headStart.start(headStart);
        m_network.proxies(m_server, this, [this](const std::optional<Proxy> &proxy) { onProxyFound(proxy); });
    }
    if (!m_proxyAsked || !isWeb())
        beginDirectly();
}

void ServerConnection::onProxyFound(const std::optional<Proxy> &proxy)
{
    if (m_over)
        return;
    m_proxyAsked = false;
    if (proxy)
        m_facts = ProxyFacts{*proxy, ProxyOutcome::Unused, {}, {}};
    decide();
}

void ServerConnection::beginDirectly()
{
    m_direct = std::make_unique<HostConnection>(m_server.host, m_server.port, m_patience, m_network.resolver);
    connect(m_direct.get(), &HostConnection::resolved, this, [this] {
        m_suspicion.start(suspicionAfter(m_patience.bestRoundTrip));
        onResolved();
    });
    connect(m_direct.get(), &HostConnection::ended, this, &ServerConnection::onDirectEnded);
    m_direct->start();
}

void ServerConnection::beginTunnel()
{
    m_tunnel = std::make_unique<Tunnel>(m_facts->proxy, m_server, m_patience, m_network);
    connect(m_tunnel.get(), &Tunnel::resolved, this, &ServerConnection::onResolved);
    connect(m_tunnel.get(), &Tunnel::ended, this, &ServerConnection::onTunnelEnded);
    m_tunnel->start();
}

void ServerConnection::onResolved()
{
    if (!std::exchange(m_connecting, true))
        Q_EMIT connecting();
}

void ServerConnection::onDirectEnded()
{
    m_directEnded = true;
    decide();
}

void ServerConnection::onTunnelEnded()
{
    m_tunnelEnded = true;
    m_facts->outcome = m_tunnel->outcome();
    m_facts->answer = m_tunnel->answer();
    decide();
}

/// The way is not open, and never will be.
bool ServerConnection::tunnelIsHopeless() const
{
    return !m_proxyAsked && (!m_facts || (m_tunnelEnded && !tunnelIsOpen()));
}

bool ServerConnection::mayTakeTunnel() const
{
    return isWeb() || directHasDied() || m_silent;
}

/// After each thing that happened: what is to be done now.
void ServerConnection::decide()
{
    if (m_over)
        return;
    if (directIsOpen())
        return goDirectly();
    if (tunnelIsOpen() && mayTakeTunnel())
        return goThroughProxy();
    if (directHasDied() && tunnelIsHopeless())
        return fail();
    const bool isLate = !m_headStart.isActive();
    if (!m_direct && (isLate || tunnelIsHopeless()))
        beginDirectly();
    if (m_facts && !m_tunnel && (isWeb() || isLate || directHasDied()))
        beginTunnel();
}

void ServerConnection::goDirectly()
{
    m_socket = m_direct->takeSocket();
    m_roundTrip = m_direct->roundTrip();
    if (tunnelIsOpen())
        m_facts->outcome = ProxyOutcome::Unused;
    end();
}

void ServerConnection::goThroughProxy()
{
    m_socket = m_tunnel->takeSocket();
    if (m_socket->state() != QAbstractSocket::ConnectedState && m_socket->bytesAvailable() == 0) {
        m_socket.reset(); // cut while the direct way was still waited for
        m_facts->outcome = ProxyOutcome::ServerNotReached;
        return decide();
    }
    m_roundTrip = m_tunnel->roundTrip();
    if (directHasDied())
        m_facts->directly = m_direct->obstacle();
    else if (m_silent)
        m_facts->directly = Obstacle::ConnectionTimeout;
    end();
}

void ServerConnection::fail()
{
    m_obstacle = m_direct->obstacle();
    m_message = m_direct->message();
    end();
}

void ServerConnection::end()
{
    m_over = true;
    m_headStart.stop();
    m_suspicion.stop();
    Q_EMIT ended();
}

void ServerConnection::recordIn(Evidence &evidence) const
{
    if (m_direct && !m_direct->addresses().isEmpty())
        evidence.addresses = m_direct->addresses();
    evidence.proxy = m_facts;
    if (!m_socket)
        return;
    evidence.peerAddress = m_socket->peerAddress().toString();
    evidence.roundTrip = m_roundTrip;
    evidence.ipv6Failed = m_directEnded && m_direct->ipv6Failed();
}

void ServerConnection::giveUpDirectly()
{
    if (m_direct && !m_over)
        m_direct->giveUp();
}

void ServerConnection::learnRoundTrip(std::chrono::milliseconds roundTrip)
{
    if (m_direct && !m_over)
        m_direct->learnRoundTrip(roundTrip);
}
