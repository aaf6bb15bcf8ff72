// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/outlook/OutlookPlan.h"

#include "profile/Journal.h"
#include "profile/outlook/OutlookFiles.h"
#include "support/Catch.h"
#include "support/MailAccounts.h"
#include "support/OutlookTree.h"

using namespace Qt::StringLiterals;

namespace {

const QString office = u"HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook"_s;

/// One computer with Outlook 2016, and requests for it.
struct Desk {
    OutlookTree tree;

    Desk() { tree.install(); }

    QString path(const QString &below) const { return tree.folder.path() + u'/' + below; }
    QString forWindows(const QString &below) const { return path(below).replace(u'/', u'\\'); }
    ClassicOutlook outlook() { return findOutlook(tree.places()).classic.first(); }
    OutlookRequest request(const MailAccount &account = zoesPopAccount())
    {
        return {account, outlook(), path(u"ours"_s), path(u"Signatures"_s)};
    }
    ChangeSet planned(const OutlookRequest &request)
    {
        const auto changes = planOutlook(request, tree.registry);
        REQUIRE(changes);
        return changes.value();
    }
    ChangeSet planned() { return planned(request()); }
    Journal journal() { return Journal(path(u"journal"_s), Disk::ofThisSystem(), tree.registry); }
    void write(const ChangeSet &changes)
    {
        const auto written = journal().write(changes);
        REQUIRE(written);
    }
    std::optional<QString> text(const QString &key, const QString &name) const
    {
        const auto value = tree.registry.at(office + u'\\' + key, name);
        return value ? value->text() : std::nullopt;
    }
    /// What Outlook does with ImportPRF, as it was measured: takes it, and marks its first run again.
    void openOutlook()
    {
        (void)tree.registry.remove(office + u"\\Setup"_s, u"ImportPRF"_s);
        tree.registry.put(office + u"\\Setup"_s, u"First-Run"_s, {RegistryValue::Type::Binary, "\x01"});
    }
};

QStringList namesOf(const ChangeSet &changes)
{
    QStringList names;
    for (const FileChange &change : changes.files)
        names.append(change.path.section(u'/', -2));
    return names;
}

QByteArray after(const ChangeSet &changes, const QString &name)
{
    for (const FileChange &change : changes.files) {
        if (change.path.endsWith(name))
            return change.after.value();
    }
    return {};
}

} // namespace

TEST_CASE("a fresh Outlook gets every file and takes the account at its next start", "[outlook]")
{
    Desk desk;
    desk.tree.registry.put(office + u"\\Setup"_s, u"First-Run"_s, {RegistryValue::Type::Binary, "\x01"});
    const ChangeSet changes = desk.planned();
    CHECK(changes.client == u"outlook"_s);
    CHECK(namesOf(changes) == QStringList{u"ours/account.prf"_s, u"ours/autodiscover.xml"_s,
                                          u"Signatures/Zoe.Doeuvre-Saint@ac-amiens.fr.htm"_s,
                                          u"Signatures/Zoe.Doeuvre-Saint@ac-amiens.fr.rtf"_s,
                                          u"Signatures/Zoe.Doeuvre-Saint@ac-amiens.fr.txt"_s});
    CHECK(after(changes, u"account.prf"_s).contains("OverwriteProfile=No\r\n"));
    CHECK(changes.launch == QStringList{desk.outlook().executable});
    CHECK(changes.opensByDefault);
    CHECK(changes.notices.isEmpty());
    CHECK(changes.registry.size() == 5);

    desk.write(changes);
    CHECK(desk.text(u"Setup"_s, u"ImportPRF"_s) == desk.forWindows(u"ours/account.prf"_s));
    CHECK_FALSE(desk.tree.registry.at(office + u"\\Setup"_s, u"First-Run"_s));
    CHECK(desk.text(u"AutoDiscover"_s, u"ac-amiens.fr"_s) == desk.forWindows(u"ours/autodiscover.xml"_s));
    CHECK(desk.tree.registry.at(office + u"\\AutoDiscover"_s, u"PreferLocalXML"_s)->number() == 1U);
    CHECK(desk.planned().changesNothing());
}

