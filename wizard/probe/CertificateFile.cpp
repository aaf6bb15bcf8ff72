// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/CertificateFile.h"

#include "probe/CertificateReading.h"

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostCertificates = 100;

} // namespace

Result<QList<CertificateFacts>> certificatesIn(const QByteArray &pem)
{
    QList<CertificateFacts> certificates;
    for (const X509Handle &certificate : certificatesOf(pem, mostCertificates))
        certificates.append(factsOf(certificate.get()));
    if (certificates.isEmpty())
        return Fault{FaultKind::AcademyFileInvalid, u"no certificate in PEM form"_s};
    return certificates;
}
