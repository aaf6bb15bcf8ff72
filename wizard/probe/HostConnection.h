// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/Connector.h"
#include "probe/Patience.h"
#include "probe/Resolver.h"

/// Looks one host up and connects to it, each within its patience.
class HostConnection : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostConnection)
public:
    HostConnection(QString host, quint16 port, const Patience &patience, Resolver resolver);

    void start();
    /// Another connection has measured the line meanwhile: what is still waited for may stretch.
    void learnRoundTrip(std::chrono::milliseconds roundTrip);
    /// Ends a wait for a connection, as its deadline would; does nothing before the name was found.
    void giveUp();

    /// After ended(): why there is no connection, and the system's words for it.
    const std::optional<Obstacle> &obstacle() const { return m_obstacle; }
    const QString &message() const { return m_message; }
    std::unique_ptr<QTcpSocket> takeSocket() { return m_connector->takeSocket(); }
    std::chrono::milliseconds roundTrip() const { return m_connector->roundTrip(); }
    bool ipv6Failed() const { return m_connector && m_connector->ipv6Failed(); }

    const QStringList &addresses() const { return m_addresses; }

Q_SIGNALS:
    /// The name was found; addresses() are tried now.
    void resolved();
    /// Exactly once after start(), from the event loop: look at obstacle().
    void ended();

private:
    void onResolved(const Resolved &answer);
    void onConnectFailed();
    void onDeadline();
    void end(std::optional<Obstacle> obstacle, const QString &message);

    QString m_host;
    quint16 m_port;
    Patience m_patience;
    Resolver m_resolver;
    QTimer m_deadline;
    std::unique_ptr<Connector> m_connector;
    QStringList m_addresses;
    bool m_over = false;
    std::optional<Obstacle> m_obstacle;
    QString m_message;
};
