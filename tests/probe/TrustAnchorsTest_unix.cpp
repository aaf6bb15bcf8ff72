// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/TestPki.h"
#include "probe/TrustAnchors.h"
#include "support/Catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <openssl/pem.h>

#include <algorithm>

using namespace Qt::StringLiterals;

// What the system trusts can be chosen by SSL_CERT_FILE, as OpenSSL has it.

namespace {

std::vector<TrustSource> sourcesFor(const TrustAnchors &anchors, const Party &leaf)
{
    constexpr int usual = 1; // OpenSSL's own security level
    return anchors.acceptedBy(leaf.certificate.get(), nullptr, usual);
}

/// What this system trusts is @p root alone, as long as this lives.
class OfficeComputer
{
public:
    explicit OfficeComputer(const Party &root)
    {
        QFile file(m_folder.filePath(u"roots.pem"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(pemOf(root));
        qputenv("SSL_CERT_FILE", file.fileName().toLocal8Bit());
        qputenv("SSL_CERT_DIR", "/nonexistent");
    }
    ~OfficeComputer()
    {
        qunsetenv("SSL_CERT_FILE");
        qunsetenv("SSL_CERT_DIR");
    }
    Q_DISABLE_COPY_MOVE(OfficeComputer)

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("SSL_CERT_FILE is honoured")
{
    const Party root = authority(u"Office root"_s);
    const Party leaf = issue({.commonName = u"a.example"_s}, &root);

    CHECK(sourcesFor(*TrustAnchors::ofThisSystem(), leaf).empty());
    const OfficeComputer computer(root);
    CHECK(sourcesFor(*TrustAnchors::ofThisSystem(), leaf) == std::vector{TrustSource::System});
}

TEST_CASE("who accepts a chain is told one by one")
{
    const Party office = authority(u"Office root"_s);
    const Party added = authority(u"Added root"_s);
    const Party ofOffice = issue({.commonName = u"a.example"_s}, &office);
    const Party ofAdded = issue({.commonName = u"b.example"_s}, &added);
    const Party ofNobody = issue({.commonName = u"c.example"_s});
    const OfficeComputer computer(office);
    const auto anchors = TrustAnchors::ofThisSystem();
    const auto more = anchors->with(pemOf(added)).value();
    const auto both = more->with(pemOf(office)).value();
    using enum TrustSource;

    CHECK(sourcesFor(*anchors, ofOffice) == std::vector{System});
    CHECK(sourcesFor(*anchors, ofAdded).empty());
    CHECK(sourcesFor(*more, ofOffice) == std::vector{System});
    CHECK(sourcesFor(*more, ofAdded) == std::vector{Added});
    CHECK(sourcesFor(*both, ofAdded) == std::vector{Added});
    CHECK(sourcesFor(*both, ofOffice) == std::vector{System, Added});
    CHECK(sourcesFor(*both, ofNobody).empty());
    CHECK(sourcesFor(*TrustAnchors::fromPem(pemOf(added)).value(), ofAdded) == std::vector{Added});
}

TEST_CASE("Mozilla's own authorities are accepted by Mozilla's list, and by the system only if it has them")
{
    // Nobody can make a chain that ends in one of them; but some are not barred from serving themselves.
    QFile bundle(u":/mozilla-anchors.pem"_s);
    REQUIRE(bundle.open(QIODevice::ReadOnly));
    const QByteArray pem = bundle.readAll();
    const OfficeComputer computer(authority(u"Office root"_s));
    const auto anchors = TrustAnchors::ofThisSystem();
    const BioHandle memory(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    int accepted = 0;
    while (const X509Handle root{PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr)}) {
        const auto sources = anchors->acceptedBy(root.get(), nullptr, 1);
        CHECK(std::ranges::count(sources, TrustSource::System) == 0);
        accepted += static_cast<int>(sources.size());
    }
    CHECK(accepted > 0);
}

TEST_CASE("a certificate out of date is accepted by nobody")
{
    const Party office = authority(u"Office root"_s);
    const OfficeComputer computer(office);
    const Party expired =
        issue({.commonName = u"a.example"_s, .validFromDays = -30, .validToDays = -1}, &office);
    CHECK(sourcesFor(*TrustAnchors::ofThisSystem(), expired).empty());
}
