// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/Tunnel.h"

/// Reaches one server: directly, or through the proxy that is named for it, whichever leads there.
///
/// Mail goes directly unless that way dies or stays silent, as mail programs do: a proxy is asked meanwhile,
/// and taken only then. The web goes through the proxy, as browsers do, with the direct way a moment later.
/// This computer itself needs no proxy.
class ServerConnection : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerConnection)
public:
    /// How much later the second way sets out, unless the first has died by then.
    static constexpr std::chrono::milliseconds headStart{500};

    ServerConnection(const Endpoint &server, const Patience &patience, NetworkAccess network);
    ~ServerConnection() override;

    void start();
    void learnRoundTrip(std::chrono::milliseconds roundTrip);
    /// Waiting for the direct way leads nowhere, once it is being connected to; a proxy is still waited for.
    void giveUpDirectly();

    /// After ended(): why there is no connection, and the system's words for it.
    const std::optional<Obstacle> &obstacle() const { return m_obstacle; }
    const QString &message() const { return m_message; }
    std::unique_ptr<QTcpSocket> takeSocket() { return std::move(m_socket); }
    /// Writes down what is known so far of addresses, proxy, round trip.
    void recordIn(Evidence &evidence) const;

Q_SIGNALS:
    /// A name was found, that of the server or of its proxy: it is being connected to. Once at most.
    void connecting();
    /// Exactly once after start(), from the event loop: look at obstacle(). A way not taken is given up when
    /// this is deleted.
    void ended();

private:
    void onProxyFound(const std::optional<Proxy> &proxy);
    void beginDirectly();
    void beginTunnel();
    void onResolved();
    void onDirectEnded();
    void onTunnelEnded();
    void decide();
    bool directIsOpen() const { return m_directEnded && !m_direct->obstacle(); }
    bool directHasDied() const { return m_directEnded && m_direct->obstacle(); }
    bool tunnelIsOpen() const { return m_tunnelEnded && m_facts->outcome == ProxyOutcome::Carried; }
    bool tunnelIsHopeless() const;
    bool mayTakeTunnel() const;
    bool isWeb() const { return m_server.protocol == Protocol::Https; }
    void goDirectly();
    void goThroughProxy();
    void fail();
    void end();

    Endpoint m_server;
    Patience m_patience;
    NetworkAccess m_network;
    bool m_proxyAsked = false; ///< And not answered yet.
    std::optional<ProxyFacts> m_facts;
    std::unique_ptr<HostConnection> m_direct;
    std::unique_ptr<Tunnel> m_tunnel;
    QTimer m_headStart;
    QTimer m_suspicion; ///< How long the direct way may be silent before the proxy is taken.
    bool m_silent = false;
    bool m_directEnded = false;
    bool m_tunnelEnded = false;
    bool m_connecting = false;
    bool m_over = false;
    std::unique_ptr<QTcpSocket> m_socket;
    std::chrono::milliseconds m_roundTrip{0};
    std::optional<Obstacle> m_obstacle;
    QString m_message;
};
