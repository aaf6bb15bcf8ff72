// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>

/// One run of assistant-messagerie as a person or a script would start it.
struct ProgramRun {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    /// The one object that `--json` prints. Fails the test when the output is anything else.
    QJsonObject answer() const;
};

/// Runs @p command, program first, to its end; @p input is all that it gets on standard input.
ProgramRun runCommand(const QStringList &command, const QByteArray &input,
                      const QProcessEnvironment &environment);
/// The same with assistant-messagerie.
ProgramRun runProgram(const QStringList &arguments, const QByteArray &input = {},
                      const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
