// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/vault/NssLibrary.h"

#include <QFile>

#include <array>
#include <dlfcn.h>

using namespace Qt::StringLiterals;

namespace {

Fault unusable(const QString &reason)
{
    return Fault{FaultKind::NssUnusable, reason};
}

QString loaderSays()
{
    const char *const reason = ::dlerror(); // NOLINT(concurrency-mt-unsafe): the child has one thread
    return QString::fromLocal8Bit(reason);
}

/// Clients bring NSS's own dependencies along, beside it, where the loader would not look. One that is loaded
/// already satisfies whoever needs it by name, so they come first; some builds have them folded into libnss3.
void loadDependencies(const QString &folder)
{
    for (const auto name :
         {"libnspr4.so"_L1, "libplc4.so"_L1, "libplds4.so"_L1, "libmozsqlite3.so"_L1, "libnssutil3.so"_L1}) {
        const QString path = folder + u'/' + name;
        if (QFile::exists(path))
            ::dlopen(QFile::encodeName(path).constData(), RTLD_NOW | RTLD_GLOBAL);
    }
}

Result<void *> openLibrary(const QString &folder)
{
    const QString own = folder + u"/libnss3.so"_s;
    // Fedora, Arch and others build the client against the system's NSS.
    const bool usesSystem = !QFile::exists(own) && QFile::exists(folder + u"/libxul.so"_s);
    if (!usesSystem)
        loadDependencies(folder);
    void *const library =
        ::dlopen(usesSystem ? "libnss3.so" : QFile::encodeName(own).constData(), RTLD_NOW | RTLD_GLOBAL);
    if (!library)
        return unusable(loaderSays());
    return library;
}

/// Fills in one function after the other and remembers the first that is not there.
class Symbols
{
public:
    explicit Symbols(void *library) : m_library(library) {}

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
        function = reinterpret_cast<Function *>(::dlsym(m_library, name)); // POSIX grants this cast
    }
    const QString &missing() const { return m_missing; }

private:
    void *m_library;
    QString m_missing;
};

} // namespace

Result<nss::Functions> nss::loadFrom(const QString &folder)
{
    const auto library = openLibrary(folder);
    if (!library)
        return library.fault();
    Functions all{};
    Symbols symbols(library.value());
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
        return unusable(folder + u"/libnss3.so: "_s + symbols.missing() + u" is missing"_s);
    return all;
}
