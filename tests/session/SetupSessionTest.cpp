// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SetupSession.h"

#include "academy/AcademyFile.h"
#include "support/Catch.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace {

/// A session whose home is a temporary folder and which knows the built-in académie.
class Walk
{
public:
    explicit Walk(Academy academy = builtInAcademy()) : session(worldOf(std::move(academy))) {}

    QTemporaryDir home;
    SetupSession session;

    static Identity marie(const QString &login = u"mdupont"_s)
    {
        return {PersonName::parse(u"Marie"_s, u"Dupont"_s).value(), Login::parse(login).value(),
                EmailAddress::parse(u"Marie.Dupont@ac-amiens.fr"_s).value()};
    }

    ThunderbirdTarget freshProfile() const { return {home.filePath(u".thunderbird"_s), std::nullopt, false}; }

private:
    SessionWorld worldOf(Academy academy) const
    {
        SessionWorld world;
        world.academy = std::move(academy);
        world.anchors = TrustAnchors::ofThisSystem();
        world.places.home = home.path();
        world.places.fileSystemRoot = home.filePath(u"empty"_s);
        world.stateFolder = home.filePath(u"state"_s);
        return world;
    }
};

Secret secret(QString text)
{
    return Secret::takeFrom(text);
}

} // namespace

TEST_CASE("the default account is the short login on imap 993 and smtp 465")
{
    Walk walk;
    CHECK_FALSE(walk.session.account().has_value());

    walk.session.setIdentity(Walk::marie());

    const auto account = walk.session.account();
    REQUIRE(account);
    REQUIRE(*account);
    CHECK(account->value().displayName == u"Marie Dupont");
    CHECK(account->value().incoming.endpoint.endpoint().hostAndPort() == u"imap.ac-amiens.fr:993");
    CHECK(account->value().incoming.userName == u"mdupont");
    CHECK(account->value().outgoing.endpoint.endpoint().hostAndPort() == u"smtp.ac-amiens.fr:465");
    CHECK(account->value().outgoing.userName == u"mdupont");
}

TEST_CASE("a clear-text preset never becomes an account")
{
    Walk walk;
    walk.session.setIdentity(Walk::marie());
    int discouraged = 0;
    for (const ServerPreset &preset : walk.session.service().presets) {
        if (!preset.discouraged)
            continue;
        ++discouraged;
        walk.session.setPreset(preset.id);
        REQUIRE(walk.session.account());
        REQUIRE_FALSE(*walk.session.account());
        CHECK(walk.session.account()->fault().kind == FaultKind::ClearTextRefused);
    }
    CHECK(discouraged > 0);
}

TEST_CASE("the national service waits for the sending server that nobody may guess")
{
    Walk walk;
    walk.session.setIdentity(Walk::marie());
    walk.session.setService(u"national"_s);
    REQUIRE(walk.session.account());
    CHECK_FALSE(*walk.session.account());

    walk.session.setTypedOutgoing(Endpoint{u"smtp.typed.example"_s, 465, Protocol::Smtp, Security::Tls});

    REQUIRE(*walk.session.account());
    const MailAccount account = walk.session.account()->value();
    CHECK(account.incoming.endpoint.endpoint().hostAndPort() == u"imap.education.gouv.fr:993");
    CHECK(account.incoming.userName == u"Marie.Dupont@ac-amiens.fr");
    CHECK(account.outgoing.endpoint.host() == u"smtp.typed.example");
    CHECK(walk.session.endpointsFor(Step::Summary).contains(account.outgoing.endpoint.endpoint()));
}

TEST_CASE("a typed sending server in clear text is refused")
{
    Walk walk;
    walk.session.setIdentity(Walk::marie());
    walk.session.setService(u"national"_s);
    walk.session.setTypedOutgoing(Endpoint{u"smtp.typed.example"_s, 25, Protocol::Smtp, Security::Plain});
    REQUIRE(walk.session.account());
    REQUIRE_FALSE(*walk.session.account());
    CHECK(walk.session.account()->fault().kind == FaultKind::ClearTextRefused);
}

TEST_CASE("the same answer again loses nothing, another one forgets only what followed from it")
{
    Walk walk;
    walk.session.setIdentity(Walk::marie());
    walk.session.setPreset(walk.session.service().presets.at(1).id);
    walk.session.setThunderbirdTarget(walk.freshProfile());
    walk.session.setPassword(secret(u"Motdepasse-1"_s));
    const QString preset = walk.session.preset().id;
    QSignalSpy changed(&walk.session, &SetupSession::changed);

    SECTION("same identity")
    {
        walk.session.setIdentity(Walk::marie());
        CHECK(changed.isEmpty());
        CHECK(walk.session.hasPassword());
    }
    SECTION("another login: its password is not this one")
    {
        walk.session.setIdentity(Walk::marie(u"mdupont2"_s));
        CHECK_FALSE(walk.session.hasPassword());
        CHECK(walk.session.preset().id == preset);
        CHECK(walk.session.targets().thunderbird.has_value());
    }
    SECTION("another service: another preset, same person, same client")
    {
        walk.session.setService(u"national"_s);
        CHECK(walk.session.preset().id != preset);
        CHECK(walk.session.identity() == Walk::marie());
        CHECK(walk.session.targets().thunderbird.has_value());
    }
    SECTION("a preset of another service is not taken")
    {
        walk.session.setPreset(walk.session.academy().service(u"national"_s)->presets.front().id);
        CHECK(walk.session.preset().id == preset);
    }
}

TEST_CASE("a shared computer remembers no password")
{
    Walk walk;
    walk.session.setRememberPassword(true);
    CHECK(walk.session.rememberPassword());
    walk.session.setComputer(Computer::Shared);
    CHECK_FALSE(walk.session.rememberPassword());
    walk.session.setRememberPassword(true);
    CHECK_FALSE(walk.session.rememberPassword());
}

