// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/TlsChannel.h"

#include "probe/TlsPeer.h"
#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

const QString host = u"imap.example"_s;

/// One authority for all tests of this file: making keys costs time.
const Party &root()
{
    static const Party party = authority(u"Test root"_s);
    return party;
}

std::shared_ptr<const TrustAnchors> anchors()
{
    static const auto trusted = TrustAnchors::fromPem(pemOf(root())).value();
    return trusted;
}

std::shared_ptr<const Party> leaf(const CertificateWish &wish, const Party *issuer)
{
    return std::make_shared<Party>(issue(wish, issuer));
}

TlsHabits goodServer()
{
    static const auto identity = leaf({.commonName = host, .names = {host}}, &root());
    return {.identity = identity};
}

/// Carries bytes both ways until neither has any more to say.
void shuttle(TlsChannel &client, TlsPeer &server)
{
    for (;;) {
        const QByteArray up = client.takeOutgoing();
        if (!up.isEmpty())
            server.receive(up);
        const QByteArray down = server.takeOutgoing();
        if (!down.isEmpty())
            client.receive(down);
        if (up.isEmpty() && down.isEmpty())
            return;
    }
}

TlsFacts rejectedBy(const TlsHabits &habits, const QString &name = host)
{
    TlsChannel client(name, anchors());
    TlsPeer server(habits);
    shuttle(client, server);
    CHECK(client.state() == TlsChannel::State::Rejected);
    CHECK((client.facts()->verifyError == X509_V_OK || client.facts()->acceptedBy.empty()));
    CHECK_FALSE(client.send("secret"));
    shuttle(client, server);
    CHECK(server.takePlain().isEmpty());
    return client.facts().value_or(TlsFacts{});
}

} // namespace

TEST_CASE("a good server is verified, and data goes both ways")
{
    TlsChannel client(host, anchors());
    TlsPeer server(goodServer());
    CHECK_FALSE(client.send("too early"));
    shuttle(client, server);
    REQUIRE(client.state() == TlsChannel::State::Verified);
    CHECK(server.serverName() == "imap.example");

    CHECK(client.facts()->acceptedBy == std::vector{TrustSource::Added});

    REQUIRE(client.send("hello"));
    shuttle(client, server);
    CHECK(server.takePlain() == "hello");
    server.send("welcome");
    shuttle(client, server);
    CHECK(client.takePlain() == "welcome");

    server.close();
    shuttle(client, server);
    CHECK(client.state() == TlsChannel::State::Closed);
}

TEST_CASE("the facts of a connection are recorded")
{
    const Party middle = authority(u"Test middle"_s, &root());
    const auto shown = std::make_shared<Party>(authority(u"Test middle"_s, &root()));
    const auto identity = leaf({.commonName = host,
                                .names = {host, u"*.mail.example"_s, u"192.0.2.7"_s},
                                .rsaBits = 2048,
                                .issuerUrl = "http://ca.example/middle.crt"},
                               shown.get());
    TlsChannel client(host, anchors());
    TlsPeer server({.identity = identity, .intermediates = {shown}});
    shuttle(client, server);
    REQUIRE(client.facts());
    const TlsFacts &facts = *client.facts();
    CHECK(facts.version == u"TLSv1.3"_s);
    CHECK(facts.cipher.startsWith(u"TLS_"_s));
    REQUIRE(facts.chain.size() == 2);
    CHECK(facts.chain[0].subject == u"CN=imap.example,O=Test authority,C=FR"_s);
    CHECK(facts.chain[0].issuer == u"CN=Test middle,O=Test authority,C=FR"_s);
    CHECK(facts.chain[0].issuerOrganisation == u"Test authority"_s);
    CHECK(facts.chain[0].names == QStringList{host, u"*.mail.example"_s, u"192.0.2.7"_s});
    CHECK(facts.chain[0].keyAlgorithm == u"RSA"_s);
    CHECK(facts.chain[0].keyBits == 2048);
    CHECK(facts.chain[0].signatureAlgorithm == u"ecdsa-with-SHA256"_s);
    CHECK(facts.chain[0].sha256.size() == 32);
    CHECK(facts.chain[0].namesIssuerUrl);
    CHECK_FALSE(facts.chain[0].selfIssued);
    CHECK(facts.chain[0].notBefore < QDateTime::currentDateTimeUtc());
    CHECK(facts.chain[0].notAfter > QDateTime::currentDateTimeUtc().addDays(28));
    CHECK(facts.nameMatches);
    CHECK(facts.issuerKnownToAnchors);
    CHECK(facts.verifyError == X509_V_OK);
}

