// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/proof/MailProofRun.h"

#include "probe/TestServer.h"
#include "support/Catch.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Patience shortPatience{
    .resolve = 2s, .connect = 700ms, .greeting = 500ms, .answer = 300ms, .handshake = 700ms};

using Answers = std::function<QByteArray(const QByteArray &line)>;

TestServer::Behaviour underTls(const QByteArray &greeting, const Answers &answers)
{
    return [=](TestConnection &connection) {
        connection.beginTls({.identity = testIdentity()});
        connection.onLine = [&connection, greeting, answers](const QByteArray &line) {
            const QByteArray answer = line == "(encrypted)" ? greeting : answers(line);
            if (answer == "(cut)")
                connection.reset();
            else if (!answer.isEmpty())
                connection.send(answer);
        };
    };
}

/// Takes every login and finds nothing.
QByteArray imapAnswer(const QByteArray &line)
{
    const QByteArray ok = line.split(' ').constFirst() + " OK done\r\n";
    if (line.contains("CAPABILITY"))
        return "* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN\r\n" + ok;
    return line.contains("SEARCH") ? "* SEARCH\r\n" + ok : ok;
}

/// An empty mailbox.
QByteArray popAnswer(const QByteArray &line)
{
    if (line == "CAPA")
        return "+OK\r\nSASL PLAIN\r\nTOP\r\n.\r\n";
    if (line == "AUTH PLAIN")
        return "+ \r\n";
    return line == "STAT" ? "+OK 0 0\r\n" : "+OK\r\n";
}

/// Takes every login and every message; the message itself is not answered.
QByteArray smtpAnswer(const QByteArray &line)
{
    if (line.startsWith("EHLO"))
        return "250-x\r\n250 AUTH PLAIN\r\n";
    if (line == "DATA")
        return "354 go\r\n";
    for (const char *command : {"AUTH ", "MAIL ", "RCPT ", "QUIT", "."}) {
        if (line.startsWith(command))
            return "250 ok\r\n";
    }
    return {};
}

struct Servers {
    explicit Servers(const Answers &incomingAnswers = imapAnswer, const Answers &outgoingAnswers = smtpAnswer,
                     Protocol incomingProtocol = Protocol::Imap)
        : protocol(incomingProtocol),
          incoming(
              underTls(protocol == Protocol::Imap ? "* OK hello\r\n" : "+OK hello\r\n", incomingAnswers)),
          outgoing(underTls("220 hello\r\n", outgoingAnswers))
    {
    }

    MailAccount account() const
    {
        return {
            u"Marie Dupont"_s,
            EmailAddress::parse(u"marie.dupont@example.org"_s).value(),
            {},
            {SecureEndpoint::from(incoming.endpoint(protocol, Security::Tls)).value(), u"mdupont"_s},
            {SecureEndpoint::from(outgoing.endpoint(Protocol::Smtp, Security::Tls)).value(), u"mdupont"_s},
            {}};
    }

    std::unique_ptr<MailProofRun> begin(std::chrono::milliseconds patience)
    {
        const auto who = account();
        QString password = u"s3cret"_s;
        auto run = std::make_unique<MailProofRun>(
            who, Secret::takeFrom(password), budget,
            ProofLetter{who.displayName, who.address, u"Check"_s, u"Hello\n"_s,
                        QDateTime::currentDateTimeUtc(), "<0123456789@example.org>"},
            MailProofRun::Conditions{{testAnchors(), shortPatience}, patience});
        run->start();
        return run;
    }

    /// Until it reports, which it does once.
    MailProof prove(std::chrono::milliseconds patience = 200ms)
    {
        const auto run = begin(patience);
        QList<MailProof> reports;
        QObject::connect(run.get(), &MailProofRun::finished,
                         [&](const MailProof &proof) { reports << proof; });
        CHECK(reports.isEmpty());
        CHECK(QTest::qWaitFor([&] { return !reports.isEmpty(); }, 15000));
        QTest::qWait(20);
        REQUIRE(reports.size() == 1);
        CHECK(reports.constFirst().finished);
        return reports.constFirst();
    }

    bool wasSentAMessage() const { return outgoing.heard().contains("DATA"); }

    Protocol protocol;
    TestServer incoming;
    TestServer outgoing;
    LoginBudget budget;
};

} // namespace

TEST_CASE("a message that does not arrive in time was sent, and nobody is to blame")
{
    Servers servers;
    const MailProof proof = servers.prove(400ms);
    CHECK(proof.sent);
    CHECK(proof.arrival == Arrival::Missing);
    CHECK(proof.waited >= 400ms);
    CHECK(proof.waited < 5s);
    CHECK_FALSE(proof.obstacle);
    CHECK_FALSE(proof.refusal);
    CHECK(servers.budget.left() == LoginBudget::perRun);
    int searches = 0;
    for (const QByteArray &line : servers.incoming.heard())
        searches += line.contains("SEARCH") ? 1 : 0;
    CHECK(searches == 3); // at once, and after each pause: 250 ms and what is left
}

