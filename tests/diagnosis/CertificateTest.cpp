// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/Given.h"
#include "diagnosis/VerifyErrors.h"
#include "support/Catch.h"

#include <openssl/x509_vfy.h>

using namespace Given;

static_assert(VerifyError::none == X509_V_OK);
static_assert(VerifyError::issuerMissing == X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT);
static_assert(VerifyError::certificateNotYetValid == X509_V_ERR_CERT_NOT_YET_VALID);
static_assert(VerifyError::certificateHasExpired == X509_V_ERR_CERT_HAS_EXPIRED);
static_assert(VerifyError::selfSignedLeaf == X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT);
static_assert(VerifyError::selfSignedInChain == X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN);
static_assert(VerifyError::issuerMissingLocally == X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY);
static_assert(VerifyError::leafUnverifiable == X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE);
static_assert(VerifyError::certificateRevoked == X509_V_ERR_CERT_REVOKED);
static_assert(VerifyError::leafKeyTooSmall == X509_V_ERR_EE_KEY_TOO_SMALL);
static_assert(VerifyError::issuerKeyTooSmall == X509_V_ERR_CA_KEY_TOO_SMALL);
static_assert(VerifyError::issuerDigestTooWeak == X509_V_ERR_CA_MD_TOO_WEAK);

