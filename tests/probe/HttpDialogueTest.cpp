// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/HttpDialogue.h"

#include "probe/Play.h"
#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

const Endpoint portal{u"portal.example"_s, 443, Protocol::Https, Security::Tls};

} // namespace

TEST_CASE("HTTPS asks for the head of the start page and reads the server's clock")
{
    HttpDialogue dialogue(portal);
    const Played played =
        play(dialogue, script("HTTP/1.1 302 Found|Location: /login|date: Sun, 06 Nov 1994 08:49:37 GMT||"));
    CHECK(played.ready);
    CHECK(played.said.size() == 1); // the redirect is not followed
    CHECK(played.said.value(0).startsWith(u"HEAD / HTTP/1.1\r\nHost: portal.example:443\r\n"_s));
    CHECK(dialogue.learnt().serverClock == QDateTime({1994, 11, 6}, {8, 49, 37}, Qt::UTC));
    CHECK(dialogue.learnt().capabilities == QStringList{u"Location: /login"_s});
}

TEST_CASE("only an answer that redirects leads elsewhere")
{
    HttpDialogue dialogue(portal);
    CHECK(play(dialogue, script("HTTP/1.1 201 Created|Location: http://gate.example/||")).ready);
    CHECK(dialogue.learnt().capabilities.isEmpty());
}

TEST_CASE("a clock that cannot be read is no clock")
{
    HttpDialogue dialogue(portal);
    CHECK(play(dialogue, script("HTTP/1.1 200 OK|Date: yesterday||")).ready);
    CHECK_FALSE(dialogue.learnt().serverClock);
}

TEST_CASE("what answers on the web port without speaking HTTP")
{
    struct Case {
        const char *line;
        Obstacle obstacle;
    };
    const auto given = GENERATE(values<Case>({
        {"220 smtp.example", Obstacle::OtherProtocol},
        {"* OK IMAP", Obstacle::OtherProtocol},
        {"hello", Obstacle::GreetingMalformed},
    }));
    HttpDialogue dialogue(portal);
    const Played played = play(dialogue, {given.line});
    REQUIRE(played.obstacle);
    CHECK(*played.obstacle == given.obstacle);
}

TEST_CASE("there is no STARTTLS for the web")
{
    HttpDialogue dialogue({u"portal.example"_s, 443, Protocol::Https, Security::StartTls});
    const Played played = play(dialogue, {});
    REQUIRE(played.obstacle);
    CHECK(*played.obstacle == Obstacle::StartTlsMissing);
}
