// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// Gives @p widget the accessible name @p text and lets screen readers speak it now. Qt 6.4 has no
/// announcement event: a change of name reaches AT-SPI, an alert reaches UI Automation.
void announce(QWidget &widget, const QString &text);
