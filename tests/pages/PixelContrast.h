// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

/// What a text really looks like on a picture of its window: the commonest colour around it and the colour of
/// its strokes' middle.
struct MeasuredText {
    QWidget *widget;
    QString text;
    double contrast = 0;
};

/// Every visible, enabled text of @p window, measured on @p picture, which was grabbed from it.
QList<MeasuredText> measureTexts(QWidget &window, const QImage &picture);