TEST_CASE("what is planned is shown, then written, then taken back")
{
    Walk walk;
    walk.session.setIdentity(Walk::marie());
    walk.session.setThunderbirdTarget(walk.freshProfile());

    QSignalSpy planned(&walk.session, &SetupSession::planReady);
    walk.session.plan();
    CHECK(planned.isEmpty()); // never from within the call
    REQUIRE(planned.wait());
    REQUIRE(walk.session.planned());
    REQUIRE(*walk.session.planned());
    const ChangeSet changes = walk.session.planned()->value();
    REQUIRE_FALSE(changes.files.isEmpty());

    QSignalSpy written(&walk.session, &SetupSession::writingDone);
    walk.session.write();
    REQUIRE(written.wait());
    REQUIRE(*walk.session.written());
    REQUIRE(walk.session.written()->value());
    for (const FileChange &file : changes.files)
        CHECK(QFile::exists(file.path));

    QSignalSpy undone(&walk.session, &SetupSession::undone);
    walk.session.undo();
    REQUIRE(undone.wait());
    for (const FileChange &file : changes.files)
        CHECK_FALSE(QFile::exists(file.path));
    CHECK_FALSE(walk.session.written().has_value());
}

TEST_CASE("a plan that an answer overtook is dropped")
{
    Walk walk;
    walk.session.setIdentity(Walk::marie());
    walk.session.setThunderbirdTarget(walk.freshProfile());
    QSignalSpy planned(&walk.session, &SetupSession::planReady);
    walk.session.plan();
    walk.session.setIdentity(Walk::marie(u"mdupont3"_s));

    walk.session.plan();

    REQUIRE(planned.wait());
    QThread::msleep(50);
    QCoreApplication::processEvents();
    CHECK(planned.size() == 1);
    CHECK(walk.session.planned()->value().preview().contains(u"mdupont3"_s));
}

TEST_CASE("deleting the session while it works is harmless")
{
    auto walk = std::make_unique<Walk>();
    walk->session.setIdentity(Walk::marie());
    walk->session.setThunderbirdTarget(walk->freshProfile());
    walk->session.findClients();
    walk->session.plan();
    walk.reset();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    SUCCEED();
}

TEST_CASE("a password chosen on the portal goes with the identity that follows")
{
    Walk walk;
    walk.session.setActivated({Login::parse(u"mdupont2"_s).value(), std::nullopt});
    walk.session.setPassword(secret(u"Motdepasse-1"_s));
    walk.session.setIdentity(Walk::marie(u"mdupont2"_s));
    CHECK(walk.session.hasPassword());
    walk.session.setIdentity(Walk::marie(u"mdupont3"_s));
    CHECK_FALSE(walk.session.hasPassword());
}

TEST_CASE("another account from the portal forgets who the person was before")
{
    Walk walk;
    walk.session.setIdentity(Walk::marie());
    walk.session.setPassword(secret(u"Motdepasse-1"_s));
    walk.session.setActivated({Login::parse(u"mdupont2"_s).value(), std::nullopt});
    CHECK_FALSE(walk.session.identity().has_value());
    CHECK_FALSE(walk.session.hasPassword());
}

TEST_CASE("the académie's password is not for a private provider's server")
{
    Walk walk;
    walk.session.setIdentity(Walk::marie());
    CHECK(walk.session.mayUsePassword());
    walk.session.setService(u"national"_s);
    walk.session.setTypedOutgoing(Endpoint{u"smtp.education.gouv.fr"_s, 465, Protocol::Smtp, Security::Tls});
    CHECK(walk.session.mayUsePassword());

    walk.session.setTypedOutgoing(Endpoint{u"smtp.provider.example"_s, 465, Protocol::Smtp, Security::Tls});

    CHECK_FALSE(walk.session.mayUsePassword());
    walk.session.setPassword(secret(u"Motdepasse-1"_s));
    walk.session.testLogin();
    CHECK_FALSE(walk.session.isTestingLogin());
    walk.session.setRememberPassword(true);
    walk.session.setThunderbirdTarget(walk.freshProfile());
    QSignalSpy planned(&walk.session, &SetupSession::planReady);
    walk.session.plan();
    REQUIRE(planned.wait());
    REQUIRE(*walk.session.planned());
    for (const FileChange &file : walk.session.planned()->value().files)
        CHECK_FALSE(file.opaque); // no store of passwords among them
}

TEST_CASE("a proxy's password goes with the session, also while it is being tried")
{
    QTcpServer mute; // hears the login and says nothing
    REQUIRE(mute.listen(QHostAddress::LocalHost));
    const Proxy proxy{ProxyKind::Http, u"127.0.0.1"_s, mute.serverPort()};
    SessionWorld world;
    world.academy = builtInAcademy();
    world.anchors = TrustAnchors::ofThisSystem();
    world.network.proxies = fixedProxy(proxy);
    auto session = std::make_unique<SetupSession>(std::move(world));
    const std::weak_ptr<ProxyLogins> kept = session->world().network.proxyLogins;
    kept.lock()->give(proxy, *ProxyLogin::from(u"eleve"_s, secret(u"proxy secret"_s)));
    session->board().watch({{u"mail.invalid"_s, 993, Protocol::Imap, Security::Tls}});
    REQUIRE(QTest::qWaitFor([&] { return mute.hasPendingConnections(); }, 10'000));
    QTcpSocket *const heard = mute.nextPendingConnection();
    REQUIRE(QTest::qWaitFor([&] { return heard->peek(4096).contains("Proxy-Authorization"); }, 10'000));

    session.reset();

    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(kept.expired()); // and with it the Secret, which wipes itself
}
