// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Teacher.h"

/// Of the profile that useProfile() makes, in the home.
inline const QString guessedPrefsFile = QStringLiteral(".thunderbird/abcd1234.default/prefs.js");

/// What Thunderbird's own set-up makes of Marie's address: the local part as login, on both servers.
QByteArray guessedPrefs();

/// Gives @p teacher a profile with @p prefs, as Thunderbird itself leaves it after having run on it.
void useProfile(const Teacher &teacher, const QByteArray &prefs = guessedPrefs());
