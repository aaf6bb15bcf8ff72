// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/ConnectAttempt.h"

#include <QNetworkInterface>

#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

/// Where to connect to, as the system wants it.
struct SocketAddress {
    sockaddr_storage bytes{};
    socklen_t size = 0;
};

SocketAddress socketAddress(const QHostAddress &address, quint16 port)
{
    SocketAddress result;
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        auto *const to = reinterpret_cast<sockaddr_in6 *>(&result.bytes);
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        to->sin6_family = AF_INET6;
        to->sin6_port = htons(port);
        std::memcpy(&to->sin6_addr, &bytes, sizeof bytes);
        to->sin6_scope_id =
            static_cast<std::uint32_t>(QNetworkInterface::interfaceIndexFromName(address.scopeId()));
        result.size = sizeof *to;
    } else {
        auto *const to = reinterpret_cast<sockaddr_in *>(&result.bytes);
        to->sin_family = AF_INET;
        to->sin_port = htons(port);
        to->sin_addr.s_addr = htonl(address.toIPv4Address());
        result.size = sizeof *to;
    }
    return result;
}

Obstacle obstacleFor(int error)
{
    switch (error) {
    case ECONNREFUSED: return Obstacle::ConnectionRefused;
    case ETIMEDOUT: return Obstacle::ConnectionTimeout;
    case ECONNRESET:
    case EPIPE: return Obstacle::ConnectionClosed;
    default: return Obstacle::Unreachable; // no route, no such family, forbidden by a local rule
    }
}

} // namespace

ConnectAttempt::~ConnectAttempt()
{
    abandon();
}

void ConnectAttempt::abandon()
{
    m_writable.reset();
    if (m_descriptor >= 0)
        close(std::exchange(m_descriptor, -1));
}

void ConnectAttempt::start()
{
    m_clock.start();
    const SocketAddress to = socketAddress(m_address, m_port);
    m_descriptor = socket(to.bytes.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const bool done = m_descriptor >= 0 &&
                      ::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&to.bytes), to.size) == 0;
    const int error = done ? 0 : errno;
    if (error != EINPROGRESS) {
        QMetaObject::invokeMethod(
            this, [this, error] { endWith(error); }, Qt::QueuedConnection);
        return;
    }
    m_writable = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Write);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &ConnectAttempt::onWritable);
}

void ConnectAttempt::onWritable()
{
    int error = 0;
    socklen_t size = sizeof error;
    getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &error, &size);
    endWith(error);
}

void ConnectAttempt::endWith(int error)
{
    if (m_writable)
        m_writable->setEnabled(false);
    if (error != 0) {
        m_obstacle = obstacleFor(error);
        m_message = qt_error_string(error);
    }
    Q_EMIT ended();
}

qintptr ConnectAttempt::takeDescriptor()
{
    m_writable.reset();
    return std::exchange(m_descriptor, -1);
}
