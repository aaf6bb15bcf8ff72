// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/LoginTest.h"

#include "probe/TestServer.h"
#include "support/Catch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = LoginOutcome::Answer;

namespace {

const Patience shortPatience{
    .resolve = 2s, .connect = 700ms, .greeting = 500ms, .answer = 300ms, .handshake = 700ms};

Secret secret(QString text)
{
    return Secret::takeFrom(text);
}

MailAccount account(const TestServer &incoming, Protocol protocol, const TestServer &outgoing,
                    Security security = Security::Tls)
{
    return {
        .displayName = u"Marie Dupont"_s,
        .address = EmailAddress::parse(u"marie.dupont@example.org"_s).value(),
        .organisation = {},
        .incoming = {SecureEndpoint::from(incoming.endpoint(protocol, security)).value(), u"mdupont"_s},
        .outgoing = {SecureEndpoint::from(outgoing.endpoint(Protocol::Smtp, security)).value(), u"mdupont"_s},
        .signature = {}};
}

QList<LoginOutcome> outcomesOf(const MailAccount &account, const QString &password, LoginBudget &budget)
{
    LoginTest test(account, secret(password), budget, {testAnchors(), shortPatience});
    int reports = 0;
    QList<LoginOutcome> last;
    QObject::connect(&test, &LoginTest::finished, [&](const QList<LoginOutcome> &outcomes) {
        ++reports;
        last = outcomes;
    });
    test.start();
    CHECK(reports == 0);
    CHECK(QTest::qWaitFor([&] { return reports > 0; }, 15000));
    QTest::qWait(20);
    CHECK(reports == 1);
    REQUIRE(last.size() == 2);
    return last;
}

int logins(const TestServer &server)
{
    int count = 0;
    for (const QByteArray &line : server.heard())
        count += line.contains("AUTH") || line.startsWith("USER") || line.contains(" LOGIN ") ? 1 : 0;
    return count;
}

/// Greets under TLS, and goes on with one answer after the other.
TestServer::Behaviour answersUnderTls(const QByteArrayList &answers)
{
    return [answers](TestConnection &connection) {
        connection.beginTls({.identity = testIdentity()});
        connection.onLine = [&connection, left = answers](const QByteArray &) mutable {
            if (!left.isEmpty())
                connection.send(left.takeFirst());
        };
    };
}

} // namespace

TEST_CASE("the right password is accepted, incoming first, then outgoing")
{
    const auto protocol = GENERATE(Protocol::Imap, Protocol::Pop3);
    const auto security = GENERATE(Security::Tls, Security::StartTls);
    const QString password = GENERATE(as<QString>{}, u"secret"_s, u"sécrèt €"_s);
    TestServer incoming(decent({.protocol = protocol, .security = security, .password = password.toUtf8()}));
    TestServer outgoing(
        decent({.protocol = Protocol::Smtp, .security = security, .password = password.toUtf8()}));
    LoginBudget budget;
    const auto outcomes = outcomesOf(account(incoming, protocol, outgoing, security), password, budget);
    CHECK(outcomes[0].answer == Answer::Accepted);
    CHECK(outcomes[1].answer == Answer::Accepted);
    CHECK(outcomes[0].endpoint.protocol == protocol);
    CHECK(outcomes[1].endpoint.protocol == Protocol::Smtp);
    CHECK(outcomes[0].evidence.usable());
    CHECK(budget.left() == 3);
    CHECK(logins(incoming) == 1);
    CHECK(logins(outgoing) == 1);
    CHECK_FALSE(incoming.heardRaw().contains(password.toUtf8()));
    CHECK(incoming.heard().last().endsWith(protocol == Protocol::Imap ? "LOGOUT" : "QUIT"));
}

TEST_CASE("a wrong password costs one refused login, and outgoing is left alone")
{
    TestServer incoming(decent({Protocol::Imap, Security::Tls}));
    TestServer outgoing(decent({Protocol::Smtp, Security::Tls}));
    LoginBudget budget;
    const auto outcomes = outcomesOf(account(incoming, Protocol::Imap, outgoing), u"wrong"_s, budget);
    CHECK(outcomes[0].answer == Answer::Refused);
    CHECK(outcomes[0].serverLine == u"a3 NO [AUTHENTICATIONFAILED] no"_s);
    CHECK(outcomes[1].answer == Answer::NotTried);
    CHECK(logins(incoming) == 1);
    CHECK(outgoing.connections.empty());
    CHECK(budget.left() == 2);
}

TEST_CASE("outgoing may refuse what incoming accepted")
{
    TestServer incoming(decent({Protocol::Imap, Security::Tls}));
    TestServer outgoing(decent({.protocol = Protocol::Smtp, .security = Security::Tls, .password = "other"}));
    LoginBudget budget;
    const auto outcomes = outcomesOf(account(incoming, Protocol::Imap, outgoing), u"secret"_s, budget);
    CHECK(outcomes[0].answer == Answer::Accepted);
    CHECK(outcomes[1].answer == Answer::Refused);
    CHECK(budget.left() == 2);
}

TEST_CASE("after three refusals no login is tried any more")
{
    TestServer incoming(decent({Protocol::Imap, Security::Tls}));
    TestServer outgoing(decent({Protocol::Smtp, Security::Tls}));
    LoginBudget budget;
    for (int refusal = 0; refusal < 3; ++refusal)
        outcomesOf(account(incoming, Protocol::Imap, outgoing), u"wrong"_s, budget);
    CHECK(budget.isSpent());
    const auto outcomes = outcomesOf(account(incoming, Protocol::Imap, outgoing), u"secret"_s, budget);
    CHECK(outcomes[0].answer == Answer::NotTried);
    CHECK(outcomes[1].answer == Answer::NotTried);
    CHECK(incoming.connections.size() == 3);
}

