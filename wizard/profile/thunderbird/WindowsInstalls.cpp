// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/thunderbird/WindowsInstalls.h"

#include "profile/thunderbird/ApplicationIni.h"
#include "profile/thunderbird/CityHash.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString localMachine = u"HKEY_LOCAL_MACHINE\\Software\\"_s;
const QString currentUser = u"HKEY_CURRENT_USER\\Software\\"_s;
/// Where a 32-bit installer's keys stand, seen from a 64-bit program.
const QString localMachine32 = localMachine + u"WOW6432Node\\"_s;

/// Slashes as the rest of the program has them; Windows' own are in the environment and the registry.
QString withSlashes(QString path)
{
    return QDir::cleanPath(path.replace(u'\\', u'/'));
}

QString withBackslashes(QString path)
{
    return path.replace(u'/', u'\\');
}

QString onDisk(const SystemPlaces &places, const QString &path)
{
    return places.fileSystemRoot.isEmpty() ? path : QString(places.fileSystemRoot + u'/' + path);
}

QString usualRoot(const SystemPlaces &places)
{
    const QString chosen = places.folderIn(u"MOZ_APP_DATA"_s);
    if (!chosen.isEmpty())
        return chosen;
    const QString appData = places.folderIn(u"APPDATA"_s);
    return (appData.isEmpty() ? places.home + u"/AppData/Roaming"_s : appData) + u"/Thunderbird"_s;
}

/// Windows keeps what a program of its Store writes into APPDATA in a folder of the package. Whether it does
/// so with Thunderbird, whose manifest says nothing of it, nobody has confirmed; so these are only looked
/// into, never written to first.
QStringList storeRoots(const SystemPlaces &places)
{
    const QString localAppData = places.folderIn(u"LOCALAPPDATA"_s);
    if (localAppData.isEmpty())
        return {};
    const QDir packages(localAppData + u"/Packages"_s);
    QStringList roots;
    for (const QString &name : packages.entryList({u"*Thunderbird*"_s}, QDir::Dirs, QDir::Name))
        roots += packages.filePath(name) + u"/LocalCache/Roaming/Thunderbird"_s;
    return roots;
}

/// Spelled as on the disk: Windows finds a folder in any case, the hash of an install does not.
QString asSpelled(const QString &path)
{
    const QFileInfo info(path);
    const QString parent = info.path();
    if (parent == path)
        return path; // the root
    const QStringList found = QDir(parent).entryList({info.fileName()}, QDir::Dirs | QDir::Hidden);
    const QString name = found.contains(info.fileName()) ? info.fileName() : found.value(0, info.fileName());
    QString spelled = asSpelled(parent);
    if (!spelled.endsWith(u'/'))
        spelled += u'/';
    return spelled + name;
}

/// The search of one system, collecting each folder once.
class Search
{
public:
    explicit Search(const SystemPlaces &places)
        : m_places(places), m_byInstall(!places.environment.contains(u"MOZ_LEGACY_PROFILES"_s))
    {
    }

    QList<ThunderbirdInstall> run()
    {
        for (const QString &software : {currentUser, localMachine, localMachine32})
            addProgramPath(software);
        for (const QString &software : {localMachine, currentUser, localMachine32})
            addRegistered(software);
        addDefaultFolders();
        return m_installs;
    }

private:
    void addProgramPath(const QString &software);
    void addRegistered(const QString &software);
    void addDefaultFolders();
    void add(const QString &folderForWindows);

    QString textIn(const QString &key, const QString &name) const;
    QStringList keysIn(const QString &key) const;
    QString hashOf(const QString &folderForWindows) const;

    const SystemPlaces &m_places;
    const bool m_byInstall;
    QList<ThunderbirdInstall> m_installs;
};

/// What starts when one types "thunderbird" where Windows asks for a program.
void Search::addProgramPath(const QString &software)
{
    QString program =
        textIn(software + u"Microsoft\\Windows\\CurrentVersion\\App Paths\\thunderbird.exe"_s, {});
    program.remove(u'"');
    if (!program.isEmpty())
        add(QFileInfo(withSlashes(program)).path());
}

/// Every edition, "Mozilla Thunderbird" or "Mozilla Thunderbird ESR", in every version that is there.
void Search::addRegistered(const QString &software)
{
    const QString mozilla = software + u"Mozilla"_s;
    for (const QString &edition : keysIn(mozilla)) {
        if (!edition.contains(u"Thunderbird"_s, Qt::CaseInsensitive))
            continue;
        const QString key = mozilla + u'\\' + edition;
        for (const QString &version : keysIn(key)) {
            const QString folder = textIn(key + u'\\' + version + u"\\Main"_s, u"Install Directory"_s);
            if (!folder.isEmpty())
                add(withSlashes(folder));
        }
    }
}

/// Installed by copying, or with a registry that was cleaned since.
void Search::addDefaultFolders()
{
    for (const QString &variable :
         {u"ProgramW6432"_s, u"ProgramFiles"_s, u"ProgramFiles(x86)"_s, u"LOCALAPPDATA"_s}) {
        const QString folder = m_places.environment.value(variable);
        if (folder.isEmpty())
            continue;
        for (const QString &name : {u"/Mozilla Thunderbird"_s, u"/Mozilla Thunderbird ESR"_s})
            add(withSlashes(folder) + name);
    }
}

void Search::add(const QString &folderForWindows)
{
    const QString folder = asSpelled(onDisk(m_places, folderForWindows));
    const auto isSame = [&](const ThunderbirdInstall &known) { return known.folder == folder; };
    if (!holdsThunderbird(folder) || std::ranges::any_of(m_installs, isSame))
        return;
    const QString spelled = m_places.fileSystemRoot.isEmpty()
                                ? folder
                                : folder.sliced(m_places.fileSystemRoot.size() + 1); // and its slash
    m_installs.append({folder,
                       {QDir::toNativeSeparators(folder + u"/thunderbird.exe"_s)},
                       InstallKind::Installer,
                       versionIn(folder),
                       usualRoot(m_places),
                       hashOf(withBackslashes(spelled)),
                       m_byInstall});
}

QString Search::textIn(const QString &key, const QString &name) const
{
    const auto value = m_places.registry->value(key, name);
    return value && value.value() ? value.value()->text().value_or(QString()) : QString();
}

QStringList Search::keysIn(const QString &key) const
{
    const auto keys = m_places.registry->keys(key);
    return keys ? keys.value() : QStringList();
}

/// The installer writes the hash down, and Thunderbird takes that before it counts itself: for all persons
/// first (GetInstallHash in Gecko). A 32-bit installer's stands in its own view.
QString Search::hashOf(const QString &folderForWindows) const
{
    for (const QString &software : {localMachine, currentUser, localMachine32}) {
        const QString known = textIn(software + u"Mozilla\\Thunderbird\\TaskBarIDs"_s, folderForWindows);
        if (!known.isEmpty())
            return known;
    }
    return installHash(folderForWindows);
}

} // namespace

QList<ThunderbirdInstall> windows::findInstalls(const SystemPlaces &places)
{
    return Search(places).run();
}

QStringList windows::profileRoots(const SystemPlaces &places)
{
    return QStringList{usualRoot(places)} + storeRoots(places);
}
