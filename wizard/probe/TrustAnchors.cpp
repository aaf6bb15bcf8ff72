// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/TrustAnchors.h"

#include "probe/OpenSslHandles.h"
#include "probe/TlsChannel.h"

#include <QFile>

#include <openssl/err.h>
#include <openssl/pem.h>

using namespace Qt::StringLiterals;

namespace {

/// Adds every certificate of @p pem to @p store; how many there were.
int addPem(X509_STORE *store, const QByteArray &pem)
{
    const BioHandle memory(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    int count = 0;
    while (const X509Handle certificate{PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr)}) {
        if (X509_STORE_add_cert(store, certificate.get()) == 1)
            ++count;
    }
    ERR_clear_error(); // the end of the text is an error to OpenSSL
    return count;
}

QByteArray mozillaBundle()
{
    QFile file(u":/mozilla-anchors.pem"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TrustAnchors::TrustAnchors() : m_store(X509_STORE_new()) {}

TrustAnchors::~TrustAnchors()
{
    X509_STORE_free(m_store);
}

std::shared_ptr<const TrustAnchors> TrustAnchors::ofThisSystem()
{
    const std::shared_ptr<TrustAnchors> anchors(new TrustAnchors);
    anchors->addSystemPaths();
    addPem(anchors->m_store, mozillaBundle());
    prepareTls(); // nobody needs the anchors for anything else
    return anchors;
}

Result<std::shared_ptr<const TrustAnchors>> TrustAnchors::fromPem(const QByteArray &pem)
{
    const std::shared_ptr<TrustAnchors> anchors(new TrustAnchors);
    if (addPem(anchors->m_store, pem) == 0)
        return Fault{FaultKind::AcademyFileInvalid, u"no certificate in PEM form"_s};
    return std::shared_ptr<const TrustAnchors>(anchors);
}

Result<std::shared_ptr<const TrustAnchors>> TrustAnchors::with(const QByteArray &pem) const
{
    const std::shared_ptr<TrustAnchors> anchors(new TrustAnchors);
    if (addPem(anchors->m_store, pem) == 0)
        return Fault{FaultKind::AcademyFileInvalid, u"no certificate in PEM form"_s};
    if (m_withSystemPaths)
        anchors->addSystemPaths();
    X509_STORE_lock(m_store); // another thread may be verifying, which loads from the system's folder
    const auto *const objects = X509_STORE_get0_objects(m_store);
    for (int at = 0; at < sk_X509_OBJECT_num(objects); ++at) {
        if (X509 *const certificate = X509_OBJECT_get0_X509(sk_X509_OBJECT_value(objects, at)))
            X509_STORE_add_cert(anchors->m_store, certificate);
    }
    X509_STORE_unlock(m_store);
    return std::shared_ptr<const TrustAnchors>(anchors);
}

qsizetype TrustAnchors::size() const
{
    return sk_X509_OBJECT_num(X509_STORE_get0_objects(m_store));
}

void TrustAnchors::addSystemPaths()
{
    X509_STORE_set_default_paths(m_store); // honours SSL_CERT_FILE and SSL_CERT_DIR
    ERR_clear_error();                     // a file that is not there is no error here
    m_withSystemPaths = true;
}
