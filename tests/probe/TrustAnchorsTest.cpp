// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/TrustAnchors.h"

#include "probe/TestPki.h"
#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

bool trusts(const TrustAnchors &anchors, X509 *certificate)
{
    const StoreContextHandle context(X509_STORE_CTX_new());
    return X509_STORE_CTX_init(context.get(), anchors.store(), certificate, nullptr) == 1 &&
           X509_verify_cert(context.get()) == 1;
}

} // namespace

TEST_CASE("Mozilla's bundle travels inside the program")
{
    qputenv("SSL_CERT_FILE", "/nonexistent");
    qputenv("SSL_CERT_DIR", "/nonexistent");
    const auto anchors = TrustAnchors::ofThisSystem();
    qunsetenv("SSL_CERT_FILE");
    qunsetenv("SSL_CERT_DIR");
    CHECK(anchors->size() > 100);
}

TEST_CASE("anchors can be added without losing those that were there")
{
    const Party first = authority(u"First"_s);
    const Party second = authority(u"Second"_s);
    const auto before = TrustAnchors::fromPem(pemOf(first)).value();
    const auto after = before->with(pemOf(second)).value();
    const Party ofFirst = issue({.commonName = u"a.example"_s}, &first);
    const Party ofSecond = issue({.commonName = u"b.example"_s}, &second);
    CHECK(before->size() == 1);
    CHECK(after->size() == 2);
    CHECK_FALSE(trusts(*before, ofSecond.certificate.get()));
    CHECK(trusts(*after, ofFirst.certificate.get()));
    CHECK(trusts(*after, ofSecond.certificate.get()));
}

TEST_CASE("the school's own certificate is added beside what was added, and is told apart")
{
    const Party added = authority(u"Added"_s);
    const Party school = authority(u"Filter"_s);
    const auto before = TrustAnchors::fromPem(pemOf(added)).value();
    const auto after = before->withSchool(pemOf(school)).value();
    const auto sourcesFor = [&](const TrustAnchors &anchors, const Party &issuer) {
        const Party leaf = issue({.commonName = u"a.example"_s}, &issuer);
        return anchors.acceptedBy(leaf.certificate.get(), nullptr, 1);
    };
    CHECK(sourcesFor(*before, school).empty());
    CHECK(sourcesFor(*after, school) == std::vector{TrustSource::School});
    CHECK(sourcesFor(*after, added) == std::vector{TrustSource::Added});
    CHECK(wordFor(TrustSource::School) == "school"_L1);
}

TEST_CASE("a file without certificates is refused")
{
    const auto text = GENERATE(as<QByteArray>{}, "", "hello",
                               "-----BEGIN CERTIFICATE-----\nbroken\n-----END CERTIFICATE-----\n");
    const auto anchors = TrustAnchors::fromPem(text);
    REQUIRE_FALSE(anchors);
    CHECK(anchors.fault().kind == FaultKind::AcademyFileInvalid);
    CHECK_FALSE(TrustAnchors::fromPem(pemOf(authority(u"Root"_s))).value()->with(text));
    CHECK_FALSE(TrustAnchors::fromPem(pemOf(authority(u"Root"_s))).value()->withSchool(text));
}
