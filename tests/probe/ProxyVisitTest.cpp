// SPDX-License-Identifier: GPL-3.0-or-later
// Visits where the way leads through a proxy, or does not.
#include "probe/EndpointProbe.h"
#include "probe/LocalNetwork.h"
#include "probe/LoginTest.h"
#include "probe/ProbeBoard.h"
#include "probe/TestServer.h"
#include "support/Catch.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Patience shortPatience{.resolve = 2s, .connect = 2s, .greeting = 2s, .answer = 2s, .handshake = 2s};
const QString proxyHost = u"proxy.test"_s;

Endpoint mailBehind(quint16 port = 993)
{
    return {u"mail.test"_s, port, Protocol::Imap, Security::Tls};
}

/// proxy.test is on this computer; other names are where @p others says, or do not exist.
Resolver namesOf(const QList<QHostAddress> &others)
{
    return
        [others](const QString &host, QObject *asker, const std::function<void(const Resolved &)> &answer) {
            const Resolved here{{QHostAddress(QHostAddress::LocalHost)}, std::nullopt, {}};
            const Resolved there = others.isEmpty() ? Resolved{{}, Obstacle::NameNotFound, u"no such name"_s}
                                                    : Resolved{others, std::nullopt, {}};
            const Resolved resolved = host == proxyHost ? here : there;
            QMetaObject::invokeMethod(
                asker, [=] { answer(resolved); }, Qt::QueuedConnection);
        };
}

NetworkAccess through(const TestServer &proxy, const QList<QHostAddress> &direct = {},
                      ProxyKind kind = ProxyKind::Http)
{
    return {namesOf(direct), fixedProxy(Proxy{kind, proxyHost, proxy.serverPort()})};
}

TlsHabits mailIdentity()
{
    TlsHabits habits;
    habits.identity = std::make_shared<const Party>(
        issue({.commonName = u"mail"_s, .names = {u"mail.test"_s}}, &testRoot()));
    return habits;
}

/// A proxy that answers CONNECT with @p head and, where that opens the way, is the server behind it as well.
TestServer::Behaviour httpProxy(const QByteArray &head, Protocol protocol = Protocol::Imap)
{
    return [=](TestConnection &connection) {
        connection.onLine = [=, &connection](const QByteArray &line) {
            if (!line.isEmpty()) // the request's head ends with an empty line
                return;
            connection.send(head);
            if (head.contains(" 200 "))
                decent({.protocol = protocol, .security = Security::Tls, .tls = mailIdentity()})(connection);
        };
    };
}

const QByteArray established = "HTTP/1.1 200 Connection established\r\n\r\n";
const QByteArray wantsLogin407 =
    "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"lan\"\r\n\r\n";

/// One that lets in whoever sends @p basic.
TestServer::Behaviour proxyWithLogin(const QByteArray &basic)
{
    return [=](TestConnection &connection) {
        auto known = std::make_shared<bool>(false);
        connection.onLine = [=, &connection](const QByteArray &line) {
            *known = *known || line == "Proxy-Authorization: Basic " + basic.toBase64();
            if (!line.isEmpty())
                return;
            connection.send(*known ? established : wantsLogin407);
            if (*known)
                decent({.protocol = Protocol::Imap, .security = Security::Tls, .tls = mailIdentity()})(
                    connection);
        };
    };
}

Evidence evidenceOf(const Endpoint &endpoint, const NetworkAccess &network)
{
    EndpointProbe probe(endpoint, testAnchors(), shortPatience, nullptr, network);
    std::optional<Evidence> last;
    QObject::connect(&probe, &EndpointProbe::finished, [&](const Evidence &evidence) { last = evidence; });
    probe.start();
    REQUIRE(QTest::qWaitFor([&] { return last.has_value(); }, 20000));
    return *last;
}

ProxyLogin login(const QString &user, QByteArray password)
{
    return *ProxyLogin::from(user, Secret::takeFrom(password));
}

} // namespace

TEST_CASE("a server whose name nobody knows here is reached through the proxy")
{
    TestServer proxy(httpProxy(established));
    const Evidence evidence = evidenceOf(mailBehind(), through(proxy));
    CAPTURE(evidence.serverLine);
    CHECK(evidence.usable());
    REQUIRE(evidence.proxy);
    CHECK(evidence.wentThroughProxy());
    CHECK(evidence.proxy->proxy.hostAndPort() == u"proxy.test:%1"_s.arg(proxy.serverPort()));
    CHECK(evidence.proxy->directly == unlessOffline(Obstacle::NameNotFound));
    CHECK(evidence.roundTrip);
    CHECK(evidence.tls);
    CHECK(proxy.heard().first() == "CONNECT mail.test:993 HTTP/1.1");
    CHECK(proxy.connections.size() == 1);
}

