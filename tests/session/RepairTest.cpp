// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Repair.h"

#include "academy/AcademyFile.h"
#include "support/Catch.h"

using namespace Qt::StringLiterals;
using Verdict = Repair::Verdict;

namespace {

const Endpoint imap993{u"imap.ac-amiens.fr"_s, 993, Protocol::Imap, Security::Tls};
const Endpoint pop995{u"pop.ac-amiens.fr"_s, 995, Protocol::Pop3, Security::Tls};
const Endpoint imapOnPop{u"pop.ac-amiens.fr"_s, 993, Protocol::Imap, Security::Tls};
const Endpoint smtp465{u"smtp.ac-amiens.fr"_s, 465, Protocol::Smtp, Security::Tls};
const Endpoint smtp587{u"smtp.ac-amiens.fr"_s, 587, Protocol::Smtp, Security::StartTls};
const Endpoint national993{u"imap.education.gouv.fr"_s, 993, Protocol::Imap, Security::Tls};

/// Marie's account as it ought to be.
StoredAccount right()
{
    StoredAccount account;
    account.key = "account1";
    account.identity = "id1";
    account.fullName = u"Marie Dupont"_s;
    account.address = u"Marie.Dupont@ac-amiens.fr"_s;
    account.incoming = {"server1", imap993, u"mdupont"_s};
    account.outgoing = StoredServer{"smtp1", smtp465, u"mdupont"_s};
    return account;
}

StoredAccount with(const Endpoint &incoming, const Endpoint &outgoing, const QString &user = u"mdupont"_s)
{
    StoredAccount account = right();
    account.incoming.endpoint = incoming;
    account.incoming.userName = user;
    account.outgoing->endpoint = outgoing;
    account.outgoing->userName = user;
    return account;
}

Evidence answers(const Endpoint &endpoint)
{
    Evidence evidence;
    evidence.endpoint = endpoint;
    return evidence;
}

Evidence fails(const Endpoint &endpoint, Obstacle obstacle = Obstacle::ConnectionRefused)
{
    Evidence evidence = answers(endpoint);
    evidence.obstacle = obstacle;
    return evidence;
}

/// Every server that the account and the guides name answers, but for those of @p failing.
QList<Evidence> probes(const StoredAccount &account, const QList<Evidence> &failing = {})
{
    QList<Evidence> all;
    for (const Endpoint &endpoint : repairEndpoints(account, builtInAcademy())) {
        const auto found = std::ranges::find(failing, endpoint, &Evidence::endpoint);
        all.append(found == failing.end() ? answers(endpoint) : *found);
    }
    return all;
}

LoginOutcome login(const Endpoint &endpoint, LoginOutcome::Answer answer)
{
    LoginOutcome outcome;
    outcome.endpoint = endpoint;
    outcome.answer = answer;
    outcome.evidence = answers(endpoint);
    return outcome;
}

Repair judged(const StoredAccount &account, const QList<Evidence> &evidence = {},
              const QList<LoginOutcome> &logins = {}, const std::optional<Login> &said = {})
{
    return repairFor({.account = account,
                      .probes = evidence,
                      .logins = logins,
                      .login = said,
                      .now = QDateTime::currentDateTimeUtc()},
                     builtInAcademy());
}

ServerAccess access(const Endpoint &endpoint, const QString &user = u"mdupont"_s)
{
    return {SecureEndpoint::from(endpoint).value(), user};
}

} // namespace

TEST_CASE("an account as it ought to be is left alone", "[repair]")
{
    const auto account = GENERATE(right(), with(pop995, smtp587), with(imap993, smtp587),
                                  with(imapOnPop, smtp465), with(imap993, smtp465, u"MDupont"_s));
    const auto tested = GENERATE(true, false);
    const Repair repair = judged(account, tested ? probes(account) : QList<Evidence>());
    CHECK(repair.verdict == Verdict::SettingsRight);
    CHECK(repair.ailments.isEmpty());
    CHECK(repair.changes.isEmpty());
    CHECK(repair.mending == AccountMending{});
    CHECK_FALSE(repair.fault);
    REQUIRE(repair.target); // to try a password on
    CHECK(repair.target->incoming.endpoint.endpoint() == account.incoming.endpoint);
}

