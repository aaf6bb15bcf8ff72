// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/Prose.h"

#include <QCoreApplication>

class LoginBudget;

/// How many refused logins a run has left: told once there was one, as each of them is one towards a
/// lock-out.
class RefusalsLeft
{
    Q_DECLARE_TR_FUNCTIONS(RefusalsLeft)
public:
    static void tell(const LoginBudget &budget, Prose &where);
};
