// SPDX-License-Identifier: GPL-3.0-or-later
// The wizard's own probe looks at each fault, and diagnosis has to give it the name that was asked for.
#include "RunningAcademy.h"
#include "diagnosis/Classify.h"
#include "probe/EndpointProbe.h"
#include "probe/LoginTest.h"

#include <QEventLoop>
#include <QTimer>

#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Short, for servers that are one thread away; the contract's times are probe's to test.
constexpr Patience brief{.greeting = 700ms, .answer = 2000ms, .handshake = 700ms};

std::shared_ptr<const TrustAnchors> anchorsOf(const RunningAcademy &running)
{
    return TrustAnchors::fromPem(running.academy->caPem()).value();
}

QList<Evidence> probeAll(const RunningAcademy &running, const QList<Endpoint> &endpoints)
{
    QList<Evidence> seen;
    QEventLoop loop;
    std::vector<std::unique_ptr<EndpointProbe>> probes;
    for (const Endpoint &endpoint : endpoints) {
        probes.push_back(std::make_unique<EndpointProbe>(endpoint, anchorsOf(running), brief));
        QObject::connect(probes.back().get(), &EndpointProbe::finished, &loop, [&](const Evidence &evidence) {
            seen += evidence;
            if (seen.size() == endpoints.size())
                loop.quit();
        });
        probes.back()->start();
    }
    QTimer::singleShot(30s, &loop, &QEventLoop::quit);
    loop.exec();
    REQUIRE(seen.size() == endpoints.size());
    return seen;
}

QList<Evidence> probeAll(const RunningAcademy &running)
{
    return probeAll(running, running.academy->endpoints());
}

MailAccount accountOn(const RunningAcademy &running, Protocol incoming, Security security)
{
    const auto someone = running.account(2); // accents in the password
    const auto access = [&](Protocol protocol) {
        const Endpoint endpoint{u"localhost"_s, running.port(protocol, security), protocol, security};
        return ServerAccess{SecureEndpoint::from(endpoint).value(), someone.login};
    };
    return {someone.given,
            EmailAddress::parse(someone.address).value(),
            {},
            access(incoming),
            access(Protocol::Smtp),
            {}};
}

QList<LoginOutcome> logIn(const RunningAcademy &running, Protocol incoming, Security security)
{
    QList<LoginOutcome> outcomes;
    LoginBudget budget;
    QString password = running.account(2).password;
    QEventLoop loop;
    LoginTest test(accountOn(running, incoming, security), Secret::takeFrom(password), budget,
                   {anchorsOf(running), brief});
    QObject::connect(&test, &LoginTest::finished, &loop, [&](const QList<LoginOutcome> &result) {
        outcomes = result;
        loop.quit();
    });
    QTimer::singleShot(30s, &loop, &QEventLoop::quit);
    test.start();
    loop.exec();
    REQUIRE(outcomes.size() == 2);
    return outcomes;
}

/// Where a fault shows; the others of its run must be healthy.
enum class Where { Everywhere, TlsPorts, StartTlsPorts };

struct FaultRow {
    FaultKind kind;
    Where where;
};

const std::vector<FaultRow> connectionFaults = {
    {FaultKind::PortRefused, Where::Everywhere},
    {FaultKind::ServerSilent, Where::Everywhere},
    {FaultKind::ConnectionCut, Where::Everywhere},
    {FaultKind::NotAMailServer, Where::Everywhere},
    {FaultKind::WrongProtocol, Where::Everywhere},
    {FaultKind::GreetingMalformed, Where::Everywhere},
    {FaultKind::AnswerTooLong, Where::Everywhere},
    {FaultKind::PlainOnTlsPort, Where::TlsPorts},
    {FaultKind::TlsOnStarttlsPort, Where::StartTlsPorts},
    {FaultKind::StarttlsMissing, Where::StartTlsPorts},
    {FaultKind::StarttlsRefused, Where::StartTlsPorts},
    {FaultKind::StarttlsInjection, Where::StartTlsPorts},
    {FaultKind::ServerBusy, Where::Everywhere},
    {FaultKind::AddressBanned, Where::Everywhere},
    {FaultKind::TlsTooOld, Where::Everywhere},
    {FaultKind::TlsHandshakeFailed, Where::Everywhere},
    {FaultKind::CertificateExpired, Where::Everywhere},
    {FaultKind::CertificateNotYetValid, Where::Everywhere},
    {FaultKind::CertificateWrongHost, Where::Everywhere},
    {FaultKind::CertificateSelfSigned, Where::Everywhere},
    {FaultKind::CertificateUnknownIssuer, Where::Everywhere},
    {FaultKind::CertificateChainIncomplete, Where::Everywhere},
    {FaultKind::CertificateWeak, Where::Everywhere},
};

