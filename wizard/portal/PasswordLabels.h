// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What a password field is for, by its label. Words of the two languages, not of a portal: none was seen.

/// Asks for the password that there is already.
bool asksForPresentPassword(const QString &label);
/// Asks for one to be chosen.
bool asksForNewPassword(const QString &label);
/// Asks once more for what @p firstLabel asked before; the same words twice are a repetition too.
bool asksOnceMore(const QString &label, const QString &firstLabel);
