// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScriptedClient.h"
#include "training/portal/HttpDialogue.h"

using namespace training;
using namespace Qt::StringLiterals;

namespace {

/// A browser as small as the site: keeps the cookie, follows redirects, fills the one form of a page.
class SmallBrowser
{
public:
    explicit SmallBrowser(std::optional<FaultKind> fault = std::nullopt)
        : site(
              accounts, [this] { return now; }, fault)
    {
    }

    void get(const QByteArray &path) { follow({"GET", path, cookies, {}}); }

    /// Posts the page's form with its hidden token.
    void submit(std::map<QString, QString> form)
    {
        form[u"jeton"_s] = quotedAfter(u"name=\"jeton\" value=\""_s);
        lastForm = form;
        follow({"POST", quotedAfter(u"action=\""_s).toLatin1(), cookies, form});
    }
    void submitIdentity(const QString &numen, const QString &birthDate)
    {
        submit({{u"numen"_s, numen}, {u"naissance"_s, birthDate}});
    }
    void submitPassword(const QString &password, const QString &again)
    {
        submit({{u"motdepasse"_s, password}, {u"confirmation"_s, again}});
    }
    void follow(const HttpRequest &request)
    {
        const auto answer = site.answer(request);
        REQUIRE(answer);
        response = *answer;
        for (const QByteArray &header : response.headers) {
            if (header.startsWith("Set-Cookie: "))
                cookies = cookiesFrom(header.sliced(12).split(';').first());
            if (header.startsWith("Location: /"))
                return get(header.sliced(10));
        }
    }
    bool shows(const QString &text) const
    {
        return QString::fromUtf8(response.body).contains(text.toHtmlEscaped());
    }
    /// What follows @p start in the page, up to the next quotation mark.
    QString quotedAfter(const QString &start) const
    {
        const QString body = QString::fromUtf8(response.body);
        const qsizetype from = body.indexOf(start) + start.size();
        return body.mid(from, body.indexOf(u'"', from) - from);
    }

    AccountBook accounts;
    QDateTime now{QDate(2026, 2, 1), QTime(9, 5), Qt::UTC};
    PortalSite site;
    std::map<QByteArray, QByteArray> cookies;
    std::map<QString, QString> lastForm;
    HttpResponse response;
};

const QString numen = u"46D4600004KLM"_s; // of mdupont2, the homonym

} // namespace

TEST_CASE("the portal walks from NUMEN to a password that works and to the homonym's login")
{
    SmallBrowser browser;
    browser.get("/");
    CHECK(browser.shows(u"Entraînement"_s));
    browser.submitIdentity(u"46D4600004KLX"_s, u"01/09/1994"_s);
    CHECK(browser.shows(u"Ce NUMEN n'est pas connu."_s));
    browser.submitIdentity(numen, u"02/09/1994"_s);
    CHECK(browser.shows(u"ne correspond pas à ce NUMEN"_s));
    const QString date = GENERATE(u"01/09/1994"_s, u"01091994"_s, u"1994-09-01"_s, u"01-09-1994"_s);
    browser.submitIdentity(u" 46d 4600004-klm "_s, date);
    REQUIRE(browser.shows(u"Choisir un mot de passe"_s));
    browser.submitPassword(u"court1"_s, u"court1"_s);
    CHECK(browser.shows(u"douze caractères au moins"_s));
    browser.submitPassword(u"rien que des lettres"_s, u"rien que des lettres"_s);
    CHECK(browser.shows(u"des lettres et des chiffres"_s));
    browser.submitPassword(u"46D4600004KLM"_s, u"46D4600004KLM"_s);
    CHECK(browser.shows(u"votre NUMEN ou votre identifiant"_s));
    browser.submitPassword(u"Cathédrale-1220"_s, u"Cathédrale-1221"_s);
    CHECK(browser.shows(u"diffèrent"_s));
    browser.submitPassword(u"Cathédrale-1220"_s, u"Cathédrale-1220"_s);
    CHECK(browser.shows(u"<dd>"_s) == false);
    CHECK(browser.response.body.contains("<dd>mdupont2</dd>"));
    CHECK(browser.response.body.contains("<dd>Mathieu.Dupont@ac-entrainement.example</dd>"));
    CHECK(browser.accounts.logIn("imap"_L1, "mdupont2", "Cathédrale-1220") == u"mdupont2"_s);
    CHECK(!browser.accounts.logIn("imap"_L1, "mdupont2", "Chemin-des-Dames-1409"));
}

