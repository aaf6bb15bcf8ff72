// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt's sockets cannot do: a reset, and a port that does not answer. Windows itself would refuse once a
// queue is full; under Wine it is Linux that keeps silent.
#include "probe/TestServer.h"

#include <winsock2.h>

#include <ws2tcpip.h>

void TestConnection::reset()
{
    const linger hard{1, 0};
    setsockopt(static_cast<SOCKET>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER,
               reinterpret_cast<const char *>(&hard), sizeof hard);
    m_socket->abort();
}

SilentPort::SilentPort() : m_listener(0)
{
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);
    m_listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto *const generic = reinterpret_cast<sockaddr *>(&address);
    int size = sizeof address;
    bind(m_listener, generic, size);
    listen(m_listener, 0);
    getsockname(m_listener, generic, &size);
    m_port = ntohs(address.sin_port);
    for (int filler = 0; filler < 4; ++filler) {
        m_fillers.push_back(socket(AF_INET, SOCK_STREAM, 0));
        u_long nonBlocking = 1;
        ioctlsocket(m_fillers.back(), static_cast<long>(FIONBIO), &nonBlocking);
        connect(m_fillers.back(), generic, size);
    }
}

SilentPort::~SilentPort()
{
    for (const quintptr filler : m_fillers)
        closesocket(filler);
    closesocket(m_listener);
    WSACleanup();
}
