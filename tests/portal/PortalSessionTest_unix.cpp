// SPDX-License-Identifier: GPL-3.0-or-later
#include "academy/AcademyFile.h"
#include "portal/PortalSession.h"
#include "portal/ScriptedServer.h"
#include "support/Catch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray identityPage =
    "<form method=post action=suite.php><input type=hidden name=jeton value=4711>"
    "<label for=n>NUMEN</label><input id=n name=n>"
    "<label for=d>Date de naissance (JJ/MM/AAAA)</label><input id=d name=d><button>Connexion</button></form>";
const QByteArray passwordPage = "<form method=post action=fin.php><label for=p>Nouveau mot de "
                                "passe</label><input id=p name=p type=password>"
                                "<button>Valider</button></form>";
const QByteArray html = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

Numen numen()
{
    QString text = u"46G9987654XYZ"_s;
    return Numen::takeFrom(text);
}

BirthDate birthDate()
{
    QString text = u"01/09/1994"_s;
    return BirthDate::takeFrom(text, QDate(2026, 11, 21)).value();
}

/// A session with a scripted portal, and what it reported.
class Talk
{
public:
    explicit Talk(const QUrl &start, std::chrono::milliseconds step = 10s)
        : session({.start = start,
                   .hosts = {u"portail.ac-amiens.fr"_s, u"login.ac-amiens.fr"_s},
                   .hints = builtInPortalHints(),
                   .domain = u"ac-amiens.fr"_s},
                  {}, {.anchors = portalAnchors(), .step = step, .network = ScriptedServer::network()})
    {
        QObject::connect(&session, &PortalSession::shown, [this](const PortalScene &shown) {
            scene = shown;
            ++reports;
        });
        QObject::connect(&session, &PortalSession::unreachable, [this](const Evidence &seen, bool after) {
            evidence = seen;
            afterSubmission = after;
            ++reports;
        });
    }

