// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/RefusalsLeft.h"

#include "probe/LoginTest.h"

void RefusalsLeft::tell(const LoginBudget &budget, Prose &where)
{
    const int left = budget.left();
    where.setVisible(left < LoginBudget::perRun);
    where.setText(left > 0
                      ? tr("%n more refusal(s) and the tests stop, so that the server does not lock you out.",
                           nullptr, left)
                      : tr("No more tests now, so that the server does not lock you out. Check the password "
                           "in the webmail first."));
}
