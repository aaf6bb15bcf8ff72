// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>
#include <optional>

/// Certificates made with OpenSSL, for TrainingAuthority only. Nothing here means what OpenSSL's NULL means:
/// it failed, opensslReason() says why.
namespace training {

struct FreeOpenSsl {
    void operator()(EVP_PKEY *key) const noexcept { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const noexcept { X509_free(certificate); }
};
using PrivateKey = std::unique_ptr<EVP_PKEY, FreeOpenSsl>;
using Certificate = std::unique_ptr<X509, FreeOpenSsl>;

struct CertificateRequest {
    QByteArray commonName; ///< UTF-8.
    QDateTime notBefore;
    QDateTime notAfter;
    QByteArray basicConstraints; ///< In the words of OpenSSL's x509v3_config(5), as all that follow.
    QByteArray keyUsage;
    QByteArray extendedKeyUsage;
    QByteArray names; ///< subjectAltName
    QByteArray nameConstraints;
    QByteArray issuerUrl;           ///< authorityInfoAccess
    const EVP_MD *digest = nullptr; ///< SHA-256 if not said.
};

PrivateKey makeKey();
/// Self-signed without @p issuer.
Certificate sign(const CertificateRequest &request, EVP_PKEY *subjectKey, X509 *issuer, EVP_PKEY *issuerKey);

QByteArray pemOf(X509 *certificate);
QByteArray pemOf(EVP_PKEY *key);
QByteArray opensslReason();

} // namespace training