TEST_CASE("TLS 1.2 is still welcome")
{
    TlsHabits habits = goodServer();
    habits.newest = TLS1_2_VERSION;
    TlsChannel client(host, anchors());
    TlsPeer server(habits);
    shuttle(client, server);
    REQUIRE(client.state() == TlsChannel::State::Verified);
    CHECK(client.facts()->version == u"TLSv1.2"_s);
}

TEST_CASE("certificates that are not good end the handshake with their facts and carry no data")
{
    SECTION("expired")
    {
        const auto facts = rejectedBy(
            {.identity = leaf({.commonName = host, .names = {host}, .validFromDays = -30, .validToDays = -1},
                              &root())});
        CHECK(facts.verifyError == X509_V_ERR_CERT_HAS_EXPIRED);
        CHECK(facts.nameMatches);
    }
    SECTION("not yet valid")
    {
        const auto facts = rejectedBy(
            {.identity = leaf({.commonName = host, .names = {host}, .validFromDays = 2}, &root())});
        CHECK(facts.verifyError == X509_V_ERR_CERT_NOT_YET_VALID);
    }
    SECTION("another host's")
    {
        const auto facts =
            rejectedBy({.identity = leaf({.commonName = host, .names = {u"other.example"_s}}, &root())});
        CHECK(facts.verifyError == X509_V_OK);
        CHECK_FALSE(facts.nameMatches);
    }
    SECTION("a name in the subject only, which nobody accepts any more")
    {
        const auto facts = rejectedBy({.identity = leaf({.commonName = host}, &root())});
        CHECK_FALSE(facts.nameMatches);
    }
    SECTION("signed by itself")
    {
        const auto facts = rejectedBy({.identity = leaf({.commonName = host, .names = {host}}, nullptr)});
        CHECK(facts.verifyError == X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT);
        CHECK(facts.chain.at(0).selfIssued);
        CHECK_FALSE(facts.issuerKnownToAnchors);
    }
    SECTION("issuer unknown")
    {
        const Party stranger = authority(u"Stranger"_s);
        const auto facts = rejectedBy({.identity = leaf({.commonName = host, .names = {host}}, &stranger)});
        CHECK(facts.verifyError == X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY);
        CHECK_FALSE(facts.issuerKnownToAnchors);
    }
    SECTION("intermediate not shown")
    {
        const Party middle = authority(u"Middle"_s, &root());
        const auto facts = rejectedBy(
            {.identity =
                 leaf({.commonName = host, .names = {host}, .issuerUrl = "http://ca.example/"}, &middle)});
        CHECK(facts.verifyError == X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY);
        CHECK(facts.chain.at(0).namesIssuerUrl);
    }
    SECTION("key too short")
    {
        const auto facts =
            rejectedBy({.identity = leaf({.commonName = host, .names = {host}, .rsaBits = 1024}, &root())});
        CHECK(facts.verifyError == X509_V_ERR_EE_KEY_TOO_SMALL);
        CHECK(facts.chain.at(0).keyBits == 1024);
    }
    SECTION("SHA-1")
    {
        const auto facts =
            rejectedBy({.identity = leaf({.commonName = host, .names = {host}, .withSha1 = true}, &root())});
        CHECK(facts.verifyError == X509_V_ERR_CA_MD_TOO_WEAK);
    }
}

