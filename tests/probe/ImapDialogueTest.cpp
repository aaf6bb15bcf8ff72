// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/ImapDialogue.h"

#include "probe/Play.h"
#include "support/Catch.h"

using namespace Qt::StringLiterals;

TEST_CASE("IMAP asks for STARTTLS at once, then for the capabilities under TLS")
{
    ImapDialogue dialogue(Security::StartTls);
    const Played played = play(dialogue, script("* OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] ready"
                                                "|a1 OK begin"
                                                "|* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN AUTH=login"
                                                "|a2 OK done"));
    CHECK(played.ready);
    CHECK(played.said == QStringList{u"a1 STARTTLS"_s, u"(tls)"_s, u"a2 CAPABILITY"_s});
    CHECK(dialogue.learnt().loginMethods == QStringList{u"PLAIN"_s, u"LOGIN"_s});
    CHECK_FALSE(dialogue.learnt().loginDisabled);
    CHECK(dialogue.learnt().greeting == u"* OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] ready"_s);
}

TEST_CASE("IMAP forgets what was said in clear")
{
    ImapDialogue dialogue(Security::StartTls);
    const Played played =
        play(dialogue, script("* OK hi|* CAPABILITY AUTH=EVIL|a1 OK go|a2 OK nothing to say"));
    CHECK(played.ready);
    CHECK(dialogue.learnt().loginMethods.isEmpty());
}

TEST_CASE("IMAP saves the question when the greeting tells the capabilities")
{
    ImapDialogue dialogue(Security::Tls);
    const Played played = play(dialogue, script("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready"));
    CHECK(played.ready);
    CHECK(played.said.isEmpty());
    CHECK(dialogue.learnt().capabilities == QStringList{u"IMAP4rev1"_s, u"AUTH=PLAIN"_s});
}

TEST_CASE("IMAP lists of capabilities may be long")
{
    ImapDialogue dialogue(Security::Tls);
    const QByteArray list = QByteArray(" X-SOMETHING").repeated(200);
    CHECK(play(dialogue, {"* OK hi", "* CAPABILITY IMAP4rev1" + list + " AUTH=PLAIN", "a2 OK"}).ready);
    CHECK(dialogue.learnt().capabilities.size() == 202);
    CHECK(dialogue.learnt().loginMethods == QStringList{u"PLAIN"_s});
}

TEST_CASE("IMAP in clear reports that no login is offered there")
{
    ImapDialogue dialogue(Security::Plain);
    const Played played =
        play(dialogue, script("* OK hi|* CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED|a2 OK"));
    CHECK(played.ready);
    CHECK(dialogue.learnt().loginDisabled);
}

TEST_CASE("IMAP servers that stop the conversation")
{
    const auto given = GENERATE(values<StoppedTalk>({
        // logged in before encryption: whoever injected that would read everything
        {"* PREAUTH welcome back", Security::StartTls, Obstacle::StartTlsRefused},
        {"* OK hi|a1 NO not today|* CAPABILITY IMAP4rev1 STARTTLS|a2 OK", Security::StartTls,
         Obstacle::StartTlsRefused},
        {"* OK hi|a1 BAD what|* CAPABILITY IMAP4rev1|a2 OK", Security::StartTls, Obstacle::StartTlsMissing},
        {"* OK hi|a1 BAD what|a2 BAD what", Security::StartTls, Obstacle::StartTlsMissing},
        {"* BYE too many connections", Security::Tls, Obstacle::Busy},
        {"* BYE your address is blocked", Security::Tls, Obstacle::Banned},
        {"* OK hi|* BYE going down", Security::StartTls, Obstacle::Busy},
        {"+OK POP3 ready", Security::Tls, Obstacle::OtherProtocol},
        {"220 smtp.example ESMTP", Security::Tls, Obstacle::OtherProtocol},
        {"HTTP/1.1 400 Bad Request", Security::Tls, Obstacle::HttpInsteadOfMail},
        {"<html>", Security::Tls, Obstacle::HttpInsteadOfMail},
        {"SSH-2.0-OpenSSH_9.2", Security::Tls, Obstacle::GreetingMalformed},
        {"", Security::Tls, Obstacle::GreetingMalformed},
        {"* OKAY", Security::Tls, Obstacle::GreetingMalformed},
        {"* OK hi|b7 OK not my tag", Security::StartTls, Obstacle::GreetingMalformed},
        {"* OK hi|+ go on", Security::StartTls, Obstacle::GreetingMalformed},
    }));
    ImapDialogue dialogue(given.security);
    checkThatItStops(dialogue, given);
}

TEST_CASE("the line that refused STARTTLS is kept, not the one that explained it")
{
    ImapDialogue dialogue(Security::StartTls);
    const Played played = play(dialogue, script("* OK hi|a1 NO not today|* CAPABILITY STARTTLS|a2 OK fine"));
    CHECK(played.serverLine == u"a1 NO not today"_s);
}

TEST_CASE("IMAP gives up on an answer that does not end")
{
    ImapDialogue dialogue(Security::StartTls);
    QList<QByteArray> lines = script("* OK hi");
    for (int line = 0; line < 10000; ++line)
        lines << "* OK still here";
    const Played played = play(dialogue, lines);
    REQUIRE(played.obstacle);
    CHECK(*played.obstacle == Obstacle::AnswerTooLong);
}
