// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/TestPki.h"

#include <QHostAddress>

#include <openssl/pem.h>

namespace {

constexpr long secondsADay = 86400;

void addExtension(X509 *certificate, X509 *issuer, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *const extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

QByteArray alternativeNames(const QStringList &names)
{
    QByteArrayList parts;
    for (const QString &name : names)
        parts
            << (QHostAddress(name).isNull() ? QByteArray("DNS:") : QByteArray("IP:")).append(name.toLatin1());
    return parts.join(',');
}

void setName(X509_NAME *name, const QString &commonName)
{
    const QByteArray utf8 = commonName.toUtf8();
    const auto add = [name](const char *field, const char *value) {
        X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(value),
                                   -1, -1, 0);
    };
    add("C", "FR");
    add("O", "Test authority");
    add("CN", utf8.constData());
}

} // namespace

Party issue(const CertificateWish &wish, const Party *issuer)
{
    static long serial = 1000;
    Party party{
        X509Handle(X509_new()),
        KeyHandle(wish.rsaBits > 0 ? EVP_RSA_gen(static_cast<unsigned>(wish.rsaBits)) : EVP_EC_gen("P-256"))};
    X509 *const certificate = party.certificate.get();
    X509 *const signer = issuer ? issuer->certificate.get() : certificate;
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate), wish.validFromDays * secondsADay);
    X509_gmtime_adj(X509_getm_notAfter(certificate), wish.validToDays * secondsADay);
    setName(X509_get_subject_name(certificate), wish.commonName);
    X509_set_issuer_name(certificate, X509_get_subject_name(signer));
    X509_set_pubkey(certificate, party.key.get());
    addExtension(certificate, signer, NID_subject_key_identifier, "hash");
    if (wish.isAuthority) {
        addExtension(certificate, signer, NID_basic_constraints, "critical,CA:TRUE");
        addExtension(certificate, signer, NID_key_usage, "critical,keyCertSign,cRLSign,digitalSignature");
    }
    if (!wish.names.isEmpty())
        addExtension(certificate, signer, NID_subject_alt_name, alternativeNames(wish.names));
    if (!wish.issuerUrl.isEmpty())
        addExtension(certificate, signer, NID_info_access,
                     QByteArray("caIssuers;URI:").append(wish.issuerUrl));
    X509_sign(certificate, issuer ? issuer->key.get() : party.key.get(),
              wish.withSha1 ? EVP_sha1() : EVP_sha256());
    return party;
}

Party authority(const QString &name, const Party *issuer)
{
    return issue({.commonName = name, .isAuthority = true}, issuer);
}

QByteArray pemOf(const Party &party)
{
    const BioHandle memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(memory.get(), party.certificate.get());
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &bytes);
    return {bytes, size};
}

QByteArray stapleFor(const Party &leaf, const Party &issuer, bool revoked, int validToDays)
{
    OCSP_BASICRESP *const basic = OCSP_BASICRESP_new();
    OCSP_CERTID *const id = OCSP_cert_to_id(EVP_sha1(), leaf.certificate.get(), issuer.certificate.get());
    ASN1_TIME *const thisUpdate = X509_gmtime_adj(nullptr, -10 * secondsADay);
    ASN1_TIME *const nextUpdate = X509_gmtime_adj(nullptr, validToDays * secondsADay);
    OCSP_basic_add1_status(basic, id, revoked ? V_OCSP_CERTSTATUS_REVOKED : V_OCSP_CERTSTATUS_GOOD,
                           OCSP_REVOKED_STATUS_NOSTATUS, revoked ? thisUpdate : nullptr, thisUpdate,
                           nextUpdate);
    OCSP_basic_sign(basic, issuer.certificate.get(), issuer.key.get(), EVP_sha256(), nullptr, 0);
    OCSP_RESPONSE *const response = OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic);
    unsigned char *der = nullptr;
    const int size = i2d_OCSP_RESPONSE(response, &der);
    QByteArray bytes(reinterpret_cast<char *>(der), size);
    OPENSSL_free(der);
    OCSP_RESPONSE_free(response);
    ASN1_TIME_free(nextUpdate);
    ASN1_TIME_free(thisUpdate);
    OCSP_CERTID_free(id);
    OCSP_BASICRESP_free(basic);
    return bytes;
}
