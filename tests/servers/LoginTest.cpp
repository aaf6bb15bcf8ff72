// SPDX-License-Identifier: GPL-3.0-or-later
// Logins against Dovecot and, through it, Postfix: the login test that `apply --verify` makes.
#include "Teacher.h"
#include "support/Catch.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

const QStringList presets = {u"imap-smtp-465"_s, u"pop-smtp-587"_s, u"imap-smtp-587"_s,
                             u"imap-pop-host"_s, u"imaps-smtps"_s,  u"pop-110-smtp-25"_s};

QStringList verifyWith(const QString &preset)
{
    return {u"--preset"_s, preset, u"--password-stdin"_s, u"--verify"_s};
}

/// Of the incoming server, then of the outgoing one.
QStringList statesOf(const QString &kind, const QJsonObject &answer)
{
    QStringList states;
    for (const QJsonValue test : answer[u"tests"].toArray()) {
        if (test[u"kind"].toString() == kind)
            states.append(test[u"state"].toString());
    }
    return states;
}

std::string textOf(const ProgramRun &run)
{
    return run.output.toStdString() + run.errors.toStdString();
}

} // namespace

TEST_CASE("logins pass on IMAP, POP and SMTP, with an ASCII and an accented password", "[login]")
{
    const auto [login, name] = GENERATE(table<QString, QString>({{u"mdupont"_s, u"Marie Dupont"_s},
                                                                 {u"flefevre"_s, u"Françoise Lefèvre"_s},
                                                                 {u"mdupont2"_s, u"Michel Dupont"_s},
                                                                 {u"jmartin"_s, u"Jean-Claude Martin"_s}}));
    const QString preset = GENERATE(from_range(presets));
    INFO(login.toStdString() << " with " << preset.toStdString());
    const Teacher teacher(login, name);
    const auto acceptedBefore = RealServers::acceptedLogins().size();
    const int refusedBefore = RealServers::refusedLogins();

    const ProgramRun run = teacher.apply(verifyWith(preset), teacher.passwordLine());
    INFO(textOf(run));
    CHECK(run.exitCode == 0);
    CHECK(statesOf(u"connection"_s, run.answer()) == QStringList{u"ok"_s, u"ok"_s});
    CHECK(statesOf(u"login"_s, run.answer()) == QStringList{u"ok"_s, u"ok"_s});
    CHECK(RealServers::acceptedLogins().size() == acceptedBefore + 1);
    CHECK(RealServers::refusedLogins() == refusedBefore);
}

TEST_CASE("an accented password typed in another Unicode form is the same password", "[login]")
{
    const Teacher teacher(u"flefevre"_s, u"Françoise Lefèvre"_s);
    const QString decomposed = teacher.person().password.normalized(QString::NormalizationForm_D);
    REQUIRE(decomposed != teacher.person().password);
    const ProgramRun run = teacher.apply(verifyWith(u"imap-smtp-465"_s), decomposed.toUtf8() + '\n');
    INFO(textOf(run));
    CHECK(run.exitCode == 0);
}

TEST_CASE("a wrong password is refused exactly once, and nothing is written", "[login]")
{
    const QString preset = GENERATE(from_range(presets));
    INFO(preset.toStdString());
    const Teacher teacher(u"mdupont"_s, u"Marie Dupont"_s);
    const int refusedBefore = RealServers::refusedLogins();
    const auto acceptedBefore = RealServers::acceptedLogins().size();

    const ProgramRun run = teacher.apply(verifyWith(preset), "not-the-password\n");
    INFO(textOf(run));
    CHECK(run.exitCode == 1);
    CHECK(run.answer()[u"failure"].toString() == u"login-refused"_s);
    CHECK(RealServers::refusedLogins() == refusedBefore + 1);
    CHECK(RealServers::acceptedLogins().size() == acceptedBefore);
    CHECK(teacher.filesUnder(u".thunderbird"_s).isEmpty());
    CHECK(!run.output.contains("not-the-password"));
    CHECK(!run.errors.contains("not-the-password"));
}

TEST_CASE("no password goes to a server whose authority is unknown", "[login]")
{
    const QString preset = GENERATE(from_range(presets));
    INFO(preset.toStdString());
    const Teacher teacher(u"mdupont"_s, u"Marie Dupont"_s);
    const int refusedBefore = RealServers::refusedLogins();
    const auto acceptedBefore = RealServers::acceptedLogins().size();

    const ProgramRun run =
        teacher.run(QStringList{u"apply"_s, u"--json"_s, u"--name"_s, teacher.name(), u"--login"_s,
                                u"mdupont"_s, u"--address"_s, teacher.person().address} +
                        verifyWith(preset),
                    teacher.passwordLine());
    INFO(textOf(run));
    CHECK(run.exitCode == 1);
    CHECK(run.answer()[u"failure"].toString() == u"certificate-unknown-issuer"_s);
    CHECK(RealServers::refusedLogins() == refusedBefore);
    CHECK(RealServers::acceptedLogins().size() == acceptedBefore);
    CHECK(teacher.filesUnder(u".thunderbird"_s).isEmpty());
}

TEST_CASE("the preset in clear text never gets a password", "[login]")
{
    const Teacher teacher(u"mdupont"_s, u"Marie Dupont"_s);
    const auto acceptedBefore = RealServers::acceptedLogins().size();
    const ProgramRun run = teacher.apply(verifyWith(u"pop-110-smtp-25-clear"_s), teacher.passwordLine());
    INFO(textOf(run));
    CHECK(run.exitCode != 0);
    CHECK(run.answer()[u"failure"].toString() == u"clear-text-refused"_s);
    CHECK(RealServers::acceptedLogins().size() == acceptedBefore);
}
