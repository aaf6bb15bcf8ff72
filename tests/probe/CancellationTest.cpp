// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a probe is at, cancelling takes no time that a person could notice, and nothing is heard of it
// again.
#include "probe/EndpointProbe.h"
#include "probe/TestServer.h"
#include "support/Catch.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int noticeable = 100; // ms

void neverResolves(const QString &, QObject *, const std::function<void(const Resolved &)> &) {}

struct Moment {
    const char *name;
    ProbeStep step;
    Security security;
    TestServer::Behaviour behaviour;
};

TestServer::Behaviour saysAtOnce(const QByteArray &greeting)
{
    return [greeting](TestConnection &connection) { connection.send(greeting); };
}

TestServer::Behaviour inTls(const QByteArray &greeting)
{
    return [greeting](TestConnection &connection) {
        connection.beginTls({.identity = testIdentity()});
        connection.onLine = [&connection, greeting](const QByteArray &line) {
            if (line == "(encrypted)" && !greeting.isEmpty())
                connection.send(greeting);
        };
    };
}

const std::vector<Moment> moments = {
    {"waiting for a greeting", ProbeStep::Greeting, Security::StartTls, [](TestConnection &) {}},
    {"half a greeting came", ProbeStep::Greeting, Security::StartTls, saysAtOnce("* OK [CAPA")},
    {"STARTTLS was asked for", ProbeStep::StartTls, Security::StartTls, saysAtOnce("* OK ready\r\n")},
    {"no hello comes back", ProbeStep::Handshake, Security::Tls, [](TestConnection &) {}},
    {"waiting for a greeting in TLS", ProbeStep::Greeting, Security::Tls, inTls({})},
    {"capabilities were asked for", ProbeStep::Capabilities, Security::Tls, inTls("* OK ready\r\n")},
};

/// Deletes the probe once it is at @p step, and returns how long that took.
qint64 timeToCancel(const Endpoint &endpoint, ProbeStep step, const Resolver &resolver = systemResolver())
{
    auto probe = std::make_unique<EndpointProbe>(endpoint, testAnchors(), Patience{}, nullptr,
                                                 NetworkAccess{resolver, fixedProxy(std::nullopt)});
    bool isThere = false;
    int reports = 0;
    QObject::connect(probe.get(), &EndpointProbe::progressed, [&](const Evidence &soFar) {
        isThere = isThere || (!soFar.steps.empty() && soFar.steps.back().step == step);
    });
    QObject::connect(probe.get(), &EndpointProbe::finished, [&] { ++reports; });
    probe->start();
    CHECK(QTest::qWaitFor([&] { return isThere; }, 15000));
    QElapsedTimer clock;
    clock.start();
    probe.reset();
    const qint64 took = clock.elapsed();
    QTest::qWait(20);
    CHECK(reports == 0);
    return took;
}

} // namespace

TEST_CASE("a probe is cancelled at once while a name is looked up")
{
    const Endpoint endpoint{u"imap.example.org"_s, 993, Protocol::Imap, Security::Tls};
    CHECK(timeToCancel(endpoint, ProbeStep::Resolve, neverResolves) < noticeable);
}

TEST_CASE("a probe is cancelled at once while nobody takes the call")
{
    const SilentPort silent;
    const Endpoint endpoint{u"127.0.0.1"_s, silent.port(), Protocol::Imap, Security::Tls};
    CHECK(timeToCancel(endpoint, ProbeStep::Connect) < noticeable);
}

TEST_CASE("a probe is cancelled at once whatever the server keeps it waiting for")
{
    const Moment moment = GENERATE(from_range(moments));
    CAPTURE(moment.name);
    TestServer server(moment.behaviour);
    CHECK(timeToCancel(server.endpoint(Protocol::Imap, moment.security), moment.step) < noticeable);
    REQUIRE(server.connections.size() == 1);
    CHECK(QTest::qWaitFor([&] { return server.connections.front()->gone; }, 5000));
}
