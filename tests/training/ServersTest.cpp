// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunningAcademy.h"
#include "academy/AcademyFile.h"
#include "account/EmailAddress.h"
#include "account/Login.h"
#include "account/Numen.h"
#include "training/net/LoopbackServer.h"

#include <QDeadlineTimer>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace {

struct Talk {
    Protocol protocol;
    QByteArray greeting;
    QByteArray startTls; ///< Empty where the protocol has none.
    QByteArray agreed;
    QByteArray afterTls;
};

const std::vector<Talk> talks = {
    {Protocol::Imap, "* OK", "a STARTTLS", "a OK", "b CAPABILITY"},
    {Protocol::Pop3, "+OK", "STLS", "+OK", "CAPA"},
    {Protocol::Smtp, "220", "STARTTLS", "220", "EHLO pc"},
};

} // namespace

TEST_CASE("the training académie is complete and cannot be taken for another")
{
    const RunningAcademy running;
    const Academy academy = running.academy->academy();
    CHECK(academy.name == u"Académie d'entraînement"_s);
    CHECK(academy.portal.activation == running.academy->portal());
    CHECK(academy.portal.hosts == QStringList{u"localhost"_s});
    CHECK(academy.portal.hints == builtInPortalHints());
    REQUIRE(academy.services.size() == 1);
    const MailService *own = academy.service(u"own");
    REQUIRE(own);
    CHECK(own->presets.front().id == u"imap-smtp-465"_s);
    CHECK(own->presets.at(1).incoming.protocol == Protocol::Pop3);
    for (const ServerPreset &preset : own->presets) {
        CAPTURE(preset.id);
        REQUIRE(preset.endpoints().size() == 2);
        bool plain = false;
        for (const Endpoint &endpoint : preset.endpoints()) {
            CHECK(endpoint.host == u"localhost"_s);
            plain = plain || endpoint.security == Security::Plain;
            Endpoint listening = endpoint;
            if (plain)
                listening.security = Security::StartTls;
            CHECK(running.academy->endpoints().contains(listening));
        }
        CHECK(preset.discouraged == plain);
        CHECK((preset.confidence() == Confidence::Low) == plain);
        CHECK(!preset.name.english.isEmpty());
    }
}

TEST_CASE("the invented accounts are such as the wizard would make them")
{
    const RunningAcademy running;
    for (const TrainingAcademy::Account &account : running.academy->accounts()) {
        CAPTURE(account.login);
        CHECK(EmailAddress::parse(account.address));
        CHECK(account.address.endsWith(running.academy->academy().domain));
        const auto name = PersonName::parse(account.given, account.birthName);
        REQUIRE(name);
        const Login suggested = suggestLogins(name.value()).front().login;
        CHECK((account.login == suggested.toString() ||
               account.login == suggested.withHomonymNumber(2).toString()));
        CHECK(suggestAddresses(name.value(), running.academy->academy().domain).front().toString() ==
              account.address);
        QString numen = account.numen;
        CHECK(account.numen.startsWith(u"46"));
        CHECK(Numen::takeFrom(numen).verdict() == Numen::Verdict::Canonical);
        CHECK(QDate::fromString(account.birthDate, Qt::ISODate).isValid());
    }
}

TEST_CASE("every port answers over verified TLS, on both address families")
{
    const RunningAcademy running;
    const QString host = GENERATE(u"localhost"_s, u"127.0.0.1"_s, u"::1"_s);
    QTcpServer anyIpv6;
    if (host == u"::1"_s && !anyIpv6.listen(QHostAddress::LocalHostIPv6))
        return; // this computer has none, so the academy has none
    for (const Talk &talk : talks) {
        for (const Security security : {Security::Tls, Security::StartTls}) {
            CAPTURE(host, talk.startTls, static_cast<int>(security));
            TlsClient client(running);
            REQUIRE(client.connectTo(running.port(talk.protocol, security), security, host));
            CHECK(client.until("\r\n").startsWith(talk.greeting));
            if (security == Security::StartTls) {
                CHECK(client.ask(talk.startTls, "\r\n").startsWith(talk.agreed));
                REQUIRE(client.startTls());
            }
            CHECK(client.ask(talk.afterTls, "PLAIN").contains("PLAIN"));
            CHECK(client.socket.sessionProtocol() >= QSsl::TlsV1_2);
        }
    }
}

