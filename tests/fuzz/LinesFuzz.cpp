// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/HostileServer.h"

/// However the packets are cut, the same lines come out, and none is over the bound.
// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size) - 1);
    const auto linesOf = [&bytes](qsizetype packet) {
        LineReader reader;
        QByteArrayList lines;
        for (qsizetype at = 0; at < bytes.size(); at += packet) {
            reader.feed(bytes.mid(at, packet));
            while (const auto line = reader.takeLine()) {
                EXPECT(line->size() <= LineReader::longestLine && !line->contains('\n'));
                lines << *line;
            }
            EXPECT(reader.rest().size() <= LineReader::longestLine);
        }
        return lines;
    };
    EXPECT(linesOf(1 + data[0]) == linesOf(std::max<qsizetype>(1, bytes.size())));
    return 0;
}
