// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/ConnectAttempt.h"
#include "probe/SocketAddress.h"

#include <QSocketNotifier>

#include <cerrno>
#include <unistd.h>

std::optional<int> ConnectAttempt::beginConnecting()
{
    const SocketAddress to = socketAddress(m_address, m_port);
    m_descriptor = ::socket(to.bytes.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_descriptor < 0)
        return errno;
    if (::connect(static_cast<int>(m_descriptor), to.get(), to.size) == 0)
        return 0;
    if (errno != EINPROGRESS)
        return errno;
    auto watch = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Write);
    connect(watch.get(), &QSocketNotifier::activated, this, &ConnectAttempt::onWatch);
    m_watch = std::move(watch);
    return std::nullopt;
}

void ConnectAttempt::onWatch()
{
    static_cast<QSocketNotifier &>(*m_watch).setEnabled(false);
    m_watch.release()->deleteLater(); // it is speaking
    int error = 0;
    socklen_t size = sizeof error;
    ::getsockopt(static_cast<int>(m_descriptor), SOL_SOCKET, SO_ERROR, &error, &size);
    endWith(error);
}

void ConnectAttempt::closeDescriptor(qintptr descriptor)
{
    ::close(static_cast<int>(descriptor));
}

Obstacle ConnectAttempt::obstacleFor(int error)
{
    switch (error) {
    case ECONNREFUSED: return Obstacle::ConnectionRefused;
    case ETIMEDOUT: return Obstacle::ConnectionTimeout;
    case ECONNRESET:
    case EPIPE: return Obstacle::ConnectionClosed;
    default: return Obstacle::Unreachable; // no route, no such family, forbidden by a local rule
    }
}
