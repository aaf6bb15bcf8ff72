// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/AuthorityFile.h"

#include "TestPki.h"
#include "support/Catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

TEST_CASE("an authority's file tells whose it is before anybody trusts it")
{
    const auto facts = readAuthority(pemOf(authority(u"Filtre du collège"_s)));
    REQUIRE(facts);
    CHECK(facts.value().subject == u"CN=Filtre du collège,O=Test authority,C=FR"_s);
    CHECK(facts.value().sha256.size() == 32);
    CHECK(facts.value().notAfter > facts.value().notBefore);
}

TEST_CASE("a file that would not do what it seems to is refused")
{
    const QByteArray one = pemOf(authority(u"Un"_s));
    const QByteArray server = pemOf(issue({.commonName = u"imap"_s, .names = {u"imap.ac-amiens.fr"_s}}));
    const auto [pem, reason] =
        GENERATE_COPY(table<QByteArray, QString>({{"", u"no certificate in it"_s},
                                                  {"not PEM", u"no certificate in it"_s},
                                                  {one + one, u"2 certificates in it"_s},
                                                  {server, u"not the certificate of an authority"_s}}));
    const auto facts = readAuthority(pem);
    REQUIRE_FALSE(facts);
    CHECK(facts.fault() == Fault{FaultKind::AcademyFileInvalid, reason});
}

TEST_CASE("of an authority's file the certificate alone is kept, and a fault names the file")
{
    const QTemporaryDir folder;
    const QByteArray pem = pemOf(authority(u"Filtre du collège"_s));
    const auto written = [&](const QByteArray &content) {
        QFile file(folder.filePath(u"filter.pem"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    };
    const auto opened = openAuthority(
        written("Certificate:\r\n    Data: (for people)\r\n" + QByteArray(pem).replace("\n", "\r\n")));
    REQUIRE(opened);
    CHECK(opened.value().pem == pem);
    CHECK(opened.value().facts.subject.startsWith(u"CN=Filtre du collège"_s));

    const auto broken = openAuthority(written("not PEM"));
    REQUIRE_FALSE(broken);
    CHECK(broken.fault().detail == folder.filePath(u"filter.pem"_s) + u": no certificate in it"_s);
    CHECK(openAuthority(folder.filePath(u"missing.pem"_s)).fault().detail.contains(u"missing.pem: "_s));
}
