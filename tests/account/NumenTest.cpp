// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/Numen.h"

#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

QString textOf(const Numen &numen)
{
    return numen.reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
}

Secret password(QString text)
{
    return Secret::takeFrom(text);
}

} // namespace

TEST_CASE("a NUMEN gets one of three verdicts and is never refused")
{
    using Verdict = Numen::Verdict;
    struct Row {
        QString typed;
        Verdict verdict;
    };
    const Row row = GENERATE(
        Row{u"46G9987654XYZ"_s, Verdict::Canonical}, Row{u"46g9987654xyz"_s, Verdict::Canonical},
        Row{u" 46 G 99 87654 XYZ "_s, Verdict::Canonical}, Row{u"46-G-9987654-XYZ"_s, Verdict::Canonical},
        Row{u"46G\u00A09987654\u202FXYZ"_s, Verdict::Canonical},
        Row{u"\uFEFF99E0012345ABC"_s, Verdict::Canonical}, Row{u"46G\u20119987654XYZ"_s, Verdict::Canonical},
        Row{u"46GH987654XYZ"_s, Verdict::Plausible}, Row{u"GIPFCIP12345"_s, Verdict::Plausible},
        Row{u"gipcfaaAB12345"_s, Verdict::Plausible}, Row{u"PEN1234567"_s, Verdict::Plausible},
        Row{u"PEN1234"_s, Verdict::Unusual}, Row{u"PEN12345678"_s, Verdict::Unusual},
        Row{u"46G998765XYZ"_s, Verdict::Unusual}, Row{u"46G99876543XYZ"_s, Verdict::Unusual},
        Row{u"9946123456789"_s, Verdict::Unusual}, Row{u"46É9987654XYZ"_s, Verdict::Unusual},
        Row{u""_s, Verdict::Unusual}, Row{u"46\u0669\u0669G987654XYZ"_s, Verdict::Unusual},
        Row{QString(5000, u'9'), Verdict::Unusual});
    CAPTURE(row.typed);

    QString typed = row.typed;
    CHECK(Numen::takeFrom(typed).verdict() == row.verdict);
}

TEST_CASE("the usual slips are pointed at when mending them would help")
{
    using Slip = Numen::Slip;
    struct Row {
        QString typed;
        Slip slip;
    };
    const Row row = GENERATE(
        Row{u"46G99876O4XYZ"_s, Slip::LetterOForZero}, Row{u"46G99876I4XYZ"_s, Slip::LetterIForOne},
        Row{u"46G9987654X0Z"_s, Slip::ZeroForLetterO}, Row{u"46G9987654XY1"_s, Slip::OneForLetterI},
        Row{u"4IG9O87654XYZ"_s, Slip::LetterIForOne}, Row{u"46g99876o4xyz"_s, Slip::LetterOForZero},
        Row{u"46G9987654XYZ"_s, Slip::None}, Row{u"46GO987654XYZ"_s, Slip::None}, // plausible as it is
        Row{u"46G99876O4X9Z"_s, Slip::None}, Row{u"46G99876O4XY"_s, Slip::None}, Row{u""_s, Slip::None});
    CAPTURE(row.typed);

    QString typed = row.typed;
    CHECK(Numen::takeFrom(typed).slip() == row.slip);
}

TEST_CASE("a NUMEN is kept in capitals without blanks, and the field is wiped")
{
    QString typed = u" 46g 9987654-xyz "_s;

    const Numen numen = Numen::takeFrom(typed);

    CHECK(textOf(numen) == u"46G9987654XYZ"_s);
    CHECK(typed.isEmpty());
    QString nothing = u" \u00A0-"_s;
    CHECK(Numen::takeFrom(nothing).isEmpty());
}

TEST_CASE("a password that still is the NUMEN is noticed in any case")
{
    CHECK(looksLikeNumen(password(u"46G9987654XYZ"_s)));
    CHECK(looksLikeNumen(password(u"46g9987654xyz"_s)));
    CHECK(looksLikeNumen(password(u"46gh987654xyz"_s)));
    CHECK(looksLikeNumen(password(u"GIPFCIP12345"_s)));
    CHECK_FALSE(looksLikeNumen(password(u"Pensees123"_s)));
    CHECK_FALSE(looksLikeNumen(password(u"46G9987654XY"_s)));
    CHECK_FALSE(looksLikeNumen(password(u"correct horse"_s)));
    CHECK_FALSE(looksLikeNumen(Secret()));
}
