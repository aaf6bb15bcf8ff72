// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/SocketAddress.h"

#include <QNetworkInterface>

#include <cstring>

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
            static_cast<quint32>(QNetworkInterface::interfaceIndexFromName(address.scopeId()));
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
