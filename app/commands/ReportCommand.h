// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "Options.h"
#include "session/SetupSession.h"

#include <QCoreApplication>

/// What a help desk wants to know: the tests of "check", this network and this computer, as one report.
class ReportCommand
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
public:
    static Answer run(const ReportOptions &options, const Academy &academy);

private:
    static QString messageFor(const QString &code, const QString &file);
};
