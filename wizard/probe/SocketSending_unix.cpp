// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/SocketSending.h"

#include <sys/socket.h>

bool sendAtOnce(qintptr descriptor, QByteArrayView bytes)
{
    const auto length = static_cast<std::size_t>(bytes.size());
    return ::send(static_cast<int>(descriptor), bytes.data(), length, MSG_NOSIGNAL) ==
           static_cast<ssize_t>(length);
}
