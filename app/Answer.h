// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ExitCode.h"
#include "account/Fault.h"

#include <QStringList>

#include <nlohmann/json.hpp>
#include <optional>

using Json = nlohmann::ordered_json;

/// What a command has to say: once for people, once for programs, and a number for the shell.
struct Answer {
    QString command;
    ExitCode code = ExitCode::Done;
    std::optional<FaultKind> failure;
    QString message;               ///< One sentence or two; may be empty when the text says it all.
    QString text;                  ///< For people: tables, previews. Printed before the message.
    Json members = Json::object(); ///< The command's own keys.
    QStringList warnings;          ///< Told beside the answer; not in the way of it.

    /// An answer that is nothing but this fault: its sentence, remedy and exit code.
    static Answer to(const QString &command, const Fault &fault);
    /// Wrong usage: no failure of the set-up, but of the command line.
    static Answer wrongUsage(const QString &command, const QString &message);
};

/// "schema", "command", "failure", "message" first, then the command's own.
QByteArray asJson(const Answer &answer);

/// Prints to standard output (people: warnings and failures to standard error) and gives the exit code.
int print(const Answer &answer, bool json);

std::string utf8(const QString &text);
Json jsonList(const QStringList &texts);
