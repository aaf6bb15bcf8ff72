// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "Options.h"

#include <QCoreApplication>

/// The training servers alone, for a mail program or a test of one's own, until interrupted. Where they are
/// and who to be is one JSON line at the start.
class TrainingCommand
{
    Q_DECLARE_TR_FUNCTIONS(TrainingCommand)
public:
    static int run(const TrainingOptions &options, bool json);
};