TEST_CASE("a form is good for one submission, its session for a quarter of an hour")
{
    SmallBrowser browser;
    browser.get("/activation");
    const auto firstCookies = browser.cookies;
    browser.submitIdentity(numen, u"01/09/1994"_s);
    REQUIRE(browser.shows(u"Choisir un mot de passe"_s));
    SECTION("the same form again")
    {
        browser.follow({"POST", "/activation/identite", browser.cookies, browser.lastForm});
        CHECK(browser.shows(u"Session expirée"_s));
    }
    SECTION("without the cookie")
    {
        browser.cookies.clear();
        browser.submitPassword(u"Cathédrale-1220"_s, u"Cathédrale-1220"_s);
        CHECK(browser.shows(u"Session expirée"_s));
    }
    SECTION("with a guessed token")
    {
        browser.follow({"POST", "/activation/mot-de-passe", browser.cookies, {{u"jeton"_s, u"0"_s}}});
        CHECK(browser.shows(u"Session expirée"_s));
    }
    SECTION("too late")
    {
        browser.now = browser.now.addSecs(16 * 60);
        browser.submitPassword(u"Cathédrale-1220"_s, u"Cathédrale-1220"_s);
        CHECK(browser.shows(u"Session expirée"_s));
    }
    SECTION("straight to the end")
    {
        browser.get("/activation/fin"); // shows the stage that was reached
        CHECK(browser.shows(u"Choisir un mot de passe"_s));
    }
    CHECK(browser.accounts.logIn("imap"_L1, "mdupont2", "Chemin-des-Dames-1409"));
}

TEST_CASE("five wrong identities lock the session, the right one included")
{
    SmallBrowser browser;
    browser.get("/activation");
    for (int attempt = 0; attempt < PortalSite::lockedAfter; ++attempt)
        browser.submitIdentity(u"46X0000000XXX"_s, u"01/01/1980"_s);
    CHECK(browser.shows(u"l'activation est bloquée"_s));
    browser.submitIdentity(numen, u"01/09/1994"_s);
    CHECK(browser.shows(u"l'activation est bloquée"_s));
}

TEST_CASE("the portal acts out its faults on the first page")
{
    const auto [kind, status, text] = GENERATE(table<FaultKind, int, QByteArray>({
        {FaultKind::PortalMaintenance, 503, "maintenance"},
        {FaultKind::PortalErrorPage, 500, "erreur interne"},
        {FaultKind::PortalScriptOnly, 200, "<noscript>"},
        {FaultKind::PortalCaptcha, 200, "captcha"},
        {FaultKind::PortalFormUnknown, 200, "dossier"},
    }));
    SmallBrowser browser(kind);
    browser.get("/activation");
    CHECK(browser.response.status == status);
    CHECK(browser.response.body.contains(text));
    CHECK(!browser.response.body.contains("name=\"naissance\"") == (kind != FaultKind::PortalCaptcha));
}

TEST_CASE("the portal leads astray, floods or keeps silent when asked to")
{
    const auto firstPage = [](FaultKind kind) {
        SmallBrowser browser(kind);
        return browser.site.answer({"GET", "/activation", {}, {}});
    };
    CHECK(firstPage(FaultKind::PortalRedirectedElsewhere)
              ->headers.contains("Location: https://ailleurs.example/connexion"));
    CHECK(firstPage(FaultKind::PortalNotSecure)->headers.contains("Location: http://localhost/activation"));
    CHECK(firstPage(FaultKind::PortalTooLarge)->body.size() > 2 * 1024 * 1024);
    CHECK(!firstPage(FaultKind::PortalSilent));
}

