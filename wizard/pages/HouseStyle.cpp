// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/HouseStyle.h"

#include "pages/Contrast.h"

#include <QApplication>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace {

constexpr double visibleEdge = 3.0; // WCAG 2.1, 1.4.11

int lineHeight(const QStyleOption *option, const QWidget *widget)
{
    if (widget)
        return widget->fontMetrics().height();
    return option ? option->fontMetrics.height() : QFontMetrics(QApplication::font()).height();
}

QColor edgeColor(const QStyleOption &option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor window = option.palette.color(QPalette::Window);
    const QColor wanted = blend(option.palette.color(QPalette::WindowText), window, 0.45);
    return enabled ? readableOn(window, wanted, visibleEdge) : blend(wanted, window, 0.5);
}

QColor accent(const QStyleOption &option)
{
    return readableOn(option.palette.color(QPalette::Base), option.palette.color(QPalette::Highlight),
                      visibleEdge);
}

QPen edgePen(const QStyleOption &option)
{
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    return {focused ? accent(option) : edgeColor(option), focused ? 2.0 : 1.0};
}

void paintCheck(QPainter &painter, const QRectF &box, const QColor &color)
{
    painter.setPen(QPen(color, box.width() * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) {
        return QPointF(box.x() + x * box.width(), box.y() + y * box.height());
    };
    painter.drawPolyline(QPolygonF{at(0.22, 0.54), at(0.42, 0.73), at(0.78, 0.29)});
}

void paintIndicator(QPainter &painter, const QStyleOption &option, bool round)
{
    const double side = std::min(option.rect.width(), option.rect.height()) - 2.0;
    const QRectF box(option.rect.x() + 1, option.rect.y() + (option.rect.height() - side) / 2, side, side);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(on && enabled ? QPen(accent(option), 1.5) : edgePen(option));
    painter.setBrush(option.palette.color(QPalette::Base));
    const QRectF edge = box.adjusted(0.75, 0.75, -0.75, -0.75);
    if (round)
        painter.drawEllipse(edge);
    else
        painter.drawRoundedRect(edge, side * 0.15, side * 0.15);
    const QColor mark = enabled ? accent(option) : edgeColor(option);
    if (on && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(edge.center(), side * 0.27, side * 0.27);
    } else if (on) {
        paintCheck(painter, edge, mark);
    }
    painter.restore();
}

/// Fusion leaves the edge of a button to a shade of the window's colour: gone where that is black.
void paintButtonEdge(QPainter &painter, const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (button && button->features.testFlag(QStyleOptionButton::Flat))
        return;
    const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(enabled && (isDefault || focused) ? accent(option) : edgeColor(option), 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.restore();
}

} // namespace

HouseStyle::HouseStyle() : QProxyStyle(u"fusion"_s) {}

void HouseStyle::install()
{
    const QStyle *present = QApplication::style();
    // "windows" is what Qt falls back to where it finds no style of the system's: that of 1995.
    const bool isNobodys =
        QStringList{u"fusion"_s, u"windows"_s}.contains(present->name(), Qt::CaseInsensitive);
    if (isNobodys && !qobject_cast<const HouseStyle *>(present))
        QApplication::setStyle(new HouseStyle);
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    const int line = lineHeight(option, widget);
    switch (static_cast<int>(metric)) { // an int: -Wswitch-enum would list a hundred others
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return std::max(usual, line);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return std::max(usual, line * 2 / 5);
    case PM_ScrollBarExtent: return std::max(usual, line * 4 / 5);
    default: return usual;
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = lineHeight(option, widget);
    if (type == CT_PushButton)
        return usual.expandedTo({size.width() + line * 3 / 2, line * 8 / 5});
    if (type == CT_LineEdit)
        return usual.expandedTo({0, line * 8 / 5});
    return usual;
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == PE_IndicatorRadioButton || element == PE_IndicatorCheckBox) {
        paintIndicator(*painter, *option, element == PE_IndicatorRadioButton);
    } else if (element == PE_FrameLineEdit) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(edgePen(*option));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 3, 3);
        painter->restore();
    } else {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element == PE_PanelButtonCommand)
            paintButtonEdge(*painter, *option);
    }
}
