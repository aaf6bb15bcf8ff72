// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/MailDialogue.h"
#include "probe/Overloaded.h"
#include "support/Catch.h"

#include <QStringList>

/// What a dialogue did, in words that a table of expectations can hold.
struct Played {
    QStringList said; ///< What it sent, without line ends; "(tls)" where it began TLS.
    bool ready = false;
    std::optional<Obstacle> obstacle;
    QString serverLine;

    bool isOver() const { return ready || obstacle; }
};

/// Plays the server: each of @p lines in turn until the dialogue is over; TLS succeeds at once.
inline Played play(MailDialogue &dialogue, const QList<QByteArray> &lines)
{
    Played played;
    const std::function<void(const dialogue::Move &)> obey = [&](const dialogue::Move &move) {
        std::visit(
            Overloaded{
                [](const dialogue::Wait &) {},
                [&](const dialogue::Send &send) { played.said << QString::fromLatin1(send.bytes).trimmed(); },
                [&](const dialogue::SendSecret &) { played.said << QStringLiteral("(secret)"); },
                [&](const dialogue::BeginTls &) {
                    played.said << QStringLiteral("(tls)");
                    obey(dialogue.onEncrypted());
                },
                [&](const dialogue::Ready &) { played.ready = true; },
                [&](const dialogue::Stop &stop) {
                    played.obstacle = stop.obstacle;
                    played.serverLine = stop.serverLine;
                },
            },
            move);
    };
    obey(dialogue.begin());
    for (const QByteArray &line : lines) {
        if (played.isOver())
            break;
        obey(dialogue.onLine(line));
    }
    return played;
}

/// A script of lines written with blanks around bars: "* OK hi | a1 OK go".
inline QList<QByteArray> script(const QByteArray &text)
{
    QList<QByteArray> lines;
    for (const QByteArray &line : text.split('|'))
        lines << line.trimmed();
    return lines;
}

/// A server that stops the conversation before anybody could log in.
struct StoppedTalk {
    const char *lines;
    Security security;
    Obstacle obstacle;
};

inline void checkThatItStops(MailDialogue &dialogue, const StoppedTalk &talk)
{
    CAPTURE(talk.lines);
    const Played played = play(dialogue, script(talk.lines));
    REQUIRE(played.obstacle);
    CHECK(*played.obstacle == talk.obstacle);
    CHECK_FALSE(played.said.contains(QStringLiteral("(tls)")));
}
