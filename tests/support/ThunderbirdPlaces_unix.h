// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/SystemPlaces.h"
#include "support/MemoryRegistry.h"

/// Debian's package: its program is a script.
namespace thunderbirdPlaces {

inline QString root(const QString &home)
{
    return home + QStringLiteral("/.thunderbird");
}
inline QString packageFolder(const QString &system)
{
    return system + QStringLiteral("/usr/lib/thunderbird");
}
inline QString packageProgram(const QString &system)
{
    return system + QStringLiteral("/usr/bin/thunderbird");
}
inline SystemPlaces places(const QString &home, const QString &system, const QProcessEnvironment &environment)
{
    return {.home = home, .environment = environment, .fileSystemRoot = system};
}

/// Nothing: no registry knows of it.
inline void tellRegistry(MemoryRegistry & /*registry*/, const QString & /*system*/) {}

} // namespace thunderbirdPlaces
