// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/vault/NssLibrary.h"

#include "profile/vault/LoadedNss.h"

using namespace Qt::StringLiterals;

namespace {

/// Fills in one function after the other and remembers the first that is not there.
class Symbols
{
public:
    explicit Symbols(const nss::Loaded &loaded) : m_loaded(loaded) {}

    template <typename Function>
    void find(const char *name, Function *&function)
    {
        findIfThere(name, function);
        if (!function && m_missing.isEmpty())
            m_missing = QString::fromLatin1(name);
    }
    template <typename Function>
    void findIfThere(const char *name, Function *&function)
    {
        function =
            reinterpret_cast<Function *>(nss::functionIn(m_loaded, name)); // both systems grant this cast
    }
    const QString &missing() const { return m_missing; }

private:
    const nss::Loaded &m_loaded;
    QString m_missing;
};

} // namespace

Result<nss::Functions> nss::loadFrom(const QString &folder)
{
    const auto loaded = loadLibrary(folder);
    if (!loaded)
        return loaded.fault();
    Functions all{};
    Symbols symbols(loaded.value());
    symbols.find("NSS_InitReadWrite", all.initReadWrite);
    symbols.find("NSS_Shutdown", all.shutdown);
    symbols.find("PK11_GetInternalKeySlot", all.internalKeySlot);
    symbols.find("PK11_FreeSlot", all.freeSlot);
    symbols.find("PK11_NeedUserInit", all.needsUserInit);
    symbols.find("PK11_InitPin", all.initPin);
    symbols.find("PK11_NeedLogin", all.needsLogin);
    symbols.find("PK11SDR_Encrypt", all.encrypt);
    symbols.findIfThere("PK11SDR_EncryptWithMechanism", all.encryptWith);
    symbols.find("PK11SDR_Decrypt", all.decrypt);
    symbols.find("SECITEM_ZfreeItem", all.wipeAndFree);
    symbols.find("CERT_GetDefaultCertDB", all.defaultDatabase);
    symbols.find("CERT_NewTempCertificate", all.newCertificate);
    symbols.find("PK11_ImportCert", all.importCertificate);
    symbols.find("CERT_DecodeTrustString", all.decodeTrust);
    symbols.find("CERT_ChangeCertTrust", all.changeTrust);
    symbols.find("CERT_DestroyCertificate", all.destroyCertificate);
    symbols.find("PR_GetError", all.lastError);
    symbols.find("PR_ErrorToName", all.errorName);
    if (!symbols.missing().isEmpty())
        return Fault{FaultKind::NssUnusable,
                     loaded.value().file + u": "_s + symbols.missing() + u" is missing"_s};
    return all;
}
