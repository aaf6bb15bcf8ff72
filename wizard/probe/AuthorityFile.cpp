// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/AuthorityFile.h"

#include "probe/CertificateReading.h"

#include <openssl/x509v3.h>

#include <limits>

using namespace Qt::StringLiterals;

Result<CertificateFacts> readAuthority(const QByteArray &pem)
{
    const auto refused = [](const QString &reason) { return Fault{FaultKind::AcademyFileInvalid, reason}; };
    if (pem.size() > std::numeric_limits<int>::max())
        return refused(u"too long"_s);
    const auto certificates = certificatesOf(pem);
    if (certificates.empty())
        return refused(u"no certificate in it"_s);
    if (certificates.size() > 1)
        return refused(u"%1 certificates in it"_s.arg(certificates.size()));
    if (X509_check_ca(certificates.front().get()) == 0)
        return refused(u"not the certificate of an authority"_s);
    return factsOf(certificates.front().get());
}
