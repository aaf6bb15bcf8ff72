// SPDX-License-Identifier: GPL-3.0-or-later
// A whole computer, prepared and taken back: Debian's folders below a root, and a Windows in a picture.
#include "profile/Journal.h"
#include "profile/deploy/DeploymentPlan.h"
#include "profile/deploy/DiskForEverybody.h"
#include "profile/deploy/FirstLogOn.h"
#include "profile/deploy/PolicyValues.h"
#include "support/MailAccounts.h"
#include "support/MemoryRegistry.h"
#include "support/ThunderbirdTree.h"

#include <QDirIterator>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

/// Debian's Thunderbird, with the folders that its package brings.
class Debian
{
public:
    Debian()
    {
        ThunderbirdTree::install(m_tree.packageFolder());
        ThunderbirdTree::write(m_tree.system(u"/usr/share/thunderbird/isp/riseup.net.xml"_s),
                               "<clientConfig/>");
        REQUIRE(QFile::link(u"../../share/thunderbird/isp"_s, m_tree.packageFolder() + u"/isp"_s));
        ThunderbirdTree::write(m_tree.system(u"/etc/thunderbird/pref/thunderbird.js"_s), "// Debian's");
        REQUIRE(QDir().mkpath(m_tree.system(u"/etc/xdg/autostart"_s)));
        REQUIRE(QDir().mkpath(m_tree.system(u"/var/lib"_s)));
    }

    QString at(const QString &path) const { return m_tree.system(path); }
    DeploymentPlaces places() const { return deploymentPlaces(m_tree.places()); }
    ChangeSet plan(const Deployment &deployment) const
    {
        const auto planned = planDeployment(deployment, places());
        REQUIRE(planned);
        return planned.value();
    }
    std::optional<Receipt> deploy(const Deployment &deployment) const
    {
        DiskForEverybody disk(places().stateFolder);
        const auto written = Journal(places().stateFolder, disk).write(plan(deployment));
        REQUIRE(written);
        return written.value();
    }
    Undone undo() const
    {
        const auto undone = Journal(places().stateFolder).undoLast();
        REQUIRE(undone);
        return undone.value();
    }

    /// Every name with mode and content, but for the memory of what was done.
    QStringList everything() const
    {
        QStringList all;
        QDirIterator walk(m_tree.system(),
                          QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = walk.next();
            if (path.contains(u"/var/lib/assistant-messagerie"_s))
                continue;
            const QFileInfo info(path);
            const QString content =
                info.isFile() ? QString::fromUtf8(ThunderbirdTree::read(path)) : info.symLinkTarget();
            all += QString(path + u' ' + QString::number(info.permissions().toInt(), 16) + u' ' + content);
        }
        all.sort();
        return all;
    }

private:
    ThunderbirdTree m_tree;
};

int modeOf(const QString &path)
{
    struct stat status = {};
    REQUIRE(::stat(QFile::encodeName(path).constData(), &status) == 0);
    return int(status.st_mode & 07777U);
}

SchoolSettings school()
{
    return {.domain = u"ac-amiens.fr"_s,
            .name = u"Académie d'Amiens"_s,
            .incoming = {access(u"imap.ac-amiens.fr"_s, 993, Protocol::Imap, u"%EMAILLOCALPART%"_s)},
            .outgoing = {access(u"smtp.ac-amiens.fr"_s, 465, Protocol::Smtp, u"%EMAILLOCALPART%"_s)},
            .academyFile = "{\"schema\": 1}",
            .authority = "-----BEGIN CERTIFICATE-----\n"};
}

const QString autoconfig = u"/usr/share/thunderbird/isp/ac-amiens.fr.xml"_s;
const QString policies = u"/etc/thunderbird/policies/policies.json"_s;
const QString entry = u"/etc/xdg/autostart/assistant-messagerie.desktop"_s;

} // namespace

