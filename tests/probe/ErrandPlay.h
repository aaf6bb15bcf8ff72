// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/Overloaded.h"
#include "probe/proof/MailErrand.h"
#include "support/Catch.h"

#include <QByteArrayList>

/// What an errand did, in words that a table of expectations can hold.
struct PlayedErrand {
    QByteArrayList said; ///< Without line ends; "(pause)" where it wanted one.
    std::vector<std::chrono::milliseconds> pauses;
    bool ready = false;
    std::optional<Obstacle> obstacle;

    bool isOver() const { return ready || obstacle; }
    QByteArray last() const { return said.isEmpty() ? QByteArray() : said.constLast(); }
};

/// Plays the server: each of @p lines in turn until the errand is over. Where it pauses, the line "(pause
/// over)" lets it go on; any other is heard meanwhile.
inline PlayedErrand play(MailErrand &errand, const QByteArrayList &lines)
{
    PlayedErrand played;
    const auto obey = [&](const MailErrand::Move &move) {
        std::visit(Overloaded{
                       [](const dialogue::Wait &) {},
                       [&](const dialogue::Send &send) {
                           CHECK(send.bytes.endsWith("\r\n"));
                           played.said << send.bytes.trimmed();
                       },
                       [&](const MailErrand::Pause &pause) {
                           played.said << QByteArrayLiteral("(pause)");
                           played.pauses.push_back(pause.duration);
                       },
                       [&](const dialogue::Ready &) { played.ready = true; },
                       [&](const dialogue::Stop &stop) { played.obstacle = stop.obstacle; },
                   },
                   move);
    };
    obey(errand.begin());
    for (const QByteArray &line : lines) {
        if (played.isOver())
            break;
        obey(line == "(pause over)" ? errand.onPauseOver() : errand.onLine(line));
    }
    return played;
}
