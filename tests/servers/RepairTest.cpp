// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts that do not work, mended by `repair`, then opened by a real Thunderbird: read from, sent through.
#include "GuessedProfile.h"
#include "Teacher.h"
#include "Thunderbird.h"
#include "support/Catch.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

const QString prefsFile = guessedPrefsFile;

void mustSucceed(const ProgramRun &run)
{
    INFO(run.output.toStdString() << run.errors.toStdString());
    REQUIRE(run.exitCode == 0);
}

/// An account that `apply` made, with @p password remembered, and then spoilt.
void spoil(const Teacher &teacher, const QString &incoming, const QByteArray &password,
           const QList<std::pair<QByteArray, QByteArray>> &replacements)
{
    mustSucceed(
        teacher.apply({u"--incoming"_s, incoming, u"--no-network"_s, u"--password-stdin"_s, u"--remember"_s},
                      password + '\n'));
    const QStringList files = teacher.filesUnder(u".thunderbird"_s);
    const auto isPrefs = [](const QString &line) { return line.contains(u"/prefs.js "_s); };
    const auto prefs = std::ranges::find_if(files, isPrefs);
    REQUIRE(prefs != files.end());
    const QString path = prefs->section(u' ', 0, 0);
    QByteArray text = teacher.read(path);
    for (const auto &[before, after] : replacements) {
        REQUIRE(text.contains(before));
        text.replace(before, after);
    }
    teacher.write(path, text);
}

ProgramRun repair(const Teacher &teacher, const QStringList &more = {}, const QByteArray &input = {})
{
    return teacher.run(QStringList{u"repair"_s, u"--json"_s, u"--ca-file"_s, RealServers::caFile()} + more,
                       input);
}

QJsonArray findingsOf(const ProgramRun &run)
{
    return run.answer()[u"proposal"][u"findings"].toArray();
}

/// There and back, and the copy in the folder for it.
void checkMailFlows(Thunderbird &thunderbird, const Teacher &teacher)
{
    const QString login = teacher.person().login;
    CHECK(thunderbird.readLetter(login, u"Bienvenue "_s % login)[u"text"].toString().trimmed() ==
          u"Votre boîte est prête."_s);
    CHECK(thunderbird.sendLetter(login, teacher.person().address, u"Réparé"_s, u"Ça remarche."_s) == u"0"_s);
    CHECK(thunderbird.readLetter(login, u"Réparé"_s)[u"text"].toString().trimmed() == u"Ça remarche."_s);
}

/// As Teacher::differenceTo(); a profile that was locked once keeps the lock's file, as after any start of
/// Thunderbird.
QString differenceTo(const QStringList &before, const Teacher &teacher)
{
    QStringList lines = teacher.differenceTo(before).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.contains(u"/.parentlock "_s); });
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("what Thunderbird guessed as login is mended, and its folders stay the account's", "[repair-login]")
{
    const Teacher teacher(u"mdupont"_s, u"Marie Dupont"_s);
    useProfile(teacher);
    const QByteArray directory = "mail.server.server1.directory-rel\", \"[ProfD]ImapMail/imap.ac-amiens.fr\"";
    REQUIRE(teacher.read(prefsFile).contains(directory));
    const QStringList before = teacher.filesUnder(u".thunderbird"_s);

    const ProgramRun run = repair(teacher, {u"--password-stdin"_s, u"--remember"_s}, teacher.passwordLine());
    mustSucceed(run);
    CHECK(findingsOf(run) == QJsonArray{u"login-is-address"_s});
    CHECK(RealServers::refusedLogins() == 0);
    CHECK(teacher.read(prefsFile).contains(directory));
    CHECK(teacher.filesWith(teacher.person().password.toUtf8()).isEmpty());

    Thunderbird thunderbird(Thunderbird::Home{teacher.home()}, Thunderbird::AtStart::AsWritten);
    CHECK(thunderbird.prompt() == QString());
    REQUIRE(thunderbird.accounts().size() == 1);
    const QJsonObject account = thunderbird.accountOf(u"mdupont"_s);
    CHECK(account[u"key"].toString() == u"account1"_s);
    CHECK(account[u"outgoing"][u"userName"].toString() == u"mdupont"_s);
    checkMailFlows(thunderbird, teacher);
    CHECK(RealServers::lettersIn(u"mdupont"_s, u"Sent"_s).size() == 1);
    CHECK(RealServers::refusedLogins() == 0);
    CHECK(thunderbird.quit().isEmpty());

    mustSucceed(teacher.run({u"undo"_s, u"--json"_s}));
    CHECK(differenceTo(before, teacher) == QString());
}

