// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles that `batch` made from a table, copied to where Thunderbird keeps them: five people each get
// theirs.
#include "Teacher.h"
#include "Thunderbird.h"
#include "support/Catch.h"

#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

/// Thirty people, five of whom have a mailbox here.
ProgramRun batchInto(const QString &folder)
{
    return runProgram({u"batch"_s, QStringLiteral(SOURCE_DIR "/tests/data/batch/teachers.csv"), u"--output"_s,
                       folder, u"--client"_s, u"thunderbird"_s, u"--ca-file"_s, RealServers::caFile(),
                       u"--json"_s});
}

QList<QByteArray> linesOf(const ProgramRun &run)
{
    INFO(run.output.toStdString() << run.errors.toStdString());
    REQUIRE(run.exitCode == 1); // two lines of the table are bad
    return run.output.trimmed().split('\n');
}

} // namespace

TEST_CASE("five of a batch's profiles open in Thunderbird, each with its own account, and mail flows",
          "[batch]")
{
    const QTemporaryDir made(RealServers::folder() % u"/tmp/batch-XXXXXX"_s);
    const QJsonObject answer = QJsonDocument::fromJson(linesOf(batchInto(made.path())).last()).object();
    CHECK(answer[u"rows"][u"written"].toInt() == 27);
    CHECK(answer[u"failure"].isNull()); // the servers were tested once, and are well
    CHECK(answer[u"tests"].toArray().size() == 4);

    const auto [login, name, folder] = GENERATE(table<QString, QString, QString>(
        {{u"flefevre"_s, u"Françoise Lefèvre"_s, u"lefevre-francoise_flefevre"_s},
         {u"mdupont"_s, u"Marie Dupont"_s, u"dupont-marie_mdupont"_s},
         {u"mdupont2"_s, u"Michel Dupont"_s, u"dupont-michel_mdupont2"_s},
         {u"jmartin"_s, u"Jean-Claude Martin"_s, u"martin-jean-claude_jmartin"_s},
         {u"zdoeuvre"_s, u"Zoé d'Œuvre"_s, u"doeuvre-zoe_zdoeuvre"_s}}));
    CAPTURE(login.toStdString());
    const Teacher teacher(login, name);
    REQUIRE(QProcess::execute(u"cp"_s, {u"-a"_s, u"-T"_s, made.filePath(folder % u"/thunderbird"_s),
                                        teacher.profileRoot()}) == 0);

    Thunderbird thunderbird(Thunderbird::Home{teacher.home()});
    REQUIRE(thunderbird.accounts().size() == 1);
    const QJsonObject account = thunderbird.accountOf(login);
    CHECK(account[u"fullName"].toString() == name);
    CHECK(account[u"address"].toString() == teacher.person().address);
    CHECK(account[u"type"].toString() == (login == u"jmartin" ? u"pop3"_s : u"imap"_s));

    thunderbird.rememberPassword(login, teacher.person().password);
    const QJsonObject welcome = thunderbird.readLetter(login, u"Bienvenue "_s % login);
    CHECK(welcome[u"text"].toString().trimmed() == u"Votre boîte est prête."_s);
    CHECK(thunderbird.sendLetter(login, teacher.person().address, u"À moi-même"_s, u"Ça marche."_s) ==
          u"0"_s);
    CHECK(thunderbird.quit().isEmpty());
}
