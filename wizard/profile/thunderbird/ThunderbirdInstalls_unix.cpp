// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/thunderbird/ApplicationIni.h"
#include "profile/thunderbird/CityHash.h"
#include "profile/thunderbird/ThunderbirdInstalls.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array packageFolders = {"/usr/lib/thunderbird"_L1, "/usr/lib64/thunderbird"_L1,
                                       "/usr/lib/thunderbird-esr"_L1, "/usr/lib64/thunderbird-esr"_L1};
constexpr std::array tarballFolders = {"/opt/thunderbird"_L1, "/usr/local/lib/thunderbird"_L1,
                                       "/usr/local/thunderbird"_L1};
// A snap is the unpacked tarball, with or without the folders of a package around it.
constexpr std::array snapFolders = {"/snap/thunderbird/current/usr/lib/thunderbird"_L1,
                                    "/snap/thunderbird/current"_L1};
// Capital T until spring 2026, the other two since.
constexpr std::array flatpakIds = {"org.mozilla.Thunderbird"_L1, "org.mozilla.thunderbird"_L1,
                                   "org.mozilla.thunderbird_esr"_L1};

QString usualRoot(const SystemPlaces &places)
{
    const QString chosen = places.environment.value(u"MOZ_APP_DATA"_s);
    return QDir::cleanPath(chosen.isEmpty() ? places.home + u"/.thunderbird" : chosen);
}

QString snapRoot(const SystemPlaces &places)
{
    return QDir::cleanPath(places.home + u"/snap/thunderbird/common/.thunderbird");
}

QString flatpakRoot(const SystemPlaces &places, QLatin1StringView id)
{
    return QDir::cleanPath(places.home + u"/.var/app/" + id + u"/.thunderbird");
}

/// What a script says; nothing for a program.
QByteArray scriptText(const QString &path)
{
    constexpr qint64 longestScript = 65536;
    QFile file(path);
    const QByteArray start = file.open(QIODevice::ReadOnly) ? file.read(longestScript) : QByteArray();
    return start.startsWith("#!") ? start : QByteArray();
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
        addPackages();
        addTarballs();
        addSnap();
        addFlatpaks();
        putFirst(plainThunderbird());
        return m_installs;
    }

private:
    void addPackages();
    void addTarballs();
    void addSnap();
    void addFlatpaks();
    QString plainThunderbird() const;
    void putFirst(const QString &folder);

    void add(ThunderbirdInstall install, const QString &folderForItself);
    void addProgramFolder(const QString &folder, InstallKind kind);
    QString seenFromInside(const QString &folder) const;
    QString onDisk(const QString &path) const { return m_places.fileSystemRoot + path; }
    QStringList programsInPath() const;

    const SystemPlaces &m_places;
    const bool m_byInstall;
    QList<ThunderbirdInstall> m_installs;
};

void Search::add(ThunderbirdInstall install, const QString &folderForItself)
{
    const auto isSame = [&](const ThunderbirdInstall &known) { return known.folder == install.folder; };
    if (!holdsThunderbird(install.folder) || std::any_of(m_installs.begin(), m_installs.end(), isSame))
        return;
    install.version = versionIn(install.folder);
    install.hash = installHash(folderForItself);
    install.hasOwnDefault = m_byInstall && install.kind != InstallKind::Snap;
    m_installs.append(install);
}

/// A package or tarball: both keep their profiles in the usual place, and know themselves by their real path,
/// not by a link to it.
void Search::addProgramFolder(const QString &folder, InstallKind kind)
{
    const QString realFolder = QFileInfo(folder).canonicalFilePath();
    const QString wrapper = onDisk(u"/usr/bin/"_s + QFileInfo(folder).fileName());
    const bool hasWrapper = kind == InstallKind::Package && QFileInfo(wrapper).isExecutable();
    const QString program = hasWrapper ? wrapper : QString(realFolder + u"/thunderbird");
    add({realFolder, {program}, kind, {}, usualRoot(m_places), {}}, seenFromInside(realFolder));
}

QString Search::seenFromInside(const QString &folder) const
{
    if (m_places.fileSystemRoot.isEmpty())
        return folder;
    const QString root = QFileInfo(m_places.fileSystemRoot).canonicalFilePath();
    return folder.startsWith(root + u'/') ? folder.mid(root.size()) : folder;
}

