// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Result.h"

#include <QDateTime>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>

#include <memory>

namespace training {

/// What is wrong with the certificate that the servers show.
enum class CertificateFlaw {
    None,
    Expired,
    NotYetValid,
    WrongHost,
    SelfSigned,
    UnknownIssuer,   ///< A complete chain that ends in a root nobody knows.
    ChainIncomplete, ///< The intermediate is not sent.
    Weak,            ///< The intermediate is signed with SHA-1.
};

/// What a TLS server shows: leaf first.
struct ServerIdentity {
    QList<QSslCertificate> chain;
    QSslKey key;
};

/// A certificate authority made at start and gone at exit: its keys live in memory only. Name constraints
/// (RFC 5280 4.2.1.10) keep it to localhost, so that even a profile that went on trusting it would be in no
/// danger.
class TrainingAuthority
{
public:
    /// Valid from an hour before @p now for thirty days. Fails with tls-handshake-failed, OpenSSL's reason as
    /// detail.
    static Result<TrainingAuthority> make(const QDateTime &now);

    QByteArray pem() const; ///< The root, for whoever is to trust it.
    /// For localhost, 127.0.0.1 and ::1, flawed as asked.
    Result<ServerIdentity> issue(CertificateFlaw flaw = CertificateFlaw::None) const;

private:
    struct Keys;
    explicit TrainingAuthority(std::shared_ptr<const Keys> keys) : m_keys(std::move(keys)) {}

    std::shared_ptr<const Keys> m_keys;
};

} // namespace training
