// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/HouseStyle.h"

#include "pages/Contrast.h"
#include "support/Catch.h"

#include <QPushButton>

namespace {

/// The colours of a desktop in high contrast: black, white, and nothing between.
QPalette highContrast()
{
    QPalette palette(Qt::black, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Base, Qt::black);
    return palette;
}

/// The best contrast that the middle of the left edge reaches: the line may lie a pixel further in.
double edgeContrast(QWidget &widget)
{
    const QImage picture = widget.grab().toImage();
    const QColor window = widget.palette().color(QPalette::Window);
    double best = 0;
    for (int x = 0; x < 3; ++x)
        best = std::max(best, contrastBetween(picture.pixelColor(x, picture.height() / 2), window));
    return best;
}

} // namespace

TEST_CASE("a button is seen as one on light, dark and in high contrast")
{
    const QPalette palette =
        GENERATE(QPalette(QColor(0xef, 0xef, 0xef)),
                 QPalette(QColor(0x35, 0x35, 0x35), QColor(0x2d, 0x2d, 0x2d)), highContrast());
    CAPTURE(palette.color(QPalette::Window).name().toStdString());
    HouseStyle style;
    QPushButton button(QStringLiteral("Ouvrir"));
    button.setStyle(&style);
    button.setPalette(palette);
    button.resize(120, 40);
    constexpr double visibleEdge = 3.0; // WCAG 2.1, 1.4.11
    CHECK(edgeContrast(button) >= visibleEdge);
    button.setDefault(true);
    CHECK(edgeContrast(button) >= visibleEdge);
}
