// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/Pop3Dialogue.h"

#include "probe/Play.h"
#include "support/Catch.h"

using namespace Qt::StringLiterals;

TEST_CASE("POP3 asks for STLS at once, then for the capabilities under TLS")
{
    Pop3Dialogue dialogue(Security::StartTls);
    const Played played =
        play(dialogue, script("+OK ready|+OK begin|+OK list|SASL PLAIN login|USER|..dotted|.|never read"));
    CHECK(played.ready);
    CHECK(played.said == QStringList{u"STLS"_s, u"(tls)"_s, u"CAPA"_s});
    CHECK(dialogue.learnt().loginMethods == QStringList{u"PLAIN"_s, u"LOGIN"_s});
    CHECK(dialogue.learnt().capabilities.contains(u".dotted"_s));
    CHECK_FALSE(dialogue.learnt().loginDisabled);
}

TEST_CASE("POP3 without CAPA still leaves USER and PASS")
{
    Pop3Dialogue dialogue(Security::Tls);
    CHECK(play(dialogue, script("+OK ready|-ERR unknown")).ready);
    CHECK_FALSE(dialogue.learnt().loginDisabled);
}

TEST_CASE("POP3 in clear reports that no login is offered there")
{
    Pop3Dialogue dialogue(Security::Plain);
    CHECK(play(dialogue, script("+OK ready|+OK|STLS|SASL|.")).ready);
    CHECK(dialogue.learnt().loginDisabled);
}

TEST_CASE("POP3 servers that stop the conversation")
{
    const auto given = GENERATE(values<StoppedTalk>({
        {"+OK hi|-ERR no|+OK|STLS|.", Security::StartTls, Obstacle::StartTlsRefused},
        {"+OK hi|-ERR no|+OK|USER|.", Security::StartTls, Obstacle::StartTlsMissing},
        {"+OK hi|-ERR no|-ERR no", Security::StartTls, Obstacle::StartTlsMissing},
        {"+OK hi|what?", Security::StartTls, Obstacle::GreetingMalformed},
        {"-ERR [SYS/TEMP] too many connections", Security::Tls, Obstacle::Busy},
        {"-ERR address blacklisted", Security::Tls, Obstacle::Banned},
        {"* OK IMAP4rev1", Security::Tls, Obstacle::OtherProtocol},
        {"220-smtp.example", Security::Tls, Obstacle::OtherProtocol},
        {"HTTP/1.0 200 OK", Security::Plain, Obstacle::HttpInsteadOfMail},
        {"hello", Security::Tls, Obstacle::GreetingMalformed},
    }));
    Pop3Dialogue dialogue(given.security);
    checkThatItStops(dialogue, given);
}

TEST_CASE("POP3 gives up on a list that does not end")
{
    Pop3Dialogue dialogue(Security::Tls);
    QList<QByteArray> lines = script("+OK hi|+OK list");
    for (int line = 0; line < 10000; ++line)
        lines << "X-MORE";
    const Played played = play(dialogue, lines);
    REQUIRE(played.obstacle);
    CHECK(*played.obstacle == Obstacle::AnswerTooLong);
    CHECK(dialogue.learnt().capabilities.size() <= MailDialogue::mostLines);
}
