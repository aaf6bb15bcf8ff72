// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/Winsock_windows.h"

#include <winsock2.h>

void prepareSockets()
{
    // Never given back: a look-up may outlive everything (see Resolver), and the system tidies up.
    [[maybe_unused]] static const int result = [] {
        WSADATA facts{};
        return ::WSAStartup(MAKEWORD(2, 2), &facts);
    }();
}
