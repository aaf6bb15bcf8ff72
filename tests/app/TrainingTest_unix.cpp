// SPDX-License-Identifier: GPL-3.0-or-later
// A training that is told to end. (On Windows nobody can tell that to a program without a window or a
// console.)
#include "TrainingServers.h"
#include "support/Catch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

QStringList trainingsIn(const QString &temporary)
{
    return QDir(temporary).entryList({u"assistant-messagerie-training-*"_s});
}

} // namespace

TEST_CASE("the training's servers leave nothing behind when they are told to end")
{
    ProgramRun surroundings;
    const QString temporary = surroundings.path(u"tmp"_s);
    REQUIRE(QDir().mkpath(temporary));
    surroundings.environment.insert(u"TMPDIR"_s, temporary);
    TrainingServers training(surroundings);
    REQUIRE_FALSE(QDir(temporary).isEmpty());

    CHECK(training.end() == 0);
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
