// SPDX-License-Identifier: GPL-3.0-or-later
#include "stick/Keys.h"

#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

Secret secret(QByteArray bytes)
{
    return Secret::takeFrom(bytes);
}

QByteArray bytesOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

/// PKCS#8 around the private key of RFC 8032, section 7.1 (RFC 8410 has the frame).
Secret pemOf(const QByteArray &privateHex)
{
    const QByteArray der = QByteArray::fromHex("302e020100300506032b657004220420" + privateHex);
    return secret("-----BEGIN PRIVATE KEY-----\n" + der.toBase64() + "\n-----END PRIVATE KEY-----\n");
}

} // namespace

TEST_CASE("signatures are those of RFC 8032")
{
    struct Row {
        QByteArray privateKey, message, signature;
    };
    const Row row = GENERATE(Row{"9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", "",
                                 "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a"
                                 "33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"},
                             Row{"4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb", "72",
                                 "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e1"
                                 "5996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"});
    const auto key = SigningKey::fromPem(pemOf(row.privateKey));
    REQUIRE(key);
    const QByteArray message = QByteArray::fromHex(row.message);

    CHECK(key->sign(message).toHex() == row.signature);
    CHECK(key->publicKey().verifies(message, QByteArray::fromHex(row.signature)));
    CHECK_FALSE(key->publicKey().verifies(message + 'x', QByteArray::fromHex(row.signature)));
}

TEST_CASE("a signature of any other length, or of another key, is none")
{
    const auto key = *SigningKey::generate();
    const QByteArray signature = key.sign("a");

    CHECK(signature.size() == 64);
    CHECK(key.sign("a") == signature);
    CHECK(key.publicKey().verifies("a", signature));
    CHECK_FALSE(key.publicKey().verifies("a", {}));
    CHECK_FALSE(key.publicKey().verifies("a", signature.chopped(1)));
    CHECK_FALSE(key.publicKey().verifies("a", signature + '\0'));
    CHECK_FALSE(key.publicKey().verifies("a", QByteArray(64, '\0')));
    CHECK_FALSE(SigningKey::generate()->publicKey().verifies("a", signature));
}

TEST_CASE("keys survive their PEM, with and without a passphrase")
{
    const auto key = *SigningKey::generate();

    CHECK(PublicKey::fromPem(key.publicKey().toPem()) == key.publicKey());
    CHECK(SigningKey::fromPem(key.toPem())->publicKey() == key.publicKey());
    const Secret encrypted = key.toPem(secret("correct horse"));
    CHECK(bytesOf(encrypted).startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
    CHECK(SigningKey::fromPem(encrypted, secret("correct horse"))->publicKey() == key.publicKey());
    CHECK_FALSE(SigningKey::fromPem(encrypted, secret("wrong horse")));
    CHECK_FALSE(SigningKey::fromPem(encrypted)); // and nobody is asked in the terminal
}

TEST_CASE("the short fingerprint is five groups of four")
{
    CHECK(shortFingerprint(u"7f3a91c204bbe65d12a9ffff0000"_s.leftJustified(64, u'0')) ==
          u"7F3A 91C2 04BB E65D 12A9");
    CHECK(fingerprintFrom(u"7F3A 91c2 04BB:E65D 12A9"_s) == u"7f3a91c204bbe65d12a9");
    CHECK(fingerprintFrom(u"7F3A 91C2 04BB E65D"_s).isEmpty()); // too short to tell keys apart
    CHECK(fingerprintFrom(u"7F3A 91C2 04BB E65D 12AG"_s).isEmpty());
    CHECK(fingerprintFrom(QString(65, u'a')).isEmpty());
}
