// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/SmtpDialogue.h"

#include "probe/Play.h"
#include "support/Catch.h"

using namespace Qt::StringLiterals;

TEST_CASE("SMTP reads a greeting of several lines, upgrades, and says hello again")
{
    SmtpDialogue dialogue(Security::StartTls, "[192.0.2.1]");
    const Played played =
        play(dialogue, script("220-smtp.example|220-no spam|220 ready"
                              "|250-smtp.example|250-AUTH EVIL|250 STARTTLS|220 go"
                              "|250-smtp.example|250-AUTH PLAIN login|250-AUTH=LOGIN|250 SIZE 1"));
    CHECK(played.ready);
    CHECK(played.said ==
          QStringList{u"EHLO [192.0.2.1]"_s, u"STARTTLS"_s, u"(tls)"_s, u"EHLO [192.0.2.1]"_s});
    CHECK(dialogue.learnt().greeting == u"smtp.example no spam ready"_s);
    CHECK(dialogue.learnt().loginMethods == QStringList{u"PLAIN"_s, u"LOGIN"_s});
    CHECK(dialogue.learnt().capabilities.contains(u"SIZE 1"_s));
}

TEST_CASE("SMTP under TLS without AUTH reports that no login is offered")
{
    SmtpDialogue dialogue(Security::Tls, "[192.0.2.1]");
    CHECK(play(dialogue, script("220 hi|250 smtp.example")).ready);
    CHECK(dialogue.learnt().loginDisabled);
}

TEST_CASE("SMTP that knows no EHLO is still a mail server")
{
    SmtpDialogue dialogue(Security::Plain, "[192.0.2.1]");
    CHECK(play(dialogue, script("220 hi|502 unknown")).ready);
    CHECK(dialogue.learnt().capabilities.isEmpty());
}

TEST_CASE("SMTP servers that stop the conversation")
{
    const auto given = GENERATE(values<StoppedTalk>({
        {"220 hi|250-x|250 SIZE", Security::StartTls, Obstacle::StartTlsMissing},
        {"220 hi|500 what", Security::StartTls, Obstacle::StartTlsMissing},
        {"220 hi|250-x|250 STARTTLS|454 TLS not available", Security::StartTls, Obstacle::StartTlsRefused},
        {"220 hi|250-x|250 STARTTLS|502 no", Security::StartTls, Obstacle::StartTlsRefused},
        {"220 hi|250-x|250 STARTTLS|421 later", Security::StartTls, Obstacle::Busy},
        {"421 too many connections", Security::Tls, Obstacle::Busy},
        {"450 later", Security::Tls, Obstacle::Busy},
        {"220 hi|451 later", Security::Tls, Obstacle::Busy},
        {"554 5.7.1 blocked using zen.spamhaus.org", Security::Tls, Obstacle::Banned},
        {"250 hi", Security::Tls, Obstacle::GreetingMalformed},
        {"* OK IMAP4rev1", Security::Tls, Obstacle::OtherProtocol},
        {"+OK POP3", Security::Tls, Obstacle::OtherProtocol},
        {"HTTP/1.1 400 Bad Request", Security::Tls, Obstacle::HttpInsteadOfMail},
        {"22", Security::Tls, Obstacle::GreetingMalformed},
        {"220x", Security::Tls, Obstacle::GreetingMalformed},
        {"999 high", Security::Tls, Obstacle::GreetingMalformed},
        {"-20 low", Security::Tls, Obstacle::GreetingMalformed},
    }));
    SmtpDialogue dialogue(given.security, "[192.0.2.1]");
    checkThatItStops(dialogue, given);
}

TEST_CASE("SMTP gives up on a reply that does not end")
{
    SmtpDialogue dialogue(Security::Tls, "[192.0.2.1]");
    const Played played = play(dialogue, QList<QByteArray>(10000, "220-still greeting"));
    REQUIRE(played.obstacle);
    CHECK(*played.obstacle == Obstacle::AnswerTooLong);
}
