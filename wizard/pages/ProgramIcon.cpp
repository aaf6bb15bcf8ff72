// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ProgramIcon.h"

#include "pages/Glyph.h"

#include <QPainter>

namespace {

QPixmap drawn(int side)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / 64.0, side / 64.0);
    const QColor paper(0xfb, 0xf7, 0xee);
    const QColor ink(0x3b, 0x4a, 0x54);
    painter.setPen(QPen(ink, 3.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(paper);
    painter.drawRoundedRect(QRectF(5, 13, 50, 36), 4, 4);
    painter.drawPolyline(QPolygonF{{6.5, 16}, {30, 34}, {53.5, 16}});
    paintGlyph(painter, Glyph::Good, QRectF(37, 35, 24, 24), QColor(0x1e, 0x8e, 0x3e), Qt::white);
    return pixmap;
}

} // namespace

QIcon programIcon()
{
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(drawn(side));
    return icon;
}