TEST_CASE("the account goes into the profile that opens", "[outlook]")
{
    Desk desk;
    desk.tree.addProfile(u"Perso"_s);
    CHECK(after(desk.planned(), u"account.prf"_s)
              .contains("ProfileName=Perso\r\nDefaultProfile=Yes\r\n"
                        "OverwriteProfile=Append\r\n"
                        "ModifyDefaultProfileIfPresent=FALSE\r\n"));
    desk.tree.addProfile(u"Autre"_s); // and no default: Outlook asks at every start
    CHECK(after(desk.planned(), u"account.prf"_s)
              .contains("ProfileName=ac-amiens.fr\r\nDefaultProfile=Yes\r\n"
                        "OverwriteProfile=Append\r\n"
                        "ModifyDefaultProfileIfPresent=TRUE\r\n"));
}

TEST_CASE("what was written for Outlook can be taken back, byte for byte", "[outlook]")
{
    Desk desk;
    desk.tree.addAccount(u"Perso"_s, u"IMAP"_s, u"zoe@exemple.fr"_s);
    desk.tree.registry.fill(
        u"[%1\\AutoDiscover]\n\"PreferLocalXML\"=dword:00000000\n\"exemple.fr\"=\"C:\\\\x.xml\"\n"
        "[%1\\Setup]\n\"First-Run\"=hex:01,02\n\"FirstRun\"=dword:00000000\n"_s.arg(office));
    const QString before = desk.tree.registry.text();
    desk.write(desk.planned());
    CHECK(desk.tree.registry.text() != before);
    REQUIRE(desk.journal().undoLast());
    CHECK(desk.tree.registry.text() == before);
    CHECK_FALSE(QFile::exists(desk.path(u"ours/account.prf"_s)));
    CHECK_FALSE(QFile::exists(desk.path(u"Signatures/Zoe.Doeuvre-Saint@ac-amiens.fr.htm"_s)));
}

TEST_CASE("nothing is planned while Outlook runs", "[outlook]")
{
    Desk desk;
    OutlookRequest request = desk.request();
    request.running = true;
    const auto changes = planOutlook(request, desk.tree.registry);
    REQUIRE_FALSE(changes);
    CHECK(changes.fault() == Fault{FaultKind::ClientRunning, u"OUTLOOK.EXE"_s});
}

TEST_CASE("an account that Outlook has already is not added a second time", "[outlook]")
{
    Desk desk;
    desk.tree.addAccount(u"Perso"_s, u"POP3"_s, u"zoe.doeuvre-saint@AC-AMIENS.fr"_s);
    const ChangeSet changes = desk.planned();
    CHECK(changes.notices ==
          QList<Fault>{{FaultKind::AccountAlreadyThere, u"Zoe.Doeuvre-Saint@ac-amiens.fr"_s}});
    CHECK(changes.registry.isEmpty());
    CHECK(namesOf(changes).size() == 3); // the signature
    CHECK(changes.launch == QStringList{desk.outlook().executable});
    desk.write(changes);
    CHECK(desk.planned().changesNothing());

    // The same mailbox by another protocol is another account; one in a profile that does not open, none.
    Desk imap;
    imap.tree.addAccount(u"Perso"_s, u"IMAP"_s, u"Zoe.Doeuvre-Saint@ac-amiens.fr"_s);
    CHECK(imap.planned().notices.isEmpty());
    imap.tree.addAccount(u"Vieux"_s, u"POP3"_s, u"Zoe.Doeuvre-Saint@ac-amiens.fr"_s);
    imap.tree.registry.put(office, u"DefaultProfile"_s, RegistryValue::ofText(u"Perso"_s));
    CHECK(imap.planned().notices.isEmpty());
    imap.tree.registry.put(office, u"DefaultProfile"_s, RegistryValue::ofText(u"Vieux"_s));
    CHECK(imap.planned().notices.size() == 1);
}

