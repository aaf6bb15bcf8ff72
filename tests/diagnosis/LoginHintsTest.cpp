// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/LoginHints.h"

#include "diagnosis/Given.h"
#include "support/Catch.h"

using namespace Given;
using Answer = LoginOutcome::Answer;

namespace {

constexpr auto isAddress = FaultKind::LoginIsAddress;
constexpr auto needsDigit = FaultKind::LoginNeedsDigit;
constexpr auto isNumen = FaultKind::PasswordIsNumen;
constexpr auto expired = FaultKind::PasswordExpiredLikely;
constexpr auto moved = FaultKind::ServiceMoved;

LoginOutcome answeredBy(Answer answer, const QString &line = {})
{
    return {tlsMail(), answer, line, answered(tlsMail())};
}

LoginOutcome refusedBy(const char *line = "NO [AUTHENTICATIONFAILED] Authentication failed.")
{
    return answeredBy(Answer::Refused, QString::fromUtf8(line));
}

LoginCircumstances typed(const QString &userName)
{
    LoginCircumstances known;
    known.userName = userName;
    return known;
}

template <typename Adjust>
LoginCircumstances typed(const QString &userName, Adjust adjust)
{
    LoginCircumstances known = typed(userName);
    adjust(known);
    return known;
}

QList<FaultKind> kindsOf(const QList<Fault> &hints)
{
    QList<FaultKind> kinds;
    for (const Fault &hint : hints)
        kinds.append(hint.kind);
    return kinds;
}

struct Case {
    const char *story;
    QList<LoginOutcome> outcomes;
    LoginCircumstances known;
    QList<FaultKind> hints;
};

QList<Case> cases()
{
    const auto accepted = [](LoginCircumstances &known) {
        known.loginIsCertain = true;
        known.wasAcceptedBefore = true;
    };
    const auto shown = [](LoginCircumstances &known) { known.loginIsCertain = true; };
    const auto numen = [](LoginCircumstances &known) { known.passwordLooksLikeNumen = true; };
    const auto address = [](LoginCircumstances &known) { known.wantsShortLogin = false; };
    const auto both = [](LoginCircumstances &known) {
        known.isOwnService = true;
        known.otherServiceAnswers = true;
    };
    LoginOutcome silent = answeredBy(Answer::NotReached);
    silent.evidence = stopped(tlsMail(), Obstacle::ConnectionTimeout);
    return {
        {"a plain refusal of a login without a number", {refusedBy()}, typed(u"mdupont"_s), {needsDigit}},
        {"a login that has its number", {refusedBy()}, typed(u"mdupont2"_s), {}},
        {"a login that the portal has shown", {refusedBy()}, typed(u"mdupont"_s, shown), {}},
        {"the beginning of the address", {refusedBy()}, typed(u"marie.dupont"_s), {isAddress}},
        {"the address where the short login is wanted",
         {refusedBy()},
         typed(u"marie.dupont@ac-amiens.fr"_s),
         {isAddress}},
        {"the address where it is wanted", {refusedBy()}, typed(u"mdupont@ac-amiens.fr"_s, address), {}},
        {"a password of a NUMEN's shape", {refusedBy()}, typed(u"mdupont"_s, numen), {isNumen, needsDigit}},
        {"a login that this server took before", {refusedBy()}, typed(u"mdupont"_s, accepted), {expired}},
        {"the server's line says that the password has expired",
         {refusedBy("NO [EXPIRED] Your password has expired")},
         typed(u"mdupont"_s),
         {expired}},
        {"SMTP wants another password",
         {refusedBy("432 4.7.12 A password transition is needed")},
         typed(u"mdupont2"_s),
         {expired}},
        {"in French", {refusedBy("NO Votre mot de passe a expiré")}, typed(u"mdupont2"_s), {expired}},
        {"an expired session is no expired password",
         {refusedBy("NO session expired")},
         typed(u"mdupont2"_s),
         {}},
        {"the server's line names the national service",
         {refusedBy("NO compte désormais sur messagerie.education.gouv.fr")},
         typed(u"mdupont"_s),
         {moved, needsDigit}},
        {"a mailbox that has been migrated",
         {refusedBy("-ERR mailbox has been migrated")},
         typed(u"mdupont2"_s),
         {moved}},
        {"the own service refuses while the national one answers",
         {refusedBy()},
         typed(u"mdupont"_s, both),
         {needsDigit, moved}},
        {"the own service is silent while the national one answers",
         {silent},
         typed(u"mdupont"_s, both),
         {moved}},
        {"silence alone", {silent}, typed(u"mdupont"_s), {}},
        {"the receiving server took what the sending one refuses",
         {answeredBy(Answer::Accepted), refusedBy("535 5.7.8 Error")},
         typed(u"mdupont"_s, numen),
         {}},
        {"the sending server alone says that it expired",
         {answeredBy(Answer::Accepted), refusedBy("535 5.7.8 Password expired")},
         typed(u"mdupont"_s),
         {expired}},
        {"a ban says nothing of the login",
         {refusedBy("535 5.7.8 too many failures, you are banned")},
         typed(u"mdupont"_s),
         {}},
        {"not now is no refusal", {answeredBy(Answer::Throttled)}, typed(u"mdupont"_s, numen), {}},
        {"accepted", {answeredBy(Answer::Accepted)}, typed(u"mdupont"_s, numen), {}},
        {"not tried", {answeredBy(Answer::NotTried)}, typed(u"mdupont"_s, numen), {}},
    };
}

} // namespace

TEST_CASE("what may lie behind a refusal, likeliest first")
{
    for (const Case &each : cases()) {
        DYNAMIC_SECTION(each.story)
        {
            CHECK(kindsOf(hintsFor(each.outcomes, each.known)) == each.hints);
        }
    }
}

TEST_CASE("a hint never replaces the refusal, and carries the line that it was read from")
{
    const auto refused = refusedBy("NO [EXPIRED] Your password has expired");
    CHECK(identifierOf(classify(refused)) == "login-refused");
    const auto hints = hintsFor({refused}, typed(u"mdupont2"_s));
    REQUIRE(hints.size() == 1);
    CHECK(hints.front().detail == refused.serverLine);
}