TEST_CASE("STARTTLS on port 465 and clear text are mended, and mail flows", "[repair-encryption]")
{
    struct Row {
        QString incoming;
        QList<std::pair<QByteArray, QByteArray>> spoilt;
        QJsonArray findings;
    };
    const auto row =
        GENERATE(Row{u"imap"_s, {{"smtp1.try_ssl\", 3", "smtp1.try_ssl\", 2"}}, {u"starttls-on-tls-port"_s}},
                 Row{u"pop"_s, {{"smtp1.try_ssl\", 2", "smtp1.try_ssl\", 3"}}, {u"tls-on-starttls-port"_s}},
                 Row{u"imap"_s,
                     {{"server1.socketType\", 3", "server1.socketType\", 0"},
                      {"server1.port\", 993", "server1.port\", 143"},
                      {"smtp1.try_ssl\", 3", "smtp1.try_ssl\", 0"},
                      {"smtp1.port\", 465", "smtp1.port\", 25"}},
                     {u"clear-text"_s}},
                 Row{u"pop"_s,
                     {{"server1.socketType\", 3", "server1.socketType\", 0"},
                      {"server1.port\", 995", "server1.port\", 110"},
                      {"smtp1.try_ssl\", 2", "smtp1.try_ssl\", 0"}},
                     {u"clear-text"_s}});
    const Teacher teacher(u"flefevre"_s, u"Françoise Lefèvre"_s);
    spoil(teacher, row.incoming, teacher.person().password.toUtf8(), row.spoilt);
    const QStringList before = teacher.filesUnder(u".thunderbird"_s);
    const ProgramRun run = repair(teacher);
    mustSucceed(run);
    CHECK(findingsOf(run) == row.findings);

    Thunderbird thunderbird(Thunderbird::Home{teacher.home()}, Thunderbird::AtStart::AsWritten);
    CHECK(thunderbird.prompt() == QString());
    checkMailFlows(thunderbird, teacher);
    CHECK(thunderbird.quit().isEmpty());
    mustSucceed(teacher.run({u"undo"_s, u"--json"_s}));
    CHECK(differenceTo(before, teacher) == QString());
}

TEST_CASE("after a renewal the remembered password is replaced, or forgotten", "[repair-password]")
{
    const QString incoming = GENERATE(u"imap"_s, u"pop"_s);
    const Teacher teacher(u"jmartin"_s, u"Jean-Claude Martin"_s);
    spoil(teacher, incoming, "Craie-de-2025", {});
    const QStringList before = teacher.filesUnder(u".thunderbird"_s);

    // The old one is typed again: refused once, no setting changed, what is remembered goes.
    const ProgramRun refused = repair(teacher, {u"--password-stdin"_s}, "Craie-de-2025\n");
    CHECK(refused.exitCode == 1);
    CHECK(refused.answer()[u"failure"].toString() == u"login-refused"_s);
    CHECK(findingsOf(refused) == QJsonArray{u"password-changed"_s});
    REQUIRE(refused.answer()[u"changes"].toArray().size() == 1);
    CHECK(refused.answer()[u"changes"][0][u"path"].toString().endsWith(u"/logins.json"_s));
    {
        Thunderbird thunderbird(Thunderbird::Home{teacher.home()});
        CHECK(thunderbird.promptWhileFetching(u"jmartin"_s).contains(u"promptPassword"_s));
    }
    mustSucceed(teacher.run({u"undo"_s, u"--json"_s}));
    CHECK(differenceTo(before, teacher) == QString());

    const ProgramRun replaced =
        repair(teacher, {u"--password-stdin"_s, u"--remember"_s}, teacher.passwordLine());
    mustSucceed(replaced);
    CHECK(replaced.answer()[u"proposal"][u"verdict"].toString() == u"sound"_s);
    const auto refusedBefore = RealServers::refusedLogins();
    Thunderbird thunderbird(Thunderbird::Home{teacher.home()}, Thunderbird::AtStart::AsWritten);
    CHECK(thunderbird.prompt() == QString());
    checkMailFlows(thunderbird, teacher);
    CHECK(RealServers::refusedLogins() == refusedBefore);
    CHECK(thunderbird.quit().isEmpty());
}

TEST_CASE("a login that was guessed wrongly is tried once, and nothing is written", "[repair-password]")
{
    const Teacher teacher(u"mdupont2"_s, u"Michel Dupont"_s); // his login has a digit that no name tells
    QByteArray prefs = guessedPrefs();
    prefs.replace("Marie", "Michel");
    useProfile(teacher, prefs);
    const QStringList before = teacher.filesUnder(u".thunderbird"_s);
    const auto refusedBefore = RealServers::refusedLogins();
    const ProgramRun run = repair(teacher, {u"--password-stdin"_s}, teacher.passwordLine());
    CHECK(run.exitCode == 1);
    CHECK(run.answer()[u"failure"].toString() == u"login-refused"_s);
    CHECK(run.answer()[u"proposal"][u"loginGuessed"].toBool());
    CHECK(RealServers::refusedLogins() == refusedBefore + 1);
    CHECK(differenceTo(before, teacher) == QString());

    mustSucceed(
        repair(teacher, {u"--login"_s, u"mdupont2"_s, u"--password-stdin"_s}, teacher.passwordLine()));
    Thunderbird thunderbird(Thunderbird::Home{teacher.home()});
    CHECK(thunderbird.accountOf(u"mdupont2"_s)[u"key"].toString() == u"account1"_s);
    CHECK(thunderbird.quit().isEmpty());
}