bool showsOn(const FaultRow &row, const Endpoint &endpoint)
{
    if (endpoint.protocol == Protocol::Https) // the portal stays healthy: a control for the verdict
        return false;
    return row.where == Where::Everywhere ||
           (row.where == Where::TlsPorts) == (endpoint.security == Security::Tls);
}

} // namespace

TEST_CASE("the probe finds every healthy training server usable")
{
    const RunningAcademy running;
    for (const Evidence &evidence : probeAll(running)) {
        CAPTURE(evidence.endpoint.hostAndPort(), evidence.serverLine);
        CHECK(evidence.usable());
        CHECK(!classify(evidence));
        CHECK((evidence.endpoint.protocol == Protocol::Https || evidence.loginMethods.contains(u"PLAIN"_s)));
    }
}

TEST_CASE("the probe names every fault of connection, greeting, TLS and certificate")
{
    const FaultRow row = GENERATE(from_range(connectionFaults));
    const RunningAcademy running(row.kind);
    const QList<Evidence> seen = probeAll(running);
    for (const Evidence &evidence : seen) {
        const auto fault = classify(evidence, {seen, {}});
        CAPTURE(QString(identifierOf(row.kind)), QString(wordFor(evidence.endpoint.protocol)),
                QString(wordFor(evidence.endpoint.security)), evidence.serverLine,
                fault ? QString(identifierOf(fault->kind)) : u"healthy"_s);
        CHECK(fault.has_value() == showsOn(row, evidence.endpoint));
        CHECK((!fault || fault->kind == row.kind));
    }
}

TEST_CASE("the row in clear text says that it takes no login")
{
    const RunningAcademy running(FaultKind::LoginDisabledInClear);
    const ServerPreset clear = running.academy->academy().services.front().presets.back();
    REQUIRE(clear.discouraged);
    const std::vector<Endpoint> rows = clear.endpoints();
    for (const Evidence &evidence : probeAll(running, {rows.begin(), rows.end()})) {
        CAPTURE(evidence.endpoint.hostAndPort());
        const auto fault = classify(evidence);
        REQUIRE(fault);
        CHECK(fault->kind == FaultKind::LoginDisabledInClear);
    }
}

TEST_CASE("the login test passes on every healthy pair")
{
    const RunningAcademy running;
    const Protocol incoming = GENERATE(Protocol::Imap, Protocol::Pop3);
    const Security security = GENERATE(Security::Tls, Security::StartTls);
    for (const LoginOutcome &outcome : logIn(running, incoming, security)) {
        CAPTURE(outcome.endpoint.hostAndPort(), outcome.serverLine);
        CHECK(outcome.answer == LoginOutcome::Answer::Accepted);
    }
}

TEST_CASE("the login test names every fault of login")
{
    const FaultKind kind =
        GENERATE(FaultKind::LoginRefused, FaultKind::LoginThrottled, FaultKind::LoginMechanismMissing);
    const Protocol incoming = GENERATE(Protocol::Imap, Protocol::Pop3);
    const RunningAcademy running(kind);
    const LoginOutcome outcome = logIn(running, incoming, Security::Tls).first();
    const auto fault = classify(outcome);
    CAPTURE(QString(identifierOf(kind)), outcome.serverLine);
    REQUIRE(fault);
    CHECK(fault->kind == kind);
}

TEST_CASE("what can be played is said, and the rest is left to the laboratory")
{
    const std::span<const FaultKind> playable = playableFaults();
    const std::set<FaultKind> kinds(playable.begin(), playable.end());
    CHECK(kinds.size() == playable.size());
    for (const FaultRow &row : connectionFaults)
        CHECK(kinds.contains(row.kind));
    for (const FaultKind kind : allFaultKinds()) {
        if (kinds.contains(kind))
            continue;
        TrainingAcademy academy;
        const auto started = academy.start(kind);
        REQUIRE(!started);
        CHECK(started.fault() == Fault{kind, u"laboratory only"_s});
        CHECK(academy.endpoints().isEmpty());
    }
}
