// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/HostileProxy.h"

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    HostileProxy(ProxyKind::Socks5, data, size).play();
    return 0;
}
