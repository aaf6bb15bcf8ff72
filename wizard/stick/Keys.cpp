// SPDX-License-Identifier: GPL-3.0-or-later
#include "stick/Keys.h"

#include <QRegularExpression>
#include <QStringList>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t keyLength = 32;
constexpr std::size_t signatureLength = 64;
constexpr int iterations = 600000; ///< OWASP's figure for PBKDF2 with SHA-256, 2023.
constexpr qsizetype shortDigits = 20;

template <auto Free>
struct FreeWith {
    template <typename T>
    void operator()(T *handle) const
    {
        Free(handle);
    }
};
using BioHandle = std::unique_ptr<BIO, FreeWith<BIO_free_all>>;
using KeyHandle = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;
using ContextHandle = std::unique_ptr<EVP_MD_CTX, FreeWith<EVP_MD_CTX_free>>;
using InfoHandle = std::unique_ptr<PKCS8_PRIV_KEY_INFO, FreeWith<PKCS8_PRIV_KEY_INFO_free>>;
using EncryptedHandle = std::unique_ptr<X509_SIG, FreeWith<X509_SIG_free>>;

const unsigned char *unsignedBytes(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

BioHandle readerOf(QByteArrayView bytes)
{
    return BioHandle(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
}

QByteArray contentOf(BIO &bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(&bio, &data);
    return {data, static_cast<qsizetype>(size)};
}

KeyHandle publicHandle(const QByteArray &bytes)
{
    return KeyHandle(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, unsignedBytes(bytes), keyLength));
}

KeyHandle privateHandle(const Secret &bytes)
{
    return bytes.reveal([](QByteArrayView raw) {
        return KeyHandle(
            EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, unsignedBytes(raw), keyLength));
    });
}

bool isEd25519(const KeyHandle &key)
{
    return key && EVP_PKEY_get_id(key.get()) == EVP_PKEY_ED25519;
}

QByteArray publicBytes(const KeyHandle &key)
{
    std::size_t length = keyLength;
    QByteArray bytes(static_cast<qsizetype>(keyLength), '\0');
    EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<unsigned char *>(bytes.data()), &length);
    return bytes;
}

Secret privateBytes(const KeyHandle &key)
{
    std::size_t length = keyLength;
    QByteArray bytes(static_cast<qsizetype>(keyLength), '\0');
    EVP_PKEY_get_raw_private_key(key.get(), reinterpret_cast<unsigned char *>(bytes.data()), &length);
    return Secret::takeFrom(bytes);
}

/// Without one OpenSSL would ask in the terminal.
extern "C" int givePassphrase(char *buffer, int size, int, void *passphrase)
{
    return static_cast<const Secret *>(passphrase)->reveal([&](QByteArrayView bytes) {
        const auto length = std::min<qsizetype>(bytes.size(), size);
        std::copy_n(bytes.data(), length, buffer); // an empty one has no address
        return static_cast<int>(length);
    });
}

bool writeEncrypted(BIO *bio, PKCS8_PRIV_KEY_INFO *info, const Secret &passphrase)
{
    return passphrase.reveal([&](QByteArrayView bytes) {
        X509_ALGOR *scheme =
            PKCS5_pbe2_set_iv(EVP_aes_256_cbc(), iterations, nullptr, 0, nullptr, NID_hmacWithSHA256);
        if (!scheme)
            return false;
        const EncryptedHandle encrypted(
            PKCS8_set0_pbe(bytes.data(), static_cast<int>(bytes.size()), info, scheme));
        if (!encrypted) {
            X509_ALGOR_free(scheme);
            return false;
        }
        return PEM_write_bio_PKCS8(bio, encrypted.get()) == 1;
    });
}

} // namespace

std::optional<PublicKey> PublicKey::fromPem(const QByteArray &pem)
{
    const KeyHandle key(PEM_read_bio_PUBKEY(readerOf(pem).get(), nullptr, nullptr, nullptr));
    return isEd25519(key) ? std::optional(PublicKey(publicBytes(key))) : std::nullopt;
}

QByteArray PublicKey::toPem() const
{
    const BioHandle bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PUBKEY(bio.get(), publicHandle(m_bytes).get());
    return contentOf(*bio);
}

QString PublicKey::fingerprint() const
{
    unsigned char *der = nullptr;
    const int length = i2d_PUBKEY(publicHandle(m_bytes).get(), &der);
    QByteArray hash(EVP_MD_get_size(EVP_sha256()), '\0');
    if (length > 0)
        EVP_Digest(der, static_cast<std::size_t>(length), reinterpret_cast<unsigned char *>(hash.data()),
                   nullptr, EVP_sha256(), nullptr);
    OPENSSL_free(der);
    return QString::fromLatin1(hash.toHex());
}

bool PublicKey::verifies(const QByteArray &message, const QByteArray &signature) const
{
    const KeyHandle key = publicHandle(m_bytes);
    const ContextHandle context(EVP_MD_CTX_new());
    return key && context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
           EVP_DigestVerify(context.get(), unsignedBytes(signature),
                            static_cast<std::size_t>(signature.size()), unsignedBytes(message),
                            static_cast<std::size_t>(message.size())) == 1;
}

QString shortFingerprint(const QString &fingerprint)
{
    QStringList groups;
    for (qsizetype start = 0; start < std::min(shortDigits, fingerprint.size()); start += 4)
        groups += fingerprint.sliced(start).left(4).toUpper();
    return groups.join(u' ');
}

QString fingerprintFrom(const QString &typed)
{
    static const QRegularExpression digits(u"^[0-9a-f]{20,64}$"_s);
    const QString joined = typed.toLower().remove(QRegularExpression(u"[\\s:]"_s));
    return digits.match(joined).hasMatch() ? joined : QString();
}

std::optional<SigningKey> SigningKey::generate()
{
    const KeyHandle key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    return key ? std::optional(SigningKey(privateBytes(key))) : std::nullopt;
}

std::optional<SigningKey> SigningKey::fromPem(const Secret &pem, const Secret &passphrase)
{
    const KeyHandle key = pem.reveal([&](QByteArrayView bytes) {
        // OpenSSL's callback takes its argument as void *; it is only read there.
        return KeyHandle(PEM_read_bio_PrivateKey(readerOf(bytes).get(), nullptr, &givePassphrase,
                                                 const_cast<Secret *>(&passphrase)));
    });
    return isEd25519(key) ? std::optional(SigningKey(privateBytes(key))) : std::nullopt;
}

Secret SigningKey::toPem(const Secret &passphrase) const
{
    const BioHandle bio(BIO_new(BIO_s_secmem()));
    const InfoHandle info(EVP_PKEY2PKCS8(privateHandle(m_bytes).get()));
    const bool written = passphrase.isEmpty() ? PEM_write_bio_PKCS8_PRIV_KEY_INFO(bio.get(), info.get()) == 1
                                              : writeEncrypted(bio.get(), info.get(), passphrase);
    QByteArray pem = written ? contentOf(*bio) : QByteArray();
    return Secret::takeFrom(pem);
}

PublicKey SigningKey::publicKey() const
{
    return PublicKey(publicBytes(privateHandle(m_bytes)));
}

QByteArray SigningKey::sign(const QByteArray &message) const
{
    const KeyHandle key = privateHandle(m_bytes);
    const ContextHandle context(EVP_MD_CTX_new());
    std::size_t length = signatureLength;
    QByteArray signature(static_cast<qsizetype>(signatureLength), '\0');
    const bool made =
        key && context && EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length,
                       unsignedBytes(message), static_cast<std::size_t>(message.size())) == 1;
    return made ? signature : QByteArray();
}
