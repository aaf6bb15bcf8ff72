// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/SystemPlaces.h"

#include <optional>

/// Where things for everybody stand on a computer, or on the picture of one that is being made.
struct DeploymentPlaces {
    /// One policies.json. Thunderbird reads the first that is there: a new one takes the place of the other.
    struct Policies {
        QString file;
        QString otherwise = {}; ///< What counts while there is no file; may be empty or not there.

        bool operator==(const Policies &) const = default;
    };

    QStringList autoconfigFolders; ///< Of every Thunderbird that is installed for all and can be written to.
    QStringList outOfReach;        ///< Thunderbirds that are sealed: snap, flatpak.
    QList<Policies> policies;
    QString schoolFolder;         ///< What the school hands on: academy.json, authority.pem.
    QString program;              ///< As users start it.
    QString autostartFile = {};   ///< Empty on Windows.
    Registry *registry = nullptr; ///< Null elsewhere than on Windows.
    QString stateFolder;          ///< Receipts and backups of deployments; for administrators alone.
    QString fileSystemRoot = {};  ///< Before all of them but program; empty on a real system.

    /// @p path, which is below the root, as it will be reached once that is a system of its own; on Windows
    /// with backslashes.
    QString forUsers(const QString &path) const;
    /// Whether the program stands there already.
    bool programIsThere() const;

    bool operator==(const DeploymentPlaces &) const = default;
};

/// SystemPlaces::fileSystemRoot is the root of the picture.
DeploymentPlaces deploymentPlaces(const SystemPlaces &system);

namespace windows {

/// The same for Windows, from the registry, the environment (ProgramData, ProgramFiles) and the disk, so that
/// it can be tried anywhere.
DeploymentPlaces deploymentPlaces(const SystemPlaces &system);

} // namespace windows