TEST_CASE("what Thunderbird's own set-up writes: the address's local part as login", "[repair]")
{
    struct Row {
        QString user;
        bool guessed;
    };
    const auto row = GENERATE(Row{u"Marie.Dupont"_s, true}, Row{u"Marie.Dupont@ac-amiens.fr"_s, true},
                              Row{u"marie.dupont"_s, true}, Row{u"mdupont@ac-amiens.fr"_s, false});
    const StoredAccount account = with(imap993, smtp465, row.user);
    const Repair repair = judged(account, probes(account));
    CHECK(repair.verdict == Verdict::Mend);
    CHECK(repair.ailments == QList{Ailment::LoginIsAddress});
    CHECK(repair.mending.incoming == access(imap993));
    CHECK(repair.mending.outgoing == access(smtp465));
    CHECK(repair.loginIsGuessed == row.guessed);
    REQUIRE(repair.login);
    CHECK(repair.login->toString() == u"mdupont"_s);
    CHECK(repair.changes ==
          QList<SettingChange>{{ServerRole::Incoming, ServerSetting::UserName, row.user, u"mdupont"_s},
                               {ServerRole::Outgoing, ServerSetting::UserName, row.user, u"mdupont"_s}});
}

TEST_CASE("a login that is right on one side tells the other", "[repair]")
{
    StoredAccount account = with(imap993, smtp465, u"Marie.Dupont"_s);
    account.outgoing->userName = u"mdupont2"_s;
    const Repair repair = judged(account);
    CHECK(repair.mending.incoming == access(imap993, u"mdupont2"_s));
    CHECK_FALSE(repair.mending.outgoing);
    CHECK_FALSE(repair.loginIsGuessed);
}

TEST_CASE("the login that the person says is theirs is taken", "[repair]")
{
    const auto said = Login::parse(u"mdupont7"_s).value();
    const Repair guessed = judged(with(imap993, smtp465, u"Marie.Dupont"_s), {}, {}, said);
    CHECK(guessed.mending.incoming == access(imap993, u"mdupont7"_s));
    CHECK_FALSE(guessed.loginIsGuessed);

    const Repair digit = judged(right(), {}, {}, said);
    CHECK(digit.verdict == Verdict::Mend);
    CHECK(digit.ailments == QList{Ailment::OtherLogin});
    CHECK(digit.mending.outgoing == access(smtp465, u"mdupont7"_s));

    CHECK(judged(right(), {}, {}, Login::parse(u"mdupont"_s).value()).ailments.isEmpty());
}

TEST_CASE("a kind of encryption that is not the port's is put right", "[repair]")
{
    struct Row {
        Endpoint incoming;
        Endpoint outgoing;
        Ailment ailment;
        std::optional<ServerAccess> mendedIncoming;
        std::optional<ServerAccess> mendedOutgoing;
    };
    const auto on = [](Endpoint endpoint, Security security) {
        endpoint.security = security;
        return endpoint;
    };
    const auto row = GENERATE_COPY(
        Row{imap993, on(smtp465, Security::StartTls), Ailment::StartTlsOnTlsPort, {}, access(smtp465)},
        Row{imap993, on(smtp587, Security::Tls), Ailment::TlsOnStartTlsPort, {}, access(smtp587)},
        Row{on(imap993, Security::StartTls), smtp465, Ailment::StartTlsOnTlsPort, access(imap993), {}},
        Row{on(pop995, Security::StartTls), smtp465, Ailment::StartTlsOnTlsPort, access(pop995), {}},
        Row{on(imap993, Security::Plain), smtp465, Ailment::ClearText, access(imap993), {}},
        Row{imap993, on(smtp587, Security::Plain), Ailment::ClearText, {}, access(smtp587)});
    const StoredAccount account = with(row.incoming, row.outgoing);
    const Repair repair = judged(
        account,
        probes(account, {fails(row.incoming.security == Security::StartTls ? row.incoming : row.outgoing,
                               Obstacle::TlsInsteadOfGreeting)}));
    CHECK(repair.verdict == Verdict::Mend);
    CHECK(repair.ailments == QList{row.ailment});
    CHECK(repair.mending.incoming == row.mendedIncoming);
    CHECK(repair.mending.outgoing == row.mendedOutgoing);
}

