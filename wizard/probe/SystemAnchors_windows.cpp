// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/SystemAnchors.h"

#include <openssl/err.h>

#include <string_view>
#include <vector>

#include <windows.h>

#include <wincrypt.h>
#undef X509_NAME // wincrypt.h's, not OpenSSL's

namespace {

struct CloseStore {
    void operator()(void *store) const { ::CertCloseStore(store, 0); }
};
using SystemStore = std::unique_ptr<void, CloseStore>;

SystemStore systemStore(const wchar_t *name)
{
    return SystemStore(::CertOpenSystemStoreW(0, name));
}

/// Somebody, Microsoft as a rule, has withdrawn the trust in it.
bool isDisallowed(const CERT_CONTEXT *certificate, const SystemStore &disallowed)
{
    const CERT_CONTEXT *const found =
        ::CertFindCertificateInStore(disallowed.get(), X509_ASN_ENCODING | PKCS_7_ASN_ENCODING, 0,
                                     CERT_FIND_EXISTING, certificate, nullptr);
    if (found)
        ::CertFreeCertificateContext(found);
    return found != nullptr;
}

/// What Windows itself has noted beside a root: an authority may be there for programs or mail alone.
bool isForServers(const CERT_CONTEXT *certificate)
{
    DWORD size = 0;
    if (::CertGetEnhancedKeyUsage(certificate, CERT_FIND_PROP_ONLY_ENHKEY_USAGE_FLAG, nullptr, &size) == 0)
        return true; // no such note: for everything
    std::vector<CERT_ENHKEY_USAGE> memory(size / sizeof(CERT_ENHKEY_USAGE) + 1); // the texts follow the list
    CERT_ENHKEY_USAGE &usage = memory.front();
    if (::CertGetEnhancedKeyUsage(certificate, CERT_FIND_PROP_ONLY_ENHKEY_USAGE_FLAG, &usage, &size) == 0)
        return false;
    if (usage.cUsageIdentifier == 0) // an empty list means nothing, this error everything
        return ::GetLastError() == static_cast<DWORD>(CRYPT_E_NOT_FOUND);
    for (DWORD at = 0; at < usage.cUsageIdentifier; ++at) {
        if (std::string_view(usage.rgpszUsageIdentifier[at]) == szOID_PKIX_KP_SERVER_AUTH)
            return true;
    }
    return false;
}

} // namespace

void addSystemAnchors(X509_STORE *store)
{
    const SystemStore roots = systemStore(L"ROOT");
    const SystemStore disallowed = systemStore(L"Disallowed");
    const CERT_CONTEXT *each = nullptr;
    while (roots && (each = ::CertEnumCertificatesInStore(roots.get(), each))) { // frees the one before
        if (isDisallowed(each, disallowed) || !isForServers(each))
            continue;
        const unsigned char *bytes = each->pbCertEncoded;
        if (const X509Handle root{d2i_X509(nullptr, &bytes, static_cast<long>(each->cbCertEncoded))})
            X509_STORE_add_cert(store, root.get());
    }
    ERR_clear_error(); // one that OpenSSL cannot read is not trusted, and that is all
}
