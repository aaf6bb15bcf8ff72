// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "Options.h"
#include "activation/ActivationAnswers.h"
#include "activation/ActivationEnd.h"
#include "session/SetupSession.h"

#include <QCoreApplication>

/// Activates a mailbox on the académie's portal: NUMEN and birth date, whatever else the portal asks, then
/// the login that it shows. Asked in the terminal, or answered on standard input.
class ActivateCommand
{
    Q_DECLARE_TR_FUNCTIONS(ActivateCommand)
public:
    static Answer run(const ActivateOptions &options, const Academy &academy, bool json);

private:
    using Stop = std::optional<Answer>;
    static const QString name;

    static Stop wrongUsage(const ActivateOptions &options, bool json);
    static Result<SessionWorld> world(const ActivateOptions &options, const Academy &academy);
    static Answer withAnswers(SessionWorld world, bool json);
    static Answer inTerminal(SessionWorld world);
    static Answer answerTo(const ActivationEnd &end, bool json);
    static QString textFor(const ActivationEnd &end);
    static QString hostNotice(const QString &host);
};
