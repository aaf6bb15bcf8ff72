// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/tls/Certificate.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>

#include <array>

namespace training {

namespace {

QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, size};
}

bool setName(X509 *certificate, const QByteArray &commonName)
{
    X509_NAME *name = X509_get_subject_name(certificate);
    const auto add = [&](const char *field, const QByteArray &value) {
        return X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                                          reinterpret_cast<const unsigned char *>(value.constData()),
                                          static_cast<int>(value.size()), -1, 0) == 1;
    };
    return add("O", "Assistant messagerie, entraînement") && add("CN", commonName);
}

/// RFC 5280 4.1.2.2: unique and positive.
bool setSerial(X509 *certificate)
{
    std::array<unsigned char, 16> bytes{};
    if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1)
        return false;
    bytes[0] = static_cast<unsigned char>((bytes[0] & 0x3f) | 0x40);
    const std::unique_ptr<BIGNUM, FreeWith<BN_free>> number(
        BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

bool setValidity(X509 *certificate, const CertificateRequest &request)
{
    return ASN1_TIME_set(X509_getm_notBefore(certificate), request.notBefore.toSecsSinceEpoch()) &&
           ASN1_TIME_set(X509_getm_notAfter(certificate), request.notAfter.toSecsSinceEpoch());
}

bool addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    if (value.isEmpty())
        return true;
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, FreeWith<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool addExtensions(X509 *certificate, X509 *issuer, const CertificateRequest &request)
{
    return addExtension(certificate, issuer, NID_basic_constraints, request.basicConstraints) &&
           addExtension(certificate, issuer, NID_key_usage, request.keyUsage) &&
           addExtension(certificate, issuer, NID_ext_key_usage, request.extendedKeyUsage) &&
           addExtension(certificate, issuer, NID_subject_key_identifier, "hash") &&
           addExtension(certificate, issuer, NID_authority_key_identifier, "keyid") &&
           addExtension(certificate, issuer, NID_subject_alt_name, request.names) &&
           addExtension(certificate, issuer, NID_name_constraints, request.nameConstraints) &&
           addExtension(certificate, issuer, NID_info_access, request.issuerUrl);
}

} // namespace

PrivateKey makeKey()
{
    return PrivateKey(EVP_EC_gen("P-256"));
}

Certificate sign(const CertificateRequest &request, EVP_PKEY *subjectKey, X509 *issuer, EVP_PKEY *issuerKey)
{
    Certificate certificate(X509_new());
    X509 *made = certificate.get();
    if (!made || X509_set_version(made, X509_VERSION_3) != 1 || !setSerial(made) ||
        !setValidity(made, request) || !setName(made, request.commonName) ||
        X509_set_pubkey(made, subjectKey) != 1)
        return {};
    X509 *signer = issuer ? issuer : made;
    if (X509_set_issuer_name(made, X509_get_subject_name(signer)) != 1 ||
        !addExtensions(made, signer, request))
        return {};
    const EVP_MD *digest = request.digest ? request.digest : EVP_sha256();
    return X509_sign(made, issuerKey, digest) > 0 ? std::move(certificate) : Certificate();
}

QByteArray pemOf(X509 *certificate)
{
    const BioHandle bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate);
    return contentOf(bio.get());
}

QByteArray pemOf(EVP_PKEY *key)
{
    const BioHandle bio(BIO_new(BIO_s_secmem()));
    PEM_write_bio_PrivateKey_traditional(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return contentOf(bio.get());
}

QByteArray opensslReason()
{
    std::array<char, 256> text{};
    ERR_error_string_n(ERR_get_error(), text.data(), text.size());
    ERR_clear_error();
    return text.data();
}

} // namespace training