namespace {

const Endpoint imap = tlsMail();
const Endpoint smtp{u"smtp.ac-amiens.fr"_s, 465, Protocol::Smtp, Security::Tls};
const Endpoint national = tlsMail(u"imap.education.gouv.fr"_s);

void expire(TlsFacts &tls)
{
    tls.chain.front().notAfter = on(2026, 2, 1);
}

void postpone(TlsFacts &tls)
{
    tls.chain.front().notBefore = on(2026, 4, 1);
}

void rename(TlsFacts &tls)
{
    tls.chain.front().names = {u"mail.elsewhere.example"_s, u"smtp.elsewhere.example"_s};
    tls.nameMatches = false;
}

void selfSign(TlsFacts &tls)
{
    tls.chain.front().issuer = tls.chain.front().subject;
    tls.chain.front().issuerOrganisation = u"Somebody"_s;
    tls.chain.front().selfIssued = true;
}

auto signedBy(const QString &issuer, const QString &organisation = {})
{
    return [=](TlsFacts &tls) {
        tls.chain.front().issuer = issuer;
        tls.chain.front().issuerOrganisation = organisation;
    };
}

template <typename... Adjustments>
auto both(Adjustments... adjustments)
{
    return [=](TlsFacts &tls) { (adjustments(tls), ...); };
}

CertificateFacts issuerCertificate(const QString &subject)
{
    CertificateFacts facts = certificate(u"ca"_s);
    facts.subject = subject;
    facts.issuer = u"CN=Far Root,O=Far"_s;
    return facts;
}

Evidence withServerClock(Evidence evidence, const QDateTime &clock)
{
    evidence.serverClock = clock;
    return evidence;
}

constexpr long noError = VerifyError::none;
constexpr long expired = VerifyError::certificateHasExpired;
constexpr long notYet = VerifyError::certificateNotYetValid;
constexpr long unknown = VerifyError::issuerMissingLocally;

QList<Row> dateRows()
{
    const Evidence late = rejected(imap, expired, expire);
    const Evidence early = rejected(imap, notYet, postpone);
    return {
        {"past its date", late, {}, FaultKind::CertificateExpired, u"2026-02-01T12:00:00Z"_s},
        {"before its date", early, {}, FaultKind::CertificateNotYetValid, u"2026-04-01T12:00:00Z"_s},
        {"expired wins over the wrong host",
         rejected(imap, expired, both(expire, rename)),
         {},
         FaultKind::CertificateExpired,
         u"2026-02-01T12:00:00Z"_s},
        {"expired wins over self-signed",
         rejected(imap, VerifyError::selfSignedLeaf, both(expire, selfSign)),
         {},
         FaultKind::CertificateExpired,
         u"2026-02-01T12:00:00Z"_s},
        {"expired wins over an unknown issuer",
         rejected(imap, unknown, expire),
         {},
         FaultKind::CertificateExpired,
         u"2026-02-01T12:00:00Z"_s},
        {"an issuer's date has passed",
         rejected(imap, expired,
                  [](TlsFacts &tls) {
                      tls.chain.push_back(issuerCertificate(tls.chain.front().issuer));
                      tls.chain.back().notAfter = on(2026, 1, 15);
                  }),
         {},
         FaultKind::CertificateExpired,
         u"2026-01-15T12:00:00Z"_s},
        {"the local clock of the surroundings judges",
         rejected(imap, noError, rename),
         {{}, on(2027, 6, 1)},
         FaultKind::CertificateExpired,
         u"2026-12-31T12:00:00Z"_s},
        {"a server's clock says that it is still valid", late,
         beside({withServerClock(answered(web()), on(2026, 1, 20))}), FaultKind::ClockWrong,
         u"2026-01-20T12:00:00Z"_s},
        {"the server's own clock says that it is valid already",
         withServerClock(early, on(2026, 5, 2)),
         {},
         FaultKind::ClockWrong,
         u"2026-05-02T12:00:00Z"_s},
        {"a server's clock agrees with ours", late,
         beside({withServerClock(answered(web()), today.addSecs(90))}), FaultKind::CertificateExpired,
         u"2026-02-01T12:00:00Z"_s},
        {"a server's clock differs, but the certificate is dead by it too", late,
         beside({withServerClock(answered(web()), on(2026, 2, 20))}), FaultKind::CertificateExpired,
         u"2026-02-01T12:00:00Z"_s},
        {"another host's other certificate is late as well",
         late,
         beside({rejected(smtp, expired, expire)}),
         FaultKind::ClockWrong,
         {}},
        {"another host's other certificate is early as well",
         early,
         beside({rejected(national, notYet, postpone)}),
         FaultKind::ClockWrong,
         {}},
        {"late and early contradict each other", late, beside({rejected(smtp, notYet, postpone)}),
         FaultKind::CertificateExpired, u"2026-02-01T12:00:00Z"_s},
        {"the same certificate on another host proves nothing", late,
         beside({rejected(smtp, expired,
                          [](TlsFacts &tls) {
                              expire(tls);
                              tls.chain.front().sha256 = imap.host.toUtf8();
                          })}),
         FaultKind::CertificateExpired, u"2026-02-01T12:00:00Z"_s},
        {"two late certificates, but a third was verified", late,
         beside({rejected(smtp, expired, expire), answered(web())}), FaultKind::CertificateExpired,
         u"2026-02-01T12:00:00Z"_s},
        {"two late certificates, but a server's clock agrees with ours", late,
         beside({rejected(smtp, expired, expire), withServerClock(rejected(web(), unknown), today)}),
         FaultKind::CertificateExpired, u"2026-02-01T12:00:00Z"_s},
    };
}

QList<Row> issuerRows()
{
    const auto filter = signedBy(u"CN=Filter CA,O=Lyceum"_s, u"Lyceum"_s);
    return {
        {"another server's certificate",
         rejected(imap, noError, rename),
         {},
         FaultKind::CertificateWrongHost,
         u"mail.elsewhere.example, smtp.elsewhere.example"_s},
        {"wrong host wins over self-signed",
         rejected(imap, VerifyError::selfSignedLeaf, both(rename, selfSign)),
         {},
         FaultKind::CertificateWrongHost,
         u"mail.elsewhere.example, smtp.elsewhere.example"_s},
        {"vouches for itself",
         rejected(imap, VerifyError::selfSignedLeaf, selfSign),
         {},
         FaultKind::CertificateSelfSigned,
         u"Somebody"_s},
        {"self-signed wins over a product's name",
         rejected(
             imap, VerifyError::selfSignedLeaf,
             both(selfSign, [](TlsFacts &tls) { tls.chain.front().issuerOrganisation = u"Fortinet"_s; })),
         {},
         FaultKind::CertificateSelfSigned,
         u"Fortinet"_s},
        {"withdrawn, by the staple",
         rejected(imap, noError, [](TlsFacts &tls) { tls.revokedByStaple = true; }),
         {},
         FaultKind::CertificateRevoked,
         {}},
        {"withdrawn, by OpenSSL",
         rejected(imap, VerifyError::certificateRevoked),
         {},
         FaultKind::CertificateRevoked,
         {}},
        {"a short key",
         rejected(imap, VerifyError::leafKeyTooSmall,
                  [](TlsFacts &tls) { tls.chain.front().keyBits = 1024; }),
         {},
         FaultKind::CertificateWeak,
         u"RSA 1024"_s},
        {"MD5",
         rejected(imap, VerifyError::issuerDigestTooWeak,
                  [](TlsFacts &tls) { tls.chain.front().signatureAlgorithm = u"md5WithRSAEncryption"_s; }),
         {},
         FaultKind::CertificateWeak,
         u"MD5"_s},
        {"SHA-1, rejected though the chain holds",
         rejected(imap, noError,
                  [](TlsFacts &tls) { tls.chain.front().signatureAlgorithm = u"ecdsa-with-SHA1"_s; }),
         {},
         FaultKind::CertificateWeak,
         u"SHA-1"_s},
        {"a short elliptic key is no weakness",
         rejected(imap, unknown,
                  [](TlsFacts &tls) {
                      tls.chain.front().keyAlgorithm = u"EC"_s;
                      tls.chain.front().keyBits = 256;
                  }),
         {},
         FaultKind::CertificateUnknownIssuer,
         u"Example Trust"_s},
        {"a weak certificate of an unknown authority is first of all unknown",
         rejected(imap, unknown, [](TlsFacts &tls) { tls.chain.front().keyBits = 1024; }),
         {},
         FaultKind::CertificateUnknownIssuer,
         u"Example Trust"_s},
        {"an antivirus that signs with its name",
         rejected(imap, unknown, signedBy(u"CN=Avast Web/Mail Shield Root,O=Avast Web/Mail Shield"_s)),
         {},
         FaultKind::TlsIntercepted,
         u"Avast"_s},
        {"a filter whose name stands on the second certificate",
         rejected(imap, VerifyError::selfSignedInChain,
                  [](TlsFacts &tls) {
                      signedBy(u"CN=proxy"_s)(tls);
                      tls.chain.push_back(issuerCertificate(u"CN=proxy"_s));
                      tls.chain.back().issuer = u"CN=FortiGate CA,O=Fortinet"_s;
                  }),
         {},
         FaultKind::TlsIntercepted,
         u"FortiGate"_s},
        {"an interceptor's name on a chain that an anchor vouches for is no interception",
         rejected(imap, noError, both(rename, signedBy(u"CN=Zscaler Root CA"_s))),
         {},
         FaultKind::CertificateWrongHost,
         u"mail.elsewhere.example, smtp.elsewhere.example"_s},
        {"the same unknown issuer on two unrelated hosts", rejected(imap, unknown, filter),
         beside({rejected(national, unknown, filter)}), FaultKind::TlsIntercepted, u"Lyceum"_s},
        {"the same unknown issuer on two hosts of one owner", rejected(imap, unknown, filter),
         beside({rejected(smtp, unknown, filter)}), FaultKind::CertificateUnknownIssuer, u"Lyceum"_s},
        {"different unknown issuers", rejected(imap, unknown, filter),
         beside({rejected(national, unknown, signedBy(u"CN=Other"_s))}), FaultKind::CertificateUnknownIssuer,
         u"Lyceum"_s},
        {"the same issuer, but an anchor vouches for it elsewhere", rejected(imap, unknown, filter),
         beside({[&] {
             auto verified = answered(national);
             filter(*verified.tls);
             return verified;
         }()}),
         FaultKind::CertificateUnknownIssuer, u"Lyceum"_s},
        {"training on localhost is nobody's interception", rejected(tlsMail(u"localhost"_s), unknown, filter),
         beside({rejected(national, unknown, filter)}), FaultKind::CertificateUnknownIssuer, u"Lyceum"_s},
        {"an address is related to everything", rejected(tlsMail(u"192.0.2.1"_s), unknown, filter),
         beside({rejected(national, unknown, filter)}), FaultKind::CertificateUnknownIssuer, u"Lyceum"_s},
        {"intercepted wins over an incomplete chain",
         rejected(imap, unknown,
                  both(filter, [](TlsFacts &tls) { tls.chain.front().namesIssuerUrl = true; })),
         beside({rejected(national, unknown, filter)}), FaultKind::TlsIntercepted, u"Lyceum"_s},
        {"alone, with an address for its issuer",
         rejected(imap, VerifyError::leafUnverifiable,
                  [](TlsFacts &tls) { tls.chain.front().namesIssuerUrl = true; }),
         {},
         FaultKind::CertificateChainIncomplete,
         u"Example Trust"_s},
        {"a gap below an issuer that the anchors know",
         rejected(imap, unknown,
                  [](TlsFacts &tls) {
                      tls.chain.push_back(issuerCertificate(u"CN=Unrelated"_s));
                      tls.issuerKnownToAnchors = true;
                  }),
         {},
         FaultKind::CertificateChainIncomplete,
         u"Example Trust"_s},
        {"the intermediate was sent, only its root is unknown",
         rejected(imap, unknown,
                  [](TlsFacts &tls) {
                      tls.chain.front().namesIssuerUrl = true;
                      tls.chain.push_back(issuerCertificate(tls.chain.front().issuer));
                  }),
         {},
         FaultKind::CertificateUnknownIssuer,
         u"Example Trust"_s},
        {"nobody known signed it",
         rejected(imap, unknown),
         {},
         FaultKind::CertificateUnknownIssuer,
         u"Example Trust"_s},
        {"a reason without a kind of its own",
         rejected(imap, X509_V_ERR_INVALID_PURPOSE),
         {},
         FaultKind::CertificateUnknownIssuer,
         u"Example Trust"_s},
        {"rejected, and no certificate on record",
         stopped(imap, Obstacle::CertificateRejected, u"no chain"_s),
         {},
         FaultKind::CertificateUnknownIssuer,
         u"no chain"_s},
    };
}

void check(const QList<Row> &rows)
{
    for (const Row &row : rows) {
        DYNAMIC_SECTION(row.story)
        {
            const auto fault = classify(row.evidence, row.surroundings);
            CHECK(identifierOf(fault) == identifierOf(row.kind));
            CHECK(fault.value_or(Fault{}).detail == row.detail);
        }
    }
}

} // namespace

TEST_CASE("dates come first, and the clock before the certificate")
{
    check(dateRows());
}

TEST_CASE("then the host, then who signed")
{
    check(issuerRows());
}
