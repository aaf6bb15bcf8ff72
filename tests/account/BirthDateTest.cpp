// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/BirthDate.h"

#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);

QString textOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
}

} // namespace

TEST_CASE("a birth date is read in the shapes that people use")
{
    struct Row {
        QString typed;
        QString iso;
    };
    const Row row =
        GENERATE(Row{u"31/12/1990"_s, u"1990-12-31"_s}, Row{u"31.12.1990"_s, u"1990-12-31"_s},
                 Row{u"31-12-1990"_s, u"1990-12-31"_s}, Row{u"31 12 1990"_s, u"1990-12-31"_s},
                 Row{u"31\u00A012\u00A01990"_s, u"1990-12-31"_s}, Row{u"31 / 12 / 1990"_s, u"1990-12-31"_s},
                 Row{u"31\u201112\u20111990"_s, u"1990-12-31"_s}, Row{u" 31121990\t"_s, u"1990-12-31"_s},
                 Row{u"1990-12-31"_s, u"1990-12-31"_s}, Row{u"3/9/1990"_s, u"1990-09-03"_s},
                 Row{u"03091990"_s, u"1990-09-03"_s}, Row{u"29/02/2000"_s, u"2000-02-29"_s},
                 Row{u"21/11/2010"_s, u"2010-11-21"_s}, Row{u"21/11/1916"_s, u"1916-11-21"_s});
    CAPTURE(row.typed);

    QString typed = row.typed;
    const auto date = BirthDate::takeFrom(typed, today);

    REQUIRE(date);
    CHECK(textOf(date.value().in(BirthDate::Form::Iso)) == row.iso);
    CHECK(typed.isEmpty());
}

TEST_CASE("what is not a possible birth date is refused with the reason, and stays in the field")
{
    struct Row {
        QString typed;
        QString reason;
    };
    const Row row =
        GENERATE(Row{u""_s, u"empty"_s}, Row{u" \u00A0"_s, u"empty"_s}, Row{u"hier"_s, u"shape"_s},
                 Row{u"31/12/90"_s, u"shape"_s}, Row{u"31/12"_s, u"shape"_s}, Row{u"1990"_s, u"shape"_s},
                 Row{u"3112199"_s, u"shape"_s}, Row{u"311219900"_s, u"shape"_s},
                 Row{u"31/12/1990/1"_s, u"shape"_s}, Row{u"31/12/19900"_s, u"shape"_s},
                 Row{u"31/12/1990x"_s, u"shape"_s}, Row{QString(200, u'1'), u"shape"_s},
                 Row{u"31/02/1990"_s, u"impossible"_s}, Row{u"29/02/1990"_s, u"impossible"_s},
                 Row{u"12/31/1990"_s, u"impossible"_s}, Row{u"00/01/1990"_s, u"impossible"_s},
                 Row{u"99999999"_s, u"impossible"_s}, Row{u"01/01/0000"_s, u"impossible"_s},
                 Row{u"22/11/2026"_s, u"future"_s}, Row{u"01/01/2099"_s, u"future"_s},
                 Row{u"22/11/2010"_s, u"too-young"_s}, Row{u"21/11/2026"_s, u"too-young"_s},
                 Row{u"20/11/1916"_s, u"too-old"_s}, Row{u"01/01/0190"_s, u"too-old"_s});
    CAPTURE(row.typed);

    QString typed = row.typed;
    const auto date = BirthDate::takeFrom(typed, today);

    REQUIRE_FALSE(date);
    CHECK(date.fault() == Fault{FaultKind::NameInvalid, u"birthDate:"_s + row.reason});
    CHECK(typed == row.typed);
}

TEST_CASE("a birth date is given in each form that a portal may ask for")
{
    QString typed = u"3/9/1990"_s;
    const auto date = BirthDate::takeFrom(typed, today);

    REQUIRE(date);
    CHECK(textOf(date.value().in(BirthDate::Form::Slashes)) == u"03/09/1990"_s);
    CHECK(textOf(date.value().in(BirthDate::Form::Digits)) == u"03091990"_s);
    CHECK(textOf(date.value().in(BirthDate::Form::Iso)) == u"1990-09-03"_s);
    CHECK(date.value().day() == 3);
    CHECK(date.value().month() == 9);
    CHECK(date.value().year() == 1990);
}
