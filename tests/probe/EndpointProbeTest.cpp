// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/EndpointProbe.h"

#include "probe/TestServer.h"
#include "support/Catch.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Long enough for a busy machine, short enough to wait for.
const Patience shortPatience{
    .resolve = 2s, .connect = 700ms, .greeting = 500ms, .answer = 700ms, .handshake = 700ms};

Resolver always(const QList<QHostAddress> &addresses)
{
    return [addresses](const QString &, QObject *asker, const std::function<void(const Resolved &)> &answer) {
        QMetaObject::invokeMethod(
            asker,
            [=] {
                answer({addresses, std::nullopt, {}});
            },
            Qt::QueuedConnection);
    };
}

Evidence evidenceOf(const Endpoint &endpoint, const Patience &patience = shortPatience,
                    const Resolver &resolver = systemResolver())
{
    EndpointProbe probe(endpoint, testAnchors(), patience, nullptr,
                        {.resolver = resolver, .proxies = fixedProxy(std::nullopt)});
    int reports = 0;
    Evidence last;
    QObject::connect(&probe, &EndpointProbe::finished, [&](const Evidence &evidence) {
        ++reports;
        last = evidence;
    });
    probe.start();
    CHECK(reports == 0); // never from within start()
    CHECK(QTest::qWaitFor([&] { return reports > 0; }, 15000));
    QTest::qWait(20);
    CHECK(reports == 1);
    return last;
}

Obstacle obstacleOf(const Endpoint &endpoint, const TestServer::Behaviour &behaviour)
{
    TestServer server(behaviour);
    Endpoint there = endpoint;
    there.port = server.serverPort();
    const Evidence evidence = evidenceOf(there);
    REQUIRE(evidence.obstacle);
    CHECK(std::count_if(evidence.steps.begin(), evidence.steps.end(),
                        [](const StepRecord &record) { return record.state == ProbeState::Failed; }) == 1);
    CHECK_FALSE(evidence.usable());
    return *evidence.obstacle;
}

QStringList stepsOf(const Evidence &evidence)
{
    QStringList words;
    for (const StepRecord &record : evidence.steps)
        words << wordFor(record.step) + u' ' + wordFor(record.state);
    return words;
}

TestServer::Behaviour says(const QByteArray &bytes)
{
    return [bytes](TestConnection &connection) { connection.send(bytes); };
}

/// Says hello, and then one answer after the other.
TestServer::Behaviour answers(const QByteArrayList &answers)
{
    return [answers](TestConnection &connection) {
        connection.send(answers.first());
        connection.onLine = [&connection, left = answers.sliced(1)](const QByteArray &) mutable {
            if (!left.isEmpty())
                connection.send(left.takeFirst());
        };
    };
}

const Endpoint imapTls{u"127.0.0.1"_s, 0, Protocol::Imap, Security::Tls};
const Endpoint imapStartTls{u"127.0.0.1"_s, 0, Protocol::Imap, Security::StartTls};
const Endpoint smtpStartTls{u"127.0.0.1"_s, 0, Protocol::Smtp, Security::StartTls};

} // namespace

TEST_CASE("a decent server is usable, whatever the protocol and the security")
{
    const auto protocol = GENERATE(Protocol::Imap, Protocol::Pop3, Protocol::Smtp);
    const auto security = GENERATE(Security::Tls, Security::StartTls);
    CAPTURE(wordFor(protocol).data(), wordFor(security).data());
    TestServer server(decent({protocol, security}));
    const Evidence evidence = evidenceOf(server.endpoint(protocol, security));
    CAPTURE(evidence.serverLine);
    CHECK(evidence.usable());
    CHECK(evidence.peerAddress == u"127.0.0.1"_s);
    CHECK(evidence.addresses == QStringList{u"127.0.0.1"_s});
    CHECK(evidence.roundTrip);
    REQUIRE(evidence.tls);
    CHECK(evidence.tls->version == u"TLSv1.3"_s);
    CHECK(evidence.loginMethods == QStringList{u"PLAIN"_s, u"LOGIN"_s});
    CHECK_FALSE(evidence.greeting.isEmpty());
    CHECK(server.connections.size() == 1);
    CHECK(server.heard().last().endsWith(protocol == Protocol::Imap ? "LOGOUT" : "QUIT"));
    if (security == Security::Tls)
        CHECK(stepsOf(evidence) == QStringList{u"resolve ok"_s, u"connect ok"_s, u"handshake ok"_s,
                                               u"verify ok"_s, u"greeting ok"_s, u"capabilities ok"_s,
                                               u"farewell ok"_s});
    else
        CHECK(stepsOf(evidence) == QStringList{u"resolve ok"_s, u"connect ok"_s, u"greeting ok"_s,
                                               u"starttls ok"_s, u"handshake ok"_s, u"verify ok"_s,
                                               u"capabilities ok"_s, u"farewell ok"_s});
}

