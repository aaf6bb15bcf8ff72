// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/PortalCookies.h"

#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

QByteArray text(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

/// A session on portail.ac-amiens.fr that knows login.ac-amiens.fr, too.
class Jar
{
public:
    void set(QByteArray cookie, const char *from = "https://portail.ac-amiens.fr/motdepasse/pertemdp.php",
             const QDateTime &when = now)
    {
        cookies.store(Secret::takeFrom(cookie), QUrl(QString::fromLatin1(from)), when);
    }
    QByteArray sentTo(const char *to, const QDateTime &when = now) const
    {
        return text(cookies.headerFor(QUrl(QString::fromLatin1(to)), when));
    }
    QByteArray sentBack() const { return sentTo("https://portail.ac-amiens.fr/motdepasse/fin.php"); }

    PortalCookies cookies{u"ac-amiens.fr"_s};
};

} // namespace

TEST_CASE("a cookie goes back to where it belongs and nowhere else")
{
    const auto [cookie, to, sent] = GENERATE(table<QByteArray, const char *, QByteArray>({
        // its own host alone, unless it says otherwise
        {"s=1", "https://portail.ac-amiens.fr/motdepasse/fin.php", "s=1"},
        {"s=1", "https://PORTAIL.ac-amiens.fr/motdepasse/", "s=1"},
        {"s=1", "https://login.ac-amiens.fr/motdepasse/", ""},
        {"s=1", "https://x.portail.ac-amiens.fr/motdepasse/", ""},
        {"s=1; Domain=ac-amiens.fr; Path=/", "https://login.ac-amiens.fr/", "s=1"},
        {"s=1; domain=.AC-Amiens.FR; Path=/", "https://login.ac-amiens.fr/", "s=1"},
        {"s=1; Domain=portail.ac-amiens.fr; Path=/", "https://x.portail.ac-amiens.fr/", "s=1"},
        {"s=1; Domain=; Path=/", "https://login.ac-amiens.fr/", ""},
        // a whole country's: its own host alone
        {"s=1; Domain=fr; Path=/", "https://login.ac-amiens.fr/", ""},
        {"s=1; Domain=fr; Path=/", "https://ac-lille.fr/", ""},
        {"s=1; Domain=fr; Path=/", "https://portail.ac-amiens.fr/", "s=1"},
        // somebody else's: nobody's
        {"s=1; Domain=ac-lille.fr; Path=/", "https://portail.ac-amiens.fr/", ""},
        {"s=1; Domain=ail.ac-amiens.fr; Path=/", "https://portail.ac-amiens.fr/", ""},
        {"s=1; Domain=login.ac-amiens.fr; Path=/", "https://login.ac-amiens.fr/", ""},
        // below the path
        {"s=1", "https://portail.ac-amiens.fr/motdepasse", "s=1"},
        {"s=1", "https://portail.ac-amiens.fr/motdepasses/", ""},
        {"s=1", "https://portail.ac-amiens.fr/", ""},
        {"s=1; Path=/", "https://portail.ac-amiens.fr", "s=1"},
        {"s=1; Path=/motdepasse/a", "https://portail.ac-amiens.fr/motdepasse/a/b", "s=1"},
        {"s=1; Path=/motdepasse/a", "https://portail.ac-amiens.fr/motdepasse/ab", ""},
        {"s=1; Path=relative", "https://portail.ac-amiens.fr/motdepasse/x", "s=1"},
        // over TLS alone
        {"s=1; Secure; Path=/", "https://portail.ac-amiens.fr/", "s=1"},
        {"s=1; Secure; Path=/", "http://portail.ac-amiens.fr/", ""},
    }));
    CAPTURE(cookie.toStdString(), to);
    Jar jar;
    jar.set(cookie);
    CHECK(jar.sentTo(to) == sent);
}

TEST_CASE("what stands in a cookie is read as browsers read it")
{
    const auto [cookie, sent] = GENERATE(table<QByteArray, QByteArray>({
        {"a=b=c", "a=b=c"},
        {"a=", "a="},
        {" a = \"b c\" ; HttpOnly; SameSite=Lax", "a=\"b c\""},
        {"a=1; Max-Age=60; Path=/nowhere; Path=/", "a=1"},
        {"a=1; Max-Age=soon", "a=1"},
        {"a=1; Expires=whenever", "a=1"},
        {"a=1; Max-Age=99999999999999999", "a=1"},
        {"a=1; Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT", "a=1"},
        {"a=1; Expires=Thu, 01 Jan 2037 00:00:00 GMT; Max-Age=0", ""},
        {"a=1; Max-Age=-1", ""},
        {"a=1; Expires=Thu, 01-Jan-70 00:00:00 GMT", ""},
        {"noequals", ""},
        {"noequals; x=1", ""},
        {"=nameless", ""},
        {"", ""},
        {"a=b\r\nX-Injected: 1", ""},
        {QByteArray("a=b\0c", 5), ""},
    }));
    CAPTURE(cookie.toStdString());
    Jar jar;
    jar.set(cookie);
    CHECK(jar.sentBack() == sent);
}

