// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

/// WCAG 2.1, success criterion 1.4.3: what ordinary text needs against its background.
inline constexpr double readableContrast = 4.5;

/// WCAG's contrast ratio, from 1 (same) to 21 (black on white). Alpha is ignored.
double contrastBetween(const QColor &one, const QColor &other);

/// @p wanted, made lighter or darker just as far as it takes to be read on @p background. Keeps the hue.
QColor readableOn(const QColor &background, const QColor &wanted, double least = readableContrast);

/// @p share of @p one and the rest of @p other, channel by channel.
QColor blend(const QColor &one, const QColor &other, double share);
