// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/ServerLine.h"

#include "support/Catch.h"

using namespace Qt::StringLiterals;

TEST_CASE("a server's line is shown without what could harm a terminal or a window")
{
    CHECK(readable("hello \x1b[31mred\x07\r") == u"hello [31mred"_s);
    CHECK(readable("caf\xc3\xa9") == u"café"_s);
    CHECK(readable("caf\xe9") == u"café"_s);
    CHECK(readable(QByteArray(1 << 20, 'x')).size() == 512);
    CHECK(readable({}).isEmpty());
}

TEST_CASE("words are told from beginnings of words")
{
    CHECK(beginsWithWord("* ok", "* OK"));
    CHECK(beginsWithWord("+OK hi", "+OK"));
    CHECK_FALSE(beginsWithWord("+OKAY", "+OK"));
    CHECK_FALSE(beginsWithWord("+", "+OK"));
    CHECK(afterWords("a1 OK  go on", 2) == "go on");
    CHECK(afterWords("a1", 2).isEmpty());
}

TEST_CASE("TLS records and text are told apart by their first bytes")
{
    CHECK(isTlsRecord(QByteArray("\x16\x03\x01", 3)));
    CHECK(isTlsRecord(QByteArray("\x15\x03\x03", 3)));
    CHECK_FALSE(isTlsRecord("* OK"));
    CHECK_FALSE(isTlsRecord("\x16"));
    CHECK(isText("220 hello\r\n"));
    CHECK_FALSE(isText(QByteArray("\x16\x03\x01", 3)));
    CHECK_FALSE(isText({}));
}
