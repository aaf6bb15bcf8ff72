// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

#if __has_include(<winsock2.h>) // the same names everywhere, but for the header that declares them
#include <winsock2.h>

#include <ws2tcpip.h>
#else
#include <netinet/in.h>
#include <sys/socket.h>
#endif

/// Where to connect to, as the system wants it.
struct SocketAddress {
    sockaddr_storage bytes{};
    socklen_t size = 0;

    const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&bytes); }
};

SocketAddress socketAddress(const QHostAddress &address, quint16 port);
