// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/thunderbird/PrefsFile.h"

#include "support/Catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

PrefsFile parsed(const QByteArray &bytes)
{
    const auto file = PrefsFile::parse(bytes);
    REQUIRE(file);
    return file.value();
}

QString faultOf(const QByteArray &bytes)
{
    const auto file = PrefsFile::parse(bytes);
    if (file)
        return u"accepted"_s;
    REQUIRE(file.fault().kind == FaultKind::PrefsBroken);
    return file.fault().detail;
}

QByteArray textIn(const QByteArray &literal)
{
    return parsed("user_pref(\"k\", " + literal + ");").text("k");
}

} // namespace

TEST_CASE("the three kinds of value are read")
{
    const PrefsFile file = parsed("user_pref(\"t\", \"x\");\nuser_pref('n', -12);\nuser_pref(\"p\", +5);\n"
                                  "user_pref(\"yes\", true);user_pref(\"no\",false);");
    CHECK(file.text("t") == "x");
    CHECK(file.number("n") == -12);
    CHECK(file.number("p") == 5);
    CHECK(file.flag("yes") == true);
    CHECK(file.flag("no") == false);
    CHECK_FALSE(file.value("absent"));
    CHECK_FALSE(file.number("t"));
    CHECK(file.text("n").isEmpty());
    CHECK(file.keys() == QList<QByteArray>{"t", "n", "p", "yes", "no"});
}

TEST_CASE("escapes stand for what Gecko takes them for")
{
    const auto [literal, text] = GENERATE(table<QByteArray, QByteArray>({
        {R"("a\"b")", "a\"b"},
        {R"('it\'s')", "it's"},
        {R"("it's")", "it's"},
        {R"('say "x"')", "say \"x\""},
        {R"("C:\\Mail")", "C:\\Mail"},
        {R"("a\nb\rc")", "a\nb\rc"},
        {R"("\xC3\xA9")", "\xC3\xA9"},
        {R"("\xE9")", "\xE9"},
        {R"("\u00e9\u20AC")", "é€"},
        {R"("\uD83D\uDE00")", "😀"},
        {"\"tab\tline\nend\r\n\"", "tab\tline\nend\r\n"},
        {"\"é😀\"", "é😀"},
        {R"("")", ""},
    }));
    CAPTURE(literal.toStdString());
    CHECK(textIn(literal) == text);
}

TEST_CASE("whatever Gecko steps over is stepped over")
{
    const QByteArray bytes = GENERATE(
        QByteArray("user_pref(\"k\",1);"), QByteArray("# python\nuser_pref(\"k\",1);"),
        QByteArray("// \"c\\q++\r\nuser_pref(\"k\",1); // end"),
        QByteArray("/* user_pref(\"k\", 2 * /\n */user_pref/**/(#\n\"k\"//\r,1)\t\v\f ;"),
        QByteArray("\xEF\xBB\xBFuser_pref(\"k\",1);"), QByteArray("user_pref(\"k\",2);user_pref(\"k\",1);"),
        QByteArray("user_pref(\"k\",1);pref(\"k\",2);"), QByteArray("user_pref(\"k\",\n+\n0001\n);"),
        "user_pref(\"k\",1);\0 this is after the end"_ba, "# a NUL ends this\0user_pref(\"k\",1);"_ba,
        "user_pref(\"k\",1);//\0"_ba);
    CAPTURE(bytes.toStdString());
    CHECK(parsed(bytes).number("k") == 1);
}

TEST_CASE("the smallest and largest numbers are read")
{
    CHECK(parsed("user_pref(\"k\", -2147483648);").number("k") == std::numeric_limits<qint32>::min());
    CHECK(parsed("user_pref(\"k\", 2147483647);").number("k") == std::numeric_limits<qint32>::max());
}

