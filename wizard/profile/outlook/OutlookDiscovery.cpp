// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/outlook/OutlookDiscovery.h"

#include "profile/outlook/OutlookKeys.h"

#include <QDir>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array versions = {"16.0"_L1, "15.0"_L1};

const QString localMachine = u"HKEY_LOCAL_MACHINE\\Software\\"_s;
const QString localMachine32 = localMachine + u"WOW6432Node\\"_s;
const QString currentUser = u"HKEY_CURRENT_USER\\Software\\"_s;

/// The search of one computer.
class Search
{
public:
    explicit Search(const SystemPlaces &places) : m_places(places), m_registry(*places.registry) {}

    QList<ClassicOutlook> classic() const;
    bool hasNewOutlook() const;
    bool newOutlookIsChosen() const;
    bool hasWindowsMail() const;

private:
    bool isThere(const QString &version) const;
    QString executable() const;
    QString executableOf(const QString &version) const;
    QString defaultProfile(const QString &version, const QStringList &profiles) const;

    QString textIn(const QString &key, const QString &name) const;
    QStringList keysIn(const QString &key) const;
    bool exists(const QString &key) const;

    const SystemPlaces &m_places;
    Registry &m_registry;
};

QList<ClassicOutlook> Search::classic() const
{
    QList<ClassicOutlook> found;
    for (const auto version : versions) {
        if (!isThere(version))
            continue;
        const QStringList profiles = keysIn(OutlookKeys::profilesOf(version));
        found.append({version, executableOf(version), defaultProfile(version, profiles), profiles});
    }
    return found;
}

/// Installed for everybody, started by its program path, or used by this person.
bool Search::isThere(const QString &version) const
{
    const QString key = u"Microsoft\\Office\\"_s + version + u"\\Outlook"_s;
    return exists(localMachine + key) || exists(localMachine32 + key) || !executableOf(version).isEmpty() ||
           exists(OutlookKeys::profilesOf(version));
}

/// What starts when one types "outlook" where Windows asks for a program.
QString Search::executable() const
{
    for (const QString &software : {currentUser, localMachine, localMachine32}) {
        QString program =
            textIn(software + u"Microsoft\\Windows\\CurrentVersion\\App Paths\\OUTLOOK.EXE"_s, QString());
        if (!program.remove(u'"').isEmpty())
            return program;
    }
    return {};
}

/// Each version is installed in a folder of its number: Office15, Office16.
QString Search::executableOf(const QString &version) const
{
    const QString program = executable();
    const QString folder = u"\\Office"_s + version.section(u'.', 0, 0) + u'\\';
    return program.contains(folder, Qt::CaseInsensitive) ? program : QString();
}

QString Search::defaultProfile(const QString &version, const QStringList &profiles) const
{
    const QString named = textIn(OutlookKeys::of(version), u"DefaultProfile"_s);
    if (profiles.contains(named, Qt::CaseInsensitive))
        return named;
    return profiles.size() == 1 ? profiles.first() : QString();
}

/// The alias by which Windows starts it, a link that leads to no ordinary file.
bool Search::hasNewOutlook() const
{
    const QString local = m_places.folderIn(u"LOCALAPPDATA"_s);
    const QDir aliases(local + u"/Microsoft/WindowsApps"_s);
    return !local.isEmpty() &&
           !aliases.entryList({u"olk.exe"_s}, QDir::AllEntries | QDir::System | QDir::Hidden).isEmpty();
}

bool Search::newOutlookIsChosen() const
{
    const auto value =
        m_registry.value(OutlookKeys::of(versions.front()) + u"\\Preferences"_s, u"UseNewOutlook"_s);
    return value && value.value() && value.value()->number() == 1U;
}

bool Search::hasWindowsMail() const
{
    const QString local = m_places.folderIn(u"LOCALAPPDATA"_s);
    return !local.isEmpty() &&
           QDir(local + u"/Packages/microsoft.windowscommunicationsapps_8wekyb3d8bbwe"_s).exists();
}

QString Search::textIn(const QString &key, const QString &name) const
{
    const auto value = m_registry.value(key, name);
    return value && value.value() ? value.value()->text().value_or(QString()) : QString();
}

QStringList Search::keysIn(const QString &key) const
{
    const auto keys = m_registry.keys(key);
    return keys ? keys.value() : QStringList();
}

bool Search::exists(const QString &key) const
{
    const auto there = m_registry.exists(key);
    return there && there.value();
}

} // namespace

OutlookFound findOutlook(const SystemPlaces &places, const IsRunning &isRunning)
{
    const Search search(places);
    OutlookFound found;
    found.classic = search.classic();
    found.running = !found.classic.isEmpty() && isRunning(OutlookKeys::program);
    found.newOutlook = search.hasNewOutlook() && (found.classic.isEmpty() || search.newOutlookIsChosen());
    found.windowsMail = search.hasWindowsMail();
    for (const ClassicOutlook &outlook : found.classic) {
        for (const QString &profile : outlook.profiles)
            found.accounts += accountsInOutlook(*places.registry, outlook.version, profile);
    }
    return found;
}
