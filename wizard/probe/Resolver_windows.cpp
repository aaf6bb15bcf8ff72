// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/Resolver.h"
#include "probe/Winsock_windows.h"

#include <memory>

#include <winsock2.h>

#include <ws2tcpip.h>

namespace {

struct FreeAddresses {
    void operator()(addrinfo *addresses) const { ::freeaddrinfo(addresses); }
};

} // namespace

Resolved resolveBlocking(const QByteArray &host)
{
    prepareSockets();
    addrinfo wish{};
    wish.ai_family = AF_UNSPEC;
    wish.ai_socktype = SOCK_STREAM;
    wish.ai_flags = AI_ADDRCONFIG;
    addrinfo *found = nullptr;
    const int error = ::getaddrinfo(host.constData(), nullptr, &wish, &found);
    const std::unique_ptr<addrinfo, FreeAddresses> owner(found);
    Resolved resolved;
    for (const addrinfo *each = found; each; each = each->ai_next)
        resolved.addresses.append(QHostAddress(each->ai_addr));
    if (error == 0)
        return resolved;
    // WSANO_DATA: the name is there, but has no address of a family that this machine speaks.
    const bool notThere = error == WSAHOST_NOT_FOUND || error == WSANO_DATA;
    resolved.obstacle = notThere ? Obstacle::NameNotFound : Obstacle::NameLookupFailed;
    resolved.message = qt_error_string(error);
    return resolved;
}
