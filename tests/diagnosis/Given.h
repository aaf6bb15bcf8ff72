// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Classify.h"

/// Evidence for table tests, said in few words. The day of judgement is 1 March 2026, noon, UTC.
namespace Given {

using namespace Qt::StringLiterals;

inline QDateTime on(int year, int month, int day)
{
    return {QDate(year, month, day), QTime(12, 0), Qt::UTC};
}

inline const QDateTime today = on(2026, 3, 1);

inline Endpoint tlsMail(const QString &host = u"imap.ac-amiens.fr"_s, quint16 port = 993)
{
    return {host, port, Protocol::Imap, Security::Tls};
}

inline Endpoint web(const QString &host = u"portail.ac-amiens.fr"_s)
{
    return {host, 443, Protocol::Https, Security::Tls};
}

inline Evidence stopped(Endpoint endpoint, Obstacle obstacle, const QString &line = {})
{
    Evidence evidence;
    evidence.endpoint = std::move(endpoint);
    evidence.takenAt = today;
    evidence.obstacle = obstacle;
    evidence.serverLine = line;
    return evidence;
}

/// In date, right name, issued by a public authority.
inline CertificateFacts certificate(const QString &host)
{
    CertificateFacts facts;
    facts.subject = u"CN="_s + host;
    facts.issuer = u"CN=Example TLS CA,O=Example Trust"_s;
    facts.issuerOrganisation = u"Example Trust"_s;
    facts.names = {host};
    facts.notBefore = on(2026, 1, 1);
    facts.notAfter = on(2026, 12, 31);
    facts.sha256 = host.toUtf8();
    facts.keyAlgorithm = u"RSA"_s;
    facts.keyBits = 2048;
    facts.signatureAlgorithm = u"sha256WithRSAEncryption"_s;
    return facts;
}

inline Evidence answered(Endpoint endpoint)
{
    Evidence evidence;
    const QString host = endpoint.host;
    evidence.endpoint = std::move(endpoint);
    evidence.takenAt = today;
    evidence.roundTrip = std::chrono::milliseconds(20);
    if (evidence.endpoint.security != Security::Plain) {
        evidence.tls = TlsFacts{};
        evidence.tls->version = u"TLSv1.3"_s;
        evidence.tls->chain = {certificate(host)};
        evidence.tls->nameMatches = true;
    }
    return evidence;
}

/// A certificate that was turned down with OpenSSL's @p verifyError; @p adjust says what else is odd about
/// it.
template <typename Adjust>
Evidence rejected(Endpoint endpoint, long verifyError, Adjust adjust)
{
    Evidence evidence = answered(std::move(endpoint));
    evidence.obstacle = Obstacle::CertificateRejected;
    evidence.tls->verifyError = verifyError;
    adjust(*evidence.tls);
    return evidence;
}

inline Evidence rejected(Endpoint endpoint, long verifyError)
{
    return rejected(std::move(endpoint), verifyError, [](TlsFacts &) {});
}

/// What a row is called, and what it must be.
struct Row {
    const char *story;
    Evidence evidence;
    Surroundings surroundings;
    std::optional<FaultKind> kind;
    QString detail;
};

inline Surroundings beside(QList<Evidence> others)
{
    return {std::move(others), today};
}

inline std::string identifierOf(const std::optional<Fault> &fault)
{
    return fault ? std::string(::identifierOf(fault->kind).latin1()) : "nothing";
}

inline std::string identifierOf(const std::optional<FaultKind> &kind)
{
    return kind ? std::string(::identifierOf(*kind).latin1()) : "nothing";
}

} // namespace Given
