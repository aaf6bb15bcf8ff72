// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answer.h"
#include "Options.h"
#include "academy/Academy.h"

#include <QCoreApplication>

/// Logins and addresses for a name, best first.
class SuggestCommand
{
    Q_DECLARE_TR_FUNCTIONS(SuggestCommand)
public:
    static Answer run(const SuggestOptions &options, const Academy &academy);
};
