// SPDX-License-Identifier: GPL-3.0-or-later
// `batch` while it runs: stopped, beside another run, watched on a terminal; and whoever is logged on.
#include "ProgramRun.h"
#include "PseudoTerminal.h"
#include "support/Catch.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

const QString teachers = QStringLiteral(SOURCE_DIR "/tests/data/batch/teachers.csv");

QStringList batchInto(const QString &folder)
{
    return {u"batch"_s, teachers, u"--output"_s, folder, u"--no-network"_s, u"--language"_s, u"en"_s};
}

qsizetype foldersIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
}

} // namespace

TEST_CASE("a batch that is asked to end finishes whom it has begun, says so, and goes on the next time")
{
    const ProgramRun program;
    const QString out = program.path(u"out"_s);
    QProcess process;
    process.setProcessEnvironment(program.environment);
    process.start(QStringLiteral(PROGRAM_FILE), batchInto(out));
    REQUIRE(process.waitForStarted());
    QElapsedTimer watch;
    watch.start();
    while (foldersIn(out) < 3 && !watch.hasExpired(30000))
        QThread::msleep(1);

    process.terminate();

    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    CHECK(process.exitCode() == 1);
    const QByteArray errors = process.readAllStandardError();
    CHECK(errors.contains("The same command goes on."));
    const qsizetype made = foldersIn(out);
    CHECK(made < 27);
    CHECK(QDir(out + u"/.assistant-messagerie/rows"_s).entryList(QDir::Files).size() == made);
    QFile report(out + u"/report.csv"_s);
    REQUIRE(report.open(QIODevice::ReadOnly));
    CHECK(report.readAll().count("\"done\"") == made);
    CHECK(program.run(batchInto(out)).errors.contains("failed: 2."));
    CHECK(foldersIn(out) == 27);
}

TEST_CASE("a second batch in the same folder is turned away with exit 3")
{
    const ProgramRun program;
    program.write(u"out/.assistant-messagerie/lock"_s, {});
    QProcess other;
    other.start(u"flock"_s, {program.path(u"out/.assistant-messagerie/lock"_s), u"sleep"_s, u"20"_s});
    REQUIRE(other.waitForStarted());
    QThread::msleep(300);

    const auto answer =
        program.json({u"batch"_s, teachers, u"--output"_s, program.path(u"out"_s), u"--no-network"_s}, 3);

    CHECK(answer.at("message").get<std::string>().find("Another run is at work") == 0);
    CHECK(foldersIn(program.path(u"out"_s)) == 0);
    other.kill();
    other.waitForFinished();
}

TEST_CASE("a terminal shows how far a batch is")
{
    const ProgramRun program;
    PseudoTerminal terminal(QStringList{QStringLiteral(PROGRAM_FILE)} + batchInto(program.path(u"out"_s)),
                            program.environment);
    terminal.expect(u"30 of 30"_s);
    CHECK(terminal.exitCode() == 1);
}

TEST_CASE("batch --apply is about whoever runs the program, whatever the environment says")
{
    ProgramRun program;
    QProcess id;
    id.start(u"id"_s, {u"-un"_s});
    REQUIRE(id.waitForFinished());
    const QByteArray user = id.readAllStandardOutput().trimmed();
    program.environment.insert(u"USER"_s, u"somebody"_s);
    const QString table = program.write(u"table.csv"_s, "Prénom,Nom,Login,Session\nMarie,Dupont,mdupont," +
                                                            user + "\nJean,Martin,jmartin,somebody\n");
    const auto answer = program.json({u"batch"_s, table, u"--apply"_s, u"--no-network"_s, u"--dry-run"_s}, 0);
    const auto changes = answer.at("changes").dump();
    CHECK(changes.find("prefs.js") != std::string::npos);
    CHECK_FALSE(QFile::exists(program.thunderbird()));
    const auto written = program.json({u"batch"_s, table, u"--apply"_s, u"--no-network"_s}, 0);
    QFile prefs(QString::fromStdString(written.at("profile")) + u"/prefs.js"_s);
    REQUIRE(prefs.open(QIODevice::ReadOnly));
    CHECK(prefs.readAll().contains("\"mdupont\""));
}