TEST_CASE("the password never leaves over a channel that is not verified")
{
    const auto stranger = std::make_shared<const Party>(
        issue({.commonName = u"stranger"_s, .names = {u"127.0.0.1"_s}}, nullptr));
    const auto protocol = GENERATE(Protocol::Imap, Protocol::Pop3);
    const auto security = GENERATE(Security::Tls, Security::StartTls);
    TestServer incoming(decent({.protocol = protocol, .security = security, .tls = {.identity = stranger}}));
    TestServer outgoing(decent({Protocol::Smtp, security}));
    LoginBudget budget;
    const auto outcomes = outcomesOf(account(incoming, protocol, outgoing, security), u"secret"_s, budget);
    CHECK(outcomes[0].answer == Answer::NotReached);
    CHECK(outcomes[0].evidence.obstacle == Obstacle::CertificateRejected);
    CHECK(logins(incoming) == 0);
    CHECK_FALSE(incoming.heardRaw().contains("secret"));
    CHECK_FALSE(incoming.heardRaw().contains(QByteArray("secret").toBase64()));
    CHECK(outgoing.connections.empty());
    CHECK(budget.left() == 3);
}

TEST_CASE("a server that cannot be reached is no refusal")
{
    TestServer outgoing(decent({Protocol::Smtp, Security::Tls}));
    MailAccount unreachable = account(outgoing, Protocol::Imap, outgoing);
    unreachable.incoming.endpoint =
        SecureEndpoint::from({u"127.0.0.1"_s, refusedPort(), Protocol::Imap, Security::Tls}).value();
    LoginBudget budget;
    const auto outcomes = outcomesOf(unreachable, u"secret"_s, budget);
    CHECK(outcomes[0].answer == Answer::NotReached);
    CHECK(outcomes[0].evidence.obstacle == Obstacle::ConnectionRefused);
    CHECK(outcomes[1].answer == Answer::NotTried);
}

TEST_CASE("answers that are neither yes nor no")
{
    struct Case {
        const char *what;
        QByteArrayList lines;
        Answer answer;
    };
    const QByteArray hello = "* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] hi\r\n";
    const std::vector<Case> cases{
        {"later", {hello, "a3 NO [UNAVAILABLE] later\r\n"}, Answer::Throttled},
        {"silent after the password", {hello}, Answer::Throttled},
        {"no mechanism",
         {"* OK [CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=GSSAPI] hi\r\n"},
         Answer::MechanismMissing},
        {"busy before the password", {"* BYE too many connections\r\n"}, Answer::NotReached},
    };
    const auto &given = cases.at(GENERATE_COPY(range(std::size_t(0), cases.size())));
    INFO(given.what);
    TestServer incoming(answersUnderTls(given.lines));
    TestServer outgoing(decent({Protocol::Smtp, Security::Tls}));
    LoginBudget budget;
    const auto outcomes = outcomesOf(account(incoming, Protocol::Imap, outgoing), u"secret"_s, budget);
    CHECK(outcomes[0].answer == given.answer);
    CHECK(outcomes[1].answer == Answer::NotTried);
    CHECK(budget.left() == 3);
}

TEST_CASE("a server that echoes the password does not bring it to the screen")
{
    const QByteArray blob = QByteArray("\0mdupont\0secret", 15).toBase64();
    TestServer incoming(answersUnderTls(
        {"* OK [CAPABILITY SASL-IR AUTH=PLAIN] hi\r\n", "a3 NO you said " + blob + ", that is secret\r\n"}));
    TestServer outgoing(decent({Protocol::Smtp, Security::Tls}));
    LoginBudget budget;
    const auto outcomes = outcomesOf(account(incoming, Protocol::Imap, outgoing), u"secret"_s, budget);
    CHECK(outcomes[0].serverLine == u"a3 NO you said […], that is […]"_s);
}

TEST_CASE("a login test that is deleted says nothing more")
{
    TestServer incoming(
        [](TestConnection &connection) { connection.beginTls({.identity = testIdentity()}); });
    TestServer outgoing(decent({Protocol::Smtp, Security::Tls}));
    LoginBudget budget;
    auto test = std::make_unique<LoginTest>(account(incoming, Protocol::Imap, outgoing), secret(u"secret"_s),
                                            budget, LoginTest::Conditions{testAnchors(), shortPatience});
    int reports = 0;
    QObject::connect(test.get(), &LoginTest::finished, [&] { ++reports; });
    test->start();
    REQUIRE(QTest::qWaitFor([&] { return !incoming.connections.empty(); }));
    test.reset();
    CHECK(QTest::qWaitFor([&] { return incoming.connections.front()->gone; }, 100));
    QTest::qWait(600);
    CHECK(reports == 0);
}

TEST_CASE("a login test may be deleted by those who listen to it")
{
    TestServer incoming(decent({Protocol::Imap, Security::Tls}));
    TestServer outgoing(decent({Protocol::Smtp, Security::Tls}));
    LoginBudget budget;
    const int after = GENERATE(1, 4, 8, 100); // progress reports
    auto *test = new LoginTest(account(incoming, Protocol::Imap, outgoing), secret(u"secret"_s), budget,
                               {testAnchors(), shortPatience});
    int seen = 0;
    bool deleted = false;
    const auto remove = [&] {
        if (!std::exchange(deleted, true))
            delete test;
    };
    QObject::connect(test, &LoginTest::progressed, [&] {
        if (++seen == after)
            remove();
    });
    QObject::connect(test, &LoginTest::finished, remove);
    test->start();
    CHECK(QTest::qWaitFor([&] { return deleted; }));
    QTest::qWait(20);
}
