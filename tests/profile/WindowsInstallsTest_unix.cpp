// SPDX-License-Identifier: GPL-3.0-or-later
// Where Thunderbird stands on a Windows, looked for in a picture of one: a registry in memory, and folders of
// which one is called "C:", which Windows itself could not make.
#include "profile/thunderbird/CityHash.h"
#include "profile/thunderbird/WindowsInstalls.h"
#include "support/Catch.h"
#include "support/MemoryRegistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QString usualFolder = u"C:\\Program Files\\Mozilla Thunderbird"_s;

class Computer
{
public:
    Computer()
    {
        setVariable(u"APPDATA"_s, u"C:\\Users\\Éloïse Nuñez\\AppData\\Roaming"_s);
        setVariable(u"LOCALAPPDATA"_s, u"C:\\Users\\Éloïse Nuñez\\AppData\\Local"_s);
        setVariable(u"ProgramFiles"_s, u"C:\\Program Files"_s);
        setVariable(u"ProgramW6432"_s, u"C:\\Program Files"_s);
        setVariable(u"ProgramFiles(x86)"_s, u"C:\\Program Files (x86)"_s);
    }

    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }
    void setText(const QString &key, const QString &name, const QString &text)
    {
        m_registry.put(key, name, RegistryValue::ofText(text));
    }
    /// As Thunderbird's installer registers itself.
    void registerIn(const QString &software, const QString &version, const QString &folder)
    {
        const QString key = software + u"\\Mozilla\\Mozilla Thunderbird\\"_s + version;
        setText(key + u"\\Main"_s, u"Install Directory"_s, folder);
        setText(key + u"\\Main"_s, u"PathToExe"_s, folder + u"\\thunderbird.exe"_s);
    }
    void install(const QString &folder, const QByteArray &version = "153.7.0") const
    {
        REQUIRE(QDir().mkpath(at(folder)));
        QFile file(at(folder) + u"/application.ini"_s);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("[App]\nName=Thunderbird\nVersion=" + version + "\n");
    }
    void makeFolder(const QString &folder) const { REQUIRE(QDir().mkpath(at(folder))); }

    QString at(const QString &folder) const
    {
        return m_folder.filePath(QString(folder).replace(u'\\', u'/'));
    }
    SystemPlaces places()
    {
        return {.home = at(u"C:\\Users\\Éloïse Nuñez"_s),
                .environment = m_environment,
                .fileSystemRoot = m_folder.path(),
                .registry = &m_registry};
    }
    QList<ThunderbirdInstall> installs() { return windows::findInstalls(places()); }
    QStringList folders()
    {
        QStringList folders;
        for (const ThunderbirdInstall &install : installs())
            folders += install.folder;
        return folders;
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    MemoryRegistry m_registry;
};

const QString machine = u"HKEY_LOCAL_MACHINE\\Software"_s;
const QString machine32 = u"HKEY_LOCAL_MACHINE\\Software\\WOW6432Node"_s;
const QString person = u"HKEY_CURRENT_USER\\Software"_s;
const QString programPath = u"\\Microsoft\\Windows\\CurrentVersion\\App Paths\\thunderbird.exe"_s;

} // namespace

TEST_CASE("a Windows without Thunderbird: its profiles would go into APPDATA")
{
    Computer computer;
    CHECK(computer.installs().isEmpty());
    CHECK(windows::profileRoots(computer.places()) ==
          QStringList{computer.at(u"C:\\Users\\Éloïse Nuñez\\AppData\\Roaming\\Thunderbird"_s)});
}

TEST_CASE("what the installer leaves on a Windows")
{
    Computer computer;
    computer.registerIn(machine, u"153.7.0 (x64 fr)"_s, usualFolder);
    computer.install(usualFolder);
    const auto installs = computer.installs();
    REQUIRE(installs.size() == 1);
    const ThunderbirdInstall expected{
        computer.at(usualFolder),
        {computer.at(usualFolder) + u"/thunderbird.exe"_s},
        InstallKind::Installer,
        u"153.7.0"_s,
        computer.at(u"C:\\Users\\Éloïse Nuñez\\AppData\\Roaming\\Thunderbird"_s),
        u"D78BF5DD33499EC2"_s}; // of "C:\Program Files\Mozilla Thunderbird"
    CHECK(installs.first() == expected);
}

TEST_CASE("a Thunderbird is found wherever Windows knows of it")
{
    Computer computer;
    QString folder = u"D:\\Outils\\Messagerie Éole"_s;
    SECTION("installed for all, as a 64-bit program")
    {
        computer.registerIn(machine, u"153.7.0 (x64 fr)"_s, folder);
    }
    SECTION("installed for all, as a 32-bit program")
    {
        computer.registerIn(machine32, u"140.12.0esr (x86 fr)"_s, folder);
    }
    SECTION("installed for one person")
    {
        computer.registerIn(person, u"153.7.0 (x64 fr)"_s, folder);
    }
    SECTION("another edition")
    {
        computer.setText(machine + u"\\Mozilla\\Mozilla Thunderbird ESR\\140.12.0 (x64 fr)\\Main"_s,
                         u"Install Directory"_s, folder);
    }
    SECTION("with a backslash at the end")
    {
        computer.registerIn(machine, u"153.7.0"_s, folder + u'\\');
    }
    SECTION("by the path of its program, in quotes or not")
    {
        const QString software = GENERATE(as<QString>{}, machine, person, machine32);
        const QString program = folder + u"\\thunderbird.exe"_s;
        computer.setText(software + programPath, {},
                         GENERATE(true, false) ? program : QString(u'"' + program + u'"'));
    }
    SECTION("in a default folder, with nothing in the registry")
    {
        folder = GENERATE(as<QString>{}, usualFolder, u"C:\\Program Files (x86)\\Mozilla Thunderbird"_s,
                          u"C:\\Users\\Éloïse Nuñez\\AppData\\Local\\Mozilla Thunderbird"_s);
    }
    computer.install(folder);
    const auto installs = computer.installs();
    REQUIRE(installs.size() == 1);
    CHECK(installs.first().folder == computer.at(folder));
    CHECK(installs.first().hash == installHash(folder));
}

