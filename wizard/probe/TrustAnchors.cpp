// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/TrustAnchors.h"

#include "probe/CertificateReading.h"
#include "probe/SystemAnchors.h"
#include "probe/TlsChannel.h"

#include <QFile>

#include <openssl/err.h>

using namespace Qt::StringLiterals;

namespace {

/// Adds every certificate of @p pem to @p store; how many there were.
int addPem(X509_STORE *store, const QByteArray &pem)
{
    int count = 0;
    for (const X509Handle &certificate : certificatesOf(pem)) {
        if (X509_STORE_add_cert(store, certificate.get()) == 1)
            ++count;
    }
    ERR_clear_error(); // one that was there already is an error to OpenSSL
    return count;
}

void addAllOf(X509_STORE *from, X509_STORE *to)
{
    X509_STORE_lock(from); // another thread may be verifying, which loads from the system's folder
    const auto *const objects = X509_STORE_get0_objects(from);
    for (int at = 0; at < sk_X509_OBJECT_num(objects); ++at) {
        if (X509 *const certificate = X509_OBJECT_get0_X509(sk_X509_OBJECT_value(objects, at)))
            X509_STORE_add_cert(to, certificate);
    }
    X509_STORE_unlock(from);
}

QByteArray mozillaBundle()
{
    QFile file(u":/mozilla-anchors.pem"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The same question that a handshake asks (ssl_verify_cert_chain).
bool accepts(X509_STORE *store, X509 *leaf, STACK_OF(X509) * shown, int securityLevel)
{
    const StoreContextHandle context(X509_STORE_CTX_new());
    if (X509_STORE_CTX_init(context.get(), store, leaf, shown) != 1)
        return false;
    X509_VERIFY_PARAM_set_auth_level(X509_STORE_CTX_get0_param(context.get()), securityLevel);
    X509_STORE_CTX_set_default(context.get(), "ssl_server");
    const bool good = X509_verify_cert(context.get()) == 1;
    ERR_clear_error();
    return good;
}

} // namespace

TrustAnchors::TrustAnchors() : m_all(emptyStore()) {}

TrustAnchors::Store TrustAnchors::emptyStore()
{
    return {X509_STORE_new(), X509_STORE_free};
}

std::shared_ptr<const TrustAnchors> TrustAnchors::ofThisSystem()
{
    const std::shared_ptr<TrustAnchors> anchors(new TrustAnchors);
    anchors->m_system = emptyStore();
    anchors->m_mozilla = emptyStore();
    addSystemAnchors(anchors->m_system.get());
    addPem(anchors->m_mozilla.get(), mozillaBundle());
    addSystemAnchors(anchors->m_all.get());
    addAllOf(anchors->m_mozilla.get(), anchors->m_all.get());
    prepareTls(); // nobody needs the anchors for anything else
    return anchors;
}

Result<std::shared_ptr<const TrustAnchors>> TrustAnchors::fromPem(const QByteArray &pem)
{
    const std::shared_ptr<TrustAnchors> anchors(new TrustAnchors);
    if (addPem(anchors->m_all.get(), pem) == 0)
        return Fault{FaultKind::AcademyFileInvalid, u"no certificate in PEM form"_s};
    anchors->m_added = anchors->m_all;
    return std::shared_ptr<const TrustAnchors>(anchors);
}

Result<std::shared_ptr<const TrustAnchors>> TrustAnchors::with(const QByteArray &pem) const
{
    return withMore(pem, &TrustAnchors::m_added);
}

Result<std::shared_ptr<const TrustAnchors>> TrustAnchors::withSchool(const QByteArray &pem) const
{
    return withMore(pem, &TrustAnchors::m_school);
}

Result<std::shared_ptr<const TrustAnchors>> TrustAnchors::withMore(const QByteArray &pem,
                                                                   Store TrustAnchors::*source) const
{
    const std::shared_ptr<TrustAnchors> anchors(new TrustAnchors);
    anchors->m_system = m_system;
    anchors->m_mozilla = m_mozilla;
    anchors->m_added = m_added;
    anchors->m_school = m_school;
    const Store more = emptyStore();
    if (addPem(more.get(), pem) == 0)
        return Fault{FaultKind::AcademyFileInvalid, u"no certificate in PEM form"_s};
    if (const Store &former = this->*source)
        addAllOf(former.get(), more.get());
    anchors.get()->*source = more;
    if (m_system)
        addSystemAnchors(
            anchors->m_all.get()); // what is read from the folder later belongs to one store alone
    addAllOf(m_all.get(), anchors->m_all.get());
    addAllOf(more.get(), anchors->m_all.get());
    return std::shared_ptr<const TrustAnchors>(anchors);
}

std::vector<TrustSource> TrustAnchors::acceptedBy(X509 *leaf, STACK_OF(X509) * shown, int securityLevel) const
{
    std::vector<TrustSource> sources;
    for (const auto &[source, store] :
         {std::pair(TrustSource::System, m_system), std::pair(TrustSource::Mozilla, m_mozilla),
          std::pair(TrustSource::Added, m_added), std::pair(TrustSource::School, m_school)}) {
        if (store && accepts(store.get(), leaf, shown, securityLevel))
            sources.push_back(source);
    }
    return sources;
}

qsizetype TrustAnchors::size() const
{
    return sk_X509_OBJECT_num(X509_STORE_get0_objects(m_all.get()));
}
