// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/Academy.h"

/// A text of the data file in the program's language.
QString spoken(const LocalText &text);
