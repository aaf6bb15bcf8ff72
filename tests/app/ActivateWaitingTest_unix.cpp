// SPDX-License-Identifier: GPL-3.0-or-later
// `activate` while it waits for a portal, watched from outside.
#include "TrainingServers.h"
#include "support/Catch.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>

#include <csignal>

using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

const QByteArray numen = "46D4600004KLM"; // of mdupont2, the homonym
const QByteArray password = "Chemin-de-ronde-2046";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void checkNoSecretIn(const QByteArray &text)
{
    for (const QByteArray &secret :
         {numen, password, QByteArray("1994-09-01"), QByteArray("01/09/1994"), QByteArray("01091994")}) {
        CAPTURE(secret.toStdString());
        CHECK_FALSE(text.contains(secret));
    }
}

/// Has read its answers and listens for Ctrl+C, as the kernel tells (proc(5), SigCgt).
bool waitsForInterruption(QProcess &process)
{
    const QString status = u"/proc/%1/status"_s.arg(process.processId());
    static const QRegularExpression caught(u"SigCgt:\\s*([0-9a-f]+)"_s);
    constexpr quint64 interrupt = 1U << (SIGINT - 1);
    for (int attempt = 0; attempt < 300; ++attempt) {
        const auto mask = caught.match(QString::fromLatin1(contentOf(status))).captured(1);
        if ((mask.toULongLong(nullptr, 16) & interrupt) != 0)
            return true;
        if (process.waitForFinished(100))
            return false;
    }
    return false;
}

} // namespace

TEST_CASE("while it waits no secret stands in the process's arguments, environment or any file, and Ctrl+C "
          "ends it at once")
{
    ProgramRun program;
    program.environment.insert(u"TMPDIR"_s, program.home());
    const TrainingServers training(program, u"portal-silent"_s);
    QProcess process;
    process.setProcessEnvironment(program.environment);
    process.setWorkingDirectory(program.home());
    process.start(QStringLiteral(PROGRAM_FILE),
                  {u"activate"_s, u"--answers"_s, u"-"_s, u"--training-portal"_s,
                   QString::fromStdString(training.firstLine().at("portal")), u"--ca-file"_s,
                   training.caFile(), u"--json"_s});
    REQUIRE(process.waitForStarted());
    const json answers{
        {"numen", numen.toStdString()}, {"birthDate", "1994-09-01"}, {"password", password.toStdString()}};
    process.write(QByteArray::fromStdString(answers.dump()));
    process.closeWriteChannel();
    REQUIRE(waitsForInterruption(process));

    const QString folder = u"/proc/%1/"_s.arg(process.processId());
    checkNoSecretIn(contentOf(folder + u"cmdline"_s) + contentOf(folder + u"environ"_s));
    for (QDirIterator each(program.home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         each.hasNext();)
        checkNoSecretIn(contentOf(each.next()));

    QElapsedTimer watch;
    watch.start();
    REQUIRE(::kill(static_cast<pid_t>(process.processId()), SIGINT) == 0);
    REQUIRE(process.waitForFinished(10000));
    CHECK(watch.elapsed() < 3000);
    CHECK(process.exitCode() == 1);
    const QByteArray output = process.readAllStandardOutput();
    CHECK(json::parse(output.toStdString()).at("failure") == "cancelled");
    checkNoSecretIn(output + process.readAllStandardError());
}
