// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/vault/LoadedNss.h"

#include <QFile>

#include <array>
#include <dlfcn.h>

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

Result<nss::Loaded> nss::loadLibrary(const QString &folder)
{
    const QString own = folder + u"/libnss3.so"_s;
    // Fedora, Arch and others build the client against the system's NSS.
    const bool usesSystem = !QFile::exists(own) && QFile::exists(folder + u"/libxul.so"_s);
    if (!usesSystem)
        loadDependencies(folder);
    void *const library =
        ::dlopen(usesSystem ? "libnss3.so" : QFile::encodeName(own).constData(), RTLD_NOW | RTLD_GLOBAL);
    if (!library)
        return Fault{FaultKind::NssUnusable, loaderSays()};
    return Loaded{own, library};
}

void *nss::functionIn(const Loaded &loaded, const char *name)
{
    return ::dlsym(loaded.library, name);
}
