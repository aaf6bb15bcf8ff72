// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/CertificateReading.h"

#include <QHostAddress>

#include <openssl/err.h>
#include <openssl/pem.h>

#include <ctime>

using namespace Qt::StringLiterals;

namespace {

using BasicResponseHandle = std::unique_ptr<OCSP_BASICRESP, FreeWith<OCSP_BASICRESP_free>>;
using CertificateIdHandle = std::unique_ptr<OCSP_CERTID, FreeWith<OCSP_CERTID_free>>;
using InfoAccessHandle = std::unique_ptr<AUTHORITY_INFO_ACCESS, FreeWith<AUTHORITY_INFO_ACCESS_free>>;
using NamesHandle = std::unique_ptr<GENERAL_NAMES, FreeWith<GENERAL_NAMES_free>>;
using ResponseHandle = std::unique_ptr<OCSP_RESPONSE, FreeWith<OCSP_RESPONSE_free>>;

constexpr qsizetype longestText = 512;
constexpr int mostNames = 100;
constexpr long clockTolerance = 300; // seconds, as OpenSSL's own ocsp command allows

QString oneLine(const X509_NAME *name)
{
    const BioHandle memory(BIO_new(BIO_s_mem()));
    // Most specific first, as people look for the CN; UTF-8 left readable.
    X509_NAME_print_ex(memory.get(), name, 0,
                       XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB));
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &bytes);
    return QString::fromUtf8(bytes, size).left(longestText);
}

QString textOf(const ASN1_STRING *string)
{
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, string);
    if (size < 0)
        return {};
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(utf8), size).left(longestText);
    OPENSSL_free(utf8);
    return text;
}

QString entryOf(const X509_NAME *name, int kind)
{
    const int at = X509_NAME_get_index_by_NID(name, kind, -1);
    return at < 0 ? QString() : textOf(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
}

QString addressOf(const ASN1_OCTET_STRING *octets)
{
    const unsigned char *const bytes = ASN1_STRING_get0_data(octets);
    if (ASN1_STRING_length(octets) == 16)
        return QHostAddress(bytes).toString();
    if (ASN1_STRING_length(octets) != 4)
        return {};
    return QHostAddress(quint32(bytes[0]) << 24U | quint32(bytes[1]) << 16U | quint32(bytes[2]) << 8U |
                        bytes[3])
        .toString();
}

QStringList alternativeNames(const X509 *certificate)
{
    QStringList found;
    const NamesHandle names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int at = 0; names && at < sk_GENERAL_NAME_num(names.get()) && found.size() < mostNames; ++at) {
        const GENERAL_NAME *const name = sk_GENERAL_NAME_value(names.get(), at);
        if (name->type == GEN_DNS)
            found << textOf(name->d.dNSName);
        else if (name->type == GEN_IPADD)
            found << addressOf(name->d.iPAddress);
    }
    return found;
}

bool namesIssuerUrl(const X509 *certificate)
{
    const InfoAccessHandle access(static_cast<AUTHORITY_INFO_ACCESS *>(
        X509_get_ext_d2i(certificate, NID_info_access, nullptr, nullptr)));
    for (int at = 0; access && at < sk_ACCESS_DESCRIPTION_num(access.get()); ++at) {
        const ACCESS_DESCRIPTION *const description = sk_ACCESS_DESCRIPTION_value(access.get(), at);
        if (OBJ_obj2nid(description->method) == NID_ad_ca_issuers)
            return true;
    }
    return false;
}

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

QByteArray fingerprintOf(const X509 *certificate)
{
    QByteArray digest(EVP_MAX_MD_SIZE, '\0');
    unsigned int size = 0;
    X509_digest(certificate, EVP_sha256(), reinterpret_cast<unsigned char *>(digest.data()), &size);
    digest.truncate(static_cast<qsizetype>(size));
    return digest;
}

/// The digest with which the responder named the certificate: we must name it the same way to find it.
const EVP_MD *digestIn(OCSP_SINGLERESP *single)
{
    ASN1_OBJECT *digest = nullptr;
    OCSP_id_get0_info(nullptr, &digest, nullptr, nullptr,
                      const_cast<OCSP_CERTID *>(OCSP_SINGLERESP_get0_id(single)));
    return digest ? EVP_get_digestbyobj(digest) : nullptr;
}