void Search::addPackages()
{
    for (const auto folder : packageFolders)
        addProgramFolder(onDisk(folder), InstallKind::Package);
}

void Search::addTarballs()
{
    for (const auto folder : tarballFolders)
        addProgramFolder(onDisk(folder), InstallKind::Tarball);
    for (const char *below : {"/thunderbird", "/.local/share/thunderbird", "/.local/opt/thunderbird"})
        addProgramFolder(m_places.home + QLatin1StringView(below), InstallKind::Tarball);
    // A link in PATH is how the installation guide ends.
    for (const QString &program : programsInPath())
        addProgramFolder(QFileInfo(QFileInfo(program).canonicalFilePath()).path(), InstallKind::Tarball);
}

void Search::addSnap()
{
    for (const auto folder : snapFolders)
        add({onDisk(folder),
             {onDisk(u"/snap/bin/thunderbird"_s)},
             InstallKind::Snap,
             {},
             snapRoot(m_places),
             {}},
            folder);
}

void Search::addFlatpaks()
{
    const QString insideFlatpak = u"/app/lib/thunderbird"_s;
    for (const auto id : flatpakIds) {
        const QString app = u"/app/" + id + u"/current/active/files/lib/thunderbird";
        for (const QString &base :
             {onDisk(u"/var/lib/flatpak"_s), QString(m_places.home + u"/.local/share/flatpak")})
            add({base + app,
                 {u"flatpak"_s, u"run"_s, id},
                 InstallKind::Flatpak,
                 {},
                 flatpakRoot(m_places, id),
                 {}},
                insideFlatpak);
    }
}

/// Files called thunderbird in the folders of PATH, in its order.
QStringList Search::programsInPath() const
{
    QStringList programs;
    for (const QString &folder : m_places.environment.value(u"PATH"_s).split(u':', Qt::SkipEmptyParts)) {
        const bool isOfPerson = folder == m_places.home || folder.startsWith(m_places.home + u'/');
        const QString program = (isOfPerson ? folder : onDisk(folder)) + u"/thunderbird";
        if (QFileInfo(program).isFile() && QFileInfo(program).isExecutable())
            programs.append(program);
    }
    return programs;
}

/// The folder of what starts when one types "thunderbird": where the program lies, or, for the script of a
/// distribution, the folder that it names inside.
QString Search::plainThunderbird() const
{
    const QStringList programs = programsInPath();
    if (programs.isEmpty())
        return {};
    const QString program = QFileInfo(programs.first()).canonicalFilePath();
    const QByteArray script = scriptText(program);
    const auto folderWhere = [this](const auto &isIt) {
        const auto found = std::find_if(m_installs.begin(), m_installs.end(), isIt);
        return found == m_installs.end() ? QString() : found->folder;
    };
    const QStringList candidates = {
        folderWhere(
            [&](const ThunderbirdInstall &install) { return program.startsWith(install.folder + u'/'); }),
        folderWhere([&](const ThunderbirdInstall &install) {
            return script.contains(QString(seenFromInside(install.folder) + u'/').toUtf8());
        }),
        folderWhere(
            [&](const ThunderbirdInstall &install) { return install.launch.first() == programs.first(); }),
    };
    const auto named = [](const QString &folder) { return !folder.isEmpty(); };
    const auto first = std::find_if(candidates.begin(), candidates.end(), named);
    return first == candidates.end() ? QString() : *first;
}

void Search::putFirst(const QString &folder)
{
    const auto isIt = [&](const ThunderbirdInstall &install) { return install.folder == folder; };
    const auto found = std::find_if(m_installs.begin(), m_installs.end(), isIt);
    if (found != m_installs.end())
        std::rotate(m_installs.begin(), found, found + 1);
}

} // namespace

QList<ThunderbirdInstall> findInstalls(const SystemPlaces &places)
{
    return Search(places).run();
}

QStringList profileRoots(const SystemPlaces &places)
{
    QStringList roots = {usualRoot(places), snapRoot(places)};
    for (const auto id : flatpakIds)
        roots.append(flatpakRoot(places, id));
    return roots;
}
