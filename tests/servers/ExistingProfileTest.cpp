// SPDX-License-Identifier: GPL-3.0-or-later
// A profile that Thunderbird itself has used for two other accounts: the new one is added, theirs are not
// touched.
#include "Teacher.h"
#include "Thunderbird.h"
#include "UsedProfile.h"
#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

void mustSucceed(const ProgramRun &run)
{
    INFO(run.output.toStdString() << run.errors.toStdString());
    REQUIRE(run.exitCode == 0);
}

/// Lines of @p before that are not in @p after.
QList<QByteArray> linesGone(const QByteArray &before, const QByteArray &after)
{
    const QList<QByteArray> left = after.split('\n');
    QList<QByteArray> gone;
    for (const QByteArray &line : before.split('\n')) {
        if (!left.contains(line))
            gone.append(line);
    }
    return gone;
}

} // namespace

TEST_CASE("the account is added beside two others, which stay as they were", "[thunderbird-existing]")
{
    const Teacher teacher(u"mdupont2"_s, u"Michel Dupont"_s);
    const QJsonArray others = useForTwoAccounts(teacher);
    const QByteArray prefsBefore = teacher.read(usedPrefsFile);
    mustSucceed(teacher.apply({u"--profile"_s, u"default"_s, u"--incoming"_s, u"imap"_s, u"--no-network"_s,
                               u"--password-stdin"_s, u"--remember"_s},
                              teacher.passwordLine()));
    for (const QByteArray &line : linesGone(prefsBefore, teacher.read(usedPrefsFile))) {
        INFO(line.toStdString());
        CHECK((line.contains("accountmanager.accounts") || line.contains("account.lastKey") ||
               line.contains("mail.smtpservers")));
    }

    Thunderbird thunderbird(Thunderbird::Home{teacher.home()}, Thunderbird::AtStart::AsWritten);
    CHECK(thunderbird.prompt() == QString());
    CHECK(thunderbird.openProfile() == u"abcd1234.default"_s);
    QJsonArray accounts = allAccounts(thunderbird);
    REQUIRE(accounts.size() == 3);
    CHECK(accounts.takeAt(2)[u"userName"].toString() == u"mdupont2"_s);
    CHECK(accounts == others); // the default account among them
    const QJsonObject welcome = thunderbird.readLetter(u"mdupont2"_s, u"Bienvenue mdupont2"_s);
    CHECK(welcome[u"text"].toString().trimmed() == u"Votre boîte est prête."_s);
    CHECK(thunderbird.sendLetter(u"mdupont2"_s, u"Marie.Dupont@ac-amiens.fr"_s, u"Bonjour"_s, u"Salut !"_s) ==
          u"0"_s);
    CHECK(thunderbird.quit().isEmpty());
}

TEST_CASE("applied twice, the account is there once", "[thunderbird-existing]")
{
    const Teacher teacher(u"mdupont"_s, u"Marie Dupont"_s);
    useForTwoAccounts(teacher);
    mustSucceed(teacher.apply({u"--profile"_s, u"default"_s, u"--incoming"_s, u"imap"_s, u"--no-network"_s}));
    const QStringList once = teacher.filesUnder(u".thunderbird"_s);
    mustSucceed(teacher.apply({u"--profile"_s, u"default"_s, u"--incoming"_s, u"imap"_s, u"--no-network"_s}));
    CHECK(teacher.differenceTo(once) == QString());

    Thunderbird thunderbird(Thunderbird::Home{teacher.home()});
    CHECK(thunderbird.accounts().size() == 3);
    CHECK(thunderbird.quit().isEmpty());
}

TEST_CASE("undo gives every byte back, and Thunderbird opens on what was before", "[thunderbird-existing]")
{
    const Teacher teacher(u"mdupont"_s, u"Marie Dupont"_s);
    const QJsonArray others = useForTwoAccounts(teacher);
    const QStringList before = teacher.filesUnder(u".thunderbird"_s);
    mustSucceed(teacher.apply({u"--profile"_s, u"default"_s, u"--incoming"_s, u"imap"_s, u"--no-network"_s,
                               u"--password-stdin"_s, u"--remember"_s},
                              teacher.passwordLine()));
    CHECK(teacher.differenceTo(before) != QString());
    mustSucceed(teacher.run({u"undo"_s, u"--json"_s}));
    CHECK(teacher.differenceTo(before) == QString());

    Thunderbird thunderbird(Thunderbird::Home{teacher.home()});
    CHECK(allAccounts(thunderbird) == others);
    CHECK(thunderbird.quit().isEmpty());
}

TEST_CASE("undo of a new profile leaves nothing behind", "[thunderbird-existing]")
{
    const Teacher teacher(u"mdupont"_s, u"Marie Dupont"_s);
    mustSucceed(teacher.apply({u"--incoming"_s, u"imap"_s, u"--no-network"_s}));
    CHECK(!teacher.filesUnder(u".thunderbird"_s).isEmpty());
    mustSucceed(teacher.run({u"undo"_s, u"--json"_s}));
    CHECK(teacher.filesUnder(u".thunderbird"_s).isEmpty());
    CHECK(teacher.run({u"undo"_s, u"--json"_s}).exitCode == 4);
}

TEST_CASE("nothing is written while Thunderbird has the profile open", "[thunderbird-existing]")
{
    const Teacher teacher(u"mdupont"_s, u"Marie Dupont"_s);
    useForTwoAccounts(teacher);
    Thunderbird thunderbird(Thunderbird::Home{teacher.home()});
    const QString root = thunderbird.folder() % u"/.thunderbird"_s;
    const ProgramRun run = teacher.apply({u"--profile"_s, u"default"_s, u"--incoming"_s, u"imap"_s,
                                          u"--no-network"_s, u"--profile-root"_s, root});
    CHECK(run.exitCode == 3);
    CHECK(run.answer()[u"failure"].toString() == u"client-running"_s);
    CHECK(thunderbird.accounts().size() == 2);
    CHECK(thunderbird.quit().isEmpty());
}
