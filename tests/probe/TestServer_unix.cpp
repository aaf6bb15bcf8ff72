// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt's sockets cannot do: a reset, and a port that does not answer.
#include "probe/TestServer.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

void TestConnection::reset()
{
    const linger hard{1, 0};
    setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    m_socket->abort();
}

namespace {

int descriptor(quintptr socket)
{
    return static_cast<int>(socket);
}

quintptr newSocket(int more = 0)
{
    return static_cast<quintptr>(socket(AF_INET, SOCK_STREAM | more, 0));
}

} // namespace

SilentPort::SilentPort() : m_listener(newSocket())
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto *const generic = reinterpret_cast<sockaddr *>(&address);
    socklen_t size = sizeof address;
    bind(descriptor(m_listener), generic, size);
    listen(descriptor(m_listener), 0);
    getsockname(descriptor(m_listener), generic, &size);
    m_port = ntohs(address.sin_port);
    for (int filler = 0; filler < 4; ++filler) { // Linux drops the SYN once the queue is full
        m_fillers.push_back(newSocket(SOCK_NONBLOCK));
        connect(descriptor(m_fillers.back()), generic, size);
    }
}

SilentPort::~SilentPort()
{
    for (const quintptr filler : m_fillers)
        close(descriptor(filler));
    close(descriptor(m_listener));
}
