// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/thunderbird/ProfileFolder.h"

#include "profile/Disk.h"

#include <QFileInfo>
#include <QVersionNumber>

#include <algorithm>

using namespace Qt::StringLiterals;

Result<std::optional<QByteArray>> readIfThere(const QString &path)
{
    if (!QFileInfo::exists(path) && !QFileInfo(path).isSymLink())
        return std::optional<QByteArray>();
    // Not QFile: half a file that a broken disk gave up on would look like a whole one.
    return Disk::ofThisSystem().read(path).andThen(
        [](const QByteArray &bytes) -> Result<std::optional<QByteArray>> { return std::optional(bytes); });
}

Result<PrefsFile> readPrefs(const QString &path)
{
    return readIfThere(path).andThen([&](const auto &bytes) { return parsePrefs(path, bytes); });
}

Result<PrefsFile> parsePrefs(const QString &path, const std::optional<QByteArray> &bytes)
{
    auto prefs = PrefsFile::parse(bytes.value_or(QByteArray()));
    if (!prefs)
        return Fault{prefs.fault().kind, path + u": " + prefs.fault().detail};
    return prefs;
}

Result<ProfilesIni> readProfilesIni(const QString &root)
{
    const auto bytes = readIfThere(root + u"/profiles.ini");
    return bytes.andThen([&](const auto &read) { return parseProfilesIni(root, read); });
}

Result<ProfilesIni> parseProfilesIni(const QString &root, const std::optional<QByteArray> &bytes)
{
    if (!bytes)
        return ProfilesIni::fresh(root);
    const auto installs = readIfThere(root + u"/installs.ini");
    const QByteArray imported = installs ? installs.value().value_or(QByteArray()) : QByteArray();
    auto profiles = ProfilesIni::parse(*bytes, root, imported);
    if (!profiles)
        return Fault{profiles.fault().kind, root + u"/profiles.ini: " + profiles.fault().detail};
    return profiles;
}

std::optional<QByteArray> compatibilityOnDisk(const QString &profileFolder)
{
    const auto bytes = readIfThere(profileFolder + u"/compatibility.ini");
    return bytes ? bytes.value() : std::nullopt;
}

std::optional<Fault> newerThanAll(const QList<ThunderbirdInstall> &installs, const QString &profileFolder)
{
    const auto compatibility = IniFile::parse(compatibilityOnDisk(profileFolder).value_or(QByteArray()));
    if (!compatibility)
        return std::nullopt;
    // "153.7.0_20261110162734/20261110162734"
    const QByteArray written =
        compatibility.value().value("Compatibility", "LastVersion").value_or(QByteArray());
    const QString last = QString::fromUtf8(written.first(std::max(written.indexOf('_'), qsizetype{0})));
    QString newest;
    for (const ThunderbirdInstall &install : installs) {
        if (QVersionNumber::fromString(install.version) > QVersionNumber::fromString(newest))
            newest = install.version;
    }
    if (newest.isEmpty() || QVersionNumber::fromString(last) <= QVersionNumber::fromString(newest))
        return std::nullopt;
    return Fault{FaultKind::ProfileNewer, last + u" > " + newest};
}
