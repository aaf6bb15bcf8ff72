// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "Options.h"
#include "session/SetupSession.h"

#include <QCoreApplication>

/// Live tests of the académie's servers, its portal and webmail, or of servers named on the command line.
class CheckCommand
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
public:
    static Answer run(const CheckOptions &options, const Academy &academy);

private:
    static QString summaryOf(qsizetype failed, qsizetype all);
};
