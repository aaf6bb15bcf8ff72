// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/CertificateFaults.h"

#include "diagnosis/Clock.h"
#include "diagnosis/Controls.h"
#include "diagnosis/InspectingProducts.h"
#include "diagnosis/VerifyErrors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int weakestRsaBits = 2048;

Fault dated(FaultKind kind, const QDateTime &moment)
{
    return {kind, moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString()};
}

/// The certificate whose date is off: the leaf, else the first issuer, else the leaf for want of another.
const CertificateFacts &outdatedOf(const TlsFacts &tls, OutOfDate how, const QDateTime &now)
{
    const auto found = std::ranges::find_if(
        tls.chain, [&](const CertificateFacts &certificate) { return outOfDate(certificate, now) == how; });
    return found == tls.chain.end() ? tls.chain.front() : *found;
}

std::optional<Fault> faultOfDates(const Evidence &evidence, const Surroundings &surroundings)
{
    const QDateTime now = localTimeOf(evidence, surroundings);
    const OutOfDate leafIs = outOfDate(*leafOf(evidence), now);
    const long error = evidence.tls->verifyError;
    if (saysClockWrong(evidence, surroundings))
        return dated(FaultKind::ClockWrong, serverTimeFor(evidence, surroundings).value_or(QDateTime()));
    // OpenSSL also judges the issuers' dates; of those only it knows which ones mattered.
    if (leafIs == OutOfDate::Expired || error == VerifyError::certificateHasExpired)
        return dated(FaultKind::CertificateExpired,
                     outdatedOf(*evidence.tls, OutOfDate::Expired, now).notAfter);
    if (leafIs == OutOfDate::NotYetValid || error == VerifyError::certificateNotYetValid)
        return dated(FaultKind::CertificateNotYetValid,
                     outdatedOf(*evidence.tls, OutOfDate::NotYetValid, now).notBefore);
    return std::nullopt;
}

QString weaknessOf(const CertificateFacts &certificate)
{
    if (certificate.signatureAlgorithm.contains("md5"_L1, Qt::CaseInsensitive))
        return u"MD5"_s;
    if (certificate.signatureAlgorithm.contains("sha1"_L1, Qt::CaseInsensitive))
        return u"SHA-1"_s;
    if (certificate.keyAlgorithm.startsWith("RSA"_L1) && certificate.keyBits > 0 &&
        certificate.keyBits < weakestRsaBits)
        return u"RSA "_s + QString::number(certificate.keyBits);
    return {};
}

/// A weak link, when nothing worse was found first: an anchor's own signature proves nothing and is not
/// looked at.
std::optional<Fault> faultOfStrength(const TlsFacts &tls)
{
    const bool judgedWeak = VerifyError::isWeakness(tls.verifyError);
    if (tls.verifyError != VerifyError::none && !judgedWeak)
        return std::nullopt;
    for (const CertificateFacts &certificate : tls.chain) {
        const QString weakness = certificate.selfIssued ? QString() : weaknessOf(certificate);
        if (!weakness.isEmpty())
            return Fault{FaultKind::CertificateWeak, weakness};
    }
    return judgedWeak ? std::optional(Fault{FaultKind::CertificateWeak, tls.verifyText}) : std::nullopt;
}

bool hasUnknownIssuer(const Evidence &evidence)
{
    return evidence.obstacle == Obstacle::CertificateRejected && leafOf(evidence) &&
           VerifyError::isMissingIssuer(evidence.tls->verifyError) && !leafOf(evidence)->selfIssued;
}

QString issuerNameOf(const CertificateFacts &certificate)
{
    return certificate.issuerOrganisation.isEmpty() ? certificate.issuer : certificate.issuerOrganisation;
}

/// One probe alone only says so when the product names itself; otherwise two unrelated hosts must show the
/// issuer.
std::optional<Fault> faultOfInspection(const Evidence &evidence, const Surroundings &surroundings)
{
    if (!hasUnknownIssuer(evidence))
        return std::nullopt;
    for (const CertificateFacts &certificate : evidence.tls->chain) {
        if (const auto product = inspectingProductBehind(certificate))
            return Fault{FaultKind::TlsIntercepted, *product};
    }
    const CertificateFacts &leaf = *leafOf(evidence);
    const auto neighbours = neighboursOf(evidence, surroundings);
    const bool signsOthers = std::ranges::any_of(neighbours, [&](const Evidence &other) {
        return hasUnknownIssuer(other) && areUnrelated(other.endpoint.host, evidence.endpoint.host) &&
               leafOf(other)->issuer == leaf.issuer;
    });
    return signsOthers ? std::optional(Fault{FaultKind::TlsIntercepted, issuerNameOf(leaf)}) : std::nullopt;
}

/// The leaf's own issuer was not sent. A missing root is no gap: servers leave it out by habit.
bool hasGapAboveLeaf(const TlsFacts &tls)
{
    const CertificateFacts &leaf = tls.chain.front();
    const bool issuerSent =
        std::any_of(tls.chain.begin() + 1, tls.chain.end(),
                    [&](const CertificateFacts &certificate) { return certificate.subject == leaf.issuer; });
    return VerifyError::isMissingIssuer(tls.verifyError) && !issuerSent &&
           (leaf.namesIssuerUrl || tls.issuerKnownToAnchors);
}

Fault faultOfChain(const TlsFacts &tls)
{
    const FaultKind kind =
        hasGapAboveLeaf(tls) ? FaultKind::CertificateChainIncomplete : FaultKind::CertificateUnknownIssuer;
    return {kind, issuerNameOf(tls.chain.front())};
}

} // namespace

Fault faultOfCertificate(const Evidence &evidence, const Surroundings &surroundings)
{
    const auto *leaf = leafOf(evidence);
    if (!leaf)
        return {FaultKind::CertificateUnknownIssuer, evidence.serverLine};
    const TlsFacts &tls = *evidence.tls;
    if (auto fault = faultOfDates(evidence, surroundings))
        return *fault;
    if (!tls.nameMatches)
        return {FaultKind::CertificateWrongHost, leaf->names.join(", "_L1)};
    if (tls.verifyError == VerifyError::selfSignedLeaf ||
        (leaf->selfIssued && tls.verifyError != VerifyError::none))
        return {FaultKind::CertificateSelfSigned, issuerNameOf(*leaf)};
    if (tls.revokedByStaple || tls.verifyError == VerifyError::certificateRevoked)
        return {FaultKind::CertificateRevoked, tls.verifyText};
    if (auto fault = faultOfStrength(tls))
        return *fault;
    if (auto fault = faultOfInspection(evidence, surroundings))
        return *fault;
    return faultOfChain(tls);
}
