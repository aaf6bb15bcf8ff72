// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/Contrast.h"

#include "pages/Glyph.h"
#include "support/Catch.h"

#include <QImage>
#include <QPainter>

#include <array>

namespace {

constexpr std::array allGlyphs{Glyph::Waiting, Glyph::Running, Glyph::Good, Glyph::Bad,
                               Glyph::Stopped, Glyph::Warning, Glyph::Note};

/// The sign in black on white: its shape without its colour.
QImage shapeOf(Glyph glyph)
{
    QImage image(32, 32, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintGlyph(painter, glyph, QRectF(2, 2, 28, 28), Qt::black, Qt::white);
    return image;
}

} // namespace

TEST_CASE("contrast is WCAG's ratio")
{
    CHECK(contrastBetween(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrastBetween(Qt::white, Qt::white) == Approx(1.0));
    CHECK(contrastBetween(QColor(0x76, 0x76, 0x76), Qt::white) ==
          Approx(4.54).epsilon(0.01)); // the textbook grey
    CHECK(contrastBetween(Qt::white, QColor(0x76, 0x76, 0x76)) == Approx(4.54).epsilon(0.01));
}

TEST_CASE("a colour is moved just as far as reading needs it")
{
    const QColor background = GENERATE(QColor(Qt::white), QColor(Qt::black), QColor(0x80, 0x80, 0x80),
                                       QColor(0xef, 0xef, 0xef), QColor(0x2d, 0x2d, 0x2d));
    const QColor wanted =
        GENERATE(QColor(Qt::red), QColor(Qt::blue), QColor(Qt::yellow), QColor(0x77, 0x77, 0x77));
    CHECK(contrastBetween(readableOn(background, wanted), background) >= readableContrast);
}

TEST_CASE("a colour that can be read already stays as it is")
{
    CHECK(readableOn(Qt::white, Qt::black) == QColor(Qt::black));
    CHECK(readableOn(Qt::black, Qt::yellow) == QColor(Qt::yellow));
}

TEST_CASE("every sign is seen on light and dark")
{
    const QColor background = GENERATE(QColor(Qt::white), QColor(0xef, 0xef, 0xef), QColor(0x24, 0x24, 0x24));
    const QColor text = background.lightness() > 128 ? Qt::black : Qt::white;
    for (const Glyph glyph : allGlyphs)
        CHECK(contrastBetween(glyphColor(glyph, background, text), background) >= readableContrast);
}

TEST_CASE("no two signs differ by their colour alone")
{
    for (const Glyph one : allGlyphs) {
        for (const Glyph other : allGlyphs) {
            if (one != other)
                CHECK(shapeOf(one) != shapeOf(other));
        }
    }
}