TEST_CASE("over POP each look is a connection of its own")
{
    Servers servers(popAnswer, smtpAnswer, Protocol::Pop3);
    const MailProof proof = servers.prove(300ms);
    CHECK(proof.sent);
    CHECK(proof.arrival == Arrival::Missing);
    CHECK(servers.incoming.connections.size() == 3); // the login before, and two looks
    CHECK(servers.incoming.heard().count("STAT") == 2);
}

TEST_CASE("a refused login ends the proof before anything is sent, and counts once")
{
    Servers servers([](const QByteArray &line) {
        return line.contains("AUTHENTICATE") ? QByteArray("a3 NO [AUTHENTICATIONFAILED] no\r\n")
                                             : imapAnswer(line);
    });
    const MailProof proof = servers.prove();
    CHECK_FALSE(proof.sent);
    REQUIRE(proof.obstacle);
    CHECK(proof.obstacle->answer == LoginOutcome::Answer::Refused);
    CHECK(servers.budget.left() == LoginBudget::perRun - 1);
    CHECK(servers.outgoing.connections.empty());
}

TEST_CASE("a spent budget begins nothing")
{
    Servers servers;
    for (int refusal = 0; refusal < LoginBudget::perRun; ++refusal)
        servers.budget.countRefusal();
    const MailProof proof = servers.prove();
    CHECK_FALSE(proof.sent);
    CHECK(servers.incoming.connections.empty());
}

TEST_CASE("a refused message ends the proof, with the server's line and no password in it")
{
    Servers servers(imapAnswer, [](const QByteArray &line) {
        return line.startsWith("RCPT") ? QByteArray("552 5.2.2 full, s3cret\r\n") : smtpAnswer(line);
    });
    const MailProof proof = servers.prove();
    CHECK_FALSE(proof.sent);
    REQUIRE(proof.refusal);
    CHECK(proof.refusal->line == u"552 5.2.2 full, […]");
    CHECK_FALSE(servers.wasSentAMessage());
    CHECK(servers.incoming.connections.size() == 1);
}

TEST_CASE("a message whose receipt was never confirmed is looked for all the same")
{
    Servers servers(imapAnswer, [](const QByteArray &line) {
        return line == "." ? QByteArray("(cut)") : smtpAnswer(line);
    });
    const MailProof proof = servers.prove(100ms);
    CHECK(proof.sent);
    REQUIRE(proof.obstacle);
    CHECK(proof.obstacle->answer == LoginOutcome::Answer::Accepted);
    CHECK(proof.obstacle->evidence.obstacle == Obstacle::ConnectionClosed);
    CHECK(servers.incoming.connections.size() == 2);
}

TEST_CASE("a server that falls silent after the login is waited for, but not for ever")
{
    Servers servers(
        [](const QByteArray &line) { return line.contains("SELECT") ? QByteArray() : imapAnswer(line); });
    QElapsedTimer clock;
    clock.start();
    const MailProof proof = servers.prove();
    CHECK(proof.sent);
    REQUIRE(proof.obstacle);
    CHECK(proof.obstacle->evidence.obstacle == Obstacle::GreetingTimeout);
    CHECK(clock.elapsed() < 5000);
}

TEST_CASE("a proof that is deleted while it waits is over at once and says nothing more")
{
    Servers servers;
    auto run = servers.begin(60s);
    int reports = 0;
    QObject::connect(run.get(), &MailProofRun::finished, [&] { ++reports; });
    REQUIRE(QTest::qWaitFor(
        [&] {
            const auto heard = servers.incoming.heard();
            return std::any_of(heard.begin(), heard.end(),
                               [](const QByteArray &line) { return line.contains("SEARCH"); });
        },
        15000));
    QElapsedTimer clock;
    clock.start();
    run.reset();
    CHECK(clock.elapsed() < 100);
    REQUIRE(QTest::qWaitFor([&] { return servers.incoming.connections.back()->gone; }, 5000));
    CHECK(reports == 0);
}

TEST_CASE("who hears of the progress may delete the proof")
{
    Servers servers;
    auto run = servers.begin(60s);
    bool deleted = false;
    QObject::connect(run.get(), &MailProofRun::progressed, qApp, [&] {
        run.reset();
        deleted = true;
    });
    REQUIRE(QTest::qWaitFor([&] { return deleted; }, 15000));
    QTest::qWait(50);
}

TEST_CASE("the pauses between looks grow and come to what was asked for")
{
    const auto protocol = GENERATE(Protocol::Imap, Protocol::Pop3);
    const auto pauses = pausesBetweenLooks(protocol, 60s);
    std::chrono::milliseconds total{0};
    for (const auto pause : pauses)
        total += pause;
    CHECK(total == 60s);
    CHECK(pauses.size() <= (protocol == Protocol::Pop3 ? 8 : 16)); // over POP each is a login
    CHECK(pausesBetweenLooks(protocol, 0s).empty());
}