TEST_CASE("clear text becomes encrypted, on the port that the guides give", "[repair]")
{
    const StoredAccount pop = with({u"pop.ac-amiens.fr"_s, 110, Protocol::Pop3, Security::Plain},
                                   {u"smtp.ac-amiens.fr"_s, 25, Protocol::Smtp, Security::Plain});
    const Repair repair = judged(pop, probes(pop));
    CHECK(repair.ailments == QList{Ailment::ClearText});
    CHECK(repair.mending.incoming == access(pop995));
    CHECK(repair.mending.outgoing == access(smtp465));

    const StoredAccount imap = with({u"imap.ac-amiens.fr"_s, 143, Protocol::Imap, Security::Plain}, smtp465);
    CHECK(judged(imap).mending.incoming == access(imap993));
}

TEST_CASE("an encrypted port that no guide names stays when it answers", "[repair]")
{
    const Endpoint old{u"imap.ac-amiens.fr"_s, 143, Protocol::Imap, Security::StartTls};
    const StoredAccount account = with(old, smtp465);
    CHECK(judged(account, probes(account)).verdict == Verdict::SettingsRight);

    const Repair silent = judged(account, probes(account, {fails(old)}));
    CHECK(silent.ailments == QList{Ailment::OldServer});
    CHECK(silent.mending.incoming == access(imap993));

    // Nothing answers: nothing is proved.
    const Repair dead = judged(account, probes(account, {fails(old), fails(imap993), fails(imapOnPop)}));
    CHECK(dead.verdict == Verdict::Unreachable);
    CHECK(dead.mending == AccountMending{});
}

TEST_CASE("an old host gives way to the usual one only when it is silent and that one answers", "[repair]")
{
    const StoredAccount account = with(imapOnPop, smtp465);
    const Repair moved = judged(account, probes(account, {fails(imapOnPop)}));
    CHECK(moved.ailments == QList{Ailment::OldServer});
    CHECK(moved.mending.incoming == access(imap993));

    CHECK(judged(account, probes(account, {fails(imapOnPop), fails(imap993)})).verdict ==
          Verdict::Unreachable);
    // It answers, and what it shows is not accepted: that is no reason to go elsewhere.
    const Repair untrusted = judged(account, probes(account, {fails(imapOnPop, Obstacle::HandshakeFailed)}));
    CHECK(untrusted.verdict == Verdict::Unreachable);
    CHECK(untrusted.mending == AccountMending{});
}

TEST_CASE("the usual server's bad day changes nothing", "[repair]")
{
    const Repair repair = judged(right(), probes(right(), {fails(imap993)}));
    CHECK(repair.verdict == Verdict::Unreachable);
    REQUIRE(repair.fault);
    CHECK(repair.fault->kind == FaultKind::PortRefused);
    CHECK(repair.mending == AccountMending{});
}

TEST_CASE("a sending port that is blocked gives way to the other", "[repair]")
{
    const Repair repair = judged(right(), probes(right(), {fails(smtp465, Obstacle::ConnectionTimeout)}));
    CHECK(repair.verdict == Verdict::Mend);
    CHECK(repair.ailments == QList{Ailment::SenderUnreachable});
    CHECK(repair.mending.outgoing == access(smtp587));
    CHECK_FALSE(repair.mending.incoming);
}

TEST_CASE("another house's sending server is left to the rest, and the académie's taken", "[repair]")
{
    StoredAccount account = right();
    account.outgoing =
        StoredServer{"smtp1", {u"smtp.provider.example"_s, 465, Protocol::Smtp, Security::Tls}, u"marie"_s};
    const Repair repair = judged(account, probes(account));
    CHECK(repair.ailments == QList{Ailment::ForeignSender});
    CHECK(repair.mending.outgoing == access(smtp465));
    CHECK(repair.mending.otherOutgoing);
    CHECK_FALSE(repair.mending.incoming);

    account.outgoing.reset();
    const Repair none = judged(account);
    CHECK(none.ailments == QList{Ailment::NoSender});
    CHECK(none.mending.outgoing == access(smtp465));
}

