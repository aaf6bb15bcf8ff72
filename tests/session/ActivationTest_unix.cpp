// SPDX-License-Identifier: GPL-3.0-or-later
#include "academy/AcademyFile.h"
#include "portal/ScriptedServer.h"
#include "session/Activation.h"
#include "session/SetupSession.h"
#include "support/Catch.h"
#include "training/RunningAcademy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Secret secret(QString text)
{
    return Secret::takeFrom(text);
}

Numen numen(QString text)
{
    return Numen::takeFrom(text);
}

BirthDate birthDate(QString text)
{
    return BirthDate::takeFrom(text, QDate(2026, 11, 21)).value();
}

QString textOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
}

Activation::World training(const RunningAcademy &running, std::chrono::milliseconds step = 10s)
{
    const Academy academy = running.academy->academy();
    return {.portal = academy.portal,
            .domain = academy.domain,
            .conditions = {.anchors = TrustAnchors::fromPem(running.academy->caPem()).value(), .step = step},
            .training = true};
}

/// The built-in académie, whose portal is a scripted server.
Activation::World scripted(const ScriptedServer &server, std::chrono::milliseconds step = 10s)
{
    Activation::World world{
        .portal = builtInAcademy().portal,
        .domain = u"ac-amiens.fr"_s,
        .conditions = {.anchors = portalAnchors(), .step = step, .network = ScriptedServer::network()}};
    world.portal.activation = server.url(u"/motdepasse/pertemdp.php"_s);
    return world;
}

/// A person who walks: each deed to its end.
class Walker
{
public:
    explicit Walker(Activation::World world) : activation(std::move(world)) {}

