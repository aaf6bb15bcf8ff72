// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+C while nothing is asked. (While something is: ActivateTerminalTest.)
#include "ProgramRun.h"
#include "PseudoTerminal.h"
#include "support/Catch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QTcpServer>
#include <QThread>

using namespace Qt::StringLiterals;

TEST_CASE("Ctrl+C ends the training's servers in order, and nothing of them is left")
{
    ProgramRun surroundings;
    const QString temporary = surroundings.path(u"tmp"_s);
    REQUIRE(QDir().mkpath(temporary));
    for (const QString &name : {u"TMPDIR"_s, u"TEMP"_s, u"TMP"_s})
        surroundings.environment.insert(name, QDir::toNativeSeparators(temporary));
    PseudoTerminal terminal({QStringLiteral(PROGRAM_FILE), u"training"_s}, surroundings.environment);
    terminal.expect(u"\"schema\":1"_s);
    CHECK_FALSE(QDir(temporary).isEmpty());

    terminal.interrupt();

    CHECK(terminal.exitCode() == 0);
    CHECK(QDir(temporary).isEmpty());
}

TEST_CASE("Ctrl+C ends a check that waits for a server which says nothing")
{
    const ProgramRun surroundings;
    QTcpServer silent; // nobody takes up what comes in
    REQUIRE(silent.listen(QHostAddress::LocalHost));
    const QString endpoint = u"127.0.0.1:%1:tls:imap"_s.arg(silent.serverPort());
    PseudoTerminal terminal(
        {QStringLiteral(PROGRAM_FILE), u"check"_s, u"--timeout"_s, u"60"_s, u"--endpoint"_s, endpoint},
        surroundings.environment);
    QThread::msleep(2000);
    QElapsedTimer watch;
    watch.start();

    terminal.interrupt();

    (void)terminal.exitCode(); // the system's, for nobody caught it
    CHECK(watch.elapsed() < 3000);
}
