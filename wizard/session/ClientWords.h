// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Targets.h"

#include <QStringList>

/// What can be written for, as the command line, a table and a school's settings name it: thunderbird,
/// outlook, sheet, apple, android.
const QStringList &clientWords();

/// The files that @p words ask for; a word that asks for none (Thunderbird has a profile) is passed over.
OutputKinds outputKindsOf(const QStringList &words);
