// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/Connector.h"

#include <algorithm>

namespace {

constexpr std::size_t mostAttempts = 8;

bool isIpv6(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol;
}

/// The families in turn, beginning with the one that the system puts first (RFC 6724 has sorted them).
QList<QHostAddress> interleaved(const QList<QHostAddress> &addresses)
{
    QList<QHostAddress> first;
    QList<QHostAddress> second;
    for (const QHostAddress &address : addresses)
        (isIpv6(address) == isIpv6(addresses.first()) ? first : second).append(address);
    QList<QHostAddress> mixed;
    for (qsizetype at = 0; at < std::max(first.size(), second.size()); ++at)
        mixed << first.mid(at, 1) << second.mid(at, 1);
    return mixed;
}

} // namespace

Connector::Connector(const QList<QHostAddress> &addresses, quint16 port)
{
    for (const QHostAddress &address : interleaved(addresses)) {
        if (m_attempts.size() < mostAttempts)
            m_attempts.push_back(std::make_unique<ConnectAttempt>(address, port));
    }
    m_stagger.setInterval(stagger);
    m_stagger.setTimerType(Qt::PreciseTimer);
    connect(&m_stagger, &QTimer::timeout, this, &Connector::tryNext);
}

void Connector::start()
{
    tryNext();
}

void Connector::tryNext()
{
    if (m_begun == m_attempts.size()) {
        m_stagger.stop();
        return;
    }
    const std::size_t index = m_begun++;
    connect(m_attempts[index].get(), &ConnectAttempt::ended, this, [this, index] { onEnded(index); });
    m_stagger.start();
    m_attempts[index]->start();
}

void Connector::onEnded(std::size_t index)
{
    if (m_over)
        return;
    ConnectAttempt &attempt = *m_attempts[index];
    if (!attempt.obstacle())
        return win(attempt);
    m_message = attempt.message();
    const bool allFailed = std::all_of(m_attempts.begin(), m_attempts.end(),
                                       [](const auto &each) { return each->obstacle().has_value(); });
    if (allFailed)
        giveUp();
    else
        tryNext();
}

void Connector::win(ConnectAttempt &winner)
{
    m_over = true;
    m_stagger.stop();
    m_roundTrip = winner.elapsed();
    m_ipv6Failed = !winner.isIpv6() &&
                   std::any_of(m_attempts.begin(), m_attempts.end(),
                               [this](const auto &each) { return each->isIpv6() && hasDied(*each); });
    m_socket = std::make_unique<QTcpSocket>();
    m_socket->setSocketDescriptor(winner.takeDescriptor());
    abandonAll();
    Q_EMIT connected();
}

/// An error, or silence for much longer than IPv4 needed. Being merely slower is no failure.
bool Connector::hasDied(const ConnectAttempt &attempt) const
{
    return attempt.obstacle() || (attempt.isStarted() && attempt.elapsed() > stagger / 2 + 2 * m_roundTrip);
}

void Connector::giveUp()
{
    if (std::exchange(m_over, true))
        return;
    m_stagger.stop();
    abandonAll();
    Q_EMIT failed();
}

void Connector::abandonAll()
{
    for (const auto &attempt : m_attempts)
        attempt->abandon();
}

/// What tells most: somebody who says no tells more than silence, silence more than a missing route.
Obstacle Connector::obstacle() const
{
    const auto any = [this](std::optional<Obstacle> wanted) {
        return std::any_of(m_attempts.begin(), m_attempts.end(),
                           [wanted](const auto &each) { return each->obstacle() == wanted; });
    };
    for (const Obstacle telling : {Obstacle::ConnectionRefused, Obstacle::ConnectionClosed}) {
        if (any(telling))
            return telling;
    }
    const bool silent = any(std::nullopt) || any(Obstacle::ConnectionTimeout);
    return silent ? Obstacle::ConnectionTimeout : Obstacle::Unreachable;
}
