// SPDX-License-Identifier: GPL-3.0-or-later
// A message to oneself through Dovecot and Postfix: the proof that `apply --prove` makes.
#include "Teacher.h"
#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

ProgramRun prove(const Teacher &teacher, const QString &preset)
{
    return teacher.apply({u"--preset"_s, preset, u"--password-stdin"_s, u"--prove"_s},
                         teacher.passwordLine());
}

QByteArray letter(const QByteArray &id, const QByteArray &subject)
{
    return "From: a@example.org\nTo: b@example.org\nSubject: " + subject + "\nMessage-ID: <" + id +
           "@example.org>\nDate: Mon, 02 Sep 2024 08:00:00 +0200\n\nHello\n";
}

/// Letters with flags, one of them marked as deleted, and twenty more that nobody has read.
void fillInbox(const QString &login)
{
    static int number = 1000; // no two files may have the same name
    RealServers::putLetter(login, u"%1.read:2,S"_s.arg(++number), letter("read", "Read"));
    RealServers::putLetter(login, u"%1.marked:2,ST"_s.arg(++number), letter("marked", "Marked as deleted"));
    RealServers::putLetter(login, u"%1.flagged:2,FRS"_s.arg(++number), letter("flagged", "Flagged"));
    for (int unread = 0; unread < 20; ++unread)
        RealServers::putLetter(login, u"%1.unread"_s.arg(++number),
                               letter("unread" + QByteArray::number(unread), "Unread"));
}

std::string textOf(const ProgramRun &run)
{
    return run.output.toStdString() + run.errors.toStdString();
}

} // namespace

TEST_CASE("a message to oneself comes back and is deleted, and nothing else in the mailbox changes",
          "[proof]")
{
    const auto [login, name] = GENERATE(table<QString, QString>(
        {{u"mdupont"_s, u"Marie Dupont"_s}, {u"flefevre"_s, u"Françoise Lefèvre"_s}}));
    const QString preset = GENERATE(as<QString>{}, u"imap-smtp-465"_s, u"pop-smtp-587"_s, u"imap-smtp-587"_s,
                                    u"imap-pop-host"_s, u"imaps-smtps"_s, u"pop-110-smtp-25"_s);
    INFO(login.toStdString() << " with " << preset.toStdString());
    const Teacher teacher(login, name);
    fillInbox(login);
    const QStringList before = RealServers::messagesOf(login);
    REQUIRE(before.size() >= 24);
    const int refusedBefore = RealServers::refusedLogins();

    const ProgramRun run = prove(teacher, preset);

    INFO(textOf(run));
    CHECK(run.exitCode == 0);
    const QJsonObject proof = run.answer()[u"proof"].toObject();
    CHECK(proof[u"sent"].toBool());
    CHECK(proof[u"arrivedMs"].isDouble());
    CHECK(proof[u"deleted"].toBool());
    CHECK(proof[u"failure"].isNull());
    CHECK(RealServers::messagesOf(login) == before);
    CHECK(RealServers::refusedLogins() == refusedBefore);
}

TEST_CASE("a full mailbox is named: the account is written, the message is not sent", "[proof]")
{
    const QString preset = GENERATE(as<QString>{}, u"imap-smtp-465"_s, u"pop-smtp-587"_s);
    const Teacher teacher(u"jplein"_s, u"Julie Plein"_s);
    const QStringList before = RealServers::messagesOf(u"jplein"_s);
    REQUIRE(before.size() == 1);

    const ProgramRun run = prove(teacher, preset);

    INFO(textOf(run));
    CHECK(run.exitCode == 1);
    CHECK(run.answer()[u"failure"].toString() == u"mailbox-over-quota"_s);
    CHECK(run.answer()[u"receipt"].isString());
    CHECK_FALSE(run.answer()[u"proof"][u"sent"].toBool());
    CHECK(run.answer()[u"proof"][u"failure"].toString() == u"mailbox-over-quota"_s);
    CHECK(RealServers::messagesOf(u"jplein"_s) == before);
}

TEST_CASE("a sender's address that is another person's is refused by Postfix and named", "[proof]")
{
    const Teacher teacher(u"mdupont"_s, u"Marie Dupont"_s);
    const ProgramRun run =
        teacher.run({u"apply"_s, u"--json"_s, u"--name"_s, teacher.name(), u"--login"_s, u"mdupont"_s,
                     u"--address"_s, u"Michel.Dupont@ac-amiens.fr"_s, u"--ca-file"_s, RealServers::caFile(),
                     u"--password-stdin"_s, u"--prove"_s},
                    teacher.passwordLine());
    INFO(textOf(run));
    CHECK(run.exitCode == 1);
    CHECK(run.answer()[u"failure"].toString() == u"sending-refused"_s);
    CHECK_FALSE(run.answer()[u"proof"][u"sent"].toBool());
}

TEST_CASE("a wrong password is refused once, and no message is sent", "[proof]")
{
    const Teacher teacher(u"mdupont"_s, u"Marie Dupont"_s);
    const int refusedBefore = RealServers::refusedLogins();
    const ProgramRun run = teacher.apply({u"--password-stdin"_s, u"--prove"_s}, "not-the-password\n");
    INFO(textOf(run));
    CHECK(run.exitCode == 1);
    CHECK(run.answer()[u"failure"].toString() == u"login-refused"_s);
    CHECK(run.answer()[u"proof"].isNull());
    CHECK(RealServers::refusedLogins() == refusedBefore + 1);
}
