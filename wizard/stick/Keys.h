// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Secret.h"

#include <QByteArray>

#include <optional>

/// Whose signature it is: an Ed25519 key (RFC 8032), in PEM as OpenSSL writes it (RFC 8410).
class PublicKey
{
public:
    /// Nothing when that is no Ed25519 key.
    static std::optional<PublicKey> fromPem(const QByteArray &pem);
    QByteArray toPem() const;

    /// SHA-256 of the key's DER, 64 lower-case digits:  openssl pkey -pubin -in KEY -outform DER | sha256sum
    QString fingerprint() const;

    /// Whether @p signature is this key's over exactly @p message.
    bool verifies(const QByteArray &message, const QByteArray &signature) const;

    bool operator==(const PublicKey &) const = default;

private:
    friend class SigningKey;
    explicit PublicKey(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    QByteArray m_bytes; ///< 32.
};

/// The first 20 digits, in fours: what people compare by eye or on the telephone. 80 bits: nobody finds a
/// second key for it.
QString shortFingerprint(const QString &fingerprint);

/// The digits of a fingerprint, or of its beginning, as people type them: in any case, with blanks or colons.
/// Empty unless there are 20 to 64.
QString fingerprintFrom(const QString &typed);

/// The key that signs. Who has it can sign: it stays off the stick, in a file that its owner alone can read.
class SigningKey
{
public:
    /// A new one. Nothing when the system gives no randomness.
    static std::optional<SigningKey> generate();
    /// PKCS#8; @p passphrase opens an encrypted one and is not looked at for a plain one. Nothing when that
    /// is no Ed25519 key or the passphrase is another.
    static std::optional<SigningKey> fromPem(const Secret &pem, const Secret &passphrase = {});
    /// Encrypted (PBES2: PBKDF2 with SHA-256, AES-256) unless @p passphrase is empty.
    Secret toPem(const Secret &passphrase = {}) const;

    PublicKey publicKey() const;
    /// 64 bytes; the same for the same message.
    QByteArray sign(const QByteArray &message) const;

private:
    explicit SigningKey(Secret bytes) : m_bytes(std::move(bytes)) {}

    Secret m_bytes; ///< 32.
};