TEST_CASE("a web server is verified and its clock read")
{
    TestServer server(decent({Protocol::Https, Security::Tls}));
    const Evidence evidence = evidenceOf(server.endpoint(Protocol::Https, Security::Tls));
    CHECK(evidence.usable());
    CHECK(evidence.serverClock == QDateTime({1994, 11, 6}, {8, 49, 37}, Qt::UTC));
}

TEST_CASE("a clear-text server is asked for its capabilities, and is not usable")
{
    TestServer server(decent({Protocol::Pop3, Security::Plain}));
    const Evidence evidence = evidenceOf(server.endpoint(Protocol::Pop3, Security::Plain));
    CHECK_FALSE(evidence.obstacle);
    CHECK_FALSE(evidence.usable());
    CHECK_FALSE(evidence.tls);
    CHECK(server.heard() == QByteArrayList{"CAPA", "QUIT"});
}

TEST_CASE("what stops a connection from coming about")
{
    SECTION("refused")
    {
        const Evidence evidence = evidenceOf({u"127.0.0.1"_s, refusedPort(), Protocol::Imap, Security::Tls});
        CHECK(evidence.obstacle == Obstacle::ConnectionRefused);
        CHECK(stepsOf(evidence) == QStringList{u"resolve ok"_s, u"connect failed"_s});
        CHECK(evidence.total < 500ms);
    }
    SECTION("silent")
    {
        const SilentPort silent;
        const Evidence evidence = evidenceOf({u"127.0.0.1"_s, silent.port(), Protocol::Imap, Security::Tls});
        CHECK(evidence.obstacle == Obstacle::ConnectionTimeout);
        CHECK(evidence.total >= 700ms);
    }
    SECTION("name not found")
    {
        const Resolver nothing = [](const QString &, QObject *asker,
                                    const std::function<void(const Resolved &)> &answer) {
            QMetaObject::invokeMethod(
                asker,
                [=] {
                    answer({{}, Obstacle::NameNotFound, u"Host not found"_s});
                },
                Qt::QueuedConnection);
        };
        const Evidence evidence = evidenceOf(imapTls, shortPatience, nothing);
        CHECK((evidence.obstacle == Obstacle::NameNotFound || evidence.obstacle == Obstacle::NoInterface));
        CHECK(evidence.serverLine == u"Host not found"_s);
    }
    SECTION("resolver silent")
    {
        Patience patience = shortPatience;
        patience.resolve = 100ms;
        const Resolver silent = [](const QString &, QObject *,
                                   const std::function<void(const Resolved &)> &) {};
        const Evidence evidence = evidenceOf(imapTls, patience, silent);
        CHECK(
            (evidence.obstacle == Obstacle::NameLookupFailed || evidence.obstacle == Obstacle::NoInterface));
    }
}

TEST_CASE("the system's resolver knows localhost, and takes addresses as they are")
{
    TestServer server(decent({Protocol::Imap, Security::Tls}));
    Endpoint endpoint = server.endpoint(Protocol::Imap, Security::Tls);
    endpoint.host = u"localhost"_s;
    CHECK(evidenceOf(endpoint).usable());
}

TEST_CASE("IPv6 that dies while IPv4 lives is noticed, and costs no more than a moment")
{
    TestServer server(decent({Protocol::Imap, Security::Tls}));
    const auto both =
        always({QHostAddress(QHostAddress::LocalHostIPv6), QHostAddress(QHostAddress::LocalHost)});
    const Evidence evidence = evidenceOf(server.endpoint(Protocol::Imap, Security::Tls), shortPatience, both);
    CHECK(evidence.usable());
    CHECK(evidence.ipv6Failed);
    CHECK(evidence.addresses.size() == 2);
    CHECK(evidence.peerAddress == u"127.0.0.1"_s);
}

