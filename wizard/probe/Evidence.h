// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Endpoint.h"
#include "probe/Proxy.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

/// What one probe saw, named by nobody yet: facts only, so that diagnosis stays a pure function of them.
/// All times are UTC; all durations are counted from the start of the probe.

enum class ProbeStep { Resolve, Connect, Greeting, StartTls, Handshake, Verify, Capabilities, Farewell };
enum class ProbeState { Waiting, Running, Ok, Failed, Cancelled };

/// The words of JSON: resolve|connect|greeting|starttls|handshake|verify|capabilities|farewell and
/// waiting|running|ok|failed|cancelled.
QLatin1StringView wordFor(ProbeStep step);
QLatin1StringView wordFor(ProbeState state);

struct StepRecord {
    ProbeStep step;
    ProbeState state;
    std::chrono::milliseconds begun{0};
    std::chrono::milliseconds took{0};

    bool operator==(const StepRecord &) const = default;
};

/// One certificate as it was shown, leaf first in a chain.
struct CertificateFacts {
    QString subject; ///< One line, "CN=imap.ac-amiens.fr,O=..."
    QString issuer;
    QString issuerOrganisation; ///< O, else CN of the issuer: what an inspecting product signs its name with.
    QStringList names;          ///< DNS and IP names of the subjectAltName.
    QDateTime notBefore;
    QDateTime notAfter;
    QByteArray sha256;    ///< 32 bytes.
    QString keyAlgorithm; ///< "RSA", "EC", …
    int keyBits = 0;
    QString signatureAlgorithm; ///< "sha256WithRSAEncryption"
    bool selfIssued = false;
    bool namesIssuerUrl = false; ///< Has an AIA caIssuers address.

    bool operator==(const CertificateFacts &) const = default;
};

/// Whose list of authorities it is: that of this computer, Mozilla's, certificates that somebody added for
/// this run, or the one that the school's settings hold.
enum class TrustSource { System, Mozilla, Added, School };
/// The words of JSON: system|mozilla|added|school.
QLatin1StringView wordFor(TrustSource source);

struct TlsFacts {
    QString version; ///< "TLSv1.3"
    QString cipher;
    std::vector<CertificateFacts> chain;
    long verifyError = 0;     ///< X509_V_OK (0) or the first X509_V_ERR_* that OpenSSL reported.
    QString verifyText;       ///< OpenSSL's own words for it.
    bool nameMatches = false; ///< The host against subjectAltName (RFC 6125), judged apart from the chain.
    bool issuerKnownToAnchors = false; ///< The anchors hold the issuer of the last certificate shown.
    bool revokedByStaple = false;
    /// Who accepts the chain alone; nobody where verifyError is something. Clients differ: Thunderbird asks
    /// Mozilla's list, Outlook that of Windows. That the system is missing here proves little: Windows
    /// fetches many an authority only when one of its own programs needs it.
    std::vector<TrustSource> acceptedBy;

    bool operator==(const TlsFacts &) const = default;
};

/// Where and how it stopped. What the other side said stands in Evidence::serverLine.
enum class Obstacle {
    NoInterface,          ///< No network interface is up.
    NameNotFound,         ///< The resolver says there is no such name.
    NameLookupFailed,     ///< The resolver did not answer.
    ConnectionRefused,    ///< RST on every address.
    ConnectionTimeout,    ///< No answer on any address.
    Unreachable,          ///< ICMP says no, or no route.
    GreetingTimeout,      ///< TCP up, nothing said.
    ConnectionClosed,     ///< The other side closed or reset in the middle.
    TlsInsteadOfGreeting, ///< Bytes of a TLS record, or silence that a TLS hello ended, where a line was due.
    LineInsteadOfTls,     ///< Readable text where a TLS record was due.
    HttpInsteadOfMail,    ///< An HTTP answer where a greeting was due.
    OtherProtocol,        ///< A greeting of another mail protocol.
    GreetingMalformed,    ///< Neither the protocol's greeting nor one we know.
    Busy,                 ///< 421, BYE, too many connections.
    Banned,               ///< A greeting or refusal that names a ban.
    AnswerTooLong,        ///< Over the bound of a line or of an answer.
    StartTlsMissing,
    StartTlsRefused,
    StartTlsInjection, ///< Bytes after the STARTTLS answer and before the handshake.
    HandshakeTimeout,
    TlsTooOld,       ///< The server speaks only below TLS 1.2.
    HandshakeFailed, ///< Alert, no common cipher, broken record; OpenSSL's reason in serverLine.
    ClientCertificateRequired,
    CertificateRejected, ///< See TlsFacts.
    Cancelled,
};

/// A proxy that the system, or the person, named for this server, and how it went.
struct ProxyFacts {
    Proxy proxy;
    ProxyOutcome outcome = ProxyOutcome::Unused;
    QString answer; ///< What it said, or the system about it; bounded.
    /// What stood in the direct way before the proxy carried; nothing where the direct way was not waited
    /// for. Where neither way led there, Evidence::obstacle says it.
    std::optional<Obstacle> directly;

    bool operator==(const ProxyFacts &) const = default;
};

struct Evidence {
    Endpoint endpoint;
    QDateTime takenAt;
    std::vector<StepRecord> steps;
    std::optional<Obstacle> obstacle; ///< Nothing: the endpoint is usable.
    QString serverLine;               ///< The line, alert or system message at which it stopped; bounded.
    QStringList addresses;            ///< What the name resolved to.
    QString peerAddress;              ///< The one that answered; the proxy's where it carried.
    std::optional<ProxyFacts> proxy;  ///< Nothing where no proxy was named.
    bool ipv6Failed = false;          ///< IPv6 addresses were tried and died while IPv4 lived.
    std::optional<std::chrono::milliseconds> roundTrip; ///< The TCP connect; through a proxy, its answer.
    std::optional<TlsFacts> tls;
    QString greeting;
    QStringList capabilities;
    QStringList loginMethods;   ///< "PLAIN", "LOGIN", …; upper case.
    bool loginDisabled = false; ///< No way to log in was offered (LOGINDISABLED, AUTH absent) in the end.
    std::optional<QDateTime> serverClock; ///< HTTP Date, for clock-wrong.
    std::chrono::milliseconds total{0};

    bool wentThroughProxy() const { return proxy && proxy->outcome == ProxyOutcome::Carried; }
    bool usable() const { return !obstacle && endpoint.security != Security::Plain; }
    bool operator==(const Evidence &) const = default;
};
