// SPDX-License-Identifier: GPL-3.0-or-later
#include "activation/PortalText.h"

#include "activation/DateText.h"
#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

std::string isoOf(QString typed)
{
    const auto iso = isoDateFrom(Secret::takeFrom(typed));
    return iso ? iso->reveal([](QByteArrayView bytes) { return bytes.toByteArray().toStdString(); }) : "none";
}

} // namespace

TEST_CASE("a page cannot move the cursor, colour the terminal or turn the writing around")
{
    CHECK(printable(u"a\x1b[2Jb\u009b31mc\u202ed\x07\r\u200be"_s) == u"a[2Jb31mcd e"_s);
    CHECK(printable(u"Élève\n\tdeux"_s) == u"Élève\n deux"_s);
}

TEST_CASE("a quotation has a bar before each line and an end")
{
    CHECK(quotation({}) == QString());
    CHECK(quotation(u"Un\n\nDeux"_s) == u"  | Un\n  | Deux\n"_s);
    CHECK(quotation(QString(u"a\n"_s).repeated(1000)).count(u'\n') == 41);
    CHECK(quotation(QString(9000, u'a')).size() < 600);
}

TEST_CASE("a date is read in the ways it is written, and sent as ISO")
{
    CHECK(isoOf(u"1988-05-14"_s) == "1988-05-14");
    CHECK(isoOf(u"14/05/1988"_s) == "1988-05-14");
    CHECK(isoOf(u" 1.9.1994 "_s) == "1994-09-01");
    CHECK(isoOf(u"31/02/1988"_s) == "none");
    CHECK(isoOf(u"14/05/88"_s) == "none");
    CHECK(isoOf(u"14/05/1988/2"_s) == "none");
    CHECK(isoOf(u"14 mai 1988"_s) == "none");
    CHECK(isoOf(u"99999999999999/05/14"_s) == "none");
    CHECK(isoOf({}) == "none");
}
