// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/CertificateFile.h"

#include "probe/CertificateReading.h"

#include <openssl/pem.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCertificates = 100;

} // namespace

Result<QList<CertificateFacts>> certificatesIn(const QByteArray &pem)
{
    const BioHandle memory(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    QList<CertificateFacts> certificates;
    while (certificates.size() < mostCertificates) {
        const X509Handle certificate(PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr));
        if (!certificate)
            break;
        certificates.append(factsOf(certificate.get()));
    }
    if (certificates.isEmpty())
        return Fault{FaultKind::AcademyFileInvalid, u"no certificate in PEM form"_s};
    return certificates;
}
