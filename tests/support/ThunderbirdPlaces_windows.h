// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/SystemPlaces.h"
#include "support/MemoryRegistry.h"

#include <QDir>

#include <memory>

/// What the installer leaves. A path of Windows holds one colon only, so the folders are where the
/// environment says, not below a prefix; the hash that the installer writes down is the one that tests know
/// of Debian.
namespace thunderbirdPlaces {

inline QString root(const QString &home)
{
    return home + QStringLiteral("/AppData/Roaming/Thunderbird");
}
inline QString packageFolder(const QString &system)
{
    return system + QStringLiteral("/Program Files/Mozilla Thunderbird");
}
inline QString packageProgram(const QString &system)
{
    return packageFolder(system) + QStringLiteral("/thunderbird.exe");
}
/// What the installer writes there.
inline void tellRegistry(MemoryRegistry &registry, const QString &system)
{
    registry.put(QStringLiteral("HKEY_LOCAL_MACHINE\\Software\\Mozilla\\Thunderbird\\TaskBarIDs"),
                 QDir::toNativeSeparators(packageFolder(system)),
                 RegistryValue::ofText(QStringLiteral("FDC34C9F024745EB")));
}
inline SystemPlaces places(const QString &home, const QString &system, QProcessEnvironment environment)
{
    static MemoryRegistry registry; // lives longer than whoever was told of it
    tellRegistry(registry, system);
    environment.insert(QStringLiteral("APPDATA"), home + QStringLiteral("/AppData/Roaming"));
    environment.insert(QStringLiteral("LOCALAPPDATA"), home + QStringLiteral("/AppData/Local"));
    environment.insert(QStringLiteral("ProgramFiles"), system + QStringLiteral("/Program Files"));
    return {.home = home, .environment = environment, .fileSystemRoot = {}, .registry = &registry};
}

} // namespace thunderbirdPlaces
