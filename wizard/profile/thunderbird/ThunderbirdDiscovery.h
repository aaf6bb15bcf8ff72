// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Endpoint.h"
#include "profile/SystemPlaces.h"

#include <QList>

enum class InstallKind { Package, Tarball, Snap, Flatpak, Installer /* of Windows: MSI or EXE */ };

struct ThunderbirdInstall {
    QString folder;     ///< Holds application.ini and libnss3, as this process reaches it.
    QStringList launch; ///< Command that opens it.
    InstallKind kind = InstallKind::Package;
    QString version;     ///< "153.7.0"; empty when it could not be read.
    QString profileRoot; ///< Where this install keeps profiles.ini.
    QString hash; ///< Names its section of profiles.ini; over the folder as Thunderbird itself sees it.
    /// False for a snap and under MOZ_LEGACY_PROFILES: these open the one old-style default.
    bool hasOwnDefault = true;

    bool operator==(const ThunderbirdInstall &) const = default;
};

/// An account that is already there, as far as telling it apart needs.
struct ExistingAccount {
    QString userName;
    QString host;
    quint16 port = 0;
    Protocol protocol = Protocol::Imap;
    QString address;

    bool operator==(const ExistingAccount &) const = default;
};

struct ThunderbirdProfile {
    QString root;   ///< Folder of the profiles.ini that names it.
    QString folder; ///< Absolute.
    QString name;
    bool opensByDefault = false; ///< An install found, or the legacy default, opens it.
    bool running = false;
    QList<ExistingAccount> accounts; ///< Empty when prefs.js is missing or broken; see fault.
    /// prefs-broken: nothing can be added. profile-newer: can be written, but no install found opens it.
    std::optional<Fault> fault;

    bool operator==(const ThunderbirdProfile &) const = default;
};

struct ThunderbirdFound {
    QList<ThunderbirdInstall> installs; ///< The one that a plain "thunderbird" starts comes first.
    QList<ThunderbirdProfile> profiles; ///< Those that open by default first.
    QString defaultRoot;                ///< Where a new profile would go.
    QList<Fault> unreadable;            ///< Lists of profiles that are there and cannot be read.
};

/// Reads the disk and the registry; blocks. Deb, tarball (/opt, ~/), snap and flatpak, or what Windows'
/// installers leave; MOZ_APP_DATA honoured. Profiles whose folder is gone are left out.
ThunderbirdFound findThunderbird(const SystemPlaces &places);
