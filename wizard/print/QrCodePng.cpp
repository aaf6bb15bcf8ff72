// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/QrCodePng.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

QByteArray qrCodeAsPng(const QrCode &code, int moduleSize)
{
    Q_ASSERT(moduleSize >= 1);
    const int side = (code.size + 2 * quietZone) * moduleSize;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(moduleSize, moduleSize);
    painter.translate(quietZone, quietZone);
    for (const QRect &run : darkRuns(code))
        painter.fillRect(run, Qt::black);
    painter.end();

    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}
