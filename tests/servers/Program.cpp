// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"

#include "support/Catch.h"

#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

ProgramRun runProgram(const QStringList &arguments, const QByteArray &input,
                      const QProcessEnvironment &environment)
{
    return runCommand(QStringList(QStringLiteral(PROGRAM)) + arguments, input, environment);
}

ProgramRun runCommand(const QStringList &command, const QByteArray &input,
                      const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(command.first(), command.mid(1));
    REQUIRE(process.waitForStarted());
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(90000)) {
        process.kill();
        process.waitForFinished();
        FAIL("still running after 90 s: " << command.join(u' ').toStdString()
                                          << process.readAllStandardError().toStdString());
    }
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QJsonObject ProgramRun::answer() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(output, &error);
    INFO("output: " << output.toStdString() << "\nerrors: " << errors.toStdString());
    REQUIRE(error.error == QJsonParseError::NoError);
    REQUIRE(document.object()[u"schema"].toInt() == 1);
    return document.object();
}
