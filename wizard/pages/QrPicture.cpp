// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/QrPicture.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

QrPicture::QrPicture(QWidget *parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("qrCode"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrPicture::show(const QrCode &code)
{
    m_code = code;
    draw();
}

void QrPicture::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        draw();
}

void QrPicture::draw()
{
    if (m_code.size == 0)
        return;
    // A millimetre and a half on a usual screen: a phone reads a third of that.
    const int module = std::max(6, fontMetrics().height() / 4);
    const int side = (m_code.size + 2 * quietZone) * module;
    QPixmap picture(QSize(side, side) * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::white);
    QPainter painter(&picture);
    for (int y = 0; y < m_code.size; ++y) {
        for (int x = 0; x < m_code.size; ++x) {
            if (m_code.isDark(x, y))
                painter.fillRect((x + quietZone) * module, (y + quietZone) * module, module, module,
                                 Qt::black);
        }
    }
    painter.end();
    setPixmap(picture);
    setFixedSize(side, side);
}
