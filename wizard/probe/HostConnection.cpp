// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/HostConnection.h"

#include "probe/LocalNetwork.h"

HostConnection::HostConnection(QString host, quint16 port, const Patience &patience, Resolver resolver)
    : m_host(std::move(host)), m_port(port), m_patience(patience), m_resolver(std::move(resolver))
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer); // a coarse one may end 5 % early, and no verdict may
    connect(&m_deadline, &QTimer::timeout, this, &HostConnection::onDeadline);
}

void HostConnection::start()
{
    m_deadline.start(m_patience.resolve);
    m_resolver(m_host, this, [this](const Resolved &answer) { onResolved(answer); });
}

void HostConnection::onResolved(const Resolved &answer)
{
    if (m_over || m_connector)
        return; // too late
    if (answer.obstacle || answer.addresses.isEmpty())
        return end(answer.obstacle.value_or(Obstacle::NameNotFound), answer.message);
    for (const QHostAddress &address : answer.addresses)
        m_addresses << address.toString();
    m_deadline.start(stretched(m_patience.connect, m_patience.bestRoundTrip));
    m_connector = std::make_unique<Connector>(answer.addresses, m_port);
    connect(m_connector.get(), &Connector::connected, this, [this] { end(std::nullopt, {}); });
    connect(m_connector.get(), &Connector::failed, this, &HostConnection::onConnectFailed);
    Q_EMIT resolved();
    m_connector->start();
}

void HostConnection::onConnectFailed()
{
    end(m_connector->obstacle(), m_connector->message());
}

void HostConnection::onDeadline()
{
    if (m_connector)
        m_connector->giveUp();
    else
        end(Obstacle::NameLookupFailed, {});
}

void HostConnection::giveUp()
{
    if (m_connector)
        m_connector->giveUp();
}

void HostConnection::learnRoundTrip(std::chrono::milliseconds roundTrip)
{
    if (m_over || roundTrip <= m_patience.bestRoundTrip)
        return;
    const auto more =
        stretched(m_patience.connect, roundTrip) - stretched(m_patience.connect, m_patience.bestRoundTrip);
    m_patience.bestRoundTrip = roundTrip;
    if (m_connector)
        m_deadline.start(m_deadline.remainingTimeAsDuration() + more);
}

/// With no network at all, that is what there is to say: a refusal or a silence apart, which prove one.
void HostConnection::end(std::optional<Obstacle> obstacle, const QString &message)
{
    if (std::exchange(m_over, true))
        return;
    m_deadline.stop();
    const bool provesNothing = obstacle == Obstacle::Unreachable || obstacle == Obstacle::NameNotFound ||
                               obstacle == Obstacle::NameLookupFailed;
    m_obstacle = provesNothing ? unlessOffline(*obstacle) : obstacle;
    m_message = message;
    Q_EMIT ended();
}
