// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/ConnectAttempt.h"

#include <QTcpSocket>
#include <QTimer>

#include <vector>

/// Reaches the first of several addresses that answers: RFC 8305, families in turn, 250 ms apart, the next
/// one at once when one fails. Ends with connected() or failed(), exactly once, from the event loop.
class Connector : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds stagger{250};

    Connector(const QList<QHostAddress> &addresses, quint16 port);

    void start();
    /// The deadline is over: ends with failed().
    void giveUp();

    std::unique_ptr<QTcpSocket> takeSocket() { return std::move(m_socket); }
    /// Of the address that answered.
    std::chrono::milliseconds roundTrip() const { return m_roundTrip; }
    /// IPv6 was tried and died, or stayed silent, while IPv4 answered.
    bool ipv6Failed() const { return m_ipv6Failed; }
    /// Why it failed(), and the system's words for it.
    Obstacle obstacle() const;
    const QString &message() const { return m_message; }

Q_SIGNALS:
    void connected();
    void failed();

private:
    void tryNext();
    void onEnded(std::size_t index);
    void win(ConnectAttempt &winner);
    void abandonAll();
    bool hasDied(const ConnectAttempt &attempt) const;

    std::vector<std::unique_ptr<ConnectAttempt>> m_attempts; ///< In the order in which they are tried.
    std::size_t m_begun = 0;
    QTimer m_stagger;
    bool m_over = false;
    std::unique_ptr<QTcpSocket> m_socket;
    std::chrono::milliseconds m_roundTrip{0};
    bool m_ipv6Failed = false;
    QString m_message;
};
