// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/Glyph.h"

#include "pages/Contrast.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <cmath>
#include <numbers>

namespace {

constexpr std::chrono::milliseconds turnEvery{125};
constexpr int turnBy = 30;

QPolygonF octagon(const QRectF &box)
{
    QPolygonF corners;
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = std::numbers::pi / 8 * (2 * corner + 1);
        corners << box.center() + QPointF(std::cos(angle), std::sin(angle)) * box.width() / 2 * 1.04;
    }
    return corners;
}

QPointF at(const QRectF &box, double x, double y)
{
    return {box.x() + x * box.width(), box.y() + y * box.height()};
}

QPen stroke(const QColor &color, const QRectF &box, double width)
{
    return {color, box.width() * width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void paintTriangle(QPainter &painter, const QRectF &box, const QColor &color, const QColor &on)
{
    painter.setPen(stroke(color, box, 0.12));
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{at(box, 0.5, 0.08), at(box, 0.95, 0.9), at(box, 0.05, 0.9)});
    painter.setPen(stroke(on, box, 0.12));
    painter.drawLine(at(box, 0.5, 0.38), at(box, 0.5, 0.6));
    painter.drawPoint(at(box, 0.5, 0.8));
}

void paintMark(QPainter &painter, Glyph glyph, const QRectF &box, const QColor &on)
{
    painter.setPen(stroke(on, box, 0.13));
    painter.setBrush(Qt::NoBrush);
    if (glyph == Glyph::Good) {
        painter.drawPolyline(QPolygonF{at(box, 0.28, 0.53), at(box, 0.44, 0.69), at(box, 0.73, 0.34)});
    } else if (glyph == Glyph::Bad) {
        painter.drawLine(at(box, 0.34, 0.34), at(box, 0.66, 0.66));
        painter.drawLine(at(box, 0.66, 0.34), at(box, 0.34, 0.66));
    } else {
        painter.drawPoint(at(box, 0.5, 0.28));
        painter.drawLine(at(box, 0.5, 0.48), at(box, 0.5, 0.74));
    }
}

void paintRing(QPainter &painter, Glyph glyph, const QRectF &box, const QColor &color, int turn)
{
    const QRectF ring =
        box.adjusted(box.width() * 0.1, box.width() * 0.1, -box.width() * 0.1, -box.width() * 0.1);
    painter.setPen(stroke(color, box, 0.13));
    painter.setBrush(Qt::NoBrush);
    if (glyph == Glyph::Running) {
        painter.drawArc(ring, (90 - turn) * 16, -270 * 16);
        return;
    }
    painter.drawEllipse(ring);
    if (glyph == Glyph::Stopped)
        painter.drawLine(at(box, 0.32, 0.5), at(box, 0.68, 0.5));
}

void paintPlate(QPainter &painter, Glyph glyph, const QRectF &box, const QColor &color, const QColor &on)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    if (glyph == Glyph::Bad)
        painter.drawPolygon(octagon(box));
    else
        painter.drawEllipse(box);
    paintMark(painter, glyph, box, on);
}

} // namespace

void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &box, const QColor &color, const QColor &on,
                int turn)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (glyph) {
    case Glyph::Waiting:
    case Glyph::Stopped:
    case Glyph::Running: paintRing(painter, glyph, box, color, turn); break;
    case Glyph::Warning: paintTriangle(painter, box, color, on); break;
    case Glyph::Good:
    case Glyph::Bad:
    case Glyph::Note: paintPlate(painter, glyph, box, color, on); break;
    }
    painter.restore();
}

QColor glyphColor(Glyph glyph, const QColor &background, const QColor &text)
{
    switch (glyph) {
    case Glyph::Good: return readableOn(background, QColor(0x1e, 0x8e, 0x3e));
    case Glyph::Bad: return readableOn(background, QColor(0xd9, 0x30, 0x25));
    case Glyph::Warning: return readableOn(background, QColor(0xb2, 0x6a, 0x00));
    case Glyph::Running:
    case Glyph::Note: return readableOn(background, QColor(0x2f, 0x6f, 0xc4));
    case Glyph::Waiting:
    case Glyph::Stopped: return readableOn(background, blend(text, background, 0.7));
    }
    Q_UNREACHABLE();
}

GlyphLabel::GlyphLabel(Glyph glyph, QWidget *parent) : QWidget(parent), m_glyph(glyph)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_turning.setInterval(turnEvery);
    connect(&m_turning, &QTimer::timeout, this, [this] {
        m_turn = (m_turn + turnBy) % 360;
        update();
    });
}

void GlyphLabel::setGlyph(Glyph glyph)
{
    if (glyph == m_glyph)
        return;
    m_glyph = glyph;
    turnWhileRunning();
    update();
}

QSize GlyphLabel::sizeHint() const
{
    const int side = fontMetrics().height();
    return {side, side};
}

void GlyphLabel::paintEvent(QPaintEvent *)
{
    const QColor background = palette().color(backgroundRole());
    const double side = std::min(width(), height()) * 0.86;
    const QRectF box(width() / 2.0 - side / 2, height() / 2.0 - side / 2, side, side);
    QPainter painter(this);
    paintGlyph(painter, m_glyph, box, glyphColor(m_glyph, background, palette().color(foregroundRole())),
               background, m_turn);
}

void GlyphLabel::showEvent(QShowEvent *)
{
    turnWhileRunning();
}

void GlyphLabel::hideEvent(QHideEvent *)
{
    m_turning.stop();
}

/// Only where the desktop wants movement at all.
void GlyphLabel::turnWhileRunning()
{
    const bool movementWanted = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (m_glyph == Glyph::Running && isVisible() && movementWanted)
        m_turning.start();
    else
        m_turning.stop();
}
