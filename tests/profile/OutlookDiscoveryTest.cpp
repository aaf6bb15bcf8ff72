// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/outlook/OutlookDiscovery.h"

#include "support/Catch.h"
#include "support/OutlookTree.h"

using namespace Qt::StringLiterals;

namespace {

const QString office16 = u"C:\\Program Files\\Microsoft Office\\root\\Office16\\OUTLOOK.EXE"_s;

OutlookFound found(OutlookTree &tree, bool running = false)
{
    return findOutlook(tree.places(),
                       [running](const QString &program) { return running && program == u"OUTLOOK.EXE"_s; });
}

void addText(OutlookTree &tree, const QString &key, const QString &name, const QString &text)
{
    tree.registry.put(key, name, RegistryValue::ofText(text));
}

} // namespace

TEST_CASE("a computer without Outlook has none", "[outlook]")
{
    OutlookTree tree;
    CHECK(found(tree, true) == OutlookFound{});
    CHECK(findOutlook(SystemPlaces{}) == OutlookFound{});
}

TEST_CASE("an Outlook that was installed and never opened", "[outlook]")
{
    OutlookTree tree;
    tree.install();
    CHECK(found(tree).classic == QList<ClassicOutlook>{{u"16.0"_s, office16, {}, {}}});
    CHECK_FALSE(found(tree).running);
    CHECK(found(tree, true).running);
}

TEST_CASE("the newest version comes first, and App Paths speaks for one of them", "[outlook]")
{
    OutlookTree tree;
    tree.install(u"15.0"_s);
    tree.install(u"16.0"_s);
    tree.addProfile(u"Ancien"_s, u"15.0"_s);
    const QList<ClassicOutlook> classic = found(tree).classic;
    REQUIRE(classic.size() == 2);
    CHECK(classic[0] == ClassicOutlook{u"16.0"_s, office16, {}, {}});
    CHECK(classic[1] == ClassicOutlook{u"15.0"_s, {}, u"Ancien"_s, {u"Ancien"_s}});
}

TEST_CASE("a 32-bit Outlook, its program path in quotes", "[outlook]")
{
    OutlookTree tree;
    tree.registry.fill(
        u"[HKEY_LOCAL_MACHINE\\Software\\WOW6432Node\\Microsoft\\Office\\16.0\\Outlook]\n"
        "[HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\App Paths\\OUTLOOK.EXE]\n"
        "@=\"\\\"D:\\\\Office\\\\OFFICE16\\\\OUTLOOK.EXE\\\"\"\n"_s);
    CHECK(found(tree).classic ==
          QList<ClassicOutlook>{{u"16.0"_s, u"D:\\Office\\OFFICE16\\OUTLOOK.EXE"_s, {}, {}}});
}

TEST_CASE("the profile that opens is the named one, or the only one", "[outlook]")
{
    OutlookTree tree;
    tree.install();
    const QString key = u"HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook"_s;
    const auto opens = [&] { return found(tree).classic.first().defaultProfile; };
    tree.addProfile(u"Élodie"_s);
    CHECK(opens() == u"Élodie"_s);
    tree.addProfile(u"Outlook"_s);
    CHECK(opens().isEmpty());
    addText(tree, key, u"DefaultProfile"_s, u"outlook"_s);
    CHECK(opens() == u"outlook"_s);
    addText(tree, key, u"DefaultProfile"_s, u"supprimé"_s);
    CHECK(opens().isEmpty());
}

TEST_CASE("accounts are read as 2016 writes them and as 2013 did", "[outlook]")
{
    OutlookTree tree;
    tree.install();
    tree.addAccount(u"Outlook"_s, u"IMAP"_s, u"Marie.Dupont@ac-amiens.fr"_s);
    tree.addAccount(u"Outlook"_s, u"POP3"_s, u"zoe@ac-amiens.fr"_s, u"00000003"_s);
    const OutlookAccount marie{u"Outlook"_s,
                               u"Marie.Dupont@ac-amiens.fr"_s,
                               Protocol::Imap,
                               u"mdupont"_s,
                               u"imap.ac-amiens.fr"_s,
                               993,
                               true,
                               u"smtp.ac-amiens.fr"_s,
                               465,
                               1};
    QList<OutlookAccount> accounts = found(tree).accounts;
    REQUIRE(accounts.size() == 2);
    CHECK(accounts[0] == marie);
    CHECK(accounts[1].protocol == Protocol::Pop3);

    const QString key =
        OutlookTree::profileKey(u"Outlook"_s) + u"\\9375CFF0413111d3B88A00104B2A6676\\00000002"_s;
    for (const QString &name : tree.registry.values(key).value()) {
        RegistryValue value = *tree.registry.at(key, name);
        if (value.type == RegistryValue::Type::String)
            value.type = RegistryValue::Type::Binary;
        tree.registry.put(key, name, value);
    }
    CHECK(found(tree).accounts[0] == marie);
}

TEST_CASE("what is half there, or of another kind, is no reason to stumble", "[outlook]")
{
    OutlookTree tree;
    tree.install();
    const QString key = OutlookTree::profileKey(u"Outlook"_s) + u"\\9375CFF0413111d3B88A00104B2A6676"_s;
    addText(tree, key, u"{ED475418-B0D6-11D2-8C3B-00104B2A6676}"_s, u"order"_s);
    addText(tree, key + u"\\00000001"_s, u"clsid"_s, u"{ED475414-B0D6-11D2-8C3B-00104B2A6676}"_s); // MAPI
    tree.registry.put(key + u"\\00000002"_s, u"clsid"_s, RegistryValue::ofNumber(7));
    addText(tree, key + u"\\00000003"_s, u"clsid"_s, u"{ed475412-b0d6-11d2-8c3b-00104b2a6676}"_s);
    tree.registry.put(key + u"\\00000003"_s, u"IMAP Port"_s, RegistryValue::ofNumber(0x10000));
    tree.registry.put(key + u"\\00000003"_s, u"Email"_s, {RegistryValue::Type::Binary, "\x41"});
    tree.registry.put(key + u"\\00000003"_s, u"SMTP Use SSL"_s, RegistryValue::ofNumber(1));
    OutlookAccount empty;
    empty.profile = u"Outlook"_s;
    empty.outgoingConnection = 1;
    CHECK(found(tree).accounts == QList<OutlookAccount>{empty});
    tree.registry.refuseReading(key);
    CHECK(found(tree).accounts.isEmpty());
}

TEST_CASE("the new Outlook needs its program and a sign that it opens", "[outlook]")
{
    OutlookTree tree;
    const QString key = u"HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook\\Preferences"_s;
    tree.install();
    tree.registry.put(key, u"UseNewOutlook"_s, RegistryValue::ofNumber(1));
    CHECK_FALSE(found(tree).newOutlook);
    tree.addFile(u"Local/Microsoft/WindowsApps/olk.exe"_s);
    CHECK(found(tree).newOutlook);
    tree.registry.put(key, u"UseNewOutlook"_s, RegistryValue::ofNumber(0));
    CHECK_FALSE(found(tree).newOutlook);

    OutlookTree fresh;
    fresh.addFile(u"Local/Microsoft/WindowsApps/olk.exe"_s);
    CHECK(found(fresh).newOutlook);
    CHECK_FALSE(found(fresh).windowsMail);
    fresh.addFile(u"Local/Packages/microsoft.windowscommunicationsapps_8wekyb3d8bbwe/x"_s);
    CHECK(found(fresh).windowsMail);
}
