// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/RunningThunderbird.h"
#include "support/ThunderbirdTree.h"

using namespace Qt::StringLiterals;

namespace {

const QByteArray twoProfiles = "[InstallFDC34C9F024745EB]\nDefault=aaaa.default-esr\n\n"
                               "[Profile1]\nName=default\nIsRelative=1\nPath=bbbb.default\nDefault=1\n\n"
                               "[Profile0]\nName=default-esr\nIsRelative=1\nPath=aaaa.default-esr\n\n"
                               "[General]\nStartWithLastProfile=1\nVersion=2\n";

void makeTwoProfiles(const ThunderbirdTree &tree)
{
    ThunderbirdTree::write(tree.root() + u"/profiles.ini", twoProfiles);
    QDir().mkpath(tree.root() + u"/aaaa.default-esr");
    QDir().mkpath(tree.root() + u"/bbbb.default");
}

} // namespace

TEST_CASE("a machine without Thunderbird")
{
    const ThunderbirdTree tree;
    // 153 leaves an empty folder of this name in a clean home.
    QDir().mkpath(tree.home() + u"/thunderbird");
    const auto found = findThunderbird(tree.places());
    CHECK(found.installs.isEmpty());
    CHECK(found.profiles.isEmpty());
    CHECK(found.defaultRoot == tree.root());
}

TEST_CASE("MOZ_APP_DATA moves the profiles, MOZ_LEGACY_PROFILES ends the default by install")
{
    ThunderbirdTree tree;
    tree.installPackage();
    tree.setVariable(u"MOZ_APP_DATA"_s, tree.home() + u"/elsewhere/");
    tree.setVariable(u"MOZ_LEGACY_PROFILES"_s, u"1"_s);
    const auto found = findThunderbird(tree.places());
    CHECK(found.defaultRoot == tree.home() + u"/elsewhere");
    CHECK(found.installs.first().profileRoot == tree.home() + u"/elsewhere");
    CHECK_FALSE(found.installs.first().hasOwnDefault);
}

TEST_CASE("the profile that opens by default comes first")
{
    ThunderbirdTree tree;
    tree.installPackage();
    makeTwoProfiles(tree);
    ThunderbirdTree::write(tree.root() + u"/bbbb.default/compatibility.ini", "[Compatibility]\n");

    SECTION("the install's own")
    {
        const auto profiles = findThunderbird(tree.places()).profiles;
        REQUIRE(profiles.size() == 2);
        CHECK(profiles[0].folder == tree.root() + u"/aaaa.default-esr");
        CHECK(profiles[0].name == u"default-esr");
        CHECK(profiles[0].root == tree.root());
        CHECK(profiles[0].opensByDefault);
        CHECK_FALSE(profiles[1].opensByDefault);
    }
    SECTION("the old default, where the install goes by that")
    {
        tree.setVariable(u"MOZ_LEGACY_PROFILES"_s, u"1"_s);
        const auto profiles = findThunderbird(tree.places()).profiles;
        CHECK(profiles[0].folder == tree.root() + u"/bbbb.default");
        CHECK_FALSE(profiles[1].opensByDefault);
    }
    SECTION("the old default, where no install is found")
    {
        QDir(tree.packageFolder()).removeRecursively();
        const auto profiles = findThunderbird(tree.places()).profiles;
        CHECK(profiles[0].folder == tree.root() + u"/bbbb.default");
        CHECK_FALSE(profiles[1].opensByDefault);
    }
    SECTION("a profile whose folder is gone is no choice")
    {
        QDir(tree.root() + u"/aaaa.default-esr").removeRecursively();
        CHECK(findThunderbird(tree.places()).profiles.size() == 1);
    }
}

TEST_CASE("a list of profiles that is there and cannot be read is told of, not taken for none")
{
    const ThunderbirdTree tree;
    tree.installPackage();
    makeTwoProfiles(tree);
    const QString list = tree.root() + u"/profiles.ini"_s;
    QFile::remove(list);
    CHECK(findThunderbird(tree.places()).unreadable.isEmpty());

    QDir().mkpath(list);
    const ThunderbirdFound found = findThunderbird(tree.places());
    CHECK(found.profiles.isEmpty());
    REQUIRE(found.unreadable.size() == 1);
    CHECK(found.unreadable.first().kind == FaultKind::ReadOnly);
    CHECK(found.unreadable.first().detail.startsWith(list));
}