TEST_CASE("a silent direct way is left for the proxy before its time is up")
{
    TestServer proxy(httpProxy(established));
    SilentPort silent;
    const Evidence evidence =
        evidenceOf(mailBehind(silent.port()), through(proxy, {QHostAddress(QHostAddress::LocalHost)}));
    CHECK(evidence.usable());
    CHECK(evidence.wentThroughProxy());
    CHECK(evidence.proxy->directly == Obstacle::ConnectionTimeout);
    CHECK(evidence.total >= 1400ms); // a slow line is given its time first
}

TEST_CASE("mail goes directly where it can, whatever the proxy says")
{
    TestServer proxy(httpProxy(established));
    TestServer server(decent({.protocol = Protocol::Imap, .security = Security::Tls, .tls = mailIdentity()}));
    const Evidence evidence =
        evidenceOf(mailBehind(server.serverPort()), through(proxy, {QHostAddress(QHostAddress::LocalHost)}));
    CHECK(evidence.usable());
    REQUIRE(evidence.proxy);
    CHECK(evidence.proxy->outcome == ProxyOutcome::Unused);
    CHECK(server.connections.size() == 1);
    CHECK(proxy.connections.empty());
}

TEST_CASE("the web goes through the proxy first, and directly where that fails")
{
    TestServer server(
        decent({.protocol = Protocol::Https, .security = Security::Tls, .tls = mailIdentity()}));
    Endpoint web = mailBehind(server.serverPort());
    web.protocol = Protocol::Https;
    const QList<QHostAddress> direct{QHostAddress(QHostAddress::LocalHost)};
    SECTION("the proxy carries")
    {
        TestServer proxy(httpProxy(established, Protocol::Https));
        const Evidence evidence = evidenceOf(web, through(proxy, direct));
        CHECK(evidence.usable());
        CHECK(evidence.wentThroughProxy());
        CHECK(evidence.proxy->directly == std::nullopt);
        CHECK(server.connections.empty());
    }
    SECTION("the proxy does not")
    {
        TestServer proxy(httpProxy("HTTP/1.1 403 Forbidden\r\n\r\n"));
        const Evidence evidence = evidenceOf(web, through(proxy, direct));
        CHECK(evidence.usable());
        CHECK(evidence.proxy->outcome == ProxyOutcome::Refused);
        CHECK(server.connections.size() == 1);
    }
    SECTION("the proxy says nothing")
    {
        TestServer proxy([](TestConnection &) {});
        const Evidence evidence = evidenceOf(web, through(proxy, direct));
        CHECK(evidence.usable());
        CHECK(server.connections.size() == 1);
    }
    SECTION("the system does not say which proxy in time")
    {
        const NetworkAccess mute{namesOf(direct), [](const auto &...) {}};
        const Evidence evidence = evidenceOf(web, mute);
        CHECK(evidence.usable());
        CHECK_FALSE(evidence.proxy);
    }
}

TEST_CASE("where neither way leads there, both are told")
{
    struct Row {
        QByteArray answer;
        ProxyOutcome outcome;
    };
    const auto row = GENERATE(values<Row>({
        {"HTTP/1.1 403 Forbidden\r\n\r\n", ProxyOutcome::Refused},
        {wantsLogin407, ProxyOutcome::LoginRequired},
        {"HTTP/1.1 503 Service Unavailable\r\n\r\n", ProxyOutcome::ServerNotReached},
        {"220 not you\r\n", ProxyOutcome::NotAProxy},
    }));
    TestServer proxy(httpProxy(row.answer));
    const Evidence evidence = evidenceOf(mailBehind(), through(proxy));
    CHECK(evidence.obstacle == unlessOffline(Obstacle::NameNotFound));
    CHECK(evidence.serverLine == u"no such name"_s);
    REQUIRE(evidence.proxy);
    CHECK(evidence.proxy->outcome == row.outcome);
    CHECK_FALSE(evidence.proxy->answer.isEmpty());
    CHECK_FALSE(evidence.roundTrip);
}

