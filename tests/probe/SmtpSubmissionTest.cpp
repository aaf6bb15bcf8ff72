// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/proof/SmtpSubmission.h"

#include "probe/ErrandPlay.h"

using namespace Qt::StringLiterals;
using Outcome = SmtpSubmission::Outcome;

namespace {

EmailAddress marie()
{
    return EmailAddress::parse(u"Marie.Dupont@ac-amiens.fr"_s).value();
}

SmtpSubmission submission()
{
    return {marie(), "Subject: x\r\n\r\nHello\r\n.lonely\r\n"};
}

} // namespace

TEST_CASE("a message goes to its own sender, and a line that begins with a dot arrives as it was")
{
    SmtpSubmission errand = submission();
    const PlayedErrand played = play(
        errand, {"250 2.1.0 Ok", "250-2.1.5 well", "250 2.1.5 Ok", "354 go on", "250 2.0.0 queued as 1"});
    CHECK(played.ready);
    CHECK(played.said == QByteArrayList{"MAIL FROM:<Marie.Dupont@ac-amiens.fr>",
                                        "RCPT TO:<Marie.Dupont@ac-amiens.fr>", "DATA",
                                        "Subject: x\r\n\r\nHello\r\n..lonely\r\n."});
    CHECK(errand.outcome() == Outcome::Accepted);
    CHECK_FALSE(errand.refusal());
}

TEST_CASE("a message's end is one dot alone, whatever the message ends with")
{
    CHECK(dotStuffed("a") == "a\r\n.\r\n");
    CHECK(dotStuffed("a\r\n") == "a\r\n.\r\n");
    CHECK(dotStuffed(".\r\n.b\r\n") == "..\r\n..b\r\n.\r\n");
}

TEST_CASE("a no at any point ends the sending, with the server's line")
{
    const auto [before, no] = GENERATE(table<QByteArrayList, QByteArray>({
        {QByteArrayList(), "553 5.7.1 not yours"},
        {{"250 ok"}, "552 5.2.2 full"},
        {{"250 ok", "250 ok"}, "421 4.3.2 going down"},
        {{"250 ok", "250 ok"}, "250 what?"}, // RFC 5321: only 354 asks for the message
        {{"250 ok", "250 ok", "354 go"}, "554 5.7.1 refused"},
    }));
    CAPTURE(no.toStdString());
    SmtpSubmission errand = submission();
    const PlayedErrand played = play(errand, before + QByteArrayList{no});
    CHECK(played.ready);
    CHECK(errand.outcome() == Outcome::Refused);
    REQUIRE(errand.refusal());
    CHECK(errand.refusal()->line == QString::fromLatin1(no));
}

TEST_CASE("until the message has left nothing is sent, and after that only its answer tells")
{
    SmtpSubmission early = submission();
    play(early, {"250 ok", "250 ok"});
    CHECK(early.outcome() == Outcome::NotSent);

    SmtpSubmission late = submission();
    play(late, {"250 ok", "250 ok", "354 go"});
    CHECK(late.outcome() == Outcome::Unconfirmed);
}

TEST_CASE("what is no SMTP reply stops the sending")
{
    SmtpSubmission errand = submission();
    CHECK(play(errand, {"* OK hello"}).obstacle == Obstacle::GreetingMalformed);
}

TEST_CASE("an answer without end stops the sending")
{
    SmtpSubmission errand = submission();
    CHECK(play(errand, QByteArrayList(SmtpSubmission::mostLines + 1, "250-more")).obstacle ==
          Obstacle::AnswerTooLong);
}