TEST_CASE("the mail accounts of a profile are told apart")
{
    const ThunderbirdTree tree;
    tree.installPackage();
    makeTwoProfiles(tree);
    const QString prefs = tree.root() + u"/aaaa.default-esr/prefs.js";

    SECTION("as Thunderbird loads them")
    {
        ThunderbirdTree::write(
            prefs, "user_pref(\"mail.accountmanager.accounts\", "
                   "\"account2,account1,,account3,account9,account4,account5\");\n"
                   "user_pref(\"mail.account.account1.server\", \"server1\");\n"
                   "user_pref(\"mail.account.account1.identities\", \"id2, id1\");\n"
                   "user_pref(\"mail.identity.id2.useremail\", \"Élise@example.org\");\n"
                   "user_pref(\"mail.server.server1.type\", \"imap\");\n"
                   "user_pref(\"mail.server.server1.hostname\", \"imap.example.org\");\n"
                   "user_pref(\"mail.server.server1.userName\", \"elise\");\n"
                   "user_pref(\"mail.server.server1.socketType\", 3);\n"
                   "user_pref(\"mail.account.account2.server\", \"server2\");\n"
                   "user_pref(\"mail.server.server2.type\", \"none\");\n"
                   "user_pref(\"mail.server.server2.hostname\", \"Local Folders\");\n"
                   "user_pref(\"mail.account.account3.server\", \"server3\");\n" // no host name: not loaded
                   "user_pref(\"mail.server.server3.type\", \"imap\");\n"
                   "user_pref(\"mail.account.account4.server\", \"server4\");\n"
                   "user_pref(\"mail.server.server4.type\", \"pop3\");\n"
                   "user_pref(\"mail.server.server4.hostname\", \"pop.example.net\");\n"
                   "user_pref(\"mail.server.server4.userName\", \"e@example.net\");\n"
                   "user_pref(\"mail.server.server4.port\", 2995);\n"
                   "user_pref(\"mail.account.account5.server\", \"server1\");\n"); // the same server again
        const auto profile = findThunderbird(tree.places()).profiles.first();
        CHECK_FALSE(profile.fault);
        CHECK(profile.accounts ==
              QList<ExistingAccount>{
                  {u"elise"_s, u"imap.example.org"_s, 993, Protocol::Imap, u"Élise@example.org"_s},
                  {u"e@example.net"_s, u"pop.example.net"_s, 2995, Protocol::Pop3, {}}});
    }
    SECTION("and a broken file is named")
    {
        ThunderbirdTree::write(prefs, "user_pref(\"a\", 1);\nuser_pref(\"b\" 2);\n");
        const auto profile = findThunderbird(tree.places()).profiles.first();
        CHECK(profile.accounts.isEmpty());
        CHECK(profile.fault ==
              Fault{FaultKind::PrefsBroken, prefs + u": line 2, column 15: expected ',' after the name"});
    }
}

TEST_CASE("a profile that a newer Thunderbird has used is named")
{
    const ThunderbirdTree tree;
    tree.installPackage("140.12.0");
    makeTwoProfiles(tree);
    const auto faultWith = [&](const QByteArray &lastVersion) {
        ThunderbirdTree::write(tree.root() + u"/aaaa.default-esr/compatibility.ini",
                               "[Compatibility]\nLastVersion=" + lastVersion + "\n");
        return findThunderbird(tree.places()).profiles.first().fault;
    };
    CHECK(faultWith("153.7.0_20261110162734/20261110162734") ==
          Fault{FaultKind::ProfileNewer, u"153.7.0 > 140.12.0"_s});
    CHECK_FALSE(faultWith("140.12.0_20261110162734/20261110162734"));
    CHECK_FALSE(faultWith("140.2.1_20251110162734/20251110162734"));
    CHECK_FALSE(faultWith(""));
    tree.installPackage("153.7.0"); // updated since
    CHECK_FALSE(faultWith("153.7.0_20261110162734/20261110162734"));
}

TEST_CASE("a profile in use is seen to be in use")
{
    const ThunderbirdTree tree;
    tree.installPackage();
    makeTwoProfiles(tree);
    const QString folder = tree.root() + u"/aaaa.default-esr";
    CHECK_FALSE(findThunderbird(tree.places()).profiles.first().running);
    {
        const RunningThunderbird thunderbird(folder);
        CHECK(findThunderbird(tree.places()).profiles.first().running);
    }
    CHECK_FALSE(findThunderbird(tree.places()).profiles.first().running);
}
