// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/StrengthMeter.h"

#include "account/PasswordStrength.h"
#include "pages/Glyph.h"
#include "pages/Listener.h"
#include "support/Catch.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Glyph glyphOf(const StrengthMeter &meter)
{
    return meter.findChild<GlyphLabel *>()->glyph();
}

} // namespace

TEST_CASE("a meter says sign, word and figure, beside what the CNIL recommends")
{
    struct Row {
        double bits;
        QString word;
        Glyph glyph;
    };
    const auto row = GENERATE(Row{12.7, u"Weak"_s, Glyph::Warning}, Row{49.9, u"Weak"_s, Glyph::Warning},
                              Row{50, u"Middling"_s, Glyph::Note}, Row{79.9, u"Middling"_s, Glyph::Note},
                              Row{80, u"Strong"_s, Glyph::Good}, Row{140, u"Strong"_s, Glyph::Good});
    StrengthMeter meter;
    meter.setBits(row.bits);
    CHECK(meter.isVisibleTo(nullptr));
    CHECK(meter.words().startsWith(row.word + u':'));
    CHECK(meter.words().contains(u' ' + QString::number(static_cast<int>(row.bits)) + u' '));
    CHECK(meter.words().contains(QString::number(static_cast<int>(recommendedBits))));
    CHECK(glyphOf(meter) == row.glyph);
}

TEST_CASE("nothing typed, nothing measured")
{
    StrengthMeter meter;
    CHECK_FALSE(meter.isVisible());
    meter.setBits(30);
    meter.clear();
    CHECK_FALSE(meter.isVisible());
}

TEST_CASE("a screen reader hears the word when the typing pauses, and once")
{
    const Listener listener;
    StrengthMeter meter;
    for (double bits = 0; bits < 30; bits += 3)
        meter.setBits(bits);
    CHECK(listener.speakers.isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return !listener.speakers.isEmpty(); }));
    CHECK(listener.speakers == QStringList{u"strengthWords"_s});
    meter.setBits(33); // still weak
    QTest::qWait(1200);
    CHECK(listener.speakers.size() == 1);
    meter.setBits(90);
    CHECK(QTest::qWaitFor([&] { return listener.speakers.size() == 2; }));
}