    /// The one report that a call ends in.
    void await()
    {
        const int before = reports;
        CHECK(session.isBusy()); // never from within the call
        CHECK(QTest::qWaitFor([&] { return reports > before; }, 20'000));
        CHECK_FALSE(session.isBusy());
        QCoreApplication::processEvents();
        CHECK(reports == before + 1);
    }
    void open()
    {
        session.open();
        await();
    }
    void submitIdentity()
    {
        session.submitIdentity(numen(), birthDate());
        await();
    }
    void openToIdentity()
    {
        open();
        REQUIRE(scene);
        REQUIRE(scene->kind == PortalScene::Kind::Identity);
    }

    std::optional<PortalScene> scene;
    std::optional<Evidence> evidence;
    bool afterSubmission = false;
    int reports = 0;
    PortalSession session; // last: it goes first
};

} // namespace

TEST_CASE("a walk carries its cookies, its token and its origin, and follows the portal")
{
    ScriptedServer server(
        {ScriptedServer::answering(identityPage, html + "Set-Cookie: PHPSESSID=abc; Path=/; Secure\r\n"),
         ScriptedServer::answering({}, "HTTP/1.1 302 Found\r\nLocation: motdepasse.php\r\n"
                                       "Set-Cookie: etape=2\r\n"),
         ScriptedServer::answering(passwordPage)});
    Talk talk(server.url(u"/motdepasse/pertemdp.php"_s));

    talk.openToIdentity();
    CHECK_FALSE(talk.session.hasSubmitted());
    const QByteArray first = server.nextHeard();
    CHECK(first.startsWith("GET /motdepasse/pertemdp.php HTTP/1.1\r\n"));
    CHECK_FALSE(first.contains("Cookie"));

    talk.submitIdentity();
    REQUIRE(talk.scene->kind == PortalScene::Kind::Form);
    CHECK(talk.session.hasSubmitted());
    const QByteArray post = server.nextHeard();
    const QByteArray origin = "https://portail.ac-amiens.fr:" + QByteArray::number(server.port());
    CHECK(post.startsWith("POST /motdepasse/suite.php HTTP/1.1\r\n"));
    CHECK(post.contains("\r\nCookie: PHPSESSID=abc\r\n"));
    CHECK(post.contains(QByteArray("\r\nOrigin: " + origin + "\r\n")));
    CHECK(post.contains(QByteArray("\r\nReferer: " + origin + "/motdepasse/pertemdp.php\r\n")));
    CHECK(post.endsWith("\r\n\r\njeton=4711&n=46G9987654XYZ&d=01%2F09%2F1994"));
    const QByteArray followed = server.nextHeard();
    CHECK(followed.startsWith("GET /motdepasse/motdepasse.php HTTP/1.1\r\n"));
    CHECK(followed.contains("\r\nCookie: etape=2; PHPSESSID=abc\r\n"));
    CHECK_FALSE(followed.contains("46G9987654XYZ"));
    CHECK_FALSE(server.hasMore());

    SECTION("starting again forgets it all")
    {
        talk.open();
        CHECK_FALSE(talk.session.hasSubmitted());
        CHECK_FALSE(server.nextHeard().contains("Cookie"));
    }
}

TEST_CASE("a submission whose answer is lost is told so, and never sent again")
{
    const QJsonArray lost =
        GENERATE(QJsonArray{u"read"_s, u"hang"_s}, QJsonArray{u"read"_s}, QJsonArray{u"read"_s, u"reset"_s});
    ScriptedServer server({ScriptedServer::answering(identityPage), lost});
    Talk talk(server.url(), 1s);
    talk.openToIdentity();

    talk.submitIdentity();

    REQUIRE(talk.evidence);
    CHECK(talk.afterSubmission);
    CHECK(talk.session.hasSubmitted());
    CHECK(server.nextHeard().startsWith("GET "));
    CHECK(server.nextHeard().startsWith("POST "));
    CHECK_FALSE(server.hasMore(1500));
}

TEST_CASE("what was lost on the way from the submission may have counted, too")
{
    ScriptedServer server({ScriptedServer::answering(identityPage),
                           ScriptedServer::answering({}, "HTTP/1.1 302 Found\r\nLocation: suite\r\n"),
                           QJsonArray{u"read"_s}});
    Talk talk(server.url());
    talk.openToIdentity();
    talk.submitIdentity();
    REQUIRE(talk.evidence);
    CHECK(talk.evidence->obstacle == Obstacle::ConnectionClosed);
    CHECK(talk.afterSubmission);
}

TEST_CASE("a submission that never left is told as such, and the next click sends it")
{
    auto server = std::make_unique<ScriptedServer>(std::vector{ScriptedServer::answering(identityPage)});
    Talk talk(server->url());
    talk.openToIdentity();
    server.reset(); // nobody listens any more

    talk.submitIdentity();

    REQUIRE(talk.evidence);
    CHECK(talk.evidence->obstacle == Obstacle::ConnectionRefused);
    CHECK_FALSE(talk.afterSubmission);
    CHECK_FALSE(talk.session.hasSubmitted());
}

TEST_CASE("one click is one submission, however often it is clicked")
{
    ScriptedServer server({ScriptedServer::answering(identityPage), ScriptedServer::answering(passwordPage)});
    Talk talk(server.url());
    talk.session.open();
    talk.session.open();
    talk.await();
    talk.session.submitIdentity(numen(), birthDate());
    talk.session.submitIdentity(numen(), birthDate());
    talk.session.submit({});
    talk.session.open();
    talk.await();
    CHECK(talk.scene->kind == PortalScene::Kind::Form);
    CHECK(server.nextHeard().startsWith("GET "));
    CHECK(server.nextHeard().startsWith("POST "));
    CHECK_FALSE(server.hasMore());
}

TEST_CASE("a portal with a certificate that is not good hears nothing")
{
    const Party shown =
        issue({.commonName = u"portail.ac-amiens.fr"_s, .names = {u"portail.ac-amiens.fr"_s}});
    ScriptedServer server({ScriptedServer::answering(identityPage)}, &shown);
    Talk talk(server.url());
    talk.open();
    REQUIRE(talk.evidence);
    CHECK(talk.evidence->obstacle == Obstacle::CertificateRejected);
    CHECK_FALSE(talk.afterSubmission);
    CHECK(server.nextHeard().isEmpty());
}

TEST_CASE("a form that goes elsewhere is not sent, a redirect elsewhere not followed")
{
    SECTION("redirect")
    {
        const QByteArray target = GENERATE("https://ailleurs.example/", "http://portail.ac-amiens.fr/");
        ScriptedServer server(
            {ScriptedServer::answering({}, "HTTP/1.1 302 Found\r\nLocation: " + target + "\r\n")});
        Talk talk(server.url());
        talk.open();
        CHECK(talk.scene->kind == PortalScene::Kind::Browser);
        CHECK(talk.scene->fault->kind == (target.startsWith("https") ? FaultKind::PortalRedirectedElsewhere
                                                                     : FaultKind::PortalNotSecure));
        server.nextHeard();
        CHECK_FALSE(server.hasMore());
    }
    SECTION("a place that is off its own list")
    {
        Talk talk(QUrl(u"https://ailleurs.example/"_s));
        talk.open();
        CHECK(talk.scene->kind == PortalScene::Kind::Browser);
        CHECK(talk.scene->fault->kind == FaultKind::PortalRedirectedElsewhere);
    }
}

TEST_CASE("cancelling drops what is under way without a word")
{
    ScriptedServer server({ScriptedServer::answering(identityPage), QJsonArray{u"read"_s, u"hang"_s},
                           ScriptedServer::answering(identityPage)});
    Talk talk(server.url());
    talk.openToIdentity();
    server.nextHeard();
    const int reports = talk.reports;
    talk.session.submitIdentity(numen(), birthDate());
    CHECK(QTest::qWaitFor([&] { return talk.session.hasSubmitted(); }, 10'000));

    talk.session.cancel();

    CHECK_FALSE(talk.session.isBusy());
    CHECK(talk.session.hasSubmitted()); // it has left, and may count
    CHECK(server.nextHeard().startsWith("POST "));
    QTest::qWait(100);
    CHECK(talk.reports == reports);
    talk.open();
    CHECK(talk.scene->kind == PortalScene::Kind::Identity);
}

TEST_CASE("deleting the session while it waits is harmless")
{
    ScriptedServer server({QJsonArray{u"read"_s, u"hang"_s}});
    auto talk = std::make_unique<Talk>(server.url());
    talk->session.open();
    QTest::qWait(GENERATE(0, 300));
    talk.reset();
    QCoreApplication::processEvents();
    SUCCEED();
}
