// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/OpenSslHandles.h"

#include <QByteArray>
#include <QStringList>

/// Certificates made on the spot, good ones and bad ones.
struct Party {
    X509Handle certificate;
    KeyHandle key;
};

struct CertificateWish {
    QString commonName;
    QStringList names{};    ///< DNS names; those that are addresses become IP names.
    int validFromDays = -1; ///< From today.
    int validToDays = 30;
    bool isAuthority = false;
    int rsaBits = 0; ///< 0: EC P-256.
    bool withSha1 = false;
    QByteArray issuerUrl{}; ///< AIA caIssuers.
};

/// Signed by @p issuer, or by itself.
Party issue(const CertificateWish &wish, const Party *issuer = nullptr);

/// An authority whose chains the tests trust.
Party authority(const QString &name, const Party *issuer = nullptr);

QByteArray pemOf(const Party &party);

/// An OCSP answer about @p leaf, signed by @p issuer.
QByteArray stapleFor(const Party &leaf, const Party &issuer, bool revoked, int validToDays = 1);
