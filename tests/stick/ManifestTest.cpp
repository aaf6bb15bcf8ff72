// SPDX-License-Identifier: GPL-3.0-or-later
#include "stick/Manifest.h"

#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

const QByteArray hash = QByteArray(32, '\xab');
const QByteArray hex = hash.toHex();
const QByteArray head = "assistant-messagerie stick 1\n";

Manifest::Entry entry(const QString &path, qint64 size = 7)
{
    return {StickPath::parse(path).value(), {hash, size}};
}

QByteArray line(const QByteArray &path, const QByteArray &size = "7")
{
    return hex + ' ' + size + ' ' + path + '\n';
}

QByteArray textOf(const QByteArray &lines)
{
    return head + lines;
}

} // namespace

TEST_CASE("one set of files has one text, whatever the order they came in")
{
    const auto one = Manifest::of({entry(u"b"_s), entry(u"a/\u00e9 x"_s, 0), entry(u"B/c"_s)});
    const auto other = Manifest::of({entry(u"B/c"_s), entry(u"b"_s), entry(u"a/\u00e9 x"_s, 0)});
    // On a disk without case "b" would have to be a file and a folder.
    REQUIRE_FALSE(one);
    REQUIRE_FALSE(other);

    const auto good = Manifest::of({entry(u"b"_s), entry(u"a/\u00e9 x"_s, 0), entry(u"C/c"_s)});
    REQUIRE(good);
    CHECK(good.value().text().toStdString() ==
          textOf(line("C/c") + line("a/\xc3\xa9 x", "0") + line("b")).toStdString());
    CHECK(Manifest::of({entry(u"C/c"_s), entry(u"b"_s), entry(u"a/\u00e9 x"_s, 0)}).value() == good.value());
    CHECK(Manifest::parse(good.value().text()).value() == good.value());
}

TEST_CASE("files that one disk could not hold side by side are refused")
{
    CHECK_FALSE(Manifest::of({}));
    CHECK_FALSE(Manifest::of({entry(u"a"_s), entry(u"a"_s)}));
    CHECK_FALSE(Manifest::of({entry(u"a"_s), entry(u"A"_s)}));
    CHECK_FALSE(Manifest::of({entry(u"\u00e9"_s), entry(u"\u00c9"_s)}));
    CHECK_FALSE(Manifest::of({entry(u"a"_s), entry(u"a/b"_s)}));
    CHECK_FALSE(Manifest::of({entry(u"x/A/b"_s), entry(u"x/a"_s)}));
    CHECK_FALSE(Manifest::of({entry(u"academy.json"_s)}));
    CHECK_FALSE(Manifest::of({entry(u"Manifest.SIG"_s)}));
    CHECK(Manifest::of({entry(u"aide/academy.json"_s)}));
}

TEST_CASE("a manifest that is not exactly its own text is refused")
{
    const QByteArray text =
        GENERATE(QByteArray(), head, QByteArray("assistant-messagerie stick 2\n") + line("a"), line("a"),
                 head + line("a").chopped(1), head + line("a") + '\n', head + line("b") + line("a"),
                 head + line("a") + line("a"), head + line("a") + line("A"), head + line("../a"),
                 head + line("/a"), head + line("a\\b"), head + line("a\r"), head + line("a", "07"),
                 head + line("a", "+7"), head + line("a", "-1"), head + line("a", ""),
                 head + line("a", "1e3"), head + line("a", "99999999999999999999"), head + line(" a"),
                 head + hex + "  7 a\n", head + hex.toUpper() + " 7 a\n", head + hex.chopped(2) + " 7 a\n",
                 head + hex + "ab 7 a\n", head + QByteArray(64, 'g') + " 7 a\n", head + hex + " 7\n",
                 head + hex + "\n", head + "\n", head + line("re\xcc\x81"), head + line("a\xff"),
                 head + line(QByteArray("a\0b", 3)), head + line("MANIFEST.txt"), head + line("ACADEMY.json"),
                 head + line("a/b") + line("a"), QByteArray("\xef\xbb\xbf") + head + line("a"),
                 QByteArray(head).replace('\n', "\r\n") + line("a"), head + line(QByteArray(5 << 20, 'a')));
    CAPTURE(text.left(200).toStdString());
    const auto parsed = Manifest::parse(text);
    REQUIRE_FALSE(parsed);
    CHECK(parsed.fault().kind == FaultKind::StickChanged);
    CHECK_FALSE(parsed.fault().detail.isEmpty());
}

TEST_CASE("the text of every good manifest is read back")
{
    const QByteArray text = textOf(line("a"));
    CHECK(Manifest::parse(text).value().text() == text);
    const auto largest = Manifest::parse(textOf(line("a b  c", "9223372036854775807")));
    CHECK(largest.value().entries().front().path.toString() == u"a b  c");
}
