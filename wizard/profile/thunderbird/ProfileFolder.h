// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/thunderbird/PrefsFile.h"
#include "profile/thunderbird/ProfilesIni.h"
#include "profile/thunderbird/ThunderbirdDiscovery.h"

/// What a file holds; nothing when it does not exist; read-only, PATH, when it cannot be read.
Result<std::optional<QByteArray>> readIfThere(const QString &path);

/// A prefs.js or user.js; an absent one is empty. prefs-broken, "PATH: line L, column C: reason"; read-only,
/// PATH.
Result<PrefsFile> readPrefs(const QString &path);
Result<PrefsFile> parsePrefs(const QString &path, const std::optional<QByteArray> &bytes);

/// profiles.ini of @p root, an absent one as a fresh one. prefs-broken, read-only.
Result<ProfilesIni> readProfilesIni(const QString &root);
Result<ProfilesIni> parseProfilesIni(const QString &root, const std::optional<QByteArray> &bytes);

/// compatibility.ini of a profile folder.
std::optional<QByteArray> compatibilityOnDisk(const QString &profileFolder);

/// profile-newer, "LAST > NEWEST", when a newer Thunderbird than all of @p installs has used this profile:
/// they would refuse to open it. Nothing when no version is known.
std::optional<Fault> newerThanAll(const QList<ThunderbirdInstall> &installs, const QString &profileFolder);
