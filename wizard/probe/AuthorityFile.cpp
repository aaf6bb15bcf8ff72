// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/AuthorityFile.h"

#include "probe/CertificateReading.h"

#include <QFile>

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

/// More than any certificate: /dev/zero has no end.
constexpr qint64 longestFile = 1 << 20;

QByteArray pemOf(const X509 *certificate)
{
    const BioHandle memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(memory.get(), certificate);
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &bytes);
    return QByteArray(bytes, size);
}

Result<Authority> authorityIn(const QByteArray &pem)
{
    const auto refused = [](const QString &reason) { return Fault{FaultKind::AcademyFileInvalid, reason}; };
    if (pem.size() > std::numeric_limits<int>::max())
        return refused(u"too long"_s);
    const auto certificates = certificatesOf(pem);
    if (certificates.empty())
        return refused(u"no certificate in it"_s);
    if (certificates.size() > 1)
        return refused(u"%1 certificates in it"_s.arg(certificates.size()));
    X509 *const certificate = certificates.front().get();
    if (X509_check_ca(certificate) == 0)
        return refused(u"not the certificate of an authority"_s);
    return Authority{factsOf(certificate), pemOf(certificate)};
}

} // namespace

Result<CertificateFacts> readAuthority(const QByteArray &pem)
{
    return authorityIn(pem).andThen(
        [](const Authority &authority) -> Result<CertificateFacts> { return authority.facts; });
}

Result<Authority> openAuthority(const QString &file)
{
    const auto named = [&](const Fault &fault) { return Fault{fault.kind, file + u": "_s + fault.detail}; };
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return named({FaultKind::AcademyFileInvalid, opened.errorString()});
    const auto authority = authorityIn(opened.read(longestFile));
    return authority ? authority : named(authority.fault());
}
