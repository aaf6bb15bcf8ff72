// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/thunderbird/ThunderbirdPlan.h"

#include "support/MailAccounts.h"
#include "support/ThunderbirdTree.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

const QString newName = u"k3v9q2zt.ac-amiens"_s;

/// One machine with Debian's package, and a request for it.
struct Desk {
    ThunderbirdTree tree;

    explicit Desk(const QByteArray &version = "153.7.0") { tree.installPackage(version); }

    QString path(const QString &below) const { return tree.root() + u'/' + below; }
    void put(const QString &below, const QByteArray &bytes) const
    {
        ThunderbirdTree::write(path(below), bytes);
    }

    ThunderbirdRequest request(std::optional<QString> profile = {}) const
    {
        return {mariesAccount(),
                tree.root(),
                profile,
                newName,
                false,
                true,
                findThunderbird(tree.places()).installs};
    }
    ThunderbirdRequest requestFor(const QString &profile) const { return request(path(profile)); }
};

ChangeSet planned(const ThunderbirdRequest &request)
{
    const auto changes = planThunderbird(request);
    REQUIRE(changes);
    return changes.value();
}

/// As the journal would, without its care.
void carryOut(const ChangeSet &changes)
{
    for (const FileChange &change : changes.files)
        ThunderbirdTree::write(change.path, change.after.value());
}

QStringList pathsOf(const ChangeSet &changes)
{
    QStringList paths;
    for (const FileChange &change : changes.files)
        paths.append(change.path);
    return paths;
}

QByteArray afterwards(const ChangeSet &changes, const QString &path)
{
    for (const FileChange &change : changes.files) {
        if (change.path == path)
            return change.after.value();
    }
    return "unchanged";
}

QByteArray data(const char *name)
{
    return ThunderbirdTree::read(QStringLiteral(TEST_DATA_DIR "/thunderbird/") + QLatin1StringView(name));
}

const QByteArray existing = "[Profile0]\nName=default-esr\nIsRelative=1\nPath=aaaa.default-esr\n\n"
                            "[General]\nStartWithLastProfile=1\nVersion=2\n\n"
                            "[InstallFDC34C9F024745EB]\nDefault=aaaa.default-esr\nLocked=1\n";

void makeExisting(const Desk &desk)
{
    desk.put(u"profiles.ini"_s, existing);
    desk.put(u"aaaa.default-esr/prefs.js"_s, data("two-accounts.js"));
    desk.put(u"aaaa.default-esr/compatibility.ini"_s, "[Compatibility]\nLastVersion=153.7.0_1/1\n");
}

} // namespace

TEST_CASE("on a clean home a profile is made that a plain start opens")
{
    const Desk desk;
    const ChangeSet changes = planned(desk.request());
    CHECK(changes.client == u"thunderbird");
    CHECK(changes.profileFolder == desk.path(newName));
    CHECK(pathsOf(changes) == QStringList{desk.path(newName + u"/prefs.js"),
                                          desk.path(newName + u"/compatibility.ini"),
                                          desk.path(u"profiles.ini"_s)});
    CHECK(afterwards(changes, desk.path(newName + u"/prefs.js")) == data("new-imap.js"));
    CHECK(afterwards(changes, desk.path(newName + u"/compatibility.ini")) == "[Compatibility]\n");
    CHECK(afterwards(changes, desk.path(u"profiles.ini"_s)) ==
          "[General]\nStartWithLastProfile=1\nVersion=2\n\n"
          "[Profile0]\nName=ac-amiens\nIsRelative=1\nPath=k3v9q2zt.ac-amiens\nDefault=1\n\n"
          "[InstallFDC34C9F024745EB]\nDefault=k3v9q2zt.ac-amiens\n");
    for (const FileChange &change : changes.files)
        CHECK_FALSE(change.before);
    CHECK(changes.profilesToLock.isEmpty());
    CHECK(changes.notices.isEmpty());
    CHECK(changes.opensByDefault);
    CHECK(changes.launch == QStringList{QDir::toNativeSeparators(desk.tree.packageProgram())});

    carryOut(changes);
    CHECK(planned(desk.request()).files.isEmpty());
    const auto found = findThunderbird(desk.tree.places());
    REQUIRE(found.profiles.size() == 1);
    CHECK(found.profiles.first().opensByDefault);
    CHECK(found.profiles.first().accounts.size() == 1);
}

