// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/HtmlPages.h"
#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

struct Shown {
    const char *what;
    const char *html;
    QStringView text;
};

const Shown shown[] = {
    {"blocks are lines", "<h1>A</h1><p>b  c\n d<p>e<br>f", u"A\nb c d\ne\nf"},
    {"inline elements are not", "<p>a<b>b</b> <i>c</i><span>d</span>", u"ab cd"},
    {"a row is a line", "<table><tr><td>Identifiant :<td>mdupont2<tr><td>x", u"Identifiant : mdupont2\nx"},
    {"blocks in cells", "<table><tr><td><p>a</p><td>b</table>", u"a\nb"},
    {"lists", "<ul><li>a<li>b</ul>", u"a\nb"},
    {"words of a form's end", "<form>a</form>b<form><input>c </form>", u"a\nb\nc"},
    {"no scripts, styles, comments", "a<script>x</script><style>y</style><!-- z -->", u"a"},
    {"not what is hidden", "a<p hidden>b<p style='display:none'>c<p aria-hidden=true>d", u"a"},
    {"neither choices nor what is typed", "<select><option>a</select><textarea>b</textarea>c", u"c"},
    {"not what other browsers see", "<body><noscript>a</noscript><iframe>b</iframe><template>c</template>d",
     u"d"},
    {"not what a drawing says", "<svg><text>a</text></svg>b", u"b"},
    {"an image's words", "a <img src=x alt=b> c", u"a b c"},
    {"references", "&Eacute;t&eacute;&nbsp;&amp; &#8364; &lt;b&gt;", u"Été & € <b>"},
    {"turned, hidden and control characters",
     "a\xE2\x80\xAE"
     "b\xE2\x80\x8B"
     "c&#8238;d&#8294;e&#1;f&shy;g\xF3\xA0\x80\xA1h",
     u"abcdefgh"},
    {"invalid UTF-8",
     "a\xFF"
     "b\xC3(\xE2\x82z\xED\xA0\x80",
     u"a�b�(�z���"},
    {"NUL", nullptr, u"ab"},
    {"nothing", "", u""},
};

struct Noticed {
    const char *html;
    QStringView notices;
};

const Noticed noticed[] = {
    {"<div role=alert>NUMEN <b>inconnu</b><p>Recommencez", u"NUMEN inconnu Recommencez"},
    {"<p role=status>a b</p><p aria-live=polite>c d</p>", u"a b|c d"},
    {"<p class='x msg-erreur'>Non</p>", u"Non"},
    {"<p class=msgErreur>Non</p>", u"Non"},
    {"<span id=errorMessage>Non</span>", u"Non"},
    {"<p class=messagerie>Votre messagerie</p>", u""},
    {"<font color=red>Non</font><font color='#CC0000'>Fini</font><font color=#00c>Bleu</font>", u"Non|Fini"},
    {"<p style='font-size:9pt; color: #f00'>Non</p><p style='background-color:red'>x y", u"Non"},
    {"NUMEN <font color=red>*</font>", u""},
    {"<div class=error style='display:none'>Non</div>", u""},
    {"<div class=message><div class=error>Non</div></div>", u"Non"},
    {"<p class=error>Non<p class=error>Non", u"Non"},
    {"<form class=message-form><p>a<input name=a></form>", u""},
    {"<body class=error>a<p class=alert>Non", u"Non"},
};

struct Refresh {
    const char *content;
    const char *target;
};

const Refresh refreshes[] = {
    {"0;url=x.php", "https://portail.example.fr/motdepasse/x.php"},
    {"5; URL='x.php'", "https://portail.example.fr/motdepasse/x.php"},
    {"0; url=\"/x.php\" ", "https://portail.example.fr/x.php"},
    {" 0 , Url = x.php", "https://portail.example.fr/motdepasse/x.php"},
    {"0;x.php", "https://portail.example.fr/motdepasse/x.php"},
    {"0 url=x.php", "https://portail.example.fr/motdepasse/x.php"},
    {"0.5;url=http://autre.example/", "http://autre.example/"},
    {"0;url=urls.php", "https://portail.example.fr/motdepasse/urls.php"},
    {"0;'x.php'y", "https://portail.example.fr/motdepasse/x.php"},
    {"5", ""},
    {"5;", ""},
    {"5;url=", ""},
    {"url=x.php", ""},
    {"0;url=javascript:alert(1)", ""},
    {"0;url=data:text/html,x", ""},
    {"", ""},
};