TEST_CASE("a deployment stands in Debian's folders, for everybody to read, and is taken back to the byte")
{
    const Debian debian;
    const QStringList before = debian.everything();
    const mode_t usual = ::umask(077);
    const auto receipt = debian.deploy({.school = school(), .policies = {.enterpriseRoots = true}});
    ::umask(usual);
    REQUIRE(receipt);
    for (const QString &path : {autoconfig, policies, entry, u"/etc/assistant-messagerie/academy.json"_s,
                                u"/etc/assistant-messagerie/authority.pem"_s}) {
        CAPTURE(path);
        CHECK(modeOf(debian.at(path)) == 0644);
    }
    CHECK(modeOf(debian.at(u"/etc/thunderbird/policies"_s)) == 0755);
    CHECK(modeOf(debian.at(u"/etc/assistant-messagerie"_s)) == 0755);
    CHECK(modeOf(debian.at(u"/var/lib/assistant-messagerie/deploy"_s)) == 0700);
    // Told as users will find them, not as they lie below this root.
    CHECK(ThunderbirdTree::read(debian.at(policies)).contains("\"/etc/assistant-messagerie/authority.pem\""));
    CHECK(ThunderbirdTree::read(debian.at(entry)).contains("\"/etc/assistant-messagerie/academy.json\""));

    CHECK(receipt->entries.at(2).path == debian.at(autoconfig)); // not by way of the package's link
    CHECK(debian.undo().removed.size() == 5);
    CHECK(debian.everything() == before);
}

TEST_CASE("the same deployment again changes nothing and leaves no receipt of its own")
{
    const Debian debian;
    const Deployment deployment{.school = school(), .policies = {.noTelemetry = true}};
    debian.deploy(deployment);
    const QStringList once = debian.everything();
    CHECK(debian.plan(deployment).changesNothing());
    CHECK_FALSE(debian.deploy(deployment));
    CHECK(debian.everything() == once);
}

TEST_CASE("policies that were there keep owner, mode and bytes through deployment and undo")
{
    const Debian debian;
    const QByteArray theirs = "{\"policies\" : {\n   \"DisableAppUpdate\" : true } }";
    ThunderbirdTree::write(debian.at(policies), theirs);
    REQUIRE(::chmod(QFile::encodeName(debian.at(policies)).constData(), 0640) == 0);
    debian.deploy({.school = school(), .firstLogOn = false, .policies = {.noTelemetry = true}});
    CHECK(ThunderbirdTree::read(debian.at(policies)).contains("\"DisableAppUpdate\": true"));
    CHECK(modeOf(debian.at(policies)) == 0640);
    CHECK_FALSE(QFile::exists(debian.at(entry)));
    debian.undo();
    CHECK(ThunderbirdTree::read(debian.at(policies)) == theirs);
    CHECK(modeOf(debian.at(policies)) == 0640);
}

TEST_CASE("a new policies.json of the system begins with the one that it hides")
{
    const Debian debian;
    ThunderbirdTree::write(debian.at(u"/usr/lib/thunderbird/distribution/policies.json"_s),
                           R"({"policies": {"DisableAppUpdate": true}})");
    const ChangeSet changes = debian.plan({.school = school(), .policies = {.noTelemetry = true}});
    const auto file = std::ranges::find(changes.files, debian.at(policies), &FileChange::path);
    REQUIRE(file != changes.files.end());
    CHECK_FALSE(file->before);
    CHECK(file->after->contains("DisableAppUpdate"));
    CHECK(file->after->contains("DisableTelemetry"));
}

TEST_CASE("a broken policies.json stops everything before anything is written")
{
    const Debian debian;
    ThunderbirdTree::write(debian.at(policies), "{");
    const auto planned = planDeployment({.school = school()}, debian.places());
    REQUIRE_FALSE(planned);
    CHECK(planned.fault().kind == FaultKind::PrefsBroken);
    CHECK(planned.fault().detail.startsWith(debian.at(policies)));
}