TEST_CASE("the certificate is good for this host only, and only with the training CA")
{
    const RunningAcademy running;
    SECTION("another name")
    {
        TlsClient client(running);
        client.socket.setPeerVerifyName(u"imap.ac-amiens.fr"_s);
        CHECK(!client.connectTo(running.port(Protocol::Imap, Security::Tls), Security::Tls));
        CHECK(client.socket.sslHandshakeErrors().first().error() == QSslError::HostNameMismatch);
    }
    SECTION("another run's CA")
    {
        const RunningAcademy other;
        TlsClient client(other);
        CHECK(!client.connectTo(running.port(Protocol::Imap, Security::Tls), Security::Tls));
    }
}

TEST_CASE("an idling IMAP client is told of mail that SMTP takes")
{
    const RunningAcademy running;
    const auto account = running.account(2); // its password has accents
    TlsClient imap(running);
    REQUIRE(imap.connectTo(running.port(Protocol::Imap, Security::Tls), Security::Tls));
    const QByteArray plain =
        QByteArray('\0' + account.login.toUtf8() + '\0' + account.password.toUtf8()).toBase64();
    REQUIRE(imap.ask("a AUTHENTICATE PLAIN " + plain, "a OK").contains("a OK"));
    REQUIRE(imap.ask("b SELECT INBOX", "b OK").contains("* 1 EXISTS"));
    REQUIRE(imap.ask("c IDLE", "+ idling").contains("+ idling"));

    TlsClient smtp(running);
    REQUIRE(smtp.connectTo(running.port(Protocol::Smtp, Security::Tls), Security::Tls));
    REQUIRE(smtp.ask("EHLO pc", "AUTH").contains("AUTH"));
    REQUIRE(smtp.ask("AUTH PLAIN " + plain, "235").contains("235"));
    REQUIRE(smtp.ask("MAIL FROM:<" + account.address.toUtf8() + ">", "250").contains("250"));
    REQUIRE(smtp.ask("RCPT TO:<" + account.address.toUtf8() + ">", "250").contains("250"));
    REQUIRE(smtp.ask("DATA", "354").contains("354"));
    REQUIRE(smtp.ask("Subject: neuf\r\n\r\n.", "250").contains("250"));

    CHECK(imap.until("EXISTS").contains("* 2 EXISTS"));
    CHECK(imap.ask("DONE\r\nd FETCH 2 BODY.PEEK[HEADER.FIELDS (Subject)]", "d OK").contains("Subject: neuf"));
}

TEST_CASE("the welcome is in every inbox, in French, and reads as a message")
{
    const RunningAcademy running;
    const auto account = running.account();
    TlsClient imap(running);
    REQUIRE(imap.connectTo(running.port(Protocol::Imap, Security::Tls), Security::Tls));
    REQUIRE(imap.ask("a LOGIN mdupont " + account.password.toUtf8(), "a OK").contains("a OK"));
    REQUIRE(imap.ask("b SELECT INBOX", "b OK").contains("b OK"));
    const QByteArray message = imap.ask("c FETCH 1 BODY.PEEK[]", "c OK");
    CHECK(message.contains("Bonjour Marie,"));
    CHECK(message.contains("To: =?UTF-8?B?"));
    CHECK(message.contains(account.address.toUtf8()));
}

TEST_CASE("one server serves so many clients and closes on the next")
{
    const RunningAcademy running;
    const quint16 port = running.port(Protocol::Pop3, Security::StartTls);
    std::vector<std::unique_ptr<TlsClient>> clients;
    for (qsizetype count = 0; count < training::LoopbackServer::mostConnections; ++count) {
        clients.push_back(std::make_unique<TlsClient>(running));
        REQUIRE(clients.back()->connectTo(port, Security::StartTls));
        REQUIRE(clients.back()->until("\r\n").startsWith("+OK"));
    }
    TlsClient surplus(running);
    surplus.connectTo(port, Security::StartTls);
    CHECK(surplus.until("\r\n").isEmpty());
    CHECK(clients.front()->ask("QUIT", "\r\n").startsWith("+OK"));
    clients.front()->socket.waitForDisconnected(5000);
    QByteArray greeting; // the server may learn a moment later that the place is free
    for (const QDeadlineTimer patience(10000); greeting.isEmpty() && !patience.hasExpired();) {
        TlsClient next(running);
        REQUIRE(next.connectTo(port, Security::StartTls));
        greeting = next.until("\r\n");
    }
    CHECK(greeting.startsWith("+OK"));
}
