// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/RequestText.h"

#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

Secret secret(QByteArray text)
{
    return Secret::takeFrom(text);
}

QByteArray textOf(const PortalRequest &request, const QByteArray &cookies = {}, const QUrl &page = {})
{
    return requestText(request, secret(cookies), page).reveal([](QByteArrayView bytes) {
        return bytes.toByteArray();
    });
}

PortalRequest get(const QString &url)
{
    PortalRequest request;
    request.url = QUrl(url);
    return request;
}

} // namespace

TEST_CASE("the first request tells nothing of the person, and little of the program")
{
    CHECK(textOf(get(u"https://portail.ac-amiens.fr/motdepasse/pertemdp.php"_s)) ==
          "GET /motdepasse/pertemdp.php HTTP/1.1\r\nHost: portail.ac-amiens.fr\r\n"
          "User-Agent: assistant-messagerie/" PROGRAM_VERSION "\r\nAccept: text/html\r\n"
          "Accept-Encoding: identity\r\nAccept-Language: fr\r\nConnection: close\r\n\r\n");
}

TEST_CASE("a form goes out as a browser sends it")
{
    PortalRequest request = get(u"https://portail.ac-amiens.fr:8443/motdepasse/suite.php?etape=2"_s);
    request.method = HtmlForm::Method::Post;
    request.contentType = "application/x-www-form-urlencoded";
    request.body = secret("numen=46G9987654XYZ");
    const QByteArray text =
        textOf(request, "PHPSESSID=abc",
               QUrl(u"https://portail.ac-amiens.fr:8443/motdepasse/p%20q.php?jeton=1#x"_s));

    CHECK(text.startsWith(
        "POST /motdepasse/suite.php?etape=2 HTTP/1.1\r\nHost: portail.ac-amiens.fr:8443\r\n"));
    CHECK(text.contains("\r\nOrigin: https://portail.ac-amiens.fr:8443\r\n"));
    CHECK(text.contains("\r\nReferer: https://portail.ac-amiens.fr:8443/motdepasse/p%20q.php\r\n"));
    CHECK(text.contains("\r\nContent-Type: application/x-www-form-urlencoded\r\n"));
    CHECK(text.contains("\r\nContent-Length: 19\r\n"));
    CHECK(text.endsWith("\r\nCookie: PHPSESSID=abc\r\n\r\nnumen=46G9987654XYZ"));
    CHECK_FALSE(text.contains("jeton"));
}

TEST_CASE("a submitted GET form's answers take the query's place")
{
    PortalRequest request = get(u"https://portail.ac-amiens.fr/suite?old=1"_s);
    request.query = secret("numen=46G9987654XYZ");
    CHECK(textOf(request).startsWith("GET /suite?numen=46G9987654XYZ HTTP/1.1\r\n"));
}

TEST_CASE("another host learns where a form comes from, not which page it was")
{
    const QByteArray text = textOf(get(u"https://login.ac-amiens.fr/"_s), {},
                                   QUrl(u"https://portail.ac-amiens.fr/secret/page"_s));
    CHECK(text.contains("\r\nReferer: https://portail.ac-amiens.fr/\r\n"));
}

TEST_CASE("an address keeps to its line, whatever stands in it")
{
    const auto [url, line] = GENERATE(table<QString, QByteArray>({
        {u"https://portail.ac-amiens.fr"_s, "GET / HTTP/1.1\r\nHost: portail.ac-amiens.fr\r\n"},
        {u"https://portail.ac-amiens.fr?x=é y"_s, "GET /?x=%C3%A9%20y HTTP/1.1\r\n"},
        {u"https://portail.ac-amiens.fr/a b\r\nX: 1"_s, "GET /a%20b%0D%0AX:%201 HTTP/1.1\r\n"},
        {u"https://user@portail.ac-amiens.fr/#frag"_s, "GET / HTTP/1.1\r\nHost: portail.ac-amiens.fr\r\n"},
        {u"https://[::1]:8443/"_s, "GET / HTTP/1.1\r\nHost: [::1]:8443\r\n"},
    }));
    PortalRequest request;
    request.url = QUrl(url, QUrl::TolerantMode);
    CAPTURE(url);
    CHECK(textOf(request).startsWith(line));
}

TEST_CASE("a content type cannot smuggle a header in")
{
    PortalRequest request = get(u"https://portail.ac-amiens.fr/"_s);
    request.method = HtmlForm::Method::Post;
    request.contentType = "text/plain\r\nX-Injected: 1";
    CHECK_FALSE(textOf(request).contains("\r\nX-Injected"));
}