TEST_CASE("an address that is silent gives way to the next one after a quarter of a second")
{
    const SilentPort silent;
    QTcpServer second; // the same port on another loopback address
    REQUIRE(second.listen(QHostAddress(u"127.0.0.2"_s), silent.port()));
    const auto both = always({QHostAddress(u"127.0.0.1"_s), QHostAddress(u"127.0.0.2"_s)});
    Endpoint endpoint = imapStartTls;
    endpoint.port = silent.port();
    const Evidence evidence = evidenceOf(endpoint, shortPatience, both);
    CHECK(evidence.peerAddress == u"127.0.0.2"_s);
    CHECK(evidence.roundTrip.value_or(1s) < 200ms); // its own time, not the silent one's
}

TEST_CASE("servers that misbehave in clear are told apart")
{
    struct Case {
        const char *what;
        Endpoint endpoint;
        TestServer::Behaviour behaviour;
        Obstacle obstacle;
    };
    const std::vector<Case> cases{
        {"silent", imapStartTls, [](TestConnection &) {}, Obstacle::GreetingTimeout},
        {"hangs up at once", imapStartTls, [](TestConnection &c) { c.hangUp(); }, Obstacle::ConnectionClosed},
        {"half a line", imapStartTls, says("* OK he"), Obstacle::GreetingTimeout},
        {"half a line, then cut", imapStartTls,
         [](TestConnection &c) {
             c.send("* O");
             c.hangUp();
         },
         Obstacle::ConnectionClosed},
        {"busy, in a line without end, then cut", smtpStartTls,
         [](TestConnection &c) {
             c.send("421 too many connections");
             c.hangUp();
         },
         Obstacle::Busy},
        {"endless line", imapStartTls, says(QByteArray(100000, 'x')), Obstacle::AnswerTooLong},
        {"endless answer", smtpStartTls, says(QByteArray("220-more\r\n").repeated(5000)),
         Obstacle::AnswerTooLong},
        {"TLS at once", imapStartTls, says(QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7)),
         Obstacle::TlsInsteadOfGreeting},
        {"waits for a TLS hello", imapStartTls,
         [](TestConnection &c) { c.beginTls({.identity = testIdentity()}); }, Obstacle::TlsInsteadOfGreeting},
        {"waits for a HTTP request", imapStartTls,
         [](TestConnection &c) {
             c.onLine = [&c](const QByteArray &) { c.send("HTTP/1.1 400 Bad Request\r\n\r\n"); };
             QObject::connect(c.findChild<QTcpSocket *>(), &QTcpSocket::readyRead, &c,
                              [&c] { c.send("HTTP/1.1 400 Bad Request\r\n\r\n"); });
         },
         Obstacle::HttpInsteadOfMail},
        {"POP on the IMAP port", imapStartTls, says("+OK POP3\r\n"), Obstacle::OtherProtocol},
        {"SSH", imapStartTls, says("SSH-2.0-OpenSSH_9.2\r\n"), Obstacle::GreetingMalformed},
        {"banned", smtpStartTls, says("554 5.7.1 your address is blocked\r\n"), Obstacle::Banned},
        {"no STARTTLS", smtpStartTls, answers({"220 hi\r\n", "250 smtp.example\r\n"}),
         Obstacle::StartTlsMissing},
        {"STARTTLS refused", smtpStartTls,
         answers({"220 hi\r\n", "250 STARTTLS\r\n", "250-x\r\n250 STARTTLS\r\n"}), Obstacle::StartTlsMissing},
        {"STARTTLS not now", smtpStartTls,
         answers({"220 hi\r\n", "250-x\r\n250 STARTTLS\r\n", "454 not now\r\n"}), Obstacle::StartTlsRefused},
        {"injection", imapStartTls, answers({"* OK hi\r\n", "a1 OK go\r\n* CAPABILITY EVIL\r\n"}),
         Obstacle::StartTlsInjection},
        {"injection of half a line", smtpStartTls,
         answers({"220 hi\r\n", "250-x\r\n250 STARTTLS\r\n", "220 go\r\nx"}), Obstacle::StartTlsInjection},
        {"answers the hello with text", imapStartTls,
         answers({"* OK hi\r\n", "a1 OK go\r\n", "* BAD what?\r\n"}), Obstacle::LineInsteadOfTls},
        {"no answer to STARTTLS", imapStartTls, says("* OK hi\r\n"), Obstacle::GreetingTimeout},
        {"cut after STARTTLS", imapStartTls,
         [](TestConnection &c) {
             c.send("* OK hi\r\n");
             c.onLine = [&c](const QByteArray &) {
                 c.send("a1 OK go\r\n");
                 c.hangUp();
             };
         },
         Obstacle::ConnectionClosed},
    };
    const auto &given = cases.at(GENERATE_COPY(range(std::size_t(0), cases.size())));
    INFO(given.what);
    CHECK(obstacleOf(given.endpoint, given.behaviour) == given.obstacle);
}