TEST_CASE("a sending server that another account uses is not changed for it", "[repair]")
{
    StoredAccount account = with(imap993, smtp465, u"Marie.Dupont"_s);
    account.outgoingIsShared = true;
    CHECK(judged(account).mending.otherOutgoing);
}

TEST_CASE("the académie's address at a server that is not its own", "[repair]")
{
    StoredAccount account = with({u"imap.amiens.example"_s, 993, Protocol::Imap, Security::Tls}, smtp465);
    CHECK(belongsTo(builtInAcademy(), account));
    const Repair repair = judged(account, probes(account));
    CHECK(repair.ailments == QList{Ailment::ForeignServer});
    CHECK(repair.mending.incoming == access(imap993));
}

TEST_CASE("\"encrypted password\" and the like become a password inside TLS", "[repair]")
{
    const auto method = GENERATE(4, 5, 6, 7, 10);
    StoredAccount account = right();
    account.incoming.authMethod = method;
    const Repair repair = judged(account, probes(account));
    CHECK(repair.ailments == QList{Ailment::EncryptedPassword});
    CHECK(repair.mending.incoming == access(imap993));
    CHECK_FALSE(repair.mending.outgoing);
    REQUIRE(repair.changes.size() == 1);
    CHECK(repair.changes.first().what == ServerSetting::SigningIn);
}

TEST_CASE("a sending server without login gets one", "[repair]")
{
    StoredAccount account = right();
    account.outgoing->authMethod = AuthMethod::none;
    account.outgoing->userName.clear();
    const Repair repair = judged(account);
    CHECK(repair.ailments == QList{Ailment::EncryptedPassword});
    CHECK(repair.mending.outgoing == access(smtp465));
}

TEST_CASE("several things wrong are one change, who signs in first", "[repair]")
{
    const StoredAccount account = with({u"imap.ac-amiens.fr"_s, 143, Protocol::Imap, Security::Plain},
                                       {u"smtp.ac-amiens.fr"_s, 465, Protocol::Smtp, Security::StartTls},
                                       u"Marie.Dupont@ac-amiens.fr"_s);
    const Repair repair = judged(account);
    CHECK(repair.ailments == QList{Ailment::LoginIsAddress, Ailment::ClearText, Ailment::StartTlsOnTlsPort});
    CHECK(repair.mending == AccountMending{access(imap993), access(smtp465)});
    CHECK(repair.changes.size() == 5); // server, encryption, user; encryption, user
}

TEST_CASE("a refused login on right settings is about the password, and changes none of them", "[repair]")
{
    const QList<LoginOutcome> refused{login(imap993, LoginOutcome::Answer::Refused),
                                      login(smtp465, LoginOutcome::Answer::NotTried)};
    const Repair repair = judged(right(), probes(right()), refused);
    CHECK(repair.verdict == Verdict::LoginRefused);
    CHECK(repair.ailments == QList{Ailment::PasswordChanged});
    CHECK(repair.mending == AccountMending{});
    REQUIRE(repair.fault);
    CHECK(repair.fault->kind == FaultKind::LoginRefused);
}

TEST_CASE("what else a login comes to", "[repair]")
{
    using Answer = LoginOutcome::Answer;
    const auto after = [](Answer incoming, Answer outgoing) {
        return judged(right(), probes(right()), {login(imap993, incoming), login(smtp465, outgoing)});
    };
    CHECK(after(Answer::Accepted, Answer::Accepted).verdict == Verdict::Sound);
    CHECK(after(Answer::Throttled, Answer::NotTried).verdict == Verdict::Unreachable);
    CHECK(after(Answer::MechanismMissing, Answer::NotTried).verdict == Verdict::Unreachable);
    CHECK(after(Answer::NotTried, Answer::NotTried).verdict == Verdict::SettingsRight); // budget spent
}