    void open()
    {
        activation.open();
        await();
    }
    void submitIdentity(const QString &number, const QString &date)
    {
        activation.submitIdentity(numen(number), birthDate(date));
        await();
    }
    /// Answers each password that is asked for with the next of @p passwords, the last one over and over.
    void submitPasswords(const QStringList &passwords)
    {
        std::vector<FieldAnswer> answers;
        qsizetype next = 0;
        for (const PortalQuestion &question : activation.scene()->questions) {
            if (question.kind == HtmlFieldKind::Password)
                answers.push_back(
                    {question.field, secret(passwords.at(std::min(next++, passwords.size() - 1)))});
        }
        activation.submit(std::move(answers));
        await();
    }
    void await()
    {
        CHECK(QTest::qWaitFor([&] { return activation.state() != Activation::State::Waiting; }, 30'000));
    }

    bool shows(PortalScene::Kind kind) const
    {
        return activation.state() == Activation::State::Showing && activation.scene()->kind == kind;
    }
    /// What is wrong, wherever it is told.
    std::optional<FaultKind> fault() const
    {
        const auto &found = activation.state() == Activation::State::Showing ? activation.scene()->fault
                                                                             : activation.failure();
        return found ? std::optional(found->kind) : std::nullopt;
    }

    Activation activation;
};

const QByteArray identityPage =
    "<form method=post action=suite.php><label for=n>NUMEN</label><input id=n name=n>"
    "<label for=d>Date de naissance (JJ/MM/AAAA)</label><input id=d name=d>"
    "<button>Connexion</button></form>";

QByteArray passwordPage(const QByteArray &labels)
{
    QByteArray page = "<h1>Mot de passe</h1><form method=post action=fin.php>";
    for (const QByteArray &label : labels.split(','))
        page += "<p><label>" + label + " <input type=password name=p" + QByteArray::number(page.size()) +
                "></label></p>";
    return page + "<button>Valider</button></form>";
}

const QByteArray lastPage = "<h1>Fin</h1><p>Votre mot de passe est enregistr\xC3\xA9.</p>"
                            "<p>Votre identifiant : mdupont2</p>";
const QByteArray utf8 = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n";

const QString goodPassword = u"Vent-d-ouest-1220"_s;

} // namespace

TEST_CASE("the training portal is walked from a wrong NUMEN to the homonym's login")
{
    const RunningAcademy running;
    const auto account = running.account(3); // the homonym
    Walker walker(training(running));
    PortalWho who;
    who.suggestedLogins.push_back(Login::parse(u"mdupont"_s).value());
    walker.activation.expect(std::move(who));
    const QString date = QDate::fromString(account.birthDate, Qt::ISODate).toString(u"dd/MM/yyyy");

    walker.open();
    REQUIRE(walker.shows(PortalScene::Kind::Identity));
    CHECK(walker.activation.scene()->submitLabel == u"Connexion");
    CHECK_FALSE(walker.activation.hasSubmitted());

    walker.submitIdentity(u"46Z0000000ZZZ"_s, date);
    REQUIRE(walker.shows(PortalScene::Kind::Identity));
    CHECK(walker.fault() == FaultKind::PortalNumenUnknown);
    CHECK(walker.activation.hasSubmitted());

    walker.submitIdentity(account.numen, date);
    REQUIRE(walker.shows(PortalScene::Kind::Form));
    CHECK_FALSE(walker.fault());

    walker.submitPasswords({u"faible"_s});
    REQUIRE(walker.shows(PortalScene::Kind::Form));
    CHECK(walker.fault() == FaultKind::PortalPasswordRefused);
    CHECK(walker.activation.takeChosenPassword().isEmpty());

    walker.submitPasswords({goodPassword});
    REQUIRE(walker.shows(PortalScene::Kind::Done));
    CHECK_FALSE(walker.fault());
    CHECK(walker.activation.scene()->login == Login::parse(u"mdupont2"_s).value());
    CHECK(walker.activation.scene()->address == EmailAddress::parse(account.address).value());
    CHECK_FALSE(walker.activation.mayHaveCounted());
    CHECK(textOf(walker.activation.takeChosenPassword()) == goodPassword);
    CHECK(walker.activation.takeChosenPassword().isEmpty()); // once
    CHECK(running.account(3).password == goodPassword);
}

TEST_CASE("each way in which the training portal can fail is given its name")
{
    int played = 0;
    for (const FaultKind kind : playableFaults()) {
        if (!identifierOf(kind).startsWith("portal-"_L1))
            continue;
        ++played;
        CAPTURE(QString(identifierOf(kind)));
        const RunningAcademy running(kind);
        const auto account = running.account(0);
        Walker walker(training(running, kind == FaultKind::PortalSilent ? 1s : 10s));
        walker.open();
        if (!walker.fault() && walker.shows(PortalScene::Kind::Identity))
            walker.submitIdentity(account.numen,
                                  QDate::fromString(account.birthDate, Qt::ISODate).toString(u"dd/MM/yyyy"));
        if (!walker.fault() && walker.shows(PortalScene::Kind::Form))
            walker.submitPasswords({goodPassword});
        CHECK(walker.fault() == kind);
        CHECK_FALSE(walker.activation.mayHaveCounted());
    }
    CHECK(played >= 15);
}

TEST_CASE("a host that is not the académies' own is for the browser alone")
{
    int lookUps = 0;
    Activation::World world{.portal = builtInAcademy().portal,
                            .domain = u"ac-amiens.fr"_s,
                            .conditions = {.anchors = portalAnchors(),
                                           .network = {.resolver = [&](const auto &...) { ++lookUps; }}}};
    const auto [start, host, allowed, kind] = GENERATE(table<QString, QString, bool, FaultKind>({
        {u"https://portail.example/"_s, u"portail.example"_s, false, FaultKind::PortalRedirectedElsewhere},
        {u"https://ac-amiens.fr.example/"_s, u"ac-amiens.fr.example"_s, false,
         FaultKind::PortalRedirectedElsewhere},
        {u"https://localhost/"_s, u"localhost"_s, false, FaultKind::PortalRedirectedElsewhere},
        {u"https://portail.example/"_s, u"portail.example"_s, true, FaultKind::PortalRedirectedElsewhere},
        {u"https://login.ac-amiens.fr/"_s, u"portail.ac-amiens.fr"_s, false,
         FaultKind::PortalRedirectedElsewhere},
        {u"http://portail.ac-amiens.fr/"_s, u"portail.ac-amiens.fr"_s, false, FaultKind::PortalNotSecure},
    }));
    CAPTURE(start, allowed);
    world.portal.activation = QUrl(start);
    world.portal.hosts = {host};
    world.training = allowed;
    Walker walker(std::move(world));
    int changes = 0;
    QObject::connect(&walker.activation, &Activation::changed, [&] { ++changes; });

    walker.activation.open();

    CHECK(changes == 0); // never from within the call
    CHECK(QTest::qWaitFor([&] { return changes > 0; }, 5000));
    CHECK(walker.shows(PortalScene::Kind::Browser));
    CHECK(walker.fault() == kind);
    walker.activation.submitIdentity(numen(u"46G9987654XYZ"_s), birthDate(u"01/09/1994"_s));
    QTest::qWait(50);
    CHECK(walker.activation.state() == Activation::State::Showing);
    CHECK(lookUps == 0);
}

TEST_CASE("a data file's stranger among the hosts is not followed to")
{
    ScriptedServer server(
        {ScriptedServer::answering({}, "HTTP/1.1 302 Found\r\nLocation: https://ailleurs.example/\r\n")});
    Activation::World world = scripted(server);
    world.portal.hosts.append(u"ailleurs.example"_s);
    Walker walker(std::move(world));
    walker.open();
    CHECK(walker.shows(PortalScene::Kind::Browser));
    CHECK(walker.fault() == FaultKind::PortalRedirectedElsewhere);
}

TEST_CASE("what stands between here and the portal is named as everywhere else")
{
    const auto [steps, kind] = GENERATE(table<QJsonArray, FaultKind>({
        {{u"read"_s, u"hang"_s}, FaultKind::PortalSilent},
        {{u"deaf"_s}, FaultKind::PortalSilent},
        {{u"read"_s}, FaultKind::ConnectionCut},
        {{u"read"_s, ScriptedServer::say("220 ESMTP\r\n"), u"hang"_s}, FaultKind::PortalErrorPage},
        {{QJsonObject{{u"clear"_s, u"HTTP/1.1 400 Bad Request\r\n\r\n"_s}}, u"deaf"_s},
         FaultKind::PlainOnTlsPort},
        {{QJsonObject{{u"clear"_s, u"Bonjour, ici le portail.\r\n"_s}}, u"deaf"_s},
         FaultKind::PlainOnTlsPort},
    }));
    CAPTURE(QString(identifierOf(kind)));
    ScriptedServer server({steps});
    Walker walker(scripted(server, 1s));
    walker.open();
    CHECK(walker.activation.state() == Activation::State::Failed);
    CHECK(walker.fault() == kind);
    CHECK_FALSE(walker.activation.mayHaveCounted());
}

TEST_CASE("a portal with a stranger's certificate is given nothing")
{
    const Party stranger = authority(u"Somebody else"_s);
    const Party shown = issue({.commonName = u"x"_s, .names = {u"portail.ac-amiens.fr"_s}}, &stranger);
    ScriptedServer server({ScriptedServer::answering(identityPage)}, &shown);
    Walker walker(scripted(server));
    walker.open();
    CHECK(walker.fault() == FaultKind::CertificateUnknownIssuer);
    CHECK(server.nextHeard().isEmpty());
}

TEST_CASE("a submission without an answer may have counted, and is not sent again")
{
    ScriptedServer server({ScriptedServer::answering(identityPage), QJsonArray{u"read"_s},
                           ScriptedServer::answering(passwordPage("Nouveau mot de passe"))});
    Walker walker(scripted(server));
    walker.open();
    server.nextHeard();
    walker.submitIdentity(u"46G9987654XYZ"_s, u"01/09/1994"_s);

    CHECK(walker.activation.state() == Activation::State::Failed);
    CHECK(walker.fault() == FaultKind::ConnectionCut);
    CHECK(walker.activation.mayHaveCounted());
    CHECK(walker.activation.hasSubmitted());
    CHECK(walker.activation.scene()->kind == PortalScene::Kind::Identity); // the last one stays
    CHECK(server.nextHeard().startsWith("POST "));
    CHECK_FALSE(server.hasMore(500));

    SECTION("another click sends another one")
    {
        walker.submitIdentity(u"46G9987654XYZ"_s, u"01/09/1994"_s);
        CHECK(walker.shows(PortalScene::Kind::Form));
        CHECK_FALSE(walker.activation.mayHaveCounted());
        CHECK(server.nextHeard().startsWith("POST "));
    }
    SECTION("cancelling leaves that known, and nothing else")
    {
        walker.activation.cancel();
        CHECK(walker.activation.state() == Activation::State::NotOpened);
        CHECK_FALSE(walker.activation.scene());
        CHECK(walker.activation.mayHaveCounted());
        CHECK(walker.activation.hasSubmitted());
    }
}

TEST_CASE("a chosen password goes on once the portal has gone past its form")
{
    const QByteArray once = "Nouveau mot de passe";
    const auto [form, typed, answer,
                kept] = GENERATE_COPY(table<QByteArray, QStringList, QByteArray, QString>({
        {once, {goodPassword}, lastPage, goodPassword},
        {once + ",Confirmation", {goodPassword}, lastPage, goodPassword},
        {"Ancien mot de passe," + once + ",Confirmation",
         {u"old-one"_s, goodPassword},
         lastPage,
         goodPassword},
        {once, {goodPassword}, passwordPage(once), {}}, // the same form again
        {once,
         {goodPassword},
         "<form method=post><label>Code re\xC3\xA7u par SMS <input name=c></label><button>OK</button></form>",
         goodPassword},
        {once, {goodPassword}, "<p>Une erreur interne s'est produite.</p>", {}},
        {once, {goodPassword}, identityPage, {}}, // back to the start
    }));
    ScriptedServer server({ScriptedServer::answering(identityPage, utf8),
                           ScriptedServer::answering(passwordPage(form), utf8),
                           ScriptedServer::answering(answer, utf8)});
    Walker walker(scripted(server));
    walker.open();
    walker.submitIdentity(u"46G9987654XYZ"_s, u"01/09/1994"_s);
    REQUIRE(walker.shows(PortalScene::Kind::Form));
    walker.submitPasswords(typed);
    CAPTURE(answer.toStdString(), int(walker.activation.scene()->kind));
    CHECK(textOf(walker.activation.takeChosenPassword()) == kept);
}

TEST_CASE("cancelling forgets the password, too")
{
    ScriptedServer server({ScriptedServer::answering(identityPage, utf8),
                           ScriptedServer::answering(passwordPage("Nouveau mot de passe"), utf8),
                           ScriptedServer::answering(lastPage, utf8)});
    Walker walker(scripted(server));
    walker.open();
    walker.submitIdentity(u"46G9987654XYZ"_s, u"01/09/1994"_s);
    walker.submitPasswords({goodPassword});
    REQUIRE(walker.shows(PortalScene::Kind::Done));
    walker.activation.cancel();
    CHECK(walker.activation.takeChosenPassword().isEmpty());
}

TEST_CASE("a person may start again from within the news")
{
    ScriptedServer server({ScriptedServer::answering(identityPage)});
    Walker walker(scripted(server));
    int opened = 0;
    QObject::connect(&walker.activation, &Activation::changed, [&] {
        if (walker.activation.state() == Activation::State::Showing && ++opened == 1)
            walker.activation.open();
    });
    walker.activation.open();
    CHECK(QTest::qWaitFor([&] { return opened == 2; }, 20'000));
    CHECK(walker.shows(PortalScene::Kind::Identity));
}

TEST_CASE("what the person pasted from the browser is read with the same hints")
{
    ScriptedServer server({ScriptedServer::answering(identityPage)});
    Walker walker(scripted(server));
    const FoundAccount found =
        walker.activation.findIn(u"Votre identifiant : mdupont2\nMarie.Dupont@ac-amiens.fr");
    CHECK(found.login == Login::parse(u"mdupont2"_s).value());
    CHECK(found.address == EmailAddress::parse(u"Marie.Dupont@ac-amiens.fr"_s).value());
}

TEST_CASE("the session has one activation, made of what it knows of the world")
{
    const RunningAcademy running;
    SessionWorld world;
    world.academy = running.academy->academy();
    world.anchors = TrustAnchors::fromPem(running.academy->caPem()).value();
    world.training = GENERATE(true, false);
    const bool trains = world.training;
    SetupSession session(std::move(world));
    Activation &activation = session.activation();
    CHECK(&activation == &session.activation());
    activation.open();
    CHECK(QTest::qWaitFor([&] { return activation.state() == Activation::State::Showing; }, 20'000));
    CHECK(activation.scene()->kind == (trains ? PortalScene::Kind::Identity : PortalScene::Kind::Browser));
}
