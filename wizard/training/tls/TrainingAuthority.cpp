// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/tls/TrainingAuthority.h"

#include "training/tls/Certificate.h"

namespace training {

namespace {

constexpr auto onlyHere = "critical,permitted;DNS:localhost,permitted;IP:127.0.0.1/255.255.255.255,"
                          "permitted;IP:0:0:0:0:0:0:0:1/ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff";
constexpr auto namesOfThisHost = "DNS:localhost,IP:127.0.0.1,IP:0:0:0:0:0:0:0:1";
constexpr auto namesOfAnother =
    "DNS:autre-serveur.localhost"; // within the constraints, or another fault would show

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

Fault broken()
{
    return {FaultKind::TlsHandshakeFailed, QString::fromLatin1(opensslReason())};
}

CertificateRequest rootRequest(const QByteArray &commonName, const QDateTime &now)
{
    return {.commonName = commonName,
            .notBefore = now.addSecs(-hour),
            .notAfter = now.addSecs(30 * day),
            .basicConstraints = "critical,CA:TRUE",
            .keyUsage = "critical,keyCertSign,cRLSign",
            .extendedKeyUsage = {},
            .names = {},
            .nameConstraints = onlyHere,
            .issuerUrl = {}};
}

CertificateRequest intermediateRequest(const QDateTime &now, CertificateFlaw flaw)
{
    CertificateRequest request = rootRequest("Autorité intermédiaire d'entraînement", now);
    request.basicConstraints = "critical,CA:TRUE,pathlen:0";
    if (flaw == CertificateFlaw::Weak)
        request.digest = EVP_sha1();
    return request;
}

CertificateRequest leafRequest(const QDateTime &now, CertificateFlaw flaw)
{
    CertificateRequest request{.commonName = "localhost",
                               .notBefore = now.addSecs(-hour),
                               .notAfter = now.addSecs(30 * day),
                               .basicConstraints = "critical,CA:FALSE",
                               .keyUsage = "critical,digitalSignature",
                               .extendedKeyUsage = "serverAuth",
                               .names = namesOfThisHost,
                               .nameConstraints = {},
                               .issuerUrl = {}};
    if (flaw == CertificateFlaw::Expired) {
        request.notBefore = now.addSecs(-60 * day);
        request.notAfter = now.addSecs(-30 * day);
    } else if (flaw == CertificateFlaw::NotYetValid)
        request.notBefore = now.addSecs(15 * day);
    else if (flaw == CertificateFlaw::WrongHost) {
        request.commonName = "autre-serveur.localhost";
        request.names = namesOfAnother;
    } else if (flaw ==
               CertificateFlaw::ChainIncomplete) // where the missing one would be fetched, RFC 5280 4.2.2.1
        request.issuerUrl = "caIssuers;URI:http://localhost/intermediaire.cer";
    return request;
}

ServerIdentity identityOf(std::initializer_list<X509 *> chain, EVP_PKEY *key)
{
    ServerIdentity identity;
    for (X509 *certificate : chain)
        identity.chain += QSslCertificate(pemOf(certificate));
    identity.key = QSslKey(pemOf(key), QSsl::Ec);
    return identity;
}

} // namespace

struct TrainingAuthority::Keys {
    QDateTime now;
    PrivateKey rootKey;
    Certificate root;

    static std::shared_ptr<Keys> make(const QByteArray &commonName, const QDateTime &now)
    {
        auto keys = std::make_shared<Keys>();
        keys->now = now;
        keys->rootKey = makeKey();
        if (keys->rootKey)
            keys->root =
                sign(rootRequest(commonName, now), keys->rootKey.get(), nullptr, keys->rootKey.get());
        return keys->root ? keys : nullptr;
    }

    Certificate issue(const CertificateRequest &request, EVP_PKEY *subjectKey) const
    {
        return sign(request, subjectKey, root.get(), rootKey.get());
    }

    Result<ServerIdentity> direct(const CertificateRequest &leaf, EVP_PKEY *key) const
    {
        const Certificate own = issue(leaf, key);
        return own ? Result(identityOf({own.get()}, key)) : broken();
    }

    static Result<ServerIdentity> selfSigned(const CertificateRequest &leaf, EVP_PKEY *key)
    {
        const Certificate own = sign(leaf, key, nullptr, key);
        return own ? Result(identityOf({own.get()}, key)) : broken();
    }

    Result<ServerIdentity> fromStranger(const CertificateRequest &leaf, EVP_PKEY *key) const
    {
        const auto stranger = make("Autorité inconnue", now);
        const Certificate own = stranger ? stranger->issue(leaf, key) : Certificate();
        return own ? Result(identityOf({own.get(), stranger->root.get()}, key)) : broken();
    }

    Result<ServerIdentity> throughAnother(const CertificateRequest &leaf, EVP_PKEY *key,
                                          CertificateFlaw flaw) const
    {
        const PrivateKey betweenKey = makeKey();
        const Certificate between = issue(intermediateRequest(now, flaw), betweenKey.get());
        const Certificate own = between ? sign(leaf, key, between.get(), betweenKey.get()) : Certificate();
        if (!own)
            return broken();
        if (flaw == CertificateFlaw::ChainIncomplete)
            return identityOf({own.get()}, key);
        return identityOf({own.get(), between.get()}, key);
    }
};

Result<TrainingAuthority> TrainingAuthority::make(const QDateTime &now)
{
    auto keys = Keys::make("Autorité d'entraînement", now);
    if (!keys)
        return broken();
    return TrainingAuthority(std::move(keys));
}

QByteArray TrainingAuthority::pem() const
{
    return pemOf(m_keys->root.get());
}

Result<ServerIdentity> TrainingAuthority::issue(CertificateFlaw flaw) const
{
    const PrivateKey key = makeKey();
    if (!key)
        return broken();
    const CertificateRequest leaf = leafRequest(m_keys->now, flaw);
    if (flaw == CertificateFlaw::SelfSigned)
        return Keys::selfSigned(leaf, key.get());
    if (flaw == CertificateFlaw::UnknownIssuer)
        return m_keys->fromStranger(leaf, key.get());
    if (flaw == CertificateFlaw::ChainIncomplete || flaw == CertificateFlaw::Weak)
        return m_keys->throughAnother(leaf, key.get(), flaw);
    return m_keys->direct(leaf, key.get());
}

} // namespace training