TEST_CASE("what may lie behind a refused login is supposed, and the change stays the same", "[repair]")
{
    const QList<LoginOutcome> refused{login(imap993, LoginOutcome::Answer::Refused)};
    const auto hintsWith = [&](bool numen) {
        RepairFacts facts{.account = right(), .probes = probes(right()), .logins = refused};
        facts.passwordLooksLikeNumen = numen;
        const Repair repair = repairFor(facts, builtInAcademy());
        CHECK(repair.verdict == Verdict::LoginRefused);
        CHECK(repair.mending == AccountMending{});
        QList<FaultKind> kinds;
        for (const Fault &hint : repair.hints)
            kinds.append(hint.kind);
        return kinds;
    };
    CHECK(hintsWith(false) == QList{FaultKind::LoginNeedsDigit});
    CHECK(hintsWith(true) == QList{FaultKind::PasswordIsNumen, FaultKind::LoginNeedsDigit});
}

TEST_CASE("a moved service is said, and nothing is changed for it", "[repair]")
{
    const auto account = right();
    const QList<Evidence> allSilent{
        fails(imap993, Obstacle::ConnectionTimeout), fails(imapOnPop, Obstacle::ConnectionTimeout),
        fails(pop995, Obstacle::ConnectionTimeout), fails(smtp465, Obstacle::ConnectionTimeout),
        fails(smtp587, Obstacle::ConnectionTimeout)};
    QList<Evidence> evidence = probes(account, allSilent);
    const Repair repair = judged(account, evidence);
    CHECK(repair.verdict == Verdict::Unreachable);
    CHECK(repair.hints == QList{Fault{FaultKind::ServiceMoved, {}}});
    CHECK(repair.mending == AccountMending{});

    // The network as a whole is down: nobody can say.
    for (Evidence &each : evidence)
        each.obstacle = Obstacle::ConnectionTimeout;
    CHECK(judged(account, evidence).hints.isEmpty());
}

TEST_CASE("the national service wants the address, and its sending server is nobody's guess", "[repair]")
{
    StoredAccount account = right();
    account.incoming.endpoint = national993;
    account.outgoing =
        StoredServer{"smtp1", {u"smtp.provider.example"_s, 465, Protocol::Smtp, Security::Tls}, u"marie"_s};
    const Repair repair = judged(account, probes(account));
    CHECK(repair.ailments == QList{Ailment::LoginIsNotAddress});
    CHECK(repair.mending.incoming == access(national993, u"Marie.Dupont@ac-amiens.fr"_s));
    CHECK_FALSE(repair.mending.outgoing);
    CHECK_FALSE(repair.target); // no password for a server that is not the académies'
}

TEST_CASE("the académie's accounts are told from others", "[repair]")
{
    const Academy academy = builtInAcademy();
    CHECK(belongsTo(academy, right()));
    StoredAccount other = right();
    other.address = u"marie@example.org"_s;
    CHECK(belongsTo(academy, other)); // by its server
    other.incoming.endpoint.host = u"imap.example.org"_s;
    CHECK_FALSE(belongsTo(academy, other));
    other.incoming.endpoint.host = u"imap.not-ac-amiens.fr"_s;
    CHECK_FALSE(belongsTo(academy, other));
    other.incoming.endpoint.host = u"imap.education.gouv.fr"_s;
    CHECK(belongsTo(academy, other));
}

TEST_CASE("what is tested is what is set, what is offered, the other service and a control", "[repair]")
{
    const StoredAccount account =
        with({u"old.ac-amiens.fr"_s, 143, Protocol::Imap, Security::Plain}, smtp465);
    const auto endpoints = repairEndpoints(account, builtInAcademy());
    CHECK(endpoints.first() == account.incoming.endpoint);
    for (const Endpoint &endpoint : {imap993, imapOnPop, smtp465, smtp587, national993})
        CHECK(endpoints.contains(endpoint));
    CHECK_FALSE(endpoints.contains(pop995)); // another protocol's
    CHECK(endpoints.last().protocol == Protocol::Https);
    CHECK(QSet<Endpoint>(endpoints.begin(), endpoints.end()).size() == endpoints.size());
}