TEST_CASE("a profile can be made before Thunderbird is there")
{
    const ThunderbirdTree tree;
    const ChangeSet changes = planned({mariesAccount(), tree.root(), {}, newName, false, true, {}});
    CHECK(afterwards(changes, tree.root() + u"/profiles.ini").count("[Install") == 0);
    CHECK(changes.launch.isEmpty());
    CHECK(changes.opensByDefault); // whichever Thunderbird comes, on its first run
    carryOut(changes);
    tree.installPackage();
    CHECK(findThunderbird(tree.places()).profiles.first().opensByDefault);
}

TEST_CASE("an account is added to an existing profile and nothing else is touched")
{
    const Desk desk;
    makeExisting(desk);
    const ChangeSet changes = planned(desk.requestFor(u"aaaa.default-esr"_s));
    const QString prefs = desk.path(u"aaaa.default-esr/prefs.js"_s);
    CHECK(changes.files ==
          QList<FileChange>{{prefs, data("two-accounts.js"), data("two-accounts-and-imap.js")}});
    CHECK(changes.profilesToLock == QStringList{desk.path(u"aaaa.default-esr"_s)});
    CHECK(changes.notices.isEmpty());
    CHECK(changes.opensByDefault);
    CHECK(changes.launch == QStringList{QDir::toNativeSeparators(desk.tree.packageProgram())});

    carryOut(changes);
    const ChangeSet again = planned(desk.requestFor(u"aaaa.default-esr"_s));
    CHECK(again.files.isEmpty());
    CHECK(again.changesNothing());
}

TEST_CASE("a new profile beside others takes nobody's default and says how it opens")
{
    const Desk desk;
    makeExisting(desk);
    const ChangeSet changes = planned(desk.request());
    CHECK(afterwards(changes, desk.path(u"profiles.ini"_s)) ==
          QByteArray(existing).replace("Path=aaaa.default-esr\n", "Path=aaaa.default-esr\nDefault=1\n") +
              "\n[Profile1]\nName=ac-amiens\nIsRelative=1\nPath=k3v9q2zt.ac-amiens\n");
    CHECK_FALSE(changes.opensByDefault);
    CHECK(changes.launch == QStringList{QDir::toNativeSeparators(desk.tree.packageProgram()), u"--profile"_s,
                                        QDir::toNativeSeparators(desk.path(newName))});
    carryOut(changes);
    const auto found = findThunderbird(desk.tree.places());
    CHECK(found.profiles.first().name == u"default-esr");
    CHECK(found.profiles.first().opensByDefault);
    CHECK(planned(desk.request()).files.isEmpty());
}

TEST_CASE("a new profile becomes the default of an install that would open nothing that exists")
{
    const Desk desk;
    const QByteArray other =
        "[Profile0]\nName=other\nIsRelative=1\nPath=other\nDefault=1\n[General]\nVersion=2\n";
    QDir().mkpath(desk.path(u"other"_s));

    SECTION("it has never run, and the old default is another install's")
    {
        desk.put(u"profiles.ini"_s, other);
        desk.put(u"other/compatibility.ini"_s, "[Compatibility]\nLastPlatformDir=/opt/thunderbird\n");
        const ChangeSet changes = planned(desk.request());
        CHECK(changes.opensByDefault);
        CHECK(afterwards(changes, desk.path(u"profiles.ini"_s))
                  .contains("[InstallFDC34C9F024745EB]\nDefault=k3v9q2zt.ac-amiens\n"));
    }
    SECTION("its default is gone from the disk")
    {
        desk.put(
            u"profiles.ini"_s,
            other +
                "[Profile1]\nName=gone\nIsRelative=1\nPath=gone\n[InstallFDC34C9F024745EB]\nDefault=gone\n");
        const ChangeSet changes = planned(desk.request());
        CHECK(changes.opensByDefault);
        CHECK_FALSE(afterwards(changes, desk.path(u"profiles.ini"_s)).contains("Default=gone"));
    }
    SECTION("not where it would claim the old default on its first run")
    {
        desk.put(u"profiles.ini"_s, other);
        desk.put(u"other/compatibility.ini"_s, "[Compatibility]\n");
        const ChangeSet changes = planned(desk.request());
        CHECK_FALSE(changes.opensByDefault);
        CHECK_FALSE(afterwards(changes, desk.path(u"profiles.ini"_s)).contains("[Install"));
    }
    SECTION("not where the person wants to be asked at every start")
    {
        desk.put(u"profiles.ini"_s, "[General]\nStartWithLastProfile=0\nVersion=2\n");
        const ChangeSet changes = planned(desk.request());
        CHECK_FALSE(changes.opensByDefault);
        CHECK_FALSE(afterwards(changes, desk.path(u"profiles.ini"_s)).contains("[Install"));
    }
}