TEST_CASE("a broken file is refused with the place and the reason")
{
    const auto [bytes, fault] = GENERATE(table<QByteArray, QString>({
        {"user_pref(\"a\", 1)\nuser_pref(\"b\", 2);", u"line 2, column 1: expected ';' after ')'"_s},
        {"user_pref(\"a\", \"x\\ty\");", u"line 1, column 18: unknown escape after '\\'"_s},
        {"user_pref(\"a\", \"\\x00\");", u"line 1, column 17: \\x00 is not allowed"_s},
        {"user_pref(\"a\", \"\\u0000\");", u"line 1, column 17: \\u0000 is not allowed"_s},
        {"user_pref(\"a\", \"\\x4\");", u"line 1, column 17: \\x needs two hexadecimal digits"_s},
        {"user_pref(\"a\", \"\\u12\");", u"line 1, column 17: \\u needs four hexadecimal digits"_s},
        {"user_pref(\"a\", \"\\uDE00\");",
         u"line 1, column 17: low surrogate without a high one before it"_s},
        {"user_pref(\"a\", \"\\uD83D\");", u"line 1, column 17: high surrogate without a low one after it"_s},
        {"user_pref(\"a\", \"\\uD83D\\u0041\");",
         u"line 1, column 17: high surrogate without a low one after it"_s},
        {"user_pref(\"a\", \"\\uD83D\\u00\");", u"line 1, column 17: \\u needs four hexadecimal digits"_s},
        {"user_pref(\"a\", \"\\", u"line 1, column 17: unknown escape after '\\'"_s},
        {"user_pref(\"a\", 2147483648);", u"line 1, column 16: number is too large"_s},
        {"user_pref(\"a\", -2147483649);", u"line 1, column 17: number is too large"_s},
        {"user_pref(\"a\", 99999999999999999999999);", u"line 1, column 16: number is too large"_s},
        {"user_pref(\"a\", 12px);", u"line 1, column 18: unexpected character in number"_s},
        {"user_pref(\"a\", 1.5);", u"line 1, column 17: unexpected character"_s},
        {"user_pref(\"a\", - true);", u"line 1, column 18: expected a number after the sign"_s},
        {"user_pref(\"a\", maybe);", u"line 1, column 16: unknown word"_s},
        {"user_pref(\"a\", );", u"line 1, column 16: expected a value: text, number, true or false"_s},
        {"user_pref(\"a\", 1, sticky);", u"line 1, column 17: expected ')' after the value"_s},
        {"user_pref(\"a\");", u"line 1, column 14: expected ',' after the name"_s},
        {"user_pref(a, 1);", u"line 1, column 11: unknown word"_s},
        {"user_pref(1, 1);", u"line 1, column 11: expected a name in quotes"_s},
        {"user_pref \"a\", 1);", u"line 1, column 11: expected '('"_s},
        {"\"a\"", u"line 1, column 1: expected user_pref"_s},
        {";", u"line 1, column 1: expected user_pref"_s},
        {"USER_PREF(\"a\", 1);", u"line 1, column 1: unknown word"_s},
        {"lockPref(\"a\", 1);", u"line 1, column 1: unknown word"_s},
        {"/* \0 */"_ba, u"line 1, column 1: comment is never closed"_s},
        {"// fine\n/* never closed", u"line 2, column 1: comment is never closed"_s},
        {"/x", u"line 1, column 1: expected '/' or '*' after '/'"_s},
        {"user_pref(\"a\", \"never closed);\n", u"line 1, column 16: text is never closed"_s},
        {"user_pref(\"a\", 1", u"line 1, column 17: expected ')' after the value"_s},
        {"user_pref(\"a\", \"b\0c\");"_ba, u"line 1, column 16: text is never closed"_s},
        {"\r\n\r\rx\r\n", u"line 4, column 1: unknown word"_s},
        {"user_pref(\"é\", é);", u"line 1, column 16: unexpected character"_s},
        {"\xEF\xBB\xBF !", u"line 1, column 2: unexpected character"_s},
    }));
    CAPTURE(bytes.toStdString());
    CHECK(faultOf(bytes) == fault);
}

