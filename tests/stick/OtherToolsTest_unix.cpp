// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, signatures and manifests in the eyes of other tools: openssl and sha256sum.
#include "stick/Keys.h"
#include "stick/SignedStick.h"
#include "support/Catch.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

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

class OpenSsl
{
public:
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
        return file.fileName();
    }

    QByteArray run(const QStringList &arguments, int expected = 0) const
    {
        QProcess process;
        process.start(u"openssl"_s, arguments);
        REQUIRE(process.waitForFinished());
        const QByteArray output = process.readAllStandardOutput();
        CAPTURE(arguments.join(u' '), process.readAllStandardError().toStdString());
        CHECK(process.exitCode() == expected);
        return output;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("what is no Ed25519 key is refused")
{
    const OpenSsl openssl;
    const QByteArray rsa = openssl.run({u"genpkey"_s, u"-algorithm"_s, u"RSA"_s});
    const QByteArray x25519 = openssl.run({u"genpkey"_s, u"-algorithm"_s, u"X25519"_s});
    const QByteArray ed448 = openssl.run({u"genpkey"_s, u"-algorithm"_s, u"ED448"_s});
    for (const QByteArray &pem :
         {rsa, x25519, ed448, QByteArray(), QByteArray("-----BEGIN PRIVATE KEY-----\n")}) {
        CHECK_FALSE(SigningKey::fromPem(secret(pem)));
        CHECK_FALSE(PublicKey::fromPem(pem));
    }
    const auto key = *SigningKey::generate();
    CHECK_FALSE(PublicKey::fromPem(bytesOf(key.toPem())));
    CHECK_FALSE(SigningKey::fromPem(secret(key.publicKey().toPem())));
}

TEST_CASE("OpenSSL's own tool reads the keys, verifies the signature and counts the same fingerprint")
{
    const OpenSsl openssl;
    const auto key = *SigningKey::generate();
    const QString publicKey = openssl.write(u"key.pub"_s, key.publicKey().toPem());
    const QString privateKey = openssl.write(u"key.pem"_s, bytesOf(key.toPem(secret("pass"))));
    const QString message = openssl.write(u"message"_s, "MANIFEST");
    const QString signature = openssl.write(u"signature"_s, key.sign("MANIFEST"));
    const QString other = openssl.write(u"other"_s, key.sign("manifest"));

    const QStringList verify{u"pkeyutl"_s, u"-verify"_s, u"-rawin"_s, u"-pubin"_s,  u"-inkey"_s,
                             publicKey,    u"-in"_s,     message,     u"-sigfile"_s};
    openssl.run(verify + QStringList{signature});
    openssl.run(verify + QStringList{other}, 1);
    const QByteArray der =
        openssl.run({u"pkey"_s, u"-pubin"_s, u"-in"_s, publicKey, u"-outform"_s, u"DER"_s});
    CHECK(key.publicKey().fingerprint() ==
          QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex()));
    CHECK(openssl.run({u"pkey"_s, u"-in"_s, privateKey, u"-passin"_s, u"pass:pass"_s, u"-pubout"_s}) ==
          key.publicKey().toPem());
}

TEST_CASE("sha256sum agrees with the manifest")
{
    const SignedStick stick;
    QProcess shell;
    shell.setWorkingDirectory(stick.folder());
    shell.start(u"sh"_s,
                {u"-c"_s, u"tail -n +2 MANIFEST.txt | sed 's/ [0-9]* /  /' | sha256sum -c --strict"_s});
    REQUIRE(shell.waitForFinished());
    const QByteArray output = shell.readAllStandardOutput();
    CAPTURE(output.toStdString(), shell.readAllStandardError().toStdString());
    CHECK(shell.exitCode() == 0);
    CHECK(output.count(": OK") == 5);
}
