// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// @p lines times the height of a line of @p widget's text: distances grow with the text.
inline int spaced(const QWidget &widget, double lines)
{
    return static_cast<int>(lines * widget.fontMetrics().height());
}