TEST_CASE("the same cookie again replaces the one before, in its old place")
{
    Jar jar;
    jar.set("a=1");
    jar.set("b=2");
    jar.set("a=3");
    CHECK(jar.sentBack() == "a=3; b=2");
    SECTION("another path is another cookie, and the longer one comes first")
    {
        jar.set("a=4; Path=/");
        jar.set("c=5; Path=/motdepasse/fin.php");
        CHECK(jar.sentBack() == "c=5; a=3; b=2; a=4");
    }
    SECTION("an expired one deletes it")
    {
        jar.set("a=gone; Max-Age=0");
        CHECK(jar.sentBack() == "b=2");
    }
    SECTION("an expired one of another path deletes nothing")
    {
        jar.set("a=gone; Max-Age=0; Path=/");
        CHECK(jar.sentBack() == "a=3; b=2");
    }
    SECTION("all of them are forgotten")
    {
        jar.cookies.forget();
        CHECK(jar.sentBack().isEmpty());
    }
}

TEST_CASE("a cookie dies at its time")
{
    Jar jar;
    jar.set("a=1; Path=/; Max-Age=60");
    jar.set("b=2; Path=/; Expires=Sat, 21 Nov 2026 12:02:00 GMT");
    const char *const portal = "https://portail.ac-amiens.fr/";
    CHECK(jar.sentTo(portal, now.addSecs(59)) == "a=1; b=2");
    CHECK(jar.sentTo(portal, now.addSecs(60)) == "b=2");
    CHECK(jar.sentTo(portal, now.addSecs(120)).isEmpty());
}

TEST_CASE("a portal cannot fill the memory with cookies")
{
    Jar jar;
    jar.set("big=" + QByteArray(4093, 'x')); // with its name, 4096
    CHECK(jar.sentBack().size() == 4097);
    jar.set("bigger=" + QByteArray(4091, 'x'));
    CHECK_FALSE(jar.sentBack().contains("bigger"));
    for (std::size_t number = 0; number < PortalCookies::mostCookies; ++number)
        jar.set("c" + QByteArray::number(static_cast<qulonglong>(number)) + "=1");
    const QByteArray sent = jar.sentBack();
    CHECK_FALSE(sent.contains("big=")); // the oldest made room
    CHECK(sent.startsWith("c0=1; c1=1"));
    CHECK(sent.count(';') == static_cast<qsizetype>(PortalCookies::mostCookies) - 1);
}

TEST_CASE("without a domain in common, each cookie is its host's")
{
    const auto [hosts, domain] = GENERATE(table<QStringList, QString>({
        {{u"portail.ac-amiens.fr"_s, u"login.ac-amiens.fr"_s}, u"ac-amiens.fr"_s},
        {{u"portail.ac-amiens.fr"_s}, u"portail.ac-amiens.fr"_s},
        {{u"portail.ac-amiens.fr"_s, u"ac-amiens.fr"_s}, u"ac-amiens.fr"_s},
        {{u"portail.ac-amiens.fr"_s, u"portail.ac-lille.fr"_s}, {}},
        {{u"portail.ac-amiens.fr"_s, u"messagerie.education.gouv.fr"_s}, {}},
        {{u"localhost"_s}, {}},
        {{}, {}},
    }));
    CHECK(commonDomain(hosts) == domain);

    PortalCookies apart;
    QByteArray cookie = "s=1; Domain=ac-amiens.fr; Path=/";
    apart.store(Secret::takeFrom(cookie), QUrl(u"https://portail.ac-amiens.fr/"_s), now);
    CHECK(text(apart.headerFor(QUrl(u"https://portail.ac-amiens.fr/"_s), now)) == "s=1");
    CHECK(apart.headerFor(QUrl(u"https://login.ac-amiens.fr/"_s), now).isEmpty());
}

TEST_CASE("an address has no domain to share")
{
    PortalCookies cookies(u"0.1"_s);
    QByteArray cookie = "s=1; Domain=0.1; Path=/";
    cookies.store(Secret::takeFrom(cookie), QUrl(u"https://127.0.0.1/"_s), now);
    CHECK(cookies.headerFor(QUrl(u"https://127.0.0.1/"_s), now).isEmpty());
}