TEST_CASE("the portal acts out its refusals of the right identity and of a good password")
{
    const auto [kind, text] = GENERATE(table<FaultKind, QString>({
        {FaultKind::PortalNumenUnknown, u"Ce NUMEN n'est pas connu"_s},
        {FaultKind::PortalDateMismatch, u"ne correspond pas à ce NUMEN"_s},
        {FaultKind::PortalIdentityRefused, u"NUMEN ou date de naissance incorrects"_s},
        {FaultKind::PortalLocked, u"bloquée"_s},
        {FaultKind::PortalAlreadyActive, u"déjà activée"_s},
        {FaultKind::PortalPasswordRefused, u"politique de sécurité"_s},
        {FaultKind::PortalSessionExpired, u"Session expirée"_s},
        {FaultKind::PortalDoneLoginMissing, u"mot de passe est enregistré"_s},
    }));
    SmallBrowser browser(kind);
    browser.get("/activation");
    browser.submitIdentity(numen, u"01/09/1994"_s);
    if (browser.shows(u"Choisir un mot de passe"_s))
        browser.submitPassword(u"Cathédrale-1220"_s, u"Cathédrale-1220"_s);
    CAPTURE(QString(identifierOf(kind)));
    CHECK(browser.shows(text));
    CHECK(!browser.shows(u"mdupont2"_s));
}

TEST_CASE("HTTP: a form is read, and what is not HTTP is refused")
{
    SmallBrowser browser;
    const auto client = [&] {
        return ScriptedClient(std::make_unique<HttpDialogue>(browser.site, [&] { return browser.now; }));
    };
    SECTION("a page")
    {
        ScriptedClient http = client();
        const QByteArray page = http.send("GET /activation?x=1 HTTP/1.1\r\nHost: localhost\r\n\r\n");
        CHECK(page.startsWith("HTTP/1.1 200 OK\r\nDate: Sun, 01 Feb 2026 09:05:00 GMT\r\n"));
        CHECK(page.contains("Set-Cookie: entrainement="));
        CHECK(page.contains("form-action 'self'"));
        CHECK(http.last == Move::Then::Close);
    }
    SECTION("a form, in two pieces")
    {
        ScriptedClient http = client();
        CHECK(http.send("POST /activation/identite HTTP/1.1\r\nContent-Length: 10\r\n\r\njeton").isEmpty());
        CHECK(http.send("=abcd").contains("Session expir"));
        CHECK(formFrom("a=b+c&%C3%A9=%26&leer").at(u"é"_s) == u"&"_s);
    }
    SECTION("HEAD has no body")
    {
        CHECK(client().send("HEAD /activation HTTP/1.1\r\n\r\n").endsWith("\r\n\r\n"));
    }
    SECTION("nonsense")
    {
        const auto [bytes, status] = GENERATE(table<QByteArray, QByteArray>({
            {"EHLO pc\r\n", "400"},
            {"GET http://x/ HTTP/1.1\r\n", "400"},
            {"POST / HTTP/1.1\r\nContent-Length: -1\r\n", "400"},
            {"POST / HTTP/1.1\r\nContent-Length: 99999999\r\n", "413"},
            {"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n", "400"},
            {"DELETE / HTTP/1.1\r\n\r\n", "405"},
            {"GET /nothing HTTP/1.1\r\n\r\n", "404"},
        }));
        ScriptedClient http = client();
        CHECK(http.send(bytes).startsWith(QByteArray("HTTP/1.1 " + status)));
        CHECK(http.last == Move::Then::Close);
    }
}