TEST_CASE("without a Thunderbird that is said, and the rest is planned")
{
    const ThunderbirdTree empty;
    const auto planned = planDeployment({.school = school()}, deploymentPlaces(empty.places()));
    REQUIRE(planned);
    CHECK(planned.value().notices == QList{Fault{FaultKind::ClientMissing, {}}});
    CHECK(planned.value().files.size() == 4);
}

TEST_CASE("on Windows it goes beside Thunderbird, into ProgramData and into Active Setup")
{
    const QTemporaryDir disk;
    MemoryRegistry registry;
    const QString key = u"HKEY_LOCAL_MACHINE\\Software\\Mozilla\\Mozilla Thunderbird\\153.0\\Main"_s;
    registry.put(key, u"Install Directory"_s,
                 RegistryValue::ofText(u"C:\\Program Files\\Mozilla Thunderbird"_s));
    ThunderbirdTree::write(disk.filePath(u"C:/Program Files/Mozilla Thunderbird/application.ini"_s),
                           "[App]\nName=Thunderbird\nVersion=153.0\n");
    REQUIRE(QDir().mkpath(disk.filePath(u"C:/ProgramData"_s)));
    QProcessEnvironment environment;
    environment.insert(u"ProgramData"_s, u"C:\\ProgramData"_s);
    environment.insert(u"ProgramW6432"_s, u"C:\\Program Files"_s);
    registry.fill(u"[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mozilla\\Thunderbird\\Certificates]\n"
                  "\"ImportEnterpriseRoots\"=dword:00000000\n"
                  "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Active Setup\\Installed Components]\n"_s);
    const QString before = registry.text();
    const DeploymentPlaces places = windows::deploymentPlaces({.home = disk.filePath(u"C:/Users/ada"_s),
                                                               .environment = environment,
                                                               .fileSystemRoot = disk.path(),
                                                               .registry = &registry});
    const Deployment deployment{.school = school(),
                                .policies = {.enterpriseRoots = true, .noTelemetry = true}};
    const auto planned = planDeployment(deployment, places);
    REQUIRE(planned);
    DiskForEverybody everybody(places.stateFolder);
    Journal journal(places.stateFolder, everybody, registry);
    REQUIRE(journal.write(planned.value()));

    const auto read = [&](const QString &path) { return ThunderbirdTree::read(disk.filePath(path)); };
    CHECK(read(u"C:/Program Files/Mozilla Thunderbird/isp/ac-amiens.fr.xml"_s).contains("imap.ac-amiens.fr"));
    // The registry has Certificates, which hides the file's: both wishes about them went there.
    CHECK(read(u"C:/Program Files/Mozilla Thunderbird/distribution/policies.json"_s) ==
          "{\n  \"policies\": {\n    \"DisableTelemetry\": true\n  }\n}\n");
    CHECK(registry.value(policyKey + u"\\Certificates"_s, u"ImportEnterpriseRoots"_s).value()->number() ==
          1U);
    CHECK(registry.value(policyKey + u"\\Certificates\\Install"_s, u"1"_s).value()->text() ==
          u"C:\\ProgramData\\assistant-messagerie\\authority.pem"_s);
    const QString activeSetup = activeSetupValues({places.program}).first().key;
    const auto stub = registry.value(activeSetup, u"StubPath"_s);
    REQUIRE((stub && stub.value()));
    CHECK(stub.value()->text()->contains(
        u"C:\\Program Files\\assistant-messagerie\\assistant-messagerie.exe"_s));
    CHECK(stub.value()->text()->contains(u"C:\\ProgramData\\assistant-messagerie\\academy.json"_s));
    const auto again = planDeployment(deployment, places);
    REQUIRE(again);
    CHECK(again.value().changesNothing());

    REQUIRE(journal.undoLast());
    CHECK(registry.text() == before);
    CHECK_FALSE(QFile::exists(disk.filePath(u"C:/Program Files/Mozilla Thunderbird/isp"_s)));
    CHECK_FALSE(QFile::exists(disk.filePath(u"C:/Program Files/Mozilla Thunderbird/distribution"_s)));
}
