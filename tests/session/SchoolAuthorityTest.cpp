// SPDX-License-Identifier: GPL-3.0-or-later
// The school's own certificate: good for mail, never for the portal.
#include "probe/TestPki.h"
#include "session/RepairSession.h"
#include "session/SetupSession.h"
#include "support/Catch.h"
#include "training/RunningAcademy.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// On the training servers, whose authority only the school vouches for.
class SchoolWalk
{
public:
    explicit SchoolWalk(bool withSchool) : session(worldOf(withSchool))
    {
        const TrainingAcademy::Account person = running.account();
        session.setIdentity(Identity{PersonName::parse(person.given, person.birthName).value(),
                                     Login::parse(person.login).value(),
                                     EmailAddress::parse(person.address).value()});
        QString password = person.password;
        session.setPassword(Secret::takeFrom(password));
    }

    Endpoint portal() const { return endpointOf(session.academy().portal.activation); }
    void test(const QList<Endpoint> &endpoints)
    {
        session.board().watch(endpoints);
        REQUIRE(QTest::qWaitFor([&] { return session.board().isSettled(); }, 20'000));
    }
    bool login()
    {
        session.testLogin();
        REQUIRE(QTest::qWaitFor([&] { return !session.isTestingLogin(); }, 20'000));
        return std::ranges::all_of(session.loginOutcomes(), [](const LoginOutcome &outcome) {
            return outcome.answer == LoginOutcome::Answer::Accepted;
        });
    }
    std::optional<Fault> activate()
    {
        session.activation().open();
        REQUIRE(QTest::qWaitFor([&] { return session.activation().state() != Activation::State::Waiting; },
                                20'000));
        return session.activation().failure();
    }

    RunningAcademy running;
    SetupSession session;

private:
    SessionWorld worldOf(bool withSchool) const
    {
        SessionWorld world;
        world.academy = running.academy->academy();
        world.anchors = TrustAnchors::fromPem(pemOf(authority(u"Somebody else"_s))).value();
        if (withSchool)
            world.anchorsWithSchool = world.anchors->withSchool(running.academy->caPem()).value();
        world.training = true; // so that the portal may be on this computer
        return world;
    }
};

} // namespace

TEST_CASE("mail servers that the school's certificate vouches for are good, and it is told")
{
    SchoolWalk walk(true);
    const QList<Endpoint> mail = walk.session.endpointsFor(Step::Protocol);
    walk.test(mail);
    for (const Endpoint &endpoint : mail) {
        CAPTURE(endpoint.hostAndPort());
        CHECK_FALSE(walk.session.faultOf(endpoint));
        const auto remarks = remarksOn(walk.session.board().row(endpoint)->evidence);
        REQUIRE(remarks.size() == 1);
        CHECK(remarks.first().kind == FaultKind::CertificateTrustedBySchool);
    }
    CHECK(walk.login());
}

TEST_CASE("without it the same servers fail for their certificate, and no password goes there")
{
    SchoolWalk walk(false);
    const QList<Endpoint> mail = walk.session.endpointsFor(Step::Protocol);
    walk.test(mail);
    for (const Endpoint &endpoint : mail)
        CHECK(walk.session.faultOf(endpoint)->kind == FaultKind::CertificateUnknownIssuer);
    CHECK_FALSE(walk.login());
}

TEST_CASE(
    "the portal is not believed for the school's certificate, neither in the strip nor when it is opened")
{
    SchoolWalk walk(true);
    walk.test(walk.session.endpointsFor(Step::Protocol) + QList{walk.portal()});
    const auto fault = walk.session.faultOf(walk.portal());
    REQUIRE(fault);
    CHECK(fault->kind == FaultKind::CertificateUnknownIssuer);

    const auto failure = walk.activate();
    REQUIRE(failure);
    CHECK(failure->kind == FaultKind::CertificateUnknownIssuer);
}

TEST_CASE("repairing goes by the same two kinds of trust")
{
    SchoolWalk walk(true);
    RepairSession repair(walk.session.world(), walk.session.loginBudget());
    const Endpoint incoming = walk.session.endpointsFor(Step::Identity).first();
    repair.board().watch({incoming, walk.portal()});
    REQUIRE(QTest::qWaitFor([&] { return repair.board().isSettled(); }, 20'000));
    CHECK(repair.board().row(incoming)->state == ProbeState::Ok);
    CHECK(repair.board().row(walk.portal())->state == ProbeState::Failed);
}
