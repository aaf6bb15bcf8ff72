// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/Registry.h"

#include <QProcessEnvironment>

/// Where to look for mail clients, handed in so that a test needs no HOME. On Windows the folders of a person
/// and of the programs come from the environment (APPDATA, LOCALAPPDATA, ProgramFiles, ProgramFiles(x86),
/// ProgramW6432).
struct SystemPlaces {
    QString home;
    QProcessEnvironment environment;
    QString fileSystemRoot; ///< Prefix of /usr, /opt, /snap, … and of C:/; empty on a real system.
    Registry *registry = &Registry::ofThisSystem();

    static SystemPlaces ofThisSystem();

    /// Windows: the folder that @p variable names, with slashes and as this process reaches it; empty when
    /// none.
    QString folderIn(const QString &variable) const;
};
