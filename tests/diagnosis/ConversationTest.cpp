// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/Given.h"
#include "support/Catch.h"

using namespace Given;

namespace {

struct Said {
    Obstacle obstacle;
    const char *line;
    FaultKind kind;
};

const std::vector<Said> table = {
    {Obstacle::GreetingTimeout, "", FaultKind::ServerSilent},
    {Obstacle::HandshakeTimeout, "", FaultKind::ServerSilent},
    {Obstacle::ConnectionClosed, "Connection reset by peer", FaultKind::ConnectionCut},
    {Obstacle::TlsInsteadOfGreeting, "", FaultKind::TlsOnStarttlsPort},
    {Obstacle::LineInsteadOfTls, "* OK Dovecot ready.", FaultKind::PlainOnTlsPort},
    {Obstacle::LineInsteadOfTls, "HTTP/1.1 400 Bad Request", FaultKind::NotAMailServer},
    {Obstacle::HttpInsteadOfMail, "HTTP/1.1 200 OK", FaultKind::NotAMailServer},
    {Obstacle::OtherProtocol, "+OK POP3 ready", FaultKind::WrongProtocol},
    {Obstacle::GreetingMalformed, "SSH-2.0-OpenSSH_9.2", FaultKind::GreetingMalformed},
    {Obstacle::Busy, "421 4.3.2 Service shutting down", FaultKind::ServerBusy},
    {Obstacle::Busy, "* BYE Too many connections", FaultKind::ServerBusy},
    {Obstacle::Busy, "421 marble.example: try later", FaultKind::ServerBusy},
    {Obstacle::Busy, "421 4.7.0 Your IP is blacklisted", FaultKind::AddressBanned},
    {Obstacle::Busy, "554 5.7.1 Client host blocked using zen.spamhaus.org", FaultKind::AddressBanned},
    {Obstacle::Banned, "* BYE banned for an hour", FaultKind::AddressBanned},
    {Obstacle::AnswerTooLong, "* OK aaaaaaaa", FaultKind::AnswerTooLong},
    {Obstacle::StartTlsMissing, "* CAPABILITY IMAP4rev1", FaultKind::StarttlsMissing},
    {Obstacle::StartTlsRefused, "454 TLS not available", FaultKind::StarttlsRefused},
    {Obstacle::StartTlsInjection, "a1 OK", FaultKind::StarttlsInjection},
    {Obstacle::TlsTooOld, "TLSv1", FaultKind::TlsTooOld},
    {Obstacle::HandshakeFailed, "sslv3 alert handshake failure", FaultKind::TlsHandshakeFailed},
    {Obstacle::HandshakeFailed, "dh key too small", FaultKind::TlsHandshakeFailed},
    {Obstacle::HandshakeFailed, "tlsv1 alert protocol version", FaultKind::TlsTooOld},
    {Obstacle::HandshakeFailed, "unsupported protocol", FaultKind::TlsTooOld},
    {Obstacle::HandshakeFailed, "tlsv13 alert certificate required", FaultKind::TlsClientCertificateRequired},
    {Obstacle::HandshakeFailed, "wrong version number", FaultKind::PlainOnTlsPort},
    {Obstacle::HandshakeFailed, "http request", FaultKind::NotAMailServer},
    {Obstacle::HandshakeFailed, "ee key too small", FaultKind::CertificateWeak},
    {Obstacle::ClientCertificateRequired, "", FaultKind::TlsClientCertificateRequired},
};

} // namespace

TEST_CASE("what a server says decides its name, and is kept for the details")
{
    for (const Said &said : table) {
        const QString line = QString::fromUtf8(said.line);
        DYNAMIC_SECTION(identifierOf(std::optional(said.kind)) << ": " << said.line)
        {
            const auto fault = classify(stopped(tlsMail(), said.obstacle, line));
            CHECK(identifierOf(fault) == identifierOf(std::optional(said.kind)));
            CHECK(fault.value_or(Fault{}).detail == line);
        }
    }
}

TEST_CASE("every obstacle has a name, even with nothing else known")
{
    for (int index = 0; index <= static_cast<int>(Obstacle::Cancelled); ++index) {
        const auto obstacle = static_cast<Obstacle>(index);
        CAPTURE(index);
        CHECK(classify(stopped(tlsMail(), obstacle)).has_value());
    }
}

TEST_CASE("a server that answers in clear text is not failed, unless it takes no login that way")
{
    Evidence evidence = answered({u"pop.ac-amiens.fr"_s, 110, Protocol::Pop3, Security::Plain});
    CHECK_FALSE(classify(evidence));
    evidence.loginDisabled = true;
    CHECK(classify(evidence) == Fault{FaultKind::LoginDisabledInClear, u"pop.ac-amiens.fr:110"_s});
}

TEST_CASE("a usable endpoint has no fault")
{
    CHECK_FALSE(classify(answered(tlsMail())));
    CHECK_FALSE(classify(answered(web()), beside({stopped(tlsMail(), Obstacle::ConnectionTimeout)})));
}