TEST_CASE("an import on command leaves Outlook's own start alone", "[outlook]")
{
    Desk desk;
    OutlookRequest request = desk.request(mariesAccount());
    request.importAtNextStart = false;
    const ChangeSet changes = desk.planned(request);
    CHECK(changes.launch ==
          QStringList{request.outlook.executable, u"/importprf"_s, desk.forWindows(u"ours/account.prf"_s)});
    CHECK_FALSE(changes.opensByDefault);
    CHECK(changes.registry.size() == 3);

    request.outlook.executable.clear(); // nothing to command: it has to be the next start
    const ChangeSet unknown = desk.planned(request);
    CHECK(unknown.launch.isEmpty());
    CHECK(unknown.opensByDefault);
    CHECK(unknown.registry.size() == 4);
}

TEST_CASE("letters that the file lacks are told, and what cannot be written stops the plan", "[outlook]")
{
    Desk desk;
    MailAccount account = mariesAccount();
    account.displayName = u"Łucja Őry"_s;
    CHECK(desk.planned(desk.request(account)).notices ==
          QList<Fault>{{FaultKind::LettersReplaced, u"Łucja Őry"_s}});
    account.displayName = u"a\nb"_s;
    CHECK(planOutlook(desk.request(account), desk.tree.registry).fault().kind == FaultKind::NameInvalid);
    desk.tree.registry.refuseReading(office + u"\\AutoDiscover"_s);
    CHECK(planOutlook(desk.request(), desk.tree.registry).fault().kind == FaultKind::ReadOnly);
}

TEST_CASE("what Outlook made of it is read back", "[outlook]")
{
    Desk desk;
    const MailAccount account = mariesAccount();
    const auto outcome = [&] { return outcomeInOutlook(account, desk.outlook(), desk.tree.registry); };
    desk.write(desk.planned(desk.request(account)));
    CHECK(outcome() == OutlookOutcome::NotOpenedYet);
    desk.openOutlook();
    CHECK(outcome() == OutlookOutcome::NotTaken);
    CHECK_FALSE(desk.planned(desk.request(account)).changesNothing()); // so it is tried again
    desk.tree.addAccount(u"ac-amiens.fr"_s, u"IMAP"_s, u"Marie.Dupont@ac-amiens.fr"_s);
    CHECK(outcome() == OutlookOutcome::AsAsked);
    CHECK(desk.planned(desk.request(account)).changesNothing());
    CHECK_FALSE(isSeenToWorkInOutlook(account));
    CHECK(isSeenToWorkInOutlook(zoesPopAccount()));
}

TEST_CASE("an account with other values is not what was asked for", "[outlook]")
{
    struct Row {
        const char *name;
        const char *value;
    };
    const auto row = GENERATE(
        Row{"IMAP Server", "\"autre.ac-amiens.fr\""}, Row{"IMAP User", "\"Marie.Dupont\""},
        Row{"IMAP Port", "dword:0000008f"}, Row{"IMAP Use SSL", "dword:00000000"}, Row{"IMAP Use SSL", "-"},
        Row{"SMTP Server", "\"smtp.example\""}, Row{"SMTP Port", "dword:00000019"}, Row{"SMTP Port", "-"},
        Row{"SMTP Secure Connection", "dword:00000002"}, Row{"SMTP Secure Connection", "-"});
    Desk desk;
    desk.tree.addAccount(u"Outlook"_s, u"IMAP"_s, u"Marie.Dupont@ac-amiens.fr"_s);
    const auto outcome = [&] {
        return outcomeInOutlook(mariesAccount(), desk.outlook(), desk.tree.registry);
    };
    REQUIRE(outcome() == OutlookOutcome::AsAsked);
    desk.tree.registry.fill(u"[%1\\9375CFF0413111d3B88A00104B2A6676\\00000002]\n\"%2\"=%3\n"_s.arg(
        OutlookTree::profileKey(u"Outlook"_s), QString::fromLatin1(row.name),
        QString::fromLatin1(row.value)));
    INFO(row.name << '=' << row.value);
    CHECK(outcome() == OutlookOutcome::Otherwise);
}
