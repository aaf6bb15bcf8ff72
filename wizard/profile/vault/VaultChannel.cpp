// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/vault/VaultChannel.h"

std::vector<char> VaultChannel::order()
{
    std::vector<char> bytes(longestOrder); // never moves: a growing one would leave secrets behind
    std::size_t size = 0;
    while (size < bytes.size()) {
        const std::size_t count = read(bytes.data() + size, bytes.size() - size);
        if (count == 0)
            break;
        size += count;
    }
    bytes.resize(size);
    return bytes;
}

bool VaultChannel::answer(QByteArrayView text)
{
    while (!text.isEmpty()) {
        const std::size_t count = write(text.data(), static_cast<std::size_t>(text.size()));
        if (count == 0)
            return false;
        text = text.sliced(static_cast<qsizetype>(count));
    }
    return true;
}
