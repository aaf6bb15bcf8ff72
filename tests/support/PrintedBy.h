// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Catch.h"

#include <QProcess>

/// What a program prints that is given @p input; fails the test when it fails. The independent readers of our
/// formats are run so.
inline QByteArray printedBy(const QString &program, const QStringList &arguments,
                            const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    INFO(program.toStdString() << ' ' << arguments.join(u' ').toStdString());
    REQUIRE(process.waitForStarted());
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished());
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}
