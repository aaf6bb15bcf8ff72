// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/HtmlPages.h"
#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

struct Encoded {
    const char *what;
    QByteArray body;
    QStringView contentType;
    QStringView text;
    const char *charset; ///< Of its forms.
};

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray bytes = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
    for (const QChar character : text) {
        const char high = static_cast<char>(character.unicode() >> 8);
        const char low = static_cast<char>(character.unicode() & 0xFF);
        bytes.append(bigEndian ? high : low).append(bigEndian ? low : high);
    }
    return bytes;
}

const Encoded pages[] = {
    {"UTF-8 by header", "\xC3\xA9<form>", u"text/html; charset=UTF-8", u"é", "UTF-8"},
    {"quoted, in capitals", "\xC3\xA9<form>", u"text/html;CHARSET = \"Utf8\"", u"é", "UTF-8"},
    {"Latin 1 by header", "\xE9\x80<form>", u"text/html; charset=ISO-8859-1", u"é€", "windows-1252"},
    {"Latin 9 by header", "\xE9\xA4\xBD<form>", u"text/html; charset=iso-8859-15", u"é€œ", "ISO-8859-15"},
    {"ASCII is windows-1252", "\x92<form>", u"text/html; charset=us-ascii", u"’", "windows-1252"},
    {"by none", "\xE9<form>", u"text/html", u"é", "windows-1252"},
    {"by no content type at all", "\xE9<form>", u"", u"é", "windows-1252"},
    {"by meta", "<meta charset=utf-8>\xC3\xA9<form>", u"text/html", u"é", "UTF-8"},
    {"by meta in quotes", "<META\nname=x charset = 'utf-8' />\xC3\xA9<form>", u"", u"é", "UTF-8"},
    {"by http-equiv", "<meta http-equiv=Content-Type content='text/html; charset=utf-8'>\xC3\xA9<form>", u"",
     u"é", "UTF-8"},
    {"content comes first", "<meta content='text/html; charset=utf-8' http-equiv=Content-Type>\xC3\xA9<form>",
     u"", u"é", "UTF-8"},
    {"a description is none", "<meta name=description content='charset=utf-8'>\xE9<form>", u"", u"é",
     "windows-1252"},
    {"in a comment is none", "<!-- <meta charset=utf-8> -->\xE9<form>", u"", u"é", "windows-1252"},
    {"header wins over meta", "<meta charset=utf-8>\xE9<form>", u"text/html; charset=latin1", u"é",
     "windows-1252"},
    {"meta counts where the header's is unknown", "<meta charset=utf-8>\xC3\xA9<form>",
     u"text/html; charset=klingon", u"é", "UTF-8"},
    {"too late", QByteArray(1024, ' ') + "<meta charset=utf-8>\xE9<form>", u"", u"é", "windows-1252"},
    {"meta cannot be UTF-16", "<meta charset=utf-16>\xC3\xA9<form>", u"", u"é", "UTF-8"},
    {"mark wins over header", "\xEF\xBB\xBF\xC3\xA9<form>", u"text/html; charset=latin1", u"é", "UTF-8"},
    {"UTF-16, little end first", utf16(u"é😀<form>"_s, false), u"text/html; charset=latin1", u"é😀", "UTF-8"},
    {"UTF-16, big end first", utf16(u"é😀<form>"_s, true), u"", u"é😀", "UTF-8"},
    {"UTF-16, half a character", utf16(u"é<p>"_s + QChar(0xD83D), true) + "\x41", u"", u"é\n��", nullptr},
};

} // namespace

TEST_CASE("A page is read in the encoding that browsers find", "[portal]")
{
    for (const Encoded &one : pages) {
        INFO(one.what);
        const HtmlPage page = pageOf(one.body, one.contentType);
        CHECK(page.text == one.text);
        if (one.charset != nullptr) {
            REQUIRE(page.forms.size() == 1);
            CHECK(page.forms[0].charset == one.charset);
        }
    }
}

TEST_CASE("A form may want another charset than its page", "[portal]")
{
    CHECK(formOf("<form accept-charset='x-nothing, ISO-8859-15'>").charset == "ISO-8859-15");
    CHECK(formOf("<form accept-charset=''>").charset == "UTF-8");
}
