// SPDX-License-Identifier: GPL-3.0-or-later
#include "stick/StickPath.h"

#include "support/Catch.h"

using namespace Qt::StringLiterals;

TEST_CASE("a path that every system reads as the same file is taken as it is")
{
    const QString path = GENERATE(u"a"_s, u"LISEZMOI.txt"_s, u"linux/lib/libQt6Core.so.6.4.2"_s,
                                  u"aide/r\u00e9f\u00e9rents.html"_s, u".hidden"_s, u"a b/c d.txt"_s,
                                  u"console.txt"_s, u"com10"_s, u"a..b"_s, u"...a"_s);
    CAPTURE(path);
    const auto parsed = StickPath::parse(path);
    REQUIRE(parsed);
    CHECK(parsed.value().toString() == path);
    CHECK(StickPath::fromUtf8(path.toUtf8()).value() == parsed.value());
}

TEST_CASE("a path that some system takes for another place is refused")
{
    const QString path =
        GENERATE(QString(), u"/etc/passwd"_s, u"../autorun.inf"_s, u"a/../../b"_s, u"a/.."_s, u"./a"_s,
                 u"a/./b"_s, u"a//b"_s, u"a/"_s, u"a\\b"_s, u"..\\a"_s, u"C:/a"_s, u"C:a"_s,
                 u"a.exe:stream"_s, u"nul"_s, u"NUL.txt"_s, u"a/con.tar.gz"_s, u"com1"_s, u"LPT\u00b2.x"_s,
                 u"aux .txt"_s, u"CONIN$"_s, u"a."_s, u"a "_s, u"a./b"_s, u"a /b"_s, u"a\nb"_s, u"a\tb"_s,
                 u"a\u007fb"_s, QString(u"a"_s + QChar(0) + u'b'), u"gpj.\u202Eexe"_s, u"a\u200Bb"_s,
                 u"re\u0301fe\u0301rents"_s, QString(u"a"_s + QChar(0xD800)), u"a?b"_s, u"a*"_s, u"a|b"_s,
                 u"<a>"_s, u"\"a\""_s, QString(256, u'a'), QString(u"a/"_s.repeated(600) + u'a'));
    CAPTURE(path);
    const auto parsed = StickPath::parse(path);
    REQUIRE_FALSE(parsed);
    CHECK(parsed.fault().kind == FaultKind::StickChanged);
}

TEST_CASE("a name does not steer a terminal")
{
    CHECK(visible(u"a\x1b[2Jb\n\u202Eexe"_s) == u"a\uFFFD[2Jb\uFFFD\uFFFDexe");
    CHECK(visible(u"\u00e9t\u00e9 \U0001F600.txt"_s) == u"\u00e9t\u00e9 \U0001F600.txt");
}

TEST_CASE("bytes that are no UTF-8 are refused")
{
    const QByteArray bytes =
        GENERATE(QByteArray("a\xff"), QByteArray("\xc0\xaf"), QByteArray("\xed\xa0\x80"), QByteArray("\xc3"));
    CHECK_FALSE(StickPath::fromUtf8(bytes));
}

TEST_CASE("names that a disk without case holds for one fold to the same")
{
    CHECK(StickPath::parse(u"Aide/\u00c9t\u00e9"_s).value().foldedCase() ==
          StickPath::parse(u"aide/\u00e9T\u00c9"_s).value().foldedCase());
    CHECK(StickPath::parse(u"a/b/c"_s).value().folder() == u"a/b");
    CHECK(StickPath::parse(u"a"_s).value().folder().isEmpty());
}
