// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/HostileServer.h"

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    HostileServer(Protocol::Pop3, data, size).play();
    return 0;
}
