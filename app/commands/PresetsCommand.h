// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "Options.h"
#include "academy/Academy.h"

#include <QCoreApplication>

/// The académie's presets, as its data file has them.
class PresetsCommand
{
    Q_DECLARE_TR_FUNCTIONS(PresetsCommand)
public:
    static Answer run(const PresetsOptions &options, const Academy &academy);

private:
    static QString blockOf(const ServerPreset &preset);
    static QString lineOf(const ServerRow &row);
    static QString userNameAs(LoginForm form);
    static QString evidenceFor(Confidence confidence);
};
