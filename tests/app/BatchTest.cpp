// SPDX-License-Identifier: GPL-3.0-or-later
// `batch`: thirty invented teachers, a folder each.
#include "ProgramRun.h"
#include "support/Catch.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

// With its drive on Windows: the program runs on another one.
const QString teachers =
    QFileInfo(QStringLiteral(SOURCE_DIR "/tests/data/batch/teachers.csv")).absoluteFilePath();

QStringList batchInto(const QString &folder, const QStringList &more = {})
{
    return QStringList{u"batch"_s,        teachers,        u"--output"_s, folder,
                       u"--no-network"_s, u"--language"_s, u"en"_s} +
           more;
}

struct Lines {
    QList<nlohmann::json> rows;
    nlohmann::json answer;
};

Lines linesOf(const ProgramRun::Result &result)
{
    CAPTURE(result.output.toStdString(), result.errors.toStdString());
    Lines lines;
    for (const QByteArray &line : result.output.trimmed().split('\n'))
        lines.rows.append(nlohmann::json::parse(line.toStdString()));
    lines.answer = lines.rows.takeLast();
    return lines;
}

/// Everything below @p folder but the lock.
QMap<QString, QByteArray> contentOf(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         each.hasNext();) {
        QFile file(each.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    files.remove(u".assistant-messagerie/lock"_s);
    return files;
}

/// Files that came so far.
qsizetype countIn(const QString &folder)
{
    qsizetype count = 0;
    for (QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories); each.hasNext(); each.next())
        ++count;
    return count;
}

} // namespace

TEST_CASE("a table becomes a folder a person, a page a person and a report")
{
    const ProgramRun program;
    const QString out = program.path(u"out"_s);

    const auto result = program.run(batchInto(out, {u"--school"_s, u"Collège Jean-Moulin"_s, u"--json"_s}));

    CHECK(result.exitCode == 1); // two lines failed
    const Lines lines = linesOf(result);
    REQUIRE(lines.rows.size() == 30);
    CHECK(lines.rows.first().at("line") == 2);
    CHECK(lines.rows.first().at("outcome") == "written");
    CHECK(lines.rows.first().at("folder") == "lefevre-francoise_flefevre");
    CHECK(lines.rows.at(20).at("outcome") == "to-confirm");
    CHECK(lines.rows.at(20).at("suggested").at(0) == "cdurand");
    CHECK(lines.rows.at(20).at("failure") == "login-to-confirm");
    CHECK(lines.rows.at(20).at("code") == "AM-TAB-13");
    CHECK(lines.rows.at(22).at("failure") == "login-repeated");
    CHECK(lines.rows.at(22).at("code") == "AM-TAB-11");
    CHECK_FALSE(lines.rows.at(22).at("remedy").get<std::string>().empty());
    CHECK(lines.rows.first().at("failure").is_null());
    CHECK(lines.rows.first().at("remedy").is_null());
    CHECK(lines.answer.at("rows").at("written") == 27);
    CHECK(lines.answer.at("rows").at("failed") == 2);
    CHECK(lines.answer.at("failure").is_null());
    CHECK(lines.answer.at("tests").empty());

    const auto files = contentOf(out);
    CHECK(files.value(u"hand-out.pdf"_s).startsWith("%PDF-"));
    CHECK(files.value(u"hand-out.pdf"_s).count("/Type /Page\n") == 27);
    CHECK(files.value(u"report.csv"_s).count("\r\n") == 31);
    CHECK(files.value(u"dupont-marie_mdupont/settings.pdf"_s).startsWith("%PDF-"));
    CHECK(files.value(u"dupont-marie_mdupont/android-qr.png"_s).startsWith("\x89PNG"));
    CHECK(files.value(u"dupont-marie_mdupont/mail.mobileconfig"_s).contains("com.apple.mail.managed"));
    CHECK(files.contains(u"dupont-marie_mdupont/account.prf"_s));
    CHECK(files.contains(u"dupont-marie_mdupont/thunderbird/profiles.ini"_s));
}

TEST_CASE("a run that is killed in its middle goes on, and ends the same, byte for byte")
{
    const ProgramRun program;
    const QString whole = program.path(u"whole"_s);
    program.run(batchInto(whole));
    const auto expected = contentOf(whole);
    const QString cut = program.path(u"cut"_s);
    const qsizetype files = GENERATE(1, 40, 150);
    QProcess process;
    process.setProcessEnvironment(program.environment);
    process.start(QStringLiteral(PROGRAM_FILE), batchInto(cut));
    REQUIRE(process.waitForStarted());
    QElapsedTimer watch;
    watch.start();
    while (countIn(cut) < files && !watch.hasExpired(30000))
        QThread::msleep(1);
    process.kill();
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitStatus() == QProcess::CrashExit); // it was not over before
    CHECK_FALSE(QFile::exists(cut + u"/hand-out.pdf"_s));

    CHECK(program.run(batchInto(cut)).exitCode == 1);

    const auto found = contentOf(cut);
    CHECK(found.keys() == expected.keys());
    for (auto file = expected.begin(); file != expected.end(); ++file) {
        CAPTURE(file.key().toStdString());
        CHECK(found.value(file.key()) == file.value());
    }
}

