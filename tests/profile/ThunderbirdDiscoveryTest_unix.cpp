// SPDX-License-Identifier: GPL-3.0-or-later
// The ways in which a Thunderbird comes to a Linux.
#include "support/ThunderbirdTree.h"

using namespace Qt::StringLiterals;

namespace {

const QString debianHash = u"FDC34C9F024745EB"_s;

} // namespace

TEST_CASE("the package of a distribution")
{
    const ThunderbirdTree tree;
    tree.installPackage();
    const auto found = findThunderbird(tree.places());
    REQUIRE(found.installs.size() == 1);
    const ThunderbirdInstall expected{tree.system(u"/usr/lib/thunderbird"_s),
                                      {tree.system(u"/usr/bin/thunderbird"_s)},
                                      InstallKind::Package,
                                      u"153.7.0"_s,
                                      tree.root(),
                                      debianHash};
    CHECK(found.installs.first() == expected);
}

TEST_CASE("every other way of installing")
{
    const ThunderbirdTree tree;
    const auto only = [&tree] {
        const auto found = findThunderbird(tree.places());
        REQUIRE(found.installs.size() == 1);
        CHECK(found.defaultRoot == found.installs.first().profileRoot);
        return found.installs.first();
    };

    SECTION("unpacked into /opt")
    {
        ThunderbirdTree::install(tree.system(u"/opt/thunderbird"_s), "140.12.0");
        const auto install = only();
        CHECK(install.kind == InstallKind::Tarball);
        CHECK(install.version == u"140.12.0");
        CHECK(install.hash == u"9238613B8C3D2579");
        CHECK(install.launch == QStringList{tree.system(u"/opt/thunderbird/thunderbird"_s)});
        CHECK(install.profileRoot == tree.root());
    }
    SECTION("unpacked into the home folder")
    {
        ThunderbirdTree::install(tree.home() + u"/thunderbird");
        CHECK(only().launch == QStringList{tree.home() + u"/thunderbird/thunderbird"});
    }
    SECTION("unpacked anywhere, with a link in PATH")
    {
        ThunderbirdTree::install(tree.system(u"/srv/mail/tb"_s));
        QDir().mkpath(tree.system(u"/usr/local/bin"_s));
        QFile::link(tree.system(u"/srv/mail/tb/thunderbird"_s), tree.system(u"/usr/local/bin/thunderbird"_s));
        CHECK(only().folder == tree.system(u"/srv/mail/tb"_s));
    }
    SECTION("a link to the real folder: Thunderbird names itself by the real one")
    {
        ThunderbirdTree::install(tree.system(u"/usr/lib/thunderbird"_s));
        QDir().mkpath(tree.system(u"/usr/lib64"_s));
        QFile::link(tree.system(u"/usr/lib/thunderbird"_s), tree.system(u"/usr/lib64/thunderbird"_s));
        CHECK(only().hash == debianHash);
    }
    SECTION("a snap")
    {
        ThunderbirdTree::install(tree.system(u"/snap/thunderbird/current/usr/lib/thunderbird"_s));
        const auto install = only();
        CHECK(install.kind == InstallKind::Snap);
        CHECK_FALSE(install.hasOwnDefault);
        CHECK(install.profileRoot == tree.home() + u"/snap/thunderbird/common/.thunderbird");
        CHECK(install.launch == QStringList{tree.system(u"/snap/bin/thunderbird"_s)});
    }
    SECTION("a flatpak, for all or for one person, under each of its three names")
    {
        const auto id = GENERATE(u"org.mozilla.Thunderbird"_s, u"org.mozilla.thunderbird"_s,
                                 u"org.mozilla.thunderbird_esr"_s);
        const bool forAll = GENERATE(true, false);
        const QString base =
            forAll ? tree.system(u"/var/lib/flatpak"_s) : QString(tree.home() + u"/.local/share/flatpak");
        ThunderbirdTree::install(base + u"/app/" + id + u"/current/active/files/lib/thunderbird");
        const auto install = only();
        CHECK(install.kind == InstallKind::Flatpak);
        CHECK(install.hash == u"BD520B11F73A6B64"); // of /app/lib/thunderbird, its place inside
        CHECK(install.profileRoot == tree.home() + u"/.var/app/" + id + u"/.thunderbird");
        CHECK(install.launch == QStringList{u"flatpak"_s, u"run"_s, id});
    }
}

TEST_CASE("the install that a plain thunderbird starts comes first")
{
    ThunderbirdTree tree;
    tree.installPackage();
    ThunderbirdTree::install(tree.system(u"/opt/thunderbird"_s));
    CHECK(findThunderbird(tree.places()).installs.first().kind == InstallKind::Package);

    QDir().mkpath(tree.system(u"/usr/local/bin"_s));
    QFile::link(tree.system(u"/opt/thunderbird/thunderbird"_s), tree.system(u"/usr/local/bin/thunderbird"_s));
    const auto found = findThunderbird(tree.places());
    CHECK(found.installs.size() == 2);
    CHECK(found.installs.first().kind == InstallKind::Tarball);

    tree.setVariable(u"PATH"_s, u"/snap/bin"_s);
    ThunderbirdTree::install(tree.system(u"/snap/thunderbird/current"_s));
    ThunderbirdTree::write(tree.system(u"/snap/bin/thunderbird"_s), "snap", true);
    CHECK(findThunderbird(tree.places()).installs.first().kind == InstallKind::Snap);
}

TEST_CASE("the script of a distribution says which of two packages starts")
{
    const ThunderbirdTree tree;
    tree.installPackage();
    ThunderbirdTree::install(tree.system(u"/usr/lib/thunderbird-esr"_s));
    CHECK(findThunderbird(tree.places()).installs.first().folder == tree.system(u"/usr/lib/thunderbird"_s));
    ThunderbirdTree::write(tree.system(u"/usr/bin/thunderbird"_s),
                           "#!/bin/sh\nexec /usr/lib/thunderbird-esr/thunderbird \"$@\"\n", true);
    CHECK(findThunderbird(tree.places()).installs.first().folder ==
          tree.system(u"/usr/lib/thunderbird-esr"_s));
}

TEST_CASE("the profiles of a flatpak are found beside the package's")
{
    const ThunderbirdTree tree;
    tree.installPackage();
    const QString root = tree.home() + u"/.var/app/org.mozilla.Thunderbird/.thunderbird";
    ThunderbirdTree::write(root + u"/profiles.ini",
                           "[Profile0]\nName=default\nIsRelative=1\nPath=bbbb.default\nDefault=1\n\n"
                           "[General]\nStartWithLastProfile=1\nVersion=2\n");
    ThunderbirdTree::write(root + u"/bbbb.default/prefs.js", "");
    const auto found = findThunderbird(tree.places());
    REQUIRE(found.profiles.size() == 1);
    CHECK(found.profiles[0].root == root);
    CHECK(found.defaultRoot == tree.root());
}