TEST_CASE("damaged files are judged as Thunderbird itself judged them")
{
    QFile data(QStringLiteral(TEST_DATA_DIR "/thunderbird/prefs-verdicts.json"));
    REQUIRE(data.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(data.readAll()).object()[u"cases"].toArray();
    REQUIRE(cases.size() > 400);
    const auto spelled = [](const PrefValue &value) -> QByteArray {
        if (const auto *text = std::get_if<QByteArray>(&value))
            return "s" + text->toHex();
        const auto *number = std::get_if<qint32>(&value);
        return number ? "i" + QByteArray::number(*number) : "b" + renderPrefValue(value);
    };
    for (const auto &row : cases) {
        const QByteArray bytes = QByteArray::fromHex(row[u"file"].toString().toLatin1());
        CAPTURE(bytes.toStdString());
        const auto file = PrefsFile::parse(bytes);
        const bool isAccepted = row[u"values"].isObject();
        REQUIRE(static_cast<bool>(file) == isAccepted);
        for (const char *key : {"k.a", "k.b", "k.c", "k.d"}) {
            const auto value = file ? file.value().value(key) : std::nullopt;
            CHECK((value ? spelled(*value) : QByteArray()) ==
                  row[u"values"][QLatin1StringView(key)].toString().toLatin1());
        }
    }
}

TEST_CASE("what is written is escaped as Thunderbird itself does")
{
    CHECK(renderPrefValue(prefText(u"d\"Œuvre\\Saint\r\nAÿ\t'x'"_s)) == R"("d\"Œuvre\\Saint\r\nAÿ)"
                                                                        "\t'x'\"");
    CHECK(renderPrefValue(qint32{-3}) == "-3");
    CHECK(renderPrefValue(true) == "true");
    CHECK(renderPrefValue(false) == "false");
}

TEST_CASE("changing a value touches no other byte")
{
    const QByteArray before =
        "\xEF\xBB\xBF# mine\r\nuser_pref ( 'a' , 'old' ) ; // odd\r\n\r\nuser_pref(\"b\",-1);\r\n";
    PrefsFile file = parsed(before);

    SECTION("a text in odd spacing")
    {
        file.set("a", prefText(u"newer"_s));
        CHECK(file.bytes() == QByteArray(before).replace("'old'", "\"newer\""));
        CHECK(file.text("a") == "newer");
    }
    SECTION("a number with its sign, after a text that grew and one that shrank")
    {
        file.set("a", prefText(u"much longer than before"_s));
        file.set("a", prefText(u"x"_s));
        file.set("b", 7);
        CHECK(file.bytes() == QByteArray(before).replace("'old'", "\"x\"").replace("-1", "7"));
    }
    SECTION("the same value in another spelling is left as it is")
    {
        file.set("a", prefText(u"old"_s));
        file.set("b", -1);
        CHECK(file.bytes() == before);
    }
    SECTION("a new key goes to the end, with the line ending of the file")
    {
        file.set("c", true);
        file.set("d\"", prefText(u"x"_s));
        file.set("c", false);
        CHECK(file.bytes() == before + "user_pref(\"c\", false);\r\nuser_pref(\"d\\\"\", \"x\");\r\n");
        CHECK(parsed(file.bytes()).flag("c") == false);
    }
}

TEST_CASE("of several assignments the last is changed, for it is the one that counts")
{
    PrefsFile file = parsed("user_pref(\"k\", 1);\nuser_pref(\"k\", 2);\npref(\"k\", 3);\n");
    file.set("k", 4);
    CHECK(file.bytes() == "user_pref(\"k\", 1);\nuser_pref(\"k\", 4);\npref(\"k\", 3);\n");
}

TEST_CASE("a default given by pref() is overridden, not edited")
{
    PrefsFile file = parsed("pref(\"k\", 3);\n");
    CHECK(file.number("k") == 3);
    file.set("k", 4);
    CHECK(file.bytes() == "pref(\"k\", 3);\nuser_pref(\"k\", 4);\n");
    CHECK(file.number("k") == 4);
}

TEST_CASE("a new key is appended where Thunderbird still reads")
{
    const auto [before, after] = GENERATE(table<QByteArray, QByteArray>({
        {"", "user_pref(\"k\", 1);\n"},
        {"// no end of line", "// no end of line\nuser_pref(\"k\", 1);\n"},
        {"// mac\r", "// mac\ruser_pref(\"k\", 1);\r"},
        {"// x\r\n\0tail\n"_ba, "// x\r\nuser_pref(\"k\", 1);\r\n\0tail\n"_ba},
    }));
    PrefsFile file = parsed(before);
    file.set("k", 1);
    CHECK(file.bytes() == after);
    CHECK(parsed(file.bytes()).number("k") == 1);
}

TEST_CASE("NUL has no form in the file and is dropped")
{
    PrefsFile file;
    file.set("k", QByteArray("a\0b", 3));
    CHECK(file.text("k") == "ab");
    CHECK(parsed(file.bytes()).text("k") == "ab");
}

TEST_CASE("any text survives being written and read, and so does all that stands beside it")
{
    QRandomGenerator random(20260822); // the same run every time
    const QByteArray alphabet = "\"'\\\n\r\t;),(#/*nrxuD83 \xC3\xA9\xF0\x9F\x98\x80\xFF\x01"_ba;
    const auto anyText = [&] {
        QByteArray text;
        for (qsizetype left = random.bounded(12); left > 0; --left)
            text.append(alphabet[random.bounded(static_cast<int>(alphabet.size()))]);
        return text;
    };
    PrefsFile file;
    QMap<QByteArray, PrefValue> expected;
    for (int step = 0; step < 2000; ++step) {
        const QByteArray key = "key." + QByteArray::number(random.bounded(40));
        const PrefValue value = step % 3 == 0   ? PrefValue(static_cast<qint32>(random.generate()))
                                : step % 3 == 1 ? PrefValue(step % 2 == 0)
                                                : PrefValue(anyText());
        file.set(key, value);
        expected.insert(key, value);
    }
    const PrefsFile again = parsed(file.bytes());
    CHECK(again.bytes() == file.bytes());
    CHECK(again.keys().size() == expected.size());
    for (auto entry = expected.cbegin(); entry != expected.cend(); ++entry) {
        CHECK(again.value(entry.key()) == entry.value());
        CHECK(file.value(entry.key()) == entry.value());
    }
}
