// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

/// Lets screen readers speak @p widget's name, which has just changed (a label's name is its text). Qt 6.4
/// has no announcement event: a change of name reaches AT-SPI, an alert reaches UI Automation.
void announce(QWidget &widget);

/// Lets a test hear what is announced; an empty function gives the voice back to Qt's accessibility.
void announceThrough(std::function<void(QWidget &)> speaker);
