// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "session/SetupSession.h"

#include <QCoreApplication>

/// One login attempt each on the incoming and the outgoing server, as table and as JSON.
class LoginTests
{
    Q_DECLARE_TR_FUNCTIONS(LoginTests)
public:
    /// Empty when the session has no account or password, or the program was asked to quit.
    static QList<LoginOutcome> run(SetupSession &session);

    static bool allAccepted(const QList<LoginOutcome> &outcomes);
    static std::optional<Fault> firstFault(const QList<LoginOutcome> &outcomes);
    static QString table(const QList<LoginOutcome> &outcomes);
    static Json json(const QList<LoginOutcome> &outcomes);

    /// What may lie behind a refusal, as lines below the table; empty when there is nothing to suppose.
    static QString hintsText(const QList<Fault> &hints);
    /// [{hint, message, remedy}]
    static Json hintsJson(const QList<Fault> &hints);

private:
    static QString wordFor(const LoginOutcome &outcome);
};