TEST_CASE("what the registry still names but is gone is no install")
{
    Computer computer;
    computer.registerIn(machine, u"153.7.0 (x64 fr)"_s, usualFolder);
    computer.setText(machine + programPath, {}, usualFolder + u"\\thunderbird.exe"_s);
    CHECK(computer.installs().isEmpty());
    computer.makeFolder(usualFolder);
    CHECK(computer.installs().isEmpty());
}

TEST_CASE("of several Thunderbirds the one that Windows starts by its name comes first, each once")
{
    Computer computer;
    const QString old = u"C:\\Program Files (x86)\\Mozilla Thunderbird"_s;
    computer.registerIn(machine, u"153.7.0 (x64 fr)"_s, usualFolder);
    computer.registerIn(machine32, u"102.1.0 (x86 fr)"_s, old);
    computer.install(usualFolder);
    computer.install(old, "102.1.0");
    CHECK(computer.folders() == QStringList{computer.at(usualFolder), computer.at(old)});

    computer.setText(machine + programPath, {}, old + u"\\thunderbird.exe"_s);
    CHECK(computer.folders() == QStringList{computer.at(old), computer.at(usualFolder)});
    // What a person has registered goes before what is for all.
    computer.setText(person + programPath, {}, usualFolder + u"\\thunderbird.exe"_s);
    CHECK(computer.folders() == QStringList{computer.at(usualFolder), computer.at(old)});
}

TEST_CASE("the hash goes by the folder's true spelling, whatever the registry's is")
{
    Computer computer;
    computer.registerIn(machine, u"153.7.0 (x64 fr)"_s, u"c:\\PROGRAM FILES\\mozilla thunderbird"_s);
    computer.install(usualFolder);
    const auto installs = computer.installs();
    REQUIRE(installs.size() == 1); // and the default folder is the same one
    CHECK(installs.first().hash == u"D78BF5DD33499EC2");
}

TEST_CASE("a hash that the installer wrote down counts, for all persons first")
{
    Computer computer;
    computer.install(usualFolder);
    const QString taskBar = u"\\Mozilla\\Thunderbird\\TaskBarIDs"_s;
    computer.setText(machine32 + taskBar, usualFolder, u"3"_s);
    CHECK(computer.installs().first().hash == u"3");
    computer.setText(person + taskBar, usualFolder, u"2"_s);
    CHECK(computer.installs().first().hash == u"2");
    computer.setText(machine + taskBar, usualFolder, u"1"_s);
    CHECK(computer.installs().first().hash == u"1");
    computer.setText(machine + taskBar, u"C:\\Elsewhere"_s, u"0"_s);
    CHECK(computer.installs().first().hash == u"1");
}

TEST_CASE("MOZ_APP_DATA and MOZ_LEGACY_PROFILES count on Windows too")
{
    Computer computer;
    computer.install(usualFolder);
    computer.setVariable(u"MOZ_APP_DATA"_s, u"\\\\serveur\\élèves\\Courrier\\"_s);
    computer.setVariable(u"MOZ_LEGACY_PROFILES"_s, u"1"_s);
    const auto installs = computer.installs();
    REQUIRE(installs.size() == 1);
    CHECK(installs.first().profileRoot.endsWith(u"/serveur/élèves/Courrier"_s));
    CHECK(windows::profileRoots(computer.places()).first() == installs.first().profileRoot);
    CHECK_FALSE(installs.first().hasOwnDefault);
}

TEST_CASE("the profiles of a Thunderbird from the Store are looked for, after the others")
{
    Computer computer;
    const QString packages = u"C:\\Users\\Éloïse Nuñez\\AppData\\Local\\Packages\\"_s;
    computer.makeFolder(packages + u"Microsoft.Windows.Photos_8wekyb3d8bbwe"_s);
    computer.makeFolder(packages + u"MozillaThunderbird.MZLA_h5892qc0xkpca"_s);
    CHECK(windows::profileRoots(computer.places()) ==
          QStringList{computer.at(u"C:\\Users\\Éloïse Nuñez\\AppData\\Roaming\\Thunderbird"_s),
                      computer.at(packages + u"MozillaThunderbird.MZLA_h5892qc0xkpca\\LocalCache\\Roaming"
                                             "\\Thunderbird"_s)});
}

TEST_CASE("a Windows whose environment says nothing is searched by its registry")
{
    Computer computer;
    for (const auto &name :
         {u"APPDATA"_s, u"LOCALAPPDATA"_s, u"ProgramFiles"_s, u"ProgramW6432"_s, u"ProgramFiles(x86)"_s})
        computer.setVariable(name, {});
    computer.registerIn(machine, u"153.7.0 (x64 fr)"_s, usualFolder);
    computer.install(usualFolder);
    REQUIRE(computer.installs().size() == 1);
    CHECK(computer.installs().first().profileRoot ==
          computer.at(u"C:\\Users\\Éloïse Nuñez\\AppData\\Roaming\\Thunderbird"_s));
}
