// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/FileAccess_windows.h"
#include "profile/vault/ExecutableKind.h"
#include "profile/vault/LoadedNss.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

Fault unusable(const QString &file, const QString &reason)
{
    return Fault{FaultKind::NssUnusable, file + u": "_s + reason};
}

/// Why this process, which is a 64-bit one, cannot load @p file; empty when it can. Windows itself would say
/// no more than "not a valid Win32 application".
QString objectionTo(const QString &file)
{
    QFile library(file);
    if (!library.open(QIODevice::ReadOnly))
        return library.errorString();
    const auto machine = executable::machineOf(library.read(executable::headerSize));
    if (!machine)
        return u"not a library of Windows"_s;
    if (*machine == executable::i386)
        return u"a 32-bit library, which a 64-bit program cannot load"_s;
    if (*machine != executable::amd64)
        return u"made for another processor (%1)"_s.arg(*machine, 0, 16);
    return {};
}

} // namespace

Result<nss::Loaded> nss::loadLibrary(const QString &folder)
{
    const QString file = folder + u"/nss3.dll"_s;
    if (const QString objection = objectionTo(file); !objection.isEmpty())
        return unusable(file, objection);
    const std::wstring own = QDir::toNativeSeparators(folder).toStdWString();
    const std::wstring name = QDir::toNativeSeparators(file).toStdWString();
    // NSS loads softokn3.dll and freebl3.dll later, and these need mozglue.dll: all lie beside it.
    ::SetDllDirectoryW(own.c_str());
    HMODULE const library = ::LoadLibraryExW(name.c_str(), nullptr, LOAD_WITH_ALTERED_SEARCH_PATH);
    if (!library)
        return unusable(file, qt_error_string(static_cast<int>(::GetLastError())).trimmed());
    return Loaded{file, library};
}

void *nss::functionIn(const Loaded &loaded, const char *name)
{
    return reinterpret_cast<void *>(::GetProcAddress(static_cast<HMODULE>(loaded.library), name));
}