TEST_CASE("of two installs on one root only the one that is started gets the new default")
{
    const Desk desk;
    ThunderbirdTree::install(desk.tree.system(u"/opt/thunderbird"_s));
    const QByteArray ini = afterwards(planned(desk.request()), desk.path(u"profiles.ini"_s));
    CHECK(ini.count("[Install") == 1);
    CHECK(ini.contains("[InstallFDC34C9F024745EB]"));
}

TEST_CASE("a snap goes by the old default")
{
    ThunderbirdTree tree;
    tree.setVariable(u"PATH"_s, u"/snap/bin"_s);
    ThunderbirdTree::install(tree.system(u"/snap/thunderbird/current"_s));
    const auto found = findThunderbird(tree.places());
    const ChangeSet changes =
        planned({mariesAccount(), found.defaultRoot, {}, newName, false, true, found.installs});
    CHECK(changes.opensByDefault);
    CHECK(changes.profileFolder == tree.home() + u"/snap/thunderbird/common/.thunderbird/" + newName);
    CHECK_FALSE(afterwards(changes, found.defaultRoot + u"/profiles.ini").contains("[Install"));
}

TEST_CASE("in a root that no install reads, the profile is opened by name")
{
    const Desk desk;
    ThunderbirdRequest request = desk.request();
    request.profileRoot = desk.tree.home() + u"/stick/";
    const ChangeSet changes = planned(request);
    CHECK(changes.profileFolder == desk.tree.home() + u"/stick/" + newName);
    CHECK(changes.launch.last() == QDir::toNativeSeparators(changes.profileFolder));
    CHECK_FALSE(afterwards(changes, desk.tree.home() + u"/stick/profiles.ini").contains("[Install"));
}

TEST_CASE("a profile that has never been started is made fit to be found")
{
    const Desk desk;
    desk.put(u"profiles.ini"_s, "[Profile0]\nName=a\nIsRelative=1\nPath=a\n[General]\nVersion=2\n");
    desk.put(u"a/times.json"_s, "{}");
    const ChangeSet changes = planned(desk.requestFor(u"a"_s));
    CHECK(pathsOf(changes) == QStringList{desk.path(u"a/prefs.js"_s), desk.path(u"a/compatibility.ini"_s)});
    CHECK(changes.opensByDefault);
}

TEST_CASE("what Thunderbird left out of a profile that it has used stays out")
{
    const Desk desk;
    makeExisting(desk);
    QFile::remove(desk.path(u"aaaa.default-esr/compatibility.ini"_s));
    CHECK(pathsOf(planned(desk.requestFor(u"aaaa.default-esr"_s))) ==
          QStringList{desk.path(u"aaaa.default-esr/prefs.js"_s)});
}

TEST_CASE("a broken file is refused by name, line and column, and nothing is planned")
{
    const Desk desk;
    makeExisting(desk);
    const auto faultOf = [](const ThunderbirdRequest &request) {
        const auto changes = planThunderbird(request);
        REQUIRE_FALSE(changes);
        return changes.fault();
    };

    SECTION("prefs.js")
    {
        desk.put(u"aaaa.default-esr/prefs.js"_s, "user_pref(\"é\", \"x\");\nuser_pref(\"b\", \"\\t\");\n");
        CHECK(faultOf(desk.requestFor(u"aaaa.default-esr"_s)) ==
              Fault{FaultKind::PrefsBroken, desk.path(u"aaaa.default-esr/prefs.js"_s) +
                                                u": line 2, column 17: unknown escape after '\\'"});
    }
    SECTION("profiles.ini")
    {
        desk.put(u"profiles.ini"_s, "\xFF\xFE[\0"_ba);
        CHECK(faultOf(desk.request()).kind == FaultKind::PrefsBroken);
        CHECK(faultOf(desk.request()).detail.startsWith(desk.path(u"profiles.ini: line 1"_s)));
    }
    SECTION("a file that cannot be read, being a folder")
    {
        QFile::remove(desk.path(u"aaaa.default-esr/prefs.js"_s));
        QDir().mkpath(desk.path(u"aaaa.default-esr/prefs.js"_s));
        const Fault fault = faultOf(desk.requestFor(u"aaaa.default-esr"_s));
        CHECK(fault.kind == FaultKind::ReadOnly);
        CHECK(fault.detail.startsWith(desk.path(u"aaaa.default-esr/prefs.js"_s)));
    }
}

