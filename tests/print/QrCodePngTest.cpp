// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/QrCodePng.h"

#include "support/Catch.h"

#include <QImage>

TEST_CASE("a picture has its quiet zone, and one colour a module")
{
    const QrCode code = qrCodeOf("[1]");
    const QImage image = QImage::fromData(qrCodeAsPng(code, 2), "PNG");
    REQUIRE(image.size() == QSize(58, 58));
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QPoint module(x / 2 - quietZone, y / 2 - quietZone);
            const bool inside = QRect(0, 0, code.size, code.size).contains(module);
            const bool dark = inside && code.isDark(module.x(), module.y());
            REQUIRE(image.pixelColor(x, y) == QColor(dark ? Qt::black : Qt::white));
        }
    }
}