bool isRevokedIn(OCSP_SINGLERESP *single, X509 *leaf, X509 *issuer)
{
    const EVP_MD *const digest = digestIn(single);
    const CertificateIdHandle wanted(digest ? OCSP_cert_to_id(digest, leaf, issuer) : nullptr);
    if (!wanted || OCSP_id_cmp(wanted.get(), OCSP_SINGLERESP_get0_id(single)) != 0)
        return false;
    ASN1_GENERALIZEDTIME *thisUpdate = nullptr;
    ASN1_GENERALIZEDTIME *nextUpdate = nullptr;
    const int status = OCSP_single_get0_status(single, nullptr, nullptr, &thisUpdate, &nextUpdate);
    return status == V_OCSP_CERTSTATUS_REVOKED &&
           OCSP_check_validity(thisUpdate, nextUpdate, clockTolerance, -1) == 1;
}

} // namespace

std::vector<X509Handle> certificatesOf(const QByteArray &pem, std::size_t most)
{
    std::vector<X509Handle> certificates;
    const BioHandle memory(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    while (certificates.size() < most) {
        X509Handle certificate(PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr));
        if (!certificate)
            break;
        certificates.push_back(std::move(certificate));
    }
    ERR_clear_error(); // the end of the text is an error to OpenSSL
    return certificates;
}

CertificateFacts factsOf(X509 *certificate)
{
    const X509_NAME *const issuer = X509_get_issuer_name(certificate);
    const EVP_PKEY *const key = X509_get0_pubkey(certificate);
    CertificateFacts facts;
    facts.subject = oneLine(X509_get_subject_name(certificate));
    facts.issuer = oneLine(issuer);
    facts.issuerOrganisation = entryOf(issuer, NID_organizationName);
    if (facts.issuerOrganisation.isEmpty())
        facts.issuerOrganisation = entryOf(issuer, NID_commonName);
    facts.names = alternativeNames(certificate);
    facts.notBefore = timeOf(X509_get0_notBefore(certificate));
    facts.notAfter = timeOf(X509_get0_notAfter(certificate));
    facts.sha256 = fingerprintOf(certificate);
    if (key) {
        facts.keyAlgorithm = QString::fromLatin1(EVP_PKEY_get0_type_name(key));
        facts.keyBits = EVP_PKEY_get_bits(key);
    }
    facts.signatureAlgorithm = QString::fromLatin1(OBJ_nid2ln(X509_get_signature_nid(certificate)));
    facts.selfIssued = X509_NAME_cmp(X509_get_subject_name(certificate), issuer) == 0;
    facts.namesIssuerUrl = namesIssuerUrl(certificate);
    return facts;
}

bool namesHost(X509 *certificate, const QString &host)
{
    const QByteArray name = host.toLatin1();
    if (!QHostAddress(host).isNull())
        return X509_check_ip_asc(certificate, name.constData(), 0) == 1;
    constexpr unsigned int rules = X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS | X509_CHECK_FLAG_NEVER_CHECK_SUBJECT;
    return X509_check_host(certificate, name.constData(), static_cast<std::size_t>(name.size()), rules,
                           nullptr) == 1;
}

bool saysRevoked(const QByteArray &staple, STACK_OF(X509) * verifiedChain, X509_STORE *anchors)
{
    if (staple.isEmpty() || sk_X509_num(verifiedChain) < 2)
        return false;
    auto bytes = reinterpret_cast<const unsigned char *>(staple.constData());
    const ResponseHandle response(d2i_OCSP_RESPONSE(nullptr, &bytes, static_cast<long>(staple.size())));
    const BasicResponseHandle basic(response ? OCSP_response_get1_basic(response.get()) : nullptr);
    if (!basic || OCSP_basic_verify(basic.get(), verifiedChain, anchors, 0) != 1)
        return false;
    for (int at = 0; at < OCSP_resp_count(basic.get()); ++at) {
        if (isRevokedIn(OCSP_resp_get0(basic.get(), at), sk_X509_value(verifiedChain, 0),
                        sk_X509_value(verifiedChain, 1)))
            return true;
    }
    return false;
}