TEST_CASE("a server that resets at once has closed the connection")
{
    CHECK(obstacleOf(imapStartTls, [](TestConnection &c) { c.reset(); }) == Obstacle::ConnectionClosed);
}

TEST_CASE("a line that comes byte by byte is read while there is patience, and no longer")
{
    QTimer drip;
    const QByteArray greeting = "* OK hello\r\n";
    qsizetype sent = 0;
    TestServer server([&](TestConnection &connection) {
        QObject::connect(&drip, &QTimer::timeout, &connection,
                         [&] { connection.send(greeting.mid(sent++ % greeting.size(), 1)); });
        drip.start(GENERATE(10ms, 100ms));
    });
    Endpoint endpoint = server.endpoint(Protocol::Imap, Security::StartTls);
    const Evidence evidence = evidenceOf(endpoint);
    const bool fast = drip.intervalAsDuration() == 10ms;
    REQUIRE(evidence.obstacle == Obstacle::GreetingTimeout); // of the greeting, or of the answer to STARTTLS
    CHECK(evidence.greeting.isEmpty() != fast);
    CHECK(evidence.total < 3s);
}

TEST_CASE("servers that misbehave where TLS is due are told apart")
{
    struct Case {
        const char *what;
        TestServer::Behaviour behaviour;
        Obstacle obstacle;
    };
    const auto withHabits = [](TlsHabits habits) {
        return [habits](TestConnection &connection) { connection.beginTls(habits); };
    };
    const auto other = std::make_shared<const Party>(
        issue({.commonName = u"other"_s, .names = {u"other.example"_s}}, &testRoot()));
    const std::vector<Case> cases{
        {"silent", [](TestConnection &) {}, Obstacle::HandshakeTimeout},
        {"hangs up", [](TestConnection &c) { c.hangUp(); }, Obstacle::ConnectionClosed},
        {"clear text", says("220 smtp.example\r\n"), Obstacle::LineInsteadOfTls},
        {"HTTP", says("HTTP/1.1 400 Bad Request\r\n\r\n"), Obstacle::HttpInsteadOfMail},
        {"too old", withHabits({.identity = testIdentity(), .newest = TLS1_1_VERSION}), Obstacle::TlsTooOld},
        {"no common cipher", withHabits({.identity = testIdentity(), .ciphersNobodyHas = true}),
         Obstacle::HandshakeFailed},
        {"client certificate, TLS 1.2",
         withHabits({.identity = testIdentity(), .newest = TLS1_2_VERSION, .demandsCertificate = true}),
         Obstacle::ClientCertificateRequired},
        {"client certificate, TLS 1.3", withHabits({.identity = testIdentity(), .demandsCertificate = true}),
         Obstacle::ClientCertificateRequired},
        {"wrong host", withHabits({.identity = other}), Obstacle::CertificateRejected},
        {"no greeting under TLS", withHabits({.identity = testIdentity()}), Obstacle::GreetingTimeout},
        {"busy under TLS",
         [](TestConnection &c) {
             c.beginTls({.identity = testIdentity()});
             c.onLine = [&c](const QByteArray &) { c.send("* BYE too many connections\r\n"); };
         },
         Obstacle::Busy},
        {"endless line under TLS",
         [](TestConnection &c) {
             c.beginTls({.identity = testIdentity()});
             c.onLine = [&c](const QByteArray &) { c.send(QByteArray(10000, 'x')); };
         },
         Obstacle::AnswerTooLong},
    };
    const auto &given = cases.at(GENERATE_COPY(range(std::size_t(0), cases.size())));
    INFO(given.what);
    CHECK(obstacleOf(imapTls, given.behaviour) == given.obstacle);
}

