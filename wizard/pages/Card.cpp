// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/Card.h"

#include "pages/Contrast.h"
#include "pages/Spacing.h"

#include <QPainter>

Card::Card(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    const int edge = spaced(*this, 0.7);
    m_column->setContentsMargins(edge, edge, edge, edge);
    m_column->setSpacing(spaced(*this, 0.45));
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor window = palette().color(QPalette::Window);
    // WCAG 1.4.11 asks 3:1 of what tells a control apart; a card's edge is only an ornament.
    painter.setPen(blend(palette().color(QPalette::WindowText), window, 0.25));
    painter.setBrush(blend(palette().color(QPalette::Base), window, 0.45)); // fields on it still stand out
    const double radius = spaced(*this, 0.35);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}
