// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/HttpDate.h"

#include "support/Catch.h"

TEST_CASE("a date is read in every form that servers use")
{
    const QByteArray text = GENERATE("Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT",
                                     "Sun Nov  6 08:49:37 1994", "Sun, 06-Nov-1994 08:49:37 GMT",
                                     "6 nov 1994 8:49:37", "1994 November 6 08:49:37 +0000");
    CAPTURE(text.toStdString());
    CHECK(httpDateFrom(text) == QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC));
}

TEST_CASE("two digits of a year are those of a century near by")
{
    CHECK(httpDateFrom("Fri, 01-Jan-70 00:00:00 GMT")->date().year() == 1970);
    CHECK(httpDateFrom("Wed, 01-Jan-69 00:00:00 GMT")->date().year() == 2069);
}

TEST_CASE("what is no date gives none")
{
    const QByteArray text = GENERATE("", "soon", "06 Nov 1994", "31 Feb 1994 08:49:37",
                                     "06 Nov 1994 25:00:00", "06 Nov 08:49:37", "Nov 1994 08:49:37");
    CAPTURE(text.toStdString());
    CHECK_FALSE(httpDateFrom(text));
}
