// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/HostileServer.h"
#include "probe/TlsChannel.h"

/// Whatever comes where a TLS record is due: it ends, and nothing is ever sent over it.
// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    static const auto anchors = TrustAnchors::ofThisSystem();
    TlsChannel channel(QStringLiteral("fuzz.example"), anchors);
    const QByteArrayView bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size) - 1);
    const qsizetype packet = 1 + data[0];
    for (qsizetype at = 0; at < bytes.size(); at += packet)
        channel.receive(bytes.sliced(at, std::min(packet, bytes.size() - at)));
    EXPECT(channel.state() != TlsChannel::State::Verified);
    EXPECT(!channel.send("secret"));
    EXPECT(channel.takePlain().isEmpty());
    EXPECT((channel.state() == TlsChannel::State::Failed) == channel.failure().has_value());
    return 0;
}
