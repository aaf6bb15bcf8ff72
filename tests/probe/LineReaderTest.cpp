// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/LineReader.h"

#include "support/Catch.h"

TEST_CASE("lines end with CRLF or with a bare LF, wherever the packets were cut")
{
    LineReader reader;
    reader.feed("one\r");
    CHECK_FALSE(reader.takeLine());
    reader.feed("\ntwo\nthr");
    CHECK(reader.takeLine() == QByteArray("one"));
    CHECK(reader.takeLine() == QByteArray("two"));
    CHECK_FALSE(reader.takeLine());
    CHECK(reader.rest() == "thr");
}

TEST_CASE("a line without end is given up at the bound and takes no more memory")
{
    LineReader reader;
    for (int round = 0; round < 1000; ++round)
        reader.feed(QByteArray(1000, 'x'));
    CHECK(reader.isOverlong());
    CHECK_FALSE(reader.takeLine());
    CHECK(reader.rest().size() <= LineReader::longestLine);
}

TEST_CASE("a line of exactly the bound is still read")
{
    LineReader reader;
    reader.feed(QByteArray(LineReader::longestLine, 'x').append('\n'));
    REQUIRE(reader.takeLine());
    reader.feed(QByteArray(LineReader::longestLine + 1, 'x').append('\n'));
    CHECK_FALSE(reader.takeLine());
    CHECK(reader.isOverlong());
}

TEST_CASE("a good line before an endless one is still given")
{
    LineReader reader;
    reader.feed("good\n");
    reader.feed(QByteArray(LineReader::longestLine * 2, 'x'));
    CHECK(reader.takeLine() == QByteArray("good"));
    CHECK_FALSE(reader.takeLine());
    CHECK(reader.isOverlong());
}