QStringList addressesOf(const QList<QUrl> &urls)
{
    QStringList addresses;
    for (const QUrl &url : urls)
        addresses << url.toString();
    return addresses;
}

} // namespace

TEST_CASE("The text of a page is what people read", "[portal]")
{
    for (const Shown &one : shown) {
        INFO(one.what);
        const QByteArray html = one.html != nullptr ? QByteArray(one.html) : QByteArray("a\0b", 3);
        CHECK(pageOf(html).text == one.text);
    }
}

TEST_CASE("The text of a page is bounded", "[portal]")
{
    const QByteArray words = QByteArray("<p>mot ").repeated(60'000);
    CHECK(pageOf(words).text.size() <= mostTextOnPage);
    CHECK(pageOf(words).text.size() > mostTextOnPage - 10);
    CHECK(pageOf("<p>" + QByteArray("x").repeated(2'000'000)).text.size() <= mostTextOnPage);
}

TEST_CASE("What a page tells its reader is noticed", "[portal]")
{
    for (const Noticed &one : noticed) {
        INFO(one.html);
        CHECK(pageOf(one.html).notices.join(u'|') == one.notices);
    }
}

TEST_CASE("Title and headings are told", "[portal]")
{
    const HtmlPage page =
        pageOf("<title> Mot de\npasse </title><h1>A</h1><h2 hidden>B</h2><fieldset><legend>C"
               "</legend></fieldset><table><caption>D</caption></table><svg><title>E</title></svg>");
    CHECK(page.title == u"Mot de passe");
    CHECK(page.headings == QStringList{u"A"_s, u"C"_s, u"D"_s});
    CHECK(page.url == pageUrl);
}

TEST_CASE("A page's refresh is followed by any of its spellings", "[portal]")
{
    for (const Refresh &one : refreshes) {
        INFO(one.content);
        const QByteArray content = QByteArray(one.content).replace('"', "&quot;");
        const HtmlPage page = pageOf("<meta http-equiv=Refresh content=\"" + content + "\">");
        CHECK(page.refresh.value_or(QUrl()).toString() == QString::fromLatin1(one.target));
    }
    CHECK_FALSE(pageOf("<noscript><meta http-equiv=refresh content='0;url=x'></noscript>").refresh);
    CHECK(pageOf("<base href=/b/><meta http-equiv=refresh content='0;url=x'>").refresh ==
          QUrl(u"https://portail.example.fr/b/x"_s));
}

TEST_CASE("Frames are told where they are seen", "[portal]")
{
    CHECK(addressesOf(
              pageOf("<frameset cols='1,*'><frame src=menu.html><frame src=/corps.php></frameset>").frames) ==
          QStringList{u"https://portail.example.fr/motdepasse/menu.html"_s,
                      u"https://portail.example.fr/corps.php"_s});
    CHECK(addressesOf(
              pageOf("<iframe src=a></iframe><iframe src=b width=1 height=1></iframe>"
                     "<iframe src=c hidden></iframe><iframe src='javascript:x'></iframe><iframe></iframe>"
                     "<iframe src=about:blank></iframe><noscript><iframe src=d></iframe></noscript>")
                  .frames) == QStringList{u"https://portail.example.fr/motdepasse/a"_s});
}

TEST_CASE("What tells of a captcha or of a page made by scripts is told", "[portal]")
{
    const HtmlPage page = pageOf(
        "<body><noscript>Activez <b>JavaScript</b></noscript><script src=a.js></script><script> </script>"
        "<script type=application/json>{}</script><div id=root></div><form><img src=captcha.php title='Code'>"
        "<div class='g-recaptcha x' data-sitekey=k><p>a</p></div></form><img src=logo.gif alt=''>");
    CHECK(page.noScriptText == u"Activez JavaScript");
    CHECK(page.scripts == QStringList{u"a.js"_s});
    CHECK_FALSE(page.hasInlineScript);
    CHECK(page.widgetClasses == QStringList{u"root"_s, u"g-recaptcha"_s, u"x"_s});
    REQUIRE(page.images.size() == 2);
    CHECK(page.images[0].alternative == u"Code");
    CHECK(page.images[0].source == u"captcha.php");
    CHECK(page.images[0].insideForm);
    CHECK_FALSE(page.images[1].insideForm);
    CHECK(pageOf("<script>x()</script>").hasInlineScript);
}
