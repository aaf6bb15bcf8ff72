// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/Given.h"
#include "support/Catch.h"

using namespace Given;

namespace {

LoginOutcome outcome(LoginOutcome::Answer answer, const QString &line = {})
{
    return {tlsMail(), answer, line, answered(tlsMail())};
}

} // namespace

TEST_CASE("a login's answer is told apart")
{
    using Answer = LoginOutcome::Answer;
    CHECK_FALSE(classify(outcome(Answer::Accepted)));
    CHECK_FALSE(classify(outcome(Answer::NotTried)));
    CHECK(classify(outcome(Answer::Refused, u"NO [AUTHENTICATIONFAILED] Authentication failed."_s)) ==
          Fault{FaultKind::LoginRefused, u"NO [AUTHENTICATIONFAILED] Authentication failed."_s});
    CHECK(classify(outcome(Answer::Refused, u"535 5.7.8 too many failures, you are banned"_s)) ==
          Fault{FaultKind::AddressBanned, u"535 5.7.8 too many failures, you are banned"_s});
    CHECK(classify(outcome(Answer::Throttled, u"454 4.7.0 Temporary authentication failure"_s)) ==
          Fault{FaultKind::LoginThrottled, u"454 4.7.0 Temporary authentication failure"_s});
    CHECK(classify(outcome(Answer::Throttled, u"-ERR [SYS/TEMP] client is blocked"_s)) ==
          Fault{FaultKind::AddressBanned, u"-ERR [SYS/TEMP] client is blocked"_s});
    CHECK(classify(outcome(Answer::MechanismMissing, u"AUTH GSSAPI"_s)) ==
          Fault{FaultKind::LoginMechanismMissing, u"AUTH GSSAPI"_s});
}

TEST_CASE("no mechanism on a connection in clear text means that the login is disabled there")
{
    auto inClear = outcome(LoginOutcome::Answer::MechanismMissing);
    inClear.endpoint.security = Security::Plain;
    CHECK(classify(inClear) == Fault{FaultKind::LoginDisabledInClear, {}});
}

TEST_CASE("a login that never reached its server is named by what stopped the connection")
{
    auto unreached = outcome(LoginOutcome::Answer::NotReached, u"cut"_s);
    unreached.evidence = stopped(tlsMail(), Obstacle::ConnectionTimeout);
    CHECK(classify(unreached) == Fault{FaultKind::PortSilent, {}});
    CHECK(classify(unreached, beside({answered(web())})) ==
          Fault{FaultKind::PortBlocked, u"portail.ac-amiens.fr:443"_s});

    unreached.evidence = answered(tlsMail());
    CHECK(classify(unreached) == Fault{FaultKind::ConnectionCut, u"cut"_s});
}
