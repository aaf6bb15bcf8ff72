// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// 1 to 12 of a month's folded name, French or English, whole or shortened to three letters or more; "mar" is
/// March, "jui" nothing: juin and juillet share it.
std::optional<int> monthNamed(const QString &folded);
