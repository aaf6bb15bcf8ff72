// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/HostileErrand.h"
#include "probe/proof/Pop3FetchBack.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Pop3FetchBack errand(HostileErrand::messageId.toByteArray());
    const int mostMoves = 1 + Pop3FetchBack::mostNewest + Pop3FetchBack::mostFirst + 2;
    const QByteArrayList sent = HostileErrand(errand, data, size, mostMoves).play();

    QByteArray looked;
    int deletions = 0;
    for (const QByteArray &command : sent) {
        if (command.startsWith("TOP ")) {
            EXPECT(command.endsWith(" 0"));
            looked = command.split(' ').at(1);
        } else if (command.startsWith("DELE ")) {
            EXPECT(command == "DELE " + looked); // the one whose Message-ID was just read
            EXPECT(errand.arrival() == Arrival::Arrived);
            ++deletions;
        } else {
            EXPECT(command == "STAT" || command == "QUIT");
        }
    }
    EXPECT(deletions <= 1);
    return 0;
}