TEST_CASE("a second run has nothing to do")
{
    const ProgramRun program;
    const QString out = program.path(u"out"_s);
    program.run(batchInto(out));
    const auto before = contentOf(out);
    const Lines lines = linesOf(program.run(batchInto(out, {u"--json"_s})));
    CHECK(lines.answer.at("rows").at("unchanged") == 27);
    CHECK(lines.answer.at("rows").at("written") == 0);
    CHECK(contentOf(out) == before);
}

TEST_CASE("a person reads what has to be done, and nothing else")
{
    const ProgramRun program;
    const auto result = program.run(batchInto(program.path(u"out"_s)));
    CHECK(result.output.count("\n") == 3);
    CHECK(result.output.contains("Line 22: The login is missing. It may be cdurand"));
    CHECK(result.output.contains("Line 25: Line 23 has the same login"));
    CHECK(result.errors.contains("Made: 27, there already: 0, to confirm: 1, failed: 2."));
}

TEST_CASE("a table with a password is refused with the reason, and nothing is made")
{
    const ProgramRun program;
    const QString table =
        program.write(u"table.csv"_s, "Nom,Prénom,Login,Mot de passe\nDupont,Marie,mdupont,x\n");
    const QString out = program.path(u"out"_s);
    const auto answer = program.json({u"batch"_s, table, u"--output"_s, out}, 2);
    CHECK(answer.at("failure") == "table-column-secret");
    CHECK(answer.at("message").get<std::string>().find("Mot de passe") != std::string::npos);
    CHECK_FALSE(QFile::exists(out));
}

TEST_CASE("a table that a spreadsheet saved as Unicode text is refused with the way out of it")
{
    const ProgramRun program;
    const QString table = program.write(
        u"table.txt"_s, QByteArray::fromHex("fffe50007200e9006e006f006d0009004e006f006d000d000a00"));
    const auto answer = program.json({u"batch"_s, table, u"--output"_s, program.path(u"out"_s)}, 2);
    CHECK(answer.at("failure") == "table-unreadable");
    const auto message = QString::fromStdString(answer.at("message"));
    CHECK(message.contains(u"table.txt"));
    CHECK(message.contains(u"UTF-16"));
    CHECK(message.contains(u"“CSV UTF-8”"));
}

TEST_CASE("a table with tabulators between its cells is as good as one with semicolons")
{
    const ProgramRun program;
    const QString table = program.write(u"table.txt"_s, "Prénom\tNom\tLogin\nMarie\tDupont\tmdupont\n");
    const QString out = program.path(u"out"_s);
    program.run({u"batch"_s, table, u"--output"_s, out, u"--no-network"_s});
    CHECK(QFile::exists(out + u"/dupont-marie_mdupont/settings.txt"_s));
}

TEST_CASE("wrong usage of batch is refused with exit 2")
{
    const QStringList flags = GENERATE(QStringList{}, QStringList{u"--output"_s, u"out"_s, u"--apply"_s},
                                       QStringList{u"--output"_s, u"out"_s, u"--client"_s, u"eudora"_s},
                                       QStringList{u"--output"_s, u"out"_s, u"--preset"_s, u"no-such"_s},
                                       QStringList{u"--output"_s, u"out"_s, u"--service"_s, u"national"_s},
                                       QStringList{u"--output"_s, u"out"_s, u"--user"_s, u"m.dupont"_s});
    CAPTURE(flags.join(u' '));
    const ProgramRun program;
    program.json(QStringList{u"batch"_s, teachers, u"--no-network"_s} + flags, 2);
    CHECK_FALSE(QFile::exists(program.path(u"out"_s)));
}

TEST_CASE("batch --apply writes the account of the one whose user name it is")
{
    const ProgramRun program;
    const auto answer =
        program.json({u"batch"_s, teachers, u"--apply"_s, u"--user"_s, u"M.Dupont2"_s, u"--no-network"_s}, 0);
    CHECK(answer.at("command") == "batch");
    QFile prefs(QString::fromStdString(answer.at("profile")) + u"/prefs.js"_s);
    REQUIRE(prefs.open(QIODevice::ReadOnly));
    CHECK(prefs.readAll().contains("\"mdupont2\""));
}

TEST_CASE("batch --apply writes nothing for a stranger, for two at once, or without a login")
{
    const ProgramRun program;
    const QString table = program.write(
        u"table.csv"_s, "Prénom,Nom,Login,User\nMarie,Dupont,mdupont,both\nPaul,Martin,pmartin,both\n"
                        "Camille,Durand,,c.durand\n");
    const auto [user, failure] =
        GENERATE(Catch::Generators::table<QString, std::string>({{u"stranger"_s, "table-user-unclear"},
                                                                 {u"both"_s, "table-user-unclear"},
                                                                 {u"c.durand"_s, "login-to-confirm"}}));
    const auto answer =
        program.json({u"batch"_s, table, u"--apply"_s, u"--user"_s, user, u"--no-network"_s}, 1);
    CHECK(answer.at("failure") == failure);
    CHECK_FALSE(QFile::exists(program.thunderbird()));
}
