// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/CsvRows.h"

#include "support/Catch.h"

#include <QBuffer>

namespace {

QList<CsvRow> rowsOf(QByteArray text, char delimiter = ';', std::optional<CsvStop> *stop = nullptr)
{
    QBuffer buffer(&text);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    QList<CsvRow> rows;
    const auto ended = readCsv(buffer, delimiter, [&](const CsvRow &row) {
        rows.append(row);
        return true;
    });
    if (stop)
        *stop = ended;
    else
        CHECK_FALSE(ended.has_value());
    return rows;
}

} // namespace

TEST_CASE("cells come as they were meant")
{
    CHECK(rowsOf("a;b;c\n") == QList<CsvRow>{{1, {"a", "b", "c"}}});
    CHECK(rowsOf(" a ;\" b \";\n") == QList<CsvRow>{{1, {"a", " b ", ""}}});
    CHECK(rowsOf("\"a;b\";\"say \"\"hello\"\"\"") == QList<CsvRow>{{1, {"a;b", "say \"hello\""}}});
    CHECK(rowsOf("a,b;c\n", ',') == QList<CsvRow>{{1, {"a", "b;c"}}});
    CHECK(rowsOf("a\tb\n", '\t') == QList<CsvRow>{{1, {"a", "b"}}});
}

TEST_CASE("a row's line is where it begins, whatever lies before it")
{
    CHECK(rowsOf("a;b\r\n\r\n  \n;;\nc;\"d\nd\n\"\ne;f") ==
          QList<CsvRow>{{1, {"a", "b"}}, {5, {"c", "d\nd\n"}}, {8, {"e", "f"}}});
}

TEST_CASE("a quotation mark that never closes is told with its line")
{
    std::optional<CsvStop> stop;
    rowsOf("a;b\nc;\"d\ne;f\n", ';', &stop);
    CHECK(stop == CsvStop{CsvStop::Reason::QuoteOpen, 2});
}

TEST_CASE("a cell of a million characters is handed over, one beyond all measure ends the reading")
{
    const QByteArray million(1'000'000, 'x');
    const auto rows = rowsOf("a;" + million + "\nb;c\n");
    REQUIRE(rows.size() == 2);
    CHECK(rows.first().cells.last() == million);
    std::optional<CsvStop> stop;
    rowsOf("a;b\nc;" + QByteArray(largestCell + 10, 'x') + "\n", ';', &stop);
    CHECK(stop == CsvStop{CsvStop::Reason::TooLarge, 2});
}

TEST_CASE("the receiver may have had enough")
{
    QByteArray text = "a\nb\nc\n";
    QBuffer buffer(&text);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    int taken = 0;
    const auto stop = readCsv(buffer, ';', [&](const CsvRow &) { return ++taken < 2; });
    CHECK(taken == 2);
    REQUIRE(stop.has_value());
    CHECK(stop->reason == CsvStop::Reason::Enough);
}

TEST_CASE("what is written is read back, and no spreadsheet computes it")
{
    const QList<QByteArray> cells = {"a;b", "say \"x\"", "two\nlines", ""};
    CHECK(rowsOf(csvLine(cells, ';')) == QList<CsvRow>{{1, cells}});
    CHECK(csvLine({"=1+1", "@x", "-2"}, ',') == "\"'=1+1\",\"'@x\",\"'-2\"\r\n");
}