TEST_CASE("addresses are matched against IP names, wildcards against one label")
{
    const auto identity = leaf(
        {.commonName = host, .names = {u"127.0.0.1"_s, u"::1"_s, u"*.mail.example"_s, u"im*.partial.test"_s}},
        &root());
    struct Case {
        QString name;
        bool good;
    };
    const auto given = GENERATE(values<Case>({
        {u"127.0.0.1"_s, true},
        {u"::1"_s, true},
        {u"127.0.0.2"_s, false},
        {u"imap.mail.example"_s, true},
        {u"a.b.mail.example"_s, false},
        {u"imap.partial.test"_s, false},
    }));
    CAPTURE(given.name);
    TlsChannel client(given.name, anchors());
    TlsPeer server({.identity = identity});
    shuttle(client, server);
    REQUIRE(client.facts());
    CHECK(client.facts()->nameMatches == given.good);
}

TEST_CASE("a stapled revocation counts only when its issuer says so, and freshly")
{
    const auto identity = leaf({.commonName = host, .names = {host}}, &root());
    const Party stranger = authority(u"Test root"_s);
    TlsHabits habits{.identity = identity};
    SECTION("revoked")
    {
        habits.staple = stapleFor(*identity, root(), true);
        CHECK(rejectedBy(habits).revokedByStaple);
    }
    SECTION("good, forged, outdated or broken")
    {
        const QByteArrayList staples{stapleFor(*identity, root(), false),
                                     stapleFor(*identity, stranger, true),
                                     stapleFor(*identity, root(), true, -5), "not an answer"};
        habits.staple = staples.at(GENERATE(0, 1, 2, 3));
        TlsChannel client(host, anchors());
        TlsPeer server(habits);
        shuttle(client, server);
        REQUIRE(client.facts());
        CHECK_FALSE(client.facts()->revokedByStaple);
        CHECK(client.state() == TlsChannel::State::Verified);
    }
}

TEST_CASE("handshakes that fail are told apart")
{
    TlsHabits habits = goodServer();
    Obstacle expected = Obstacle::HandshakeFailed;
    SECTION("only TLS 1.1")
    {
        habits.newest = TLS1_1_VERSION;
        expected = Obstacle::TlsTooOld;
    }
    SECTION("only TLS 1.0")
    {
        habits.newest = TLS1_VERSION;
        expected = Obstacle::TlsTooOld;
    }
    SECTION("no common cipher")
    {
        habits.ciphersNobodyHas = true;
    }
    SECTION("wants a client certificate, TLS 1.2")
    {
        habits.newest = TLS1_2_VERSION;
        habits.demandsCertificate = true;
        expected = Obstacle::ClientCertificateRequired;
    }
    SECTION("wants a client certificate, TLS 1.3")
    {
        habits.demandsCertificate = true;
        expected = Obstacle::ClientCertificateRequired;
    }
    TlsChannel client(host, anchors());
    TlsPeer server(habits);
    shuttle(client, server);
    REQUIRE(client.state() == TlsChannel::State::Failed);
    REQUIRE(client.failure());
    CHECK(client.failure()->obstacle == expected);
    CHECK_FALSE(client.failure()->serverLine.isEmpty());
}

TEST_CASE("what is not TLS at all is told apart")
{
    struct Case {
        QByteArray bytes;
        Obstacle obstacle;
    };
    const auto given = GENERATE(values<Case>({
        {"220 smtp.example ESMTP\r\n", Obstacle::LineInsteadOfTls},
        {"* OK IMAP4rev1\r\n", Obstacle::LineInsteadOfTls},
        {"HTTP/1.1 400 Bad Request\r\n\r\n", Obstacle::HttpInsteadOfMail},
        {QByteArray("\x00\x01\x02\x03\x04\x05\x06\x07", 8), Obstacle::HandshakeFailed},
        {QByteArray("\x16\x03\x03\xff\xff\xff\xff\xff", 8), Obstacle::HandshakeFailed},
    }));
    CAPTURE(given.bytes.toStdString());
    TlsChannel client(host, anchors());
    client.receive(given.bytes);
    REQUIRE(client.failure());
    CHECK(client.failure()->obstacle == given.obstacle);
}

TEST_CASE("a channel that failed takes nothing any more")
{
    TlsChannel client(host, anchors());
    client.receive("220 hello\r\n");
    client.receive("more");
    CHECK(client.state() == TlsChannel::State::Failed);
    CHECK_FALSE(client.send("secret"));
    CHECK(client.takePlain().isEmpty());
}