TEST_CASE("a link that leads nowhere is refused by name, not taken for a file that is not there")
{
    const Desk desk;
    makeExisting(desk);
    const QString prefs = desk.path(u"aaaa.default-esr/prefs.js"_s);
    QFile::remove(prefs);
    REQUIRE(QFile::link(u"/nowhere/prefs.js"_s, prefs));
    const auto changes = planThunderbird(desk.requestFor(u"aaaa.default-esr"_s));
    REQUIRE_FALSE(changes);
    CHECK(changes.fault().kind == FaultKind::ReadOnly);
    CHECK(changes.fault().detail.startsWith(prefs));
}

TEST_CASE("a user.js is told of, with the keys that it would take back")
{
    const Desk desk;
    makeExisting(desk);
    const QString userJs = desk.path(u"aaaa.default-esr/user.js"_s);
    const auto noticesWith = [&](const QByteArray &bytes) {
        desk.put(u"aaaa.default-esr/user.js"_s, bytes);
        return planned(desk.requestFor(u"aaaa.default-esr"_s)).notices;
    };
    const auto notice = [](const QString &detail) {
        return QList<Fault>{{FaultKind::UserJsOverrides, detail}};
    };

    CHECK(noticesWith("user_pref(\"mail.shell.checkDefaultClient\", false);") == notice(userJs));
    CHECK(noticesWith("user_pref(\"mail.accountmanager.accounts\", "
                      "\"account1\");\nuser_pref(\"mail.smtpservers\", \"smtp1\");") ==
          notice(userJs + u": mail.accountmanager.accounts, mail.smtpservers"));
    CHECK(noticesWith("user_pref(\"mail.account.lastKey\", 5);") == notice(userJs));
    CHECK(noticesWith("broken") == notice(userJs + u": line 1, column 1: unknown word"));

    SECTION("also when the account is there already")
    {
        QFile::remove(userJs);
        carryOut(planned(desk.requestFor(u"aaaa.default-esr"_s)));
        CHECK(noticesWith("user_pref(\"mail.server.server3.socketType\", 0);") ==
              notice(userJs + u": mail.server.server3.socketType"));
        CHECK(noticesWith("user_pref(\"mail.accountmanager.accounts\", \"account1\");\n"
                          "user_pref(\"mail.smtpservers\", \"smtp1\");") ==
              notice(userJs + u": mail.accountmanager.accounts, mail.smtpservers"));
    }
}

TEST_CASE("a profile of a newer Thunderbird is written, with a word about it")
{
    const Desk desk("140.12.0");
    makeExisting(desk);
    const ChangeSet changes = planned(desk.requestFor(u"aaaa.default-esr"_s));
    CHECK(changes.notices == QList<Fault>{{FaultKind::ProfileNewer, u"153.7.0 > 140.12.0"_s}});
    CHECK(changes.files.size() == 1);
}

TEST_CASE("the wishes of the request are carried out")
{
    const Desk desk;
    makeExisting(desk);
    ThunderbirdRequest request = desk.requestFor(u"aaaa.default-esr"_s);
    request.makeDefaultAccount = true;
    request.checkAtStart = false;
    const QByteArray prefs = planned(request).files.first().after.value();
    CHECK(prefs.contains("user_pref(\"mail.accountmanager.defaultaccount\", \"account5\");"));
    CHECK(prefs.contains("user_pref(\"mail.server.server3.login_at_startup\", false);"));
}

TEST_CASE("a profile's folder gets a name of its own")
{
    QSet<QString> names;
    for (int draw = 0; draw < 100; ++draw) {
        const QString name = makeProfileName();
        CHECK(QRegularExpression(u"^[a-z0-9]{8}\\.ac-amiens$"_s).match(name).hasMatch());
        names.insert(name);
    }
    CHECK(names.size() == 100);
}
