// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/OpenSslHandles.h"

#include <QByteArray>
#include <QDateTime>

/// Certificates made with OpenSSL, for TrainingAuthority only. Nothing here means what OpenSSL's NULL means:
/// it failed, opensslReason() says why.
namespace training {

using PrivateKey = KeyHandle;
using Certificate = X509Handle;

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
