// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/Evidence.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QObject>

#include <memory>

/// One TCP connection to one address, tried once. Not QTcpSocket, which connects a second time, unasked, when
/// the first connection is reset before the event loop has seen it (Qt 6.4): that would hide the very thing
/// we are here to see, and knock twice.
class ConnectAttempt : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectAttempt)
public:
    ConnectAttempt(const QHostAddress &address, quint16 port) : m_address(address), m_port(port) {}
    ~ConnectAttempt() override;

    void start();
    /// Lets go of the connection; ended() does not come any more.
    void abandon();

    bool isStarted() const { return m_clock.isValid(); }
    bool isIpv6() const { return m_address.protocol() == QAbstractSocket::IPv6Protocol; }
    std::chrono::milliseconds elapsed() const { return std::chrono::milliseconds(m_clock.elapsed()); }
    /// ConnectionRefused, Unreachable, ConnectionTimeout (the system's own) or ConnectionClosed (reset at
    /// once).
    const std::optional<Obstacle> &obstacle() const { return m_obstacle; }
    const QString &message() const { return m_message; }
    /// The connection itself; whoever takes it closes it.
    qintptr takeDescriptor();

Q_SIGNALS:
    /// Exactly once, from the event loop: look at obstacle().
    void ended();

private:
    // The system's part; errors are its own numbers, 0 is none.

    /// Nothing yet when the system goes on on its own: m_watch tells then. Else how it ended.
    std::optional<int> beginConnecting();
    void onWatch();
    static void closeDescriptor(qintptr descriptor);
    static Obstacle obstacleFor(int error);

    void endWith(int error);

    QHostAddress m_address;
    quint16 m_port;
    qintptr m_descriptor = -1;
    std::unique_ptr<QObject> m_watch; ///< Looks out for the system's answer.
    QElapsedTimer m_clock;
    std::optional<Obstacle> m_obstacle;
    QString m_message;
};
