// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Proving.h"

#include "session/SetupSession.h"
#include "support/Catch.h"
#include "training/TrainingAcademy.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A session on the training servers, for the first of their people.
struct Trained {
    explicit Trained(std::optional<FaultKind> fault = std::nullopt)
    {
        REQUIRE(servers.start(fault));
        SessionWorld world;
        world.academy = servers.academy();
        world.anchors = TrustAnchors::fromPem(servers.caPem()).value();
        world.places.home = home.path();
        world.stateFolder = home.filePath(u"state"_s);
        world.proofPatience = std::chrono::seconds(2);
        world.training = true;
        session.emplace(std::move(world));
        const auto person = servers.accounts().constFirst();
        session->setIdentity(Identity{PersonName::parse(person.given, person.birthName).value(),
                                      Login::parse(person.login).value(),
                                      EmailAddress::parse(person.address).value()});
        setPassword(person.password);
    }

    void setPassword(QString password) { session->setPassword(Secret::takeFrom(password)); }

    MailProof prove()
    {
        Proving &proving = session->proving();
        QSignalSpy finished(&proving, &Proving::finished);
        REQUIRE(proving.start());
        CHECK(proving.isRunning());
        CHECK(finished.isEmpty());
        REQUIRE(QTest::qWaitFor([&] { return !finished.isEmpty(); }, 20000));
        QTest::qWait(20);
        CHECK(finished.size() == 1);
        CHECK_FALSE(proving.isRunning());
        return *proving.proof();
    }

    std::optional<FaultKind> kindOfFault()
    {
        const auto fault = session->proving().fault();
        return fault ? std::optional(fault->kind) : std::nullopt;
    }

    TrainingAcademy servers;
    QTemporaryDir home;
    std::optional<SetupSession> session;
};

qsizetype refusals(const QStringList &log)
{
    return log.filter(u"refused"_s).size();
}

} // namespace

TEST_CASE("a message to oneself is sent, arrives and is deleted, with every setting that is offered")
{
    Trained trained;
    int proved = 0;
    for (const ServerPreset &preset : trained.session->service().presets) {
        if (preset.discouraged)
            continue;
        CAPTURE(preset.id.toStdString());
        trained.session->setPreset(preset.id);
        const MailProof proof = trained.prove();
        CHECK(proof.sent);
        CHECK(proof.arrival == Arrival::Arrived);
        CHECK(proof.deletion == Deletion::Deleted);
        CHECK_FALSE(trained.session->proving().fault());
        ++proved;
    }
    CHECK(proved == 5);
    CHECK(refusals(trained.servers.loginLog()) == 0);
}

TEST_CASE("what a server refuses is named")
{
    const auto [played, sent] = GENERATE(table<FaultKind, bool>({
        {FaultKind::MailboxOverQuota, false},
        {FaultKind::SendingRefused, false},
        {FaultKind::LoginRefused, false},
        {FaultKind::LoginThrottled, false},
        {FaultKind::LoginMechanismMissing, false},
        {FaultKind::PortRefused, false},
        {FaultKind::CertificateExpired, false},
    }));
    CAPTURE(identifierOf(played).data());
    Trained trained(played);
    const MailProof proof = trained.prove();
    CHECK(trained.kindOfFault() == played);
    CHECK(proof.sent == sent);
    CHECK(proof.arrival == Arrival::Missing);
}

TEST_CASE("a wrong password is refused once and ends the proof; three times, and no other is begun")
{
    Trained trained;
    trained.setPassword(u"not-the-password"_s);
    for (int refusal = 1; refusal <= LoginBudget::perRun; ++refusal) {
        CHECK_FALSE(trained.prove().sent);
        CHECK(trained.kindOfFault() == FaultKind::LoginRefused);
        CHECK(refusals(trained.servers.loginLog()) == refusal);
    }
    CHECK_FALSE(trained.session->proving().start());
    CHECK_FALSE(trained.session->proving().isRunning());
    CHECK(refusals(trained.servers.loginLog()) == LoginBudget::perRun);
}

TEST_CASE("without a password there is nothing to prove with")
{
    Trained trained;
    trained.setPassword({});
    CHECK_FALSE(trained.session->proving().start());
}

TEST_CASE("another answer stops a proof, and forgets what it said")
{
    Trained trained;
    Proving &proving = trained.session->proving();
    QSignalSpy finished(&proving, &Proving::finished);
    REQUIRE(proving.start());
    trained.session->setPreset(trained.session->service().presets.at(1).id);
    CHECK_FALSE(proving.isRunning());
    CHECK_FALSE(proving.proof());
    QTest::qWait(300);
    CHECK(finished.isEmpty());
}

TEST_CASE("a proof is stopped at once, at whatever point")
{
    const int milliseconds = GENERATE(0, 5, 20, 60);
    Trained trained;
    Proving &proving = trained.session->proving();
    REQUIRE(proving.start());
    QTest::qWait(milliseconds);
    QElapsedTimer clock;
    clock.start();
    proving.cancel();
    CHECK(clock.elapsed() < 100);
    CHECK_FALSE(proving.isRunning());
}

TEST_CASE("a session that dies during a proof is harmless")
{
    Trained trained;
    REQUIRE(trained.session->proving().start());
    QTest::qWait(10);
    trained.session.reset();
    QTest::qWait(50);
}
