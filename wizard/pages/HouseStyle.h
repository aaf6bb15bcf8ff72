// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

/// Fusion, the style of a desktop that brings none of its own, with what large text and dark palettes need of
/// it: marks and margins that grow with the font, and edges of fields and marks at 3:1 (WCAG 1.4.11), which
/// Fusion's shades of the window's colour do not reach in the dark.
class HouseStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    HouseStyle();

    /// Puts it under the whole application where that uses Fusion; a native style is left alone. Once is
    /// enough.
    static void install();

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};
