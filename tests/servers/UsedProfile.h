// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Teacher.h"
#include "Thunderbird.h"

#include <QJsonArray>

/// Of the profile that useForTwoAccounts() leaves, relative to the home.
inline const QString usedPrefsFile = QStringLiteral(".thunderbird/abcd1234.default/prefs.js");

/// Gives @p teacher a profile named "default" with two other accounts, as Thunderbird itself leaves it on
/// disk; how Thunderbird understood them.
QJsonArray useForTwoAccounts(const Teacher &teacher);

QJsonArray allAccounts(Thunderbird &thunderbird);
