// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/SocketAddress.h"
#include "probe/SocketSending.h"

bool sendAtOnce(qintptr descriptor, QByteArrayView bytes)
{
    const auto length = static_cast<int>(bytes.size());
    return ::send(static_cast<SOCKET>(descriptor), bytes.data(), length, 0) == length;
}
