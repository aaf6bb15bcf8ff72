// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/thunderbird/ProfilesIni.h"

#include "profile/thunderbird/CityHash.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QByteArray general = "General";

QByteArray installSection(const QString &hash)
{
    return "Install" + hash.toLatin1();
}

} // namespace

ProfilesIni ProfilesIni::fresh(const QString &root)
{
    ProfilesIni profiles;
    profiles.m_root = root;
    profiles.m_file.set(general, "StartWithLastProfile", "1");
    // Without it Thunderbird takes the file for one of before 2019 and imports installs.ini.
    profiles.m_file.set(general, "Version", "2");
    return profiles;
}

Result<ProfilesIni> ProfilesIni::parse(const QByteArray &bytes, const QString &root,
                                       const QByteArray &installs)
{
    ProfilesIni profiles;
    profiles.m_root = root;
    auto file = IniFile::parse(bytes);
    if (!file)
        return file.fault();
    profiles.m_file = std::move(file).value();
    if (profiles.m_file.value(general, "Version"))
        return profiles;
    auto imported = IniFile::parse(installs);
    if (imported)
        profiles.m_installs = std::move(imported).value();
    return profiles;
}

QList<ProfilesIni::Profile> ProfilesIni::profiles() const
{
    QList<Profile> profiles;
    const QByteArray end = nextSection();
    for (int number = 0; "Profile" + QByteArray::number(number) != end; ++number) {
        if (const auto profile = readProfile("Profile" + QByteArray::number(number)))
            profiles.append(*profile);
    }
    return profiles;
}

std::optional<ProfilesIni::Profile> ProfilesIni::readProfile(const QByteArray &section) const
{
    const auto path = m_file.value(section, "Path");
    const auto name = m_file.value(section, "Name");
    if (!path || !name)
        return std::nullopt;
    const QString written = QString::fromUtf8(*path);
    const bool isRelative = m_file.value(section, "IsRelative") == "1";
    const QString folder = QDir::cleanPath(isRelative ? m_root + u'/' + written : written);
    return Profile{section, QString::fromUtf8(*name), folder, descriptorOf(folder),
                   m_file.value(section, "Default") == "1"};
}

bool ProfilesIni::asksAtEveryStart() const
{
    return m_file.value(general, "StartWithLastProfile") == "0";
}

ProfilesIni::Opening ProfilesIni::openedBy(const Asker &asker, const ReadCompatibility &compatibilityOf) const
{
    const QList<Profile> known = profiles();
    const auto opened = [](const Profile &profile) {
        return Opening{Opening::Kind::Profile, profile.folder};
    };
    if (asksAtEveryStart())
        return {};
    const auto oldDefault = oldStyleDefault();
    if (!asker.hasOwnDefault) {
        if (oldDefault)
            return opened(*oldDefault);
        return known.isEmpty() ? Opening{Opening::Kind::Fresh, {}} : Opening{};
    }
    if (const auto wanted = installValue(installSection(asker.hash), "Default")) {
        const auto isWanted = [&](const Profile &profile) { return profile.descriptor.toUtf8() == *wanted; };
        const auto found = std::find_if(known.begin(), known.end(), isWanted);
        return found == known.end() ? Opening{} : opened(*found);
    }
    if (oldDefault && mayBeClaimed(*oldDefault, asker, compatibilityOf))
        return opened(*oldDefault);
    return {Opening::Kind::Fresh, {}};
}

std::optional<ProfilesIni::Profile> ProfilesIni::oldStyleDefault() const
{
    const QList<Profile> known = profiles();
    const auto marked =
        std::find_if(known.rbegin(), known.rend(), [](const Profile &p) { return p.isDefault; });
    if (marked != known.rend())
        return *marked;
    return known.size() == 1 ? std::optional(known.first()) : std::nullopt;
}

