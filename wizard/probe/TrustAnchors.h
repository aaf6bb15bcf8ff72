// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Result.h"

#include <QByteArray>
#include <QList>

#include <memory>

struct x509_store_st; // OpenSSL's X509_STORE; only probe/*.cpp looks inside

/// The certificates that a chain may end in: the system's, Mozilla's bundle inside the program, and what the
/// caller adds. Immutable once made, shared by all probes.
class TrustAnchors
{
public:
    /// System folder and file (as OpenSSL is configured, SSL_CERT_FILE and SSL_CERT_DIR honoured) + the
    /// bundle. Takes some tens of milliseconds: call it off the window's thread.
    static std::shared_ptr<const TrustAnchors> ofThisSystem();

    /// Only what @p pem holds. Fails with academy-file-invalid when there is no certificate in it.
    static Result<std::shared_ptr<const TrustAnchors>> fromPem(const QByteArray &pem);

    /// These and those of @p pem (for --ca-file and the training CA).
    Result<std::shared_ptr<const TrustAnchors>> with(const QByteArray &pem) const;

    ~TrustAnchors();
    TrustAnchors(const TrustAnchors &) = delete;
    TrustAnchors &operator=(const TrustAnchors &) = delete;
    TrustAnchors(TrustAnchors &&) = delete;
    TrustAnchors &operator=(TrustAnchors &&) = delete;

    x509_store_st *store() const { return m_store; }
    /// How many are in memory; those of the system's folder are read when they are looked for.
    qsizetype size() const;

private:
    TrustAnchors();

    void addSystemPaths();

    x509_store_st *m_store;
    bool m_withSystemPaths = false;
};
