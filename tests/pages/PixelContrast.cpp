// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PixelContrast.h"

#include "pages/Contrast.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

#include <algorithm>
#include <unordered_map>

namespace {

QString textOf(QWidget *widget)
{
    if (const auto *label = qobject_cast<QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<QAbstractButton *>(widget))
        return button->text();
    if (const auto *edit = qobject_cast<QLineEdit *>(widget))
        return edit->displayText();
    return {};
}

/// The part of the widget that no ancestor clips away, in the picture's pixels.
QRect seenPart(QWidget *widget, const QWidget &window)
{
    QRect part = widget->visibleRegion().boundingRect();
    part.translate(widget->mapTo(&window, QPoint(0, 0)));
    const double ratio = window.devicePixelRatioF();
    if (!qobject_cast<QLabel *>(widget)) {
        // A button's frame and a radio button's circle are no text.
        const bool hasIndicator = qobject_cast<QRadioButton *>(widget) || qobject_cast<QCheckBox *>(widget);
        const int edge = 4;
        part.adjust(hasIndicator ? widget->fontMetrics().height() * 3 / 2 : edge, edge, -edge, -edge);
    }
    return QRectF(part.x() * ratio, part.y() * ratio, part.width() * ratio, part.height() * ratio).toRect();
}

double contrastIn(const QImage &picture, const QRect &part)
{
    std::unordered_map<QRgb, int> counts;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            ++counts[picture.pixel(x, y) & 0xfff8f8f8]; // smoothed strokes have a hundred shades
    }
    const auto commonest =
        std::max_element(counts.begin(), counts.end(), [](auto &a, auto &b) { return a.second < b.second; });
    double best = 1;
    for (const auto &[color, count] : counts) {
        if (count >= 4) // one stray pixel of a frame is no stroke
            best = std::max(best, contrastBetween(QColor(color), QColor(commonest->first)));
    }
    return best;
}

} // namespace

QList<MeasuredText> measureTexts(QWidget &window, const QImage &picture)
{
    QList<MeasuredText> measured;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const QString text = textOf(widget);
        if (text.isEmpty() || !widget->isVisible() || !widget->isEnabled())
            continue;
        const QRect part = seenPart(widget, window).intersected(picture.rect());
        const bool isWhole = widget->visibleRegion().boundingRect().height() >= widget->height();
        if (!isWhole || part.width() < 8 || part.height() < 8)
            continue; // scrolled out of sight
        measured.append({widget, text, contrastIn(picture, part)});
    }
    return measured;
}