/// Whether an install that runs for the first time takes the old default over: it holds a compatibility.ini,
/// was not last used by another install, and none has locked it.
bool ProfilesIni::mayBeClaimed(const Profile &profile, const Asker &asker,
                               const ReadCompatibility &compatibilityOf) const
{
    const auto bytes = compatibilityOf(profile.folder);
    if (!bytes)
        return false;
    const auto compatibility = IniFile::parse(*bytes);
    if (!compatibility)
        return false;
    const auto lastFolder = compatibility.value().value("Compatibility", "LastPlatformDir");
    if (lastFolder && installHash(QString::fromUtf8(*lastFolder)) != asker.hash)
        return false;
    const QList<QByteArray> sections = installSections();
    return std::none_of(sections.begin(), sections.end(), [&](const QByteArray &section) {
        return installValue(section, "Default") == profile.descriptor.toUtf8() &&
               installValue(section, "Locked") == "1";
    });
}

std::optional<QByteArray> ProfilesIni::installValue(const QByteArray &section, const QByteArray &key) const
{
    const auto imported = m_installs.value(section.sliced(QByteArrayView("Install").size()), key);
    return imported ? imported : m_file.value(section, key);
}

QList<QByteArray> ProfilesIni::installSections() const
{
    QList<QByteArray> sections;
    for (const QByteArray &section : m_file.sections()) {
        if (section.startsWith("Install"))
            sections.append(section);
    }
    for (const QByteArray &section : m_installs.sections())
        sections.append("Install" + section);
    return sections;
}

void ProfilesIni::add(const QString &name, const QString &folder)
{
    const auto oldDefault = oldStyleDefault();
    // A single profile is the default without being marked; beside a second one it would stop being so.
    if (oldDefault && !oldDefault->isDefault)
        m_file.set(oldDefault->section, "Default", "1");
    const QByteArray section = nextSection();
    const QString descriptor = descriptorOf(folder);
    m_file.set(section, "Name", uniqueName(name).toUtf8());
    m_file.set(section, "IsRelative", descriptor == QDir::toNativeSeparators(folder) ? "0" : "1");
    m_file.set(section, "Path", descriptor.toUtf8());
    if (!oldDefault)
        m_file.set(section, "Default", "1");
    keepDefault(oldDefault ? oldDefault->section : section);
}

/// Half a section at which Thunderbird stopped reading may say that it is the default, and so may profiles
/// behind the gap in the numbers that was just closed.
void ProfilesIni::keepDefault(const QByteArray &section)
{
    for (auto last = oldStyleDefault(); last && last->section != section; last = oldStyleDefault())
        m_file.set(last->section, "Default", "0");
}

void ProfilesIni::setDefaultOf(const Asker &asker, const QString &folder)
{
    if (!asker.hasOwnDefault)
        return setOldStyleDefault(folder);
    importInstalls();
    m_file.set(installSection(asker.hash), "Default", descriptorOf(folder).toUtf8());
}

void ProfilesIni::setOldStyleDefault(const QString &folder)
{
    for (const Profile &profile : profiles()) {
        if (profile.folder == folder)
            m_file.set(profile.section, "Default", "1");
        else if (profile.isDefault)
            m_file.set(profile.section, "Default", "0");
    }
}

/// What Thunderbird does at its next start; without it, a stale section of installs.ini would hide ours.
void ProfilesIni::importInstalls()
{
    for (const QByteArray &section : m_installs.sections()) {
        for (const QByteArray &key : m_installs.keys(section))
            m_file.set("Install" + section, key, *m_installs.value(section, key));
    }
    m_installs = {};
    m_file.set(general, "Version", "2");
}

QString ProfilesIni::descriptorOf(const QString &folder) const
{
    const QString inside = QDir::cleanPath(m_root) + u'/';
    return folder.startsWith(inside) ? folder.mid(inside.size()) : QDir::toNativeSeparators(folder);
}

/// The number at which Thunderbird stops reading.
QByteArray ProfilesIni::nextSection() const
{
    int number = 0;
    while (m_file.value("Profile" + QByteArray::number(number), "IsRelative"))
        ++number;
    return "Profile" + QByteArray::number(number);
}

QString ProfilesIni::uniqueName(const QString &wanted) const
{
    const QList<Profile> known = profiles();
    QString name = wanted;
    const auto isTaken = [&](const Profile &profile) { return profile.name == name; };
    for (int number = 1; std::any_of(known.begin(), known.end(), isTaken); ++number)
        name = wanted + u'-' + QString::number(number);
    return name;
}