TEST_CASE("nothing is said over a channel that is not verified")
{
    const auto stranger = std::make_shared<const Party>(
        issue({.commonName = u"stranger"_s, .names = {u"127.0.0.1"_s}}, nullptr));
    const auto protocol = GENERATE(Protocol::Imap, Protocol::Pop3, Protocol::Smtp, Protocol::Https);
    TestServer server(decent({protocol, Security::Tls, {.identity = stranger}}));
    const Evidence evidence = evidenceOf(server.endpoint(protocol, Security::Tls));
    CHECK(evidence.obstacle == Obstacle::CertificateRejected);
    CHECK(stepsOf(evidence).last() == u"verify failed"_s);
    REQUIRE(evidence.tls);
    CHECK(evidence.tls->chain.size() == 1);
    CHECK(evidence.greeting.isEmpty());
    CHECK(server.heard().isEmpty());
}

TEST_CASE("a probe that is deleted is gone at once and says nothing more")
{
    TestServer server([](TestConnection &) {});
    int reports = 0;
    auto probe =
        std::make_unique<EndpointProbe>(server.endpoint(Protocol::Imap, Security::StartTls), testAnchors());
    QObject::connect(probe.get(), &EndpointProbe::finished, [&] { ++reports; });
    probe->start();
    REQUIRE(QTest::qWaitFor([&] { return server.connections.size() == 1; }));
    QElapsedTimer clock;
    clock.start();
    probe.reset();
    CHECK(QTest::qWaitFor([&] { return server.connections.front()->gone; }, 1000));
    CHECK(clock.elapsed() < 100);
    CHECK(reports == 0);
}

TEST_CASE("a probe may be deleted by those who listen to it")
{
    TestServer server(decent({Protocol::Imap, Security::StartTls}));
    const bool atProgress = GENERATE(true, false);
    auto *probe = new EndpointProbe(server.endpoint(Protocol::Imap, Security::StartTls), testAnchors());
    bool deleted = false;
    const auto remove = [&] {
        if (!std::exchange(deleted, true))
            delete probe;
    };
    if (atProgress)
        QObject::connect(probe, &EndpointProbe::progressed, remove);
    else
        QObject::connect(probe, &EndpointProbe::finished, remove);
    probe->start();
    CHECK(QTest::qWaitFor([&] { return deleted; }));
    QTest::qWait(20);
}

TEST_CASE("the evidence grows while the probe runs")
{
    TestServer server(decent({Protocol::Imap, Security::StartTls}));
    EndpointProbe probe(server.endpoint(Protocol::Imap, Security::StartTls), testAnchors());
    std::vector<std::size_t> sizes;
    bool done = false;
    QObject::connect(&probe, &EndpointProbe::progressed,
                     [&](const Evidence &soFar) { sizes.push_back(soFar.steps.size()); });
    QObject::connect(&probe, &EndpointProbe::finished, [&] { done = true; });
    probe.start();
    REQUIRE(QTest::qWaitFor([&] { return done; }));
    CHECK(sizes.size() >= 3);
    CHECK(std::is_sorted(sizes.begin(), sizes.end()));
}

TEST_CASE("verdicts stretch on slow lines only")
{
    CHECK(stretched(4s, 0ms) == 4s);
    CHECK(stretched(4s, 200ms) == 4s);
    CHECK(stretched(4s, 201ms) == 6s);
    CHECK(stretched(4s, 1s) == 12s);
    CHECK(stretched(10s, 600ms) == 10s);
    CHECK(suspicionAfter(0ms) == 1500ms);
    CHECK(suspicionAfter(600ms) == 6s);
}

TEST_CASE("a probe that still knocks learns that the line is slow")
{
    const SilentPort silent;
    Patience patience;
    patience.connect = 300ms;
    EndpointProbe probe({u"127.0.0.1"_s, silent.port(), Protocol::Imap, Security::Tls}, testAnchors(),
                        patience);
    bool done = false;
    QObject::connect(&probe, &EndpointProbe::finished, [&] { done = true; });
    probe.start();
    QTest::qWait(100);
    probe.learnRoundTrip(300ms);
    QTest::qWait(700);
    CHECK_FALSE(done);
}
