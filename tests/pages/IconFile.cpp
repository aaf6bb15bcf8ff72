// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/IconFile.h"

#include <QBuffer>
#include <QDataStream>
#include <QImage>

namespace {

constexpr int firstPngSide = 64; // what is smaller is read by programs that know bitmaps alone

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// BITMAPINFOHEADER, the rows from below, and a mask of one bit a pixel that alpha makes idle.
QByteArray bitmap(const QImage &image)
{
    const int side = image.width();
    const int maskRow = (side + 31) / 32 * 4;
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream << quint32(40) << qint32(side) << qint32(2 * side) << quint16(1) << quint16(32) << quint32(0)
           << quint32(side * side * 4 + side * maskRow) << qint32(0) << qint32(0) << quint32(0) << quint32(0);
    const QImage straight = image.convertToFormat(QImage::Format_ARGB32);
    for (int row = side - 1; row >= 0; --row) {
        for (int column = 0; column < side; ++column)
            stream << quint32(straight.pixel(column, row));
    }
    return bytes + QByteArray(qsizetype(side) * maskRow, '\0');
}

} // namespace

QByteArray iconFile(const QIcon &icon)
{
    const QList<QSize> sizes = icon.availableSizes();
    QByteArray directory;
    QByteArray images;
    QDataStream stream(&directory, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream << quint16(0) << quint16(1) << quint16(sizes.size());
    const qsizetype directorySize = 6 + 16 * sizes.size();
    for (const QSize &size : sizes) {
        const QImage image = icon.pixmap(size).toImage();
        const QByteArray bytes = size.width() < firstPngSide ? bitmap(image) : png(image);
        const auto side = static_cast<quint8>(size.width()); // 256 is written as 0
        stream << side << side << quint8(0) << quint8(0) << quint16(1) << quint16(32) << quint32(bytes.size())
               << quint32(directorySize + images.size());
        images += bytes;
    }
    return directory + images;
}
