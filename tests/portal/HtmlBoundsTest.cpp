// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/HtmlNesting.h"
#include "portal/HtmlPages.h"
#include "portal/PortalPlace.h"
#include "support/Catch.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace {

QByteArray filledWith(const QByteArray &piece)
{
    return piece.repeated(mostPageBytes / piece.size());
}

const Fault tooDeep{FaultKind::PortalTooLarge, u"nesting"_s};

} // namespace

TEST_CASE("A page of two megabytes that only opens is refused", "[portal]")
{
    const char *const piece =
        GENERATE("<div>", "<b>", "<font color=red>", "<svg>", "<svg><td>", "<table><tr><td>", "<ul><li>",
                 "<b id=a><p>", "<DIV\n>", "<rt>", "<x-y>");
    INFO(piece);
    CHECK(readHtml(filledWith(piece), u"text/html", pageUrl).fault() == tooDeep);
}

TEST_CASE("A page of more tags than people write is refused, one of as many is read", "[portal]")
{
    CHECK(readHtml(QByteArray("<br>").repeated(mostTags), u"text/html", pageUrl));
    CHECK_FALSE(isTooMuchMarkup(QByteArray("<br>").repeated(mostTags)));
    CHECK(isTooMuchMarkup(QByteArray("<br>").repeated(mostTags + 1)));
}

TEST_CASE("Elements that nest although each is closed are found in the tree", "[portal]")
{
    // In SVG nothing closes a cell; to the estimate, each closes the one before.
    const QByteArray page = "<svg>" + QByteArray("<td>").repeated(10'000);
    CHECK_FALSE(isTooMuchMarkup(page));
    CHECK(readHtml(page, u"text/html", pageUrl).fault() == tooDeep);
}

TEST_CASE("A long page is read, however carelessly it was written", "[portal]")
{
    const char *const piece = GENERATE(
        "<p>mot", "<br>\n", "<div>mot</div>", "<li>mot", "<table><tr><td>a<td>b</table>", "<option>a",
        "</div>", "<a href=x>b</a>", "<!-- x -->", "&eacute;", "<", "\"'>=", "<p><b>x</b></p>");
    INFO(piece);
    const QByteArray page = QByteArray(piece).repeated(20'000) + "<form><input name=n>";
    CHECK(readHtml(page, u"text/html", pageUrl).value().forms.size() == 1);
}

TEST_CASE("Fields that all call the whole page their label do not take the page's square", "[portal]")
{
    QByteArray page = "<div id=all>" + QByteArray("<br>").repeated(mostTags / 2);
    page += "<form>" +
            QByteArray("<input name=a aria-labelledby='all all all' aria-describedby=all>").repeated(150);
    const auto begun = std::chrono::steady_clock::now();
    CHECK(readHtml(page, u"text/html", pageUrl).value().forms.at(0).fields.size() == 150);
    CHECK(std::chrono::steady_clock::now() - begun < std::chrono::seconds(20));
}

TEST_CASE("No page of two megabytes holds the window up for long", "[portal]")
{
    // What makes gumbo compare each with all before, or build more than was written.
    const char *const piece = GENERATE("<b><table></b></table>", "<p><b>x</p>", "<div a b c d>", "<br>",
                                       "a=1 ", "</p>", "<table>x<tr>", "<a><p>");
    INFO(piece);
    const auto begun = std::chrono::steady_clock::now();
    const QByteArray start = QByteArray(piece) == "a=1 " ? "<p " : "";
    const QByteArray page = start + filledWith(piece);
    (void)readHtml(page, u"text/html", pageUrl);
    const auto taken = std::chrono::steady_clock::now() - begun;
    CHECK(taken < std::chrono::seconds(20)); // three for gumbo, and this machine may be busy
}
