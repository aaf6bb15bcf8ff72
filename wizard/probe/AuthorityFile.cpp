// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/AuthorityFile.h"

#include "probe/CertificateReading.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <limits>
#include <vector>

using namespace Qt::StringLiterals;

Result<CertificateFacts> readAuthority(const QByteArray &pem)
{
    const auto refused = [](const QString &reason) { return Fault{FaultKind::AcademyFileInvalid, reason}; };
    if (pem.size() > std::numeric_limits<int>::max())
        return refused(u"too long"_s);
    const BioHandle memory(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    std::vector<X509Handle> certificates;
    while (X509Handle certificate{PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr)})
        certificates.push_back(std::move(certificate));
    ERR_clear_error(); // the end of the text is an error to OpenSSL
    if (certificates.empty())
        return refused(u"no certificate in it"_s);
    if (certificates.size() > 1)
        return refused(u"%1 certificates in it"_s.arg(certificates.size()));
    if (X509_check_ca(certificates.front().get()) == 0)
        return refused(u"not the certificate of an authority"_s);
    return factsOf(certificates.front().get());
}
