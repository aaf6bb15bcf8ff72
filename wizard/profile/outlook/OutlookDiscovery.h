// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Endpoint.h"
#include "profile/RunningPrograms.h"
#include "profile/SystemPlaces.h"

#include <QList>

#include <functional>

/// One Outlook with its own profiles in the registry.
struct ClassicOutlook {
    QString version;    ///< As the registry names it: "15.0" (2013), "16.0" (2016 to 365).
    QString executable; ///< As Windows writes it; empty when App Paths does not tell: perhaps uninstalled.
    QString defaultProfile; ///< The one that opens; empty when there is none, or when Outlook asks.
    QStringList profiles;

    bool operator==(const ClassicOutlook &) const = default;
};

/// A POP or IMAP account as Outlook keeps it. Read only: half-written ones make Outlook crash.
struct OutlookAccount {
    QString profile;
    QString address;
    Protocol protocol = Protocol::Imap;
    QString userName;
    QString incomingHost;
    std::optional<quint16> incomingPort; ///< Absent: Outlook's default.
    std::optional<bool> incomingTls;
    QString outgoingHost;
    std::optional<quint16> outgoingPort;
    std::optional<quint32> outgoingConnection; ///< 0 none, 1 implicit TLS, 2 STARTTLS, 3 whatever works.

    bool operator==(const OutlookAccount &) const = default;
};

struct OutlookFound {
    QList<ClassicOutlook> classic; ///< The newest first.
    bool running = false;          ///< A classic Outlook of this person.
    /// The new Outlook is what opens here, as far as a hint goes: its program is there, and either the switch
    /// in the classic one (UseNewOutlook, which Microsoft does not document) is on, or there is no classic
    /// one. It takes no settings, and hands password and mail to Microsoft's servers: explained, never
    /// configured.
    bool newOutlook = false;
    bool windowsMail = false; ///< Windows 10's Mail is or was in use: the same.
    QList<OutlookAccount> accounts;

    bool operator==(const OutlookFound &) const = default;
};

/// Tells whether a program of this file name runs.
using IsRunning = std::function<bool(const QString &)>;

/// Reads the registry, two folders and the running programs; blocks. Nothing on other systems than Windows.
/// What cannot be read is taken for not there.
OutlookFound findOutlook(const SystemPlaces &places, const IsRunning &isRunning = isProgramRunning);

/// The accounts of one profile, as far as they can be understood (strings are REG_BINARY before 2016).
QList<OutlookAccount> accountsInOutlook(Registry &registry, const QString &version, const QString &profile);
