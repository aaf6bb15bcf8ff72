// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/Endpoint.h"

#include "support/Catch.h"

#include <QSet>

#include <type_traits>

using namespace Qt::StringLiterals;

// A password cannot reach clear text by type: there is no way round from().
static_assert(!std::is_constructible_v<SecureEndpoint, Endpoint> &&
              !std::is_default_constructible_v<SecureEndpoint>);

TEST_CASE("an endpoint is read from HOST:PORT:SECURITY:PROTOCOL")
{
    struct Row {
        QString text;
        Endpoint endpoint;
    };
    const Row row =
        GENERATE(Row{u"imap.ac-amiens.fr:993:tls:imap"_s,
                     {u"imap.ac-amiens.fr"_s, 993, Protocol::Imap, Security::Tls}},
                 Row{u"SMTP.AC-Amiens.fr:587:starttls:smtp"_s,
                     {u"smtp.ac-amiens.fr"_s, 587, Protocol::Smtp, Security::StartTls}},
                 Row{u"pop.ac-amiens.fr:110:plain:pop"_s,
                     {u"pop.ac-amiens.fr"_s, 110, Protocol::Pop3, Security::Plain}},
                 Row{u"[::1]:8443:tls:https"_s, {u"::1"_s, 8443, Protocol::Https, Security::Tls}},
                 Row{u"127.0.0.1:1:tls:imap"_s, {u"127.0.0.1"_s, 1, Protocol::Imap, Security::Tls}},
                 Row{u"académie.example:65535:tls:imap"_s,
                     {u"xn--acadmie-eya.example"_s, 65535, Protocol::Imap, Security::Tls}});
    CAPTURE(row.text);

    const auto endpoint = endpointFrom(row.text);

    REQUIRE(endpoint);
    CHECK(endpoint.value() == row.endpoint);
}

TEST_CASE("what is not an endpoint is refused with the text itself")
{
    const QString text = GENERATE(
        u""_s, u"imap.ac-amiens.fr"_s, u"imap.ac-amiens.fr:993"_s, u"imap.ac-amiens.fr:993:tls"_s,
        u"h:0:tls:imap"_s, u"h:65536:tls:imap"_s, u"h:-1:tls:imap"_s, u"h:x:tls:imap"_s, u"h:993:ssl:imap"_s,
        u"h:993:TLS:imap"_s, u"h:993:tls:ftp"_s, u":993:tls:imap"_s, u"[]:993:tls:imap"_s,
        u"a b:993:tls:imap"_s, u"::1:993:tls:imap"_s, u"h/x:993:tls:imap"_s, u"[a:b]:993:tls:imap"_s);
    CAPTURE(text);

    const auto endpoint = endpointFrom(text);

    REQUIRE_FALSE(endpoint);
    CHECK(endpoint.fault() == Fault{FaultKind::AddressInvalid, text});
}

TEST_CASE("a protocol is named as people write it")
{
    CHECK(nameOf(Protocol::Imap) == u"IMAP"_s);
    CHECK(nameOf(Protocol::Pop3) == u"POP"_s);
    CHECK(nameOf(Protocol::Smtp) == u"SMTP"_s);
    CHECK(nameOf(Protocol::Https) == u"HTTPS"_s);
}

TEST_CASE("host and port are shown as a URL would, IPv6 in brackets")
{
    CHECK(Endpoint{u"imap.ac-amiens.fr"_s, 993, Protocol::Imap, Security::Tls}.hostAndPort() ==
          u"imap.ac-amiens.fr:993"_s);
    CHECK(Endpoint{u"::1"_s, 993, Protocol::Imap, Security::Tls}.hostAndPort() == u"[::1]:993"_s);
}

TEST_CASE("only an encrypted endpoint may carry a password")
{
    const Security encrypted = GENERATE(Security::Tls, Security::StartTls);
    const Endpoint endpoint{u"pop.ac-amiens.fr"_s, 110, Protocol::Pop3, encrypted};
    const auto secure = SecureEndpoint::from(endpoint);
    REQUIRE(secure);
    CHECK(secure.value().endpoint() == endpoint);

    const auto refused = SecureEndpoint::from({u"pop.ac-amiens.fr"_s, 110, Protocol::Pop3, Security::Plain});
    REQUIRE_FALSE(refused);
    CHECK(refused.fault() == Fault{FaultKind::ClearTextRefused, u"pop.ac-amiens.fr:110"_s});
}

TEST_CASE("the words of the contract go both ways")
{
    CHECK(wordFor(Protocol::Imap) == "imap"_L1);
    CHECK(wordFor(Protocol::Pop3) == "pop"_L1);
    CHECK(wordFor(Protocol::Smtp) == "smtp"_L1);
    CHECK(wordFor(Protocol::Https) == "https"_L1);
    CHECK(wordFor(Security::Tls) == "tls"_L1);
    CHECK(wordFor(Security::StartTls) == "starttls"_L1);
    CHECK(wordFor(Security::Plain) == "plain"_L1);
    for (const auto protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp, Protocol::Https})
        CHECK(protocolFrom(QString(wordFor(protocol))) == protocol);
    for (const auto security : {Security::Tls, Security::StartTls, Security::Plain})
        CHECK(securityFrom(QString(wordFor(security))) == security);
    CHECK_FALSE(protocolFrom(u"pop3"));
    CHECK_FALSE(securityFrom(u"ssl"));
}

TEST_CASE("standard ports are IANA's")
{
    CHECK(standardPort(Protocol::Imap, Security::Tls) == 993);
    CHECK(standardPort(Protocol::Imap, Security::StartTls) == 143);
    CHECK(standardPort(Protocol::Pop3, Security::Tls) == 995);
    CHECK(standardPort(Protocol::Pop3, Security::StartTls) == 110);
    CHECK(standardPort(Protocol::Smtp, Security::Tls) == 465);
    CHECK(standardPort(Protocol::Smtp, Security::StartTls) == 587);
    CHECK(standardPort(Protocol::Https, Security::Tls) == 443);
}

TEST_CASE("endpoints that differ in one thing are different keys")
{
    const Endpoint base{u"h.fr"_s, 993, Protocol::Imap, Security::Tls};
    const QSet<Endpoint> keys{base,
                              {u"i.fr"_s, 993, Protocol::Imap, Security::Tls},
                              {u"h.fr"_s, 994, Protocol::Imap, Security::Tls},
                              {u"h.fr"_s, 993, Protocol::Pop3, Security::Tls},
                              {u"h.fr"_s, 993, Protocol::Imap, Security::StartTls}};

    CHECK(keys.size() == 5);
    CHECK(keys.contains(Endpoint{u"h.fr"_s, 993, Protocol::Imap, Security::Tls}));
}
