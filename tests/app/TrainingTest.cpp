// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrainingServers.h"
#include "support/Catch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

QStringList trainingsIn(const QString &temporary)
{
    return QDir(temporary).entryList({u"assistant-messagerie-training-*"_s});
}

} // namespace

TEST_CASE("the training's first line tells where the servers are and who to be")
{
    ProgramRun surroundings;
    const QString temporary = surroundings.path(u"tmp"_s);
    REQUIRE(QDir().mkpath(temporary));
    surroundings.environment.insert(u"TMPDIR"_s, temporary);
    TrainingServers training(surroundings);
    const auto &line = training.firstLine();

    CHECK(line.at("schema") == 1);
    CHECK(line.at("command") == "training");
    CHECK(line.at("failure").is_null());
    CHECK(line.at("login") == "mdupont");
    CHECK_FALSE(line.at("password").get<std::string>().empty());
    CHECK(line.at("numen").get<std::string>().starts_with("46")); // of no académie
    CHECK_FALSE(line.at("birthDate").get<std::string>().empty());
    CHECK(line.at("portal").get<std::string>().starts_with("https://localhost:"));
    CHECK(line.at("endpoints").size() == 7);
    QFile certificate(training.caFile());
    REQUIRE(certificate.open(QIODevice::ReadOnly));
    CHECK(certificate.readAll().startsWith("-----BEGIN CERTIFICATE-----"));

    CHECK(training.end() == 0); // asked to end, it goes in order
    CHECK(QDir(temporary).isEmpty());
}

TEST_CASE("a training in the window leaves nothing behind when the program is told to end")
{
    ProgramRun surroundings;
    const QString temporary = surroundings.path(u"tmp"_s);
    REQUIRE(QDir().mkpath(temporary));
    surroundings.environment.insert(u"TMPDIR"_s, temporary);
    surroundings.environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    QProcess window;
    window.setProcessEnvironment(surroundings.environment);
    window.start(QStringLiteral(PROGRAM_FILE), {u"--training"_s});
    REQUIRE(window.waitForStarted());
    QElapsedTimer watch;
    watch.start();
    while (trainingsIn(temporary).isEmpty() && !watch.hasExpired(20000))
        QThread::msleep(50);
    REQUIRE(trainingsIn(temporary).size() == 1);
    QThread::msleep(1500); // the window is up by then, and would ask before it closes

    window.terminate();

    REQUIRE(window.waitForFinished(15000));
    CHECK(window.exitStatus() == QProcess::NormalExit);
    CHECK(trainingsIn(temporary).isEmpty());
}
