// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/SheetPaper.h"

#include "print/Sheets.h"
#include "support/Catch.h"
#include "support/MailAccounts.h"

#include <QThread>

TEST_CASE("the same sheet makes the same bytes, on any day")
{
    const QByteArray pdf = sheetAsPdf(sheetOf(mariesAccount()));
    CHECK(pdf == sheetAsPdf(sheetOf(mariesAccount())));
    CHECK(pdf.startsWith("%PDF-"));
    CHECK_FALSE(pdf.contains("CreationDate"));
    CHECK(pdf != sheetAsPdf(sheetOf(zoesPopAccount())));
}

TEST_CASE("a sheet is drawn in a thread as in the window's own")
{
    QByteArray pdf;
    const std::unique_ptr<QThread> worker(
        QThread::create([&pdf] { pdf = sheetAsPdf(sheetOf(mariesAccount())); }));
    worker->start();
    REQUIRE(worker->wait());
    CHECK(pdf == sheetAsPdf(sheetOf(mariesAccount())));
}
