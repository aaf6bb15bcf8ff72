// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/StepBar.h"

#include "pages/Contrast.h"
#include "session/Step.h"

#include <QPainter>

StepBar::StepBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepBar::setStep(int step)
{
    m_step = step;
    update();
}

QSize StepBar::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * stepCount, line / 4};
}

void StepBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QColor window = palette().color(QPalette::Window);
    const QColor filled = readableOn(window, palette().color(QPalette::Highlight), 3.0); // WCAG 1.4.11
    const QColor ahead = blend(palette().color(QPalette::WindowText), window, 0.2);
    const double gap = height();
    const double dash = (width() - gap * (stepCount - 1)) / stepCount;
    for (int step = 0; step < stepCount; ++step) {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const int place = mirrored ? stepCount - 1 - step : step;
        painter.setBrush(step <= m_step ? filled : ahead);
        painter.drawRoundedRect(QRectF(place * (dash + gap), 0, dash, height()), height() / 2.0,
                                height() / 2.0);
    }
}
