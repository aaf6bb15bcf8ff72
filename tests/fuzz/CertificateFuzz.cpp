// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes for a certificate (DER), and for a stapled answer about it: what is read of it is bounded, and it
// is only ever taken for a host that it spells out.
#include "fuzz/Expect.h"
#include "probe/CertificateReading.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 512;
constexpr qsizetype mostNames = 100;

const std::array hosts = {u"imap.ac-amiens.fr"_s, u"ac-amiens.fr"_s, u"192.0.2.1"_s, u"2001:db8::1"_s};

void isBounded(const CertificateFacts &facts)
{
    for (const QString &text : {facts.subject, facts.issuer, facts.issuerOrganisation, facts.keyAlgorithm,
                                facts.signatureAlgorithm})
        EXPECT(text.size() <= longestText);
    EXPECT(facts.names.size() <= mostNames);
    EXPECT(std::ranges::all_of(facts.names, [](const QString &name) { return name.size() <= longestText; }));
    EXPECT(facts.sha256.size() == 32);
    EXPECT(facts.keyBits >= 0);
}

/// The host itself, or everything beside it.
bool spells(const QString &name, const QString &host)
{
    const QString parent = host.mid(host.indexOf(u'.') + 1);
    return name.compare(host, Qt::CaseInsensitive) == 0 ||
           name.compare(u"*."_s + parent, Qt::CaseInsensitive) == 0;
}

void isTakenForNobodyElse(X509 *certificate, const CertificateFacts &facts)
{
    for (const QString &host : hosts) {
        if (!namesHost(certificate, host) || facts.names.size() == mostNames)
            continue;
        EXPECT(std::ranges::any_of(facts.names, [&](const QString &name) { return spells(name, host); }));
    }
}

/// Nobody is trusted here, so nobody may say so.
void isNotRevokedBy(const QByteArray &staple, X509 *certificate)
{
    static const std::unique_ptr<X509_STORE, FreeWith<X509_STORE_free>> nobody(X509_STORE_new());
    STACK_OF(X509) *const chain = sk_X509_new_null();
    sk_X509_push(chain, certificate);
    sk_X509_push(chain, certificate);
    EXPECT(!saysRevoked(staple, chain, nobody.get()));
    sk_X509_free(chain);
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const unsigned char *at = data;
    const X509Handle certificate(d2i_X509(nullptr, &at, static_cast<long>(size)));
    if (!certificate)
        return 0;
    const CertificateFacts facts = factsOf(certificate.get());
    isBounded(facts);
    isTakenForNobodyElse(certificate.get(), facts);
    const QByteArray rest(reinterpret_cast<const char *>(at), static_cast<qsizetype>(data + size - at));
    isNotRevokedBy(rest.isEmpty() ? QByteArray(reinterpret_cast<const char *>(data), 1) : rest,
                   certificate.get());
    return 0;
}