TEST_CASE("a proxy that is not there, hangs up or says nothing is told apart")
{
    SECTION("not there")
    {
        TestServer proxy([](TestConnection &) {});
        proxy.close();
        const NetworkAccess nowhere{namesOf({}),
                                    fixedProxy(Proxy{ProxyKind::Http, proxyHost, refusedPort()})};
        CHECK(evidenceOf(mailBehind(), nowhere).proxy->outcome == ProxyOutcome::Unreachable);
    }
    SECTION("hangs up")
    {
        TestServer proxy([](TestConnection &connection) { connection.hangUp(); });
        CHECK(evidenceOf(mailBehind(), through(proxy)).proxy->outcome == ProxyOutcome::NotAProxy);
    }
    SECTION("says nothing")
    {
        TestServer proxy([](TestConnection &) {});
        const Evidence evidence = evidenceOf(mailBehind(), through(proxy));
        CHECK(evidence.proxy->outcome == ProxyOutcome::ServerNotReached);
        CHECK(evidence.total < 4s);
    }
}

TEST_CASE("this computer itself needs no proxy")
{
    TestServer proxy(httpProxy(established));
    TestServer server(decent({Protocol::Imap, Security::Tls}));
    int asked = 0;
    const NetworkAccess network{systemResolver(), [&](const auto &...) { ++asked; }};
    CHECK(evidenceOf(server.endpoint(Protocol::Imap, Security::Tls), network).usable());
    CHECK(asked == 0);
}

TEST_CASE("a login given for a proxy goes to that proxy alone")
{
    TestServer proxy(proxyWithLogin("eleve:secret"));
    NetworkAccess network = through(proxy);
    const Proxy right{ProxyKind::Http, proxyHost, proxy.serverPort()};
    SECTION("to it")
    {
        network.proxyLogins->give(right, login(u"eleve"_s, "secret"));
        const Evidence evidence = evidenceOf(mailBehind(), network);
        CHECK(evidence.usable());
        CHECK(network.proxyLogins->hasLoginFor(right));
        CHECK(proxy.connections.size() == 1); // no 407 first
    }
    SECTION("not to another")
    {
        network.proxyLogins->give({ProxyKind::Http, u"other.test"_s, 3128}, login(u"eleve"_s, "secret"));
        CHECK(evidenceOf(mailBehind(), network).proxy->outcome == ProxyOutcome::LoginRequired);
        CHECK_FALSE(proxy.heardRaw().contains("Authorization"));
    }
    SECTION("and is forgotten when it is refused")
    {
        network.proxyLogins->give(right, login(u"eleve"_s, "wrong"));
        const Evidence evidence = evidenceOf(mailBehind(), network);
        CHECK(evidence.proxy->outcome == ProxyOutcome::LoginRefused);
        CHECK_FALSE(evidence.proxy->answer.contains(u"wrong"_s));
        CHECK_FALSE(network.proxyLogins->hasLoginFor(right));
    }
}

TEST_CASE("of many rows one tries a login, and the others wait for what becomes of it")
{
    const bool right = GENERATE(true, false);
    TestServer proxy(proxyWithLogin("eleve:secret"));
    const NetworkAccess network = through(proxy);
    network.proxyLogins->give({ProxyKind::Http, proxyHost, proxy.serverPort()},
                              login(u"eleve"_s, right ? "secret" : "wrong"));
    ProbeBoard board(testAnchors(), shortPatience, nullptr, network);
    QSignalSpy settled(&board, &ProbeBoard::settled);
    QList<Endpoint> endpoints;
    for (quint16 port = 993; port < 999; ++port)
        endpoints << mailBehind(port);
    board.watch(endpoints);
    REQUIRE(settled.wait(20000));
    qsizetype refused = 0;
    for (const ProbeBoard::Row &row : board.rows()) {
        CHECK(row.evidence.usable() == right);
        refused += row.evidence.proxy->outcome == ProxyOutcome::LoginRefused ? 1 : 0;
    }
    CHECK(refused == (right ? 0 : 1));
    CHECK(proxy.heardRaw().count("Proxy-Authorization") == (right ? endpoints.size() : 1));
}

TEST_CASE("cancelled while the proxy is asked, nothing is left behind")
{
    TestServer proxy([](TestConnection &) {});
    auto probe =
        std::make_unique<EndpointProbe>(mailBehind(), testAnchors(), shortPatience, nullptr, through(proxy));
    probe->start();
    REQUIRE(QTest::qWaitFor([&] { return !proxy.connections.empty(); }, 5000));
    QElapsedTimer clock;
    clock.start();
    probe.reset();
    CHECK(clock.elapsed() < 100);
    CHECK(QTest::qWaitFor([&] { return proxy.connections.front()->gone; }, 5000));
}
