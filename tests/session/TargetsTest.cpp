// SPDX-License-Identifier: GPL-3.0-or-later
#include "academy/AcademyFile.h"
#include "session/SetupSession.h"
#include "support/Catch.h"
#include "support/MemoryRegistry.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// A session on an invented Windows: a folder for its files, a registry in memory, an Outlook that is said to
/// be there.
class Walk
{
public:
    explicit Walk(bool training = false) : session(worldOf(training))
    {
        session.setIdentity(Identity{PersonName::parse(u"Marie"_s, u"Dupont"_s).value(),
                                     Login::parse(u"mdupont"_s).value(),
                                     EmailAddress::parse(u"Marie.Dupont@ac-amiens.fr"_s).value()});
    }

    QTemporaryDir home;
    MemoryRegistry registry{u"[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook]\n"_s};
    OutlookFound outlook = anOutlook();
    int looks = 0; ///< For Outlook.
    SetupSession session;

    ThunderbirdTarget thunderbird() const { return {home.filePath(u".thunderbird"_s), std::nullopt, false}; }
    ClassicOutlookTarget classicOutlook() const { return {outlook.classic.first(), true}; }
    OutputTarget files(OutputKinds kinds) const { return {home.filePath(u"out"_s), kinds}; }
    QString roaming(const QString &path) const { return home.filePath(u"empty/Roaming/"_s + path); }

    const Result<ChangeSet> &plan()
    {
        QSignalSpy ready(&session, &SetupSession::planReady);
        session.plan();
        REQUIRE(ready.wait());
        return *session.planned();
    }

    const Result<std::optional<Receipt>> &write()
    {
        QSignalSpy done(&session, &SetupSession::writingDone);
        session.write();
        REQUIRE(done.wait());
        return *session.written();
    }

    void undo()
    {
        QSignalSpy undone(&session, &SetupSession::undone);
        session.undo();
        REQUIRE(undone.wait());
    }

private:
    static OutlookFound anOutlook()
    {
        OutlookFound found;
        found.classic = {{u"16.0"_s, u"C:\\Office\\OUTLOOK.EXE"_s, u"Outlook"_s, {u"Outlook"_s}}};
        return found;
    }

    SessionWorld worldOf(bool training)
    {
        SessionWorld world;
        world.academy = builtInAcademy();
        world.anchors = TrustAnchors::ofThisSystem();
        world.places.home = home.path();
        world.places.fileSystemRoot = home.filePath(u"empty"_s);
        world.places.environment.insert(u"APPDATA"_s, u"Roaming"_s);
        world.places.registry = &registry;
        world.stateFolder = home.filePath(u"state"_s);
        world.training = training;
        world.printing = {[](const SettingsSheet &) { return QByteArray("%PDF"); },
                          [](const QrCode &) { return QByteArray("PNG"); }};
        world.lookForOutlook = [this](const SystemPlaces &) {
            ++looks;
            return outlook;
        };
        return world;
    }
};

QStringList namesOf(const ChangeSet &changes)
{
    QStringList names;
    for (const FileChange &file : changes.files)
        names += QFileInfo(file.path).fileName();
    names.sort();
    return names;
}

} // namespace

TEST_CASE("without a target nothing is planned")
{
    Walk walk;
    QSignalSpy ready(&walk.session, &SetupSession::planReady);
    walk.session.plan();
    CHECK_FALSE(ready.wait(50));
    CHECK_FALSE(walk.session.planned().has_value());
}

TEST_CASE("a folder gets the files that were asked for and no others")
{
    const auto [kinds, names] = GENERATE(
        std::pair(OutputKinds(OutputKind::Sheet), QStringList{u"settings.pdf"_s, u"settings.txt"_s}),
        std::pair(OutputKinds(OutputKind::Apple), QStringList{u"mail.mobileconfig"_s}),
        std::pair(OutputKinds(OutputKind::Android), QStringList{u"android-qr.png"_s, u"android-qr.svg"_s}),
        std::pair(OutputKinds(OutputKind::Outlook),
                  QStringList{u"README.txt"_s, u"account.prf"_s, u"autodiscover.xml"_s, u"outlook.reg"_s,
                              u"settings.pdf"_s, u"settings.txt"_s}));
    Walk walk;
    walk.session.setOutputTarget(walk.files(kinds));

    const auto &planned = walk.plan();

    REQUIRE(planned);
    CHECK(namesOf(planned.value()) == names);
    CHECK(planned.value().registry.isEmpty());
    REQUIRE(walk.write());
    QStringList written = QDir(walk.home.filePath(u"out"_s)).entryList(QDir::Files);
    written.sort();
    CHECK(written == names);
}

TEST_CASE("a file of that name that stands there is replaced, and comes back with undo")
{
    Walk walk;
    QDir(walk.home.path()).mkpath(u"out"_s);
    QFile before(walk.home.filePath(u"out/settings.txt"_s));
    REQUIRE(before.open(QIODevice::WriteOnly));
    before.write("mine");
    before.close();
    walk.session.setOutputTarget(walk.files(OutputKind::Sheet));

    REQUIRE(walk.plan());
    const auto &written = walk.write();

    REQUIRE(written);
    REQUIRE(written.value());
    CHECK(written.value()->entries.first().action == FileChange::Action::Replace);
    walk.undo();
    REQUIRE(before.open(QIODevice::ReadOnly));
    CHECK(before.readAll() == "mine");
    CHECK_FALSE(QFile::exists(walk.home.filePath(u"out/settings.pdf"_s)));
}

TEST_CASE("what is there already is not written again")
{
    Walk walk;
    walk.session.setOutputTarget(walk.files(OutputKind::Sheet | OutputKind::Outlook | OutputKind::Apple));
    REQUIRE(walk.plan());
    REQUIRE(walk.write());

    const auto &again = walk.plan();

    REQUIRE(again);
    CHECK(again.value().changesNothing());
    CHECK_FALSE(walk.write().value().has_value());
}

TEST_CASE("without Qt's drawing the sheet is its text and the code its drawing in lines")
{
    Walk walk;
    OutputRequest request{walk.files(OutputKind::Sheet | OutputKind::Android), *walk.session.sheet(), {}};
    const auto planned = planOutput(request);
    REQUIRE(planned);
    CHECK(namesOf(planned.value()) == QStringList{u"android-qr.svg"_s, u"settings.txt"_s});
}

TEST_CASE("Thunderbird, Outlook and files are planned, written and taken back as one")
{
    Walk walk;
    walk.session.setThunderbirdTarget(walk.thunderbird());
    walk.session.setOutlookTarget(walk.classicOutlook());
    walk.session.setOutputTarget(walk.files(OutputKind::Apple));

    const auto &planned = walk.plan();

    REQUIRE(planned);
    const QStringList names = namesOf(planned.value());
    for (const QString &name : {u"prefs.js"_s, u"account.prf"_s, u"mail.mobileconfig"_s})
        CHECK(names.contains(name));
    CHECK_FALSE(planned.value().registry.isEmpty());
    for (const QString &client : {u"thunderbird"_s, u"outlook"_s, u"files"_s})
        CHECK(walk.session.plannedFor(client) != nullptr);
    for (const RegistryChange &value : planned.value().registry)
        CHECK(planned.value().preview().contains(value.name));

    const auto before = walk.registry.text();
    REQUIRE(walk.write());
    CHECK(QFile::exists(walk.roaming(u"assistant-messagerie/outlook/account.prf"_s)));
    CHECK(walk.registry.text() != before);

    walk.undo();
    CHECK(walk.registry.text() == before);
    CHECK_FALSE(QFile::exists(walk.roaming(u"assistant-messagerie/outlook/account.prf"_s)));
    CHECK_FALSE(QFile::exists(walk.home.filePath(u".thunderbird/profiles.ini"_s)));
}

TEST_CASE("another target forgets the plan and nothing before it, the same one keeps it")
{
    Walk walk;
    walk.session.setOutlookTarget(walk.classicOutlook());
    REQUIRE(walk.plan());
    QSignalSpy changed(&walk.session, &SetupSession::changed);

    SECTION("the same")
    {
        walk.session.setOutlookTarget(walk.classicOutlook());
        CHECK(changed.isEmpty());
        CHECK(walk.session.planned().has_value());
    }
    SECTION("one more")
    {
        walk.session.setThunderbirdTarget(walk.thunderbird());
        CHECK_FALSE(walk.session.planned().has_value());
        CHECK(walk.session.plannedFor(u"outlook") == nullptr);
        CHECK(walk.session.targets().outlook == walk.classicOutlook());
        CHECK(walk.session.identity().has_value());
    }
    SECTION("one less")
    {
        walk.session.setOutlookTarget(std::nullopt);
        CHECK_FALSE(walk.session.planned().has_value());
        CHECK(walk.session.targets().isEmpty());
    }
    SECTION("an earlier answer keeps the targets")
    {
        walk.session.setService(u"national"_s);
        CHECK_FALSE(walk.session.planned().has_value());
        CHECK(walk.session.targets().outlook == walk.classicOutlook());
    }
}

TEST_CASE("a running Outlook is not planned for, nor written to when it was opened after that")
{
    Walk walk;
    walk.session.setOutlookTarget(walk.classicOutlook());
    walk.outlook.running = true;
    const auto &refused = walk.plan();
    REQUIRE_FALSE(refused);
    CHECK(refused.fault().kind == FaultKind::ClientRunning);

    walk.outlook.running = false;
    REQUIRE(walk.plan());
    walk.outlook.running = true;
    const auto before = walk.registry.text();
    const auto &written = walk.write();
    REQUIRE_FALSE(written);
    CHECK(written.fault().kind == FaultKind::ClientRunning);
    CHECK(walk.registry.text() == before);
}

TEST_CASE("while Outlook runs its settings are not taken back; once it is closed they are")
{
    Walk walk;
    walk.session.setOutlookTarget(walk.classicOutlook());
    REQUIRE(walk.plan());
    const auto before = walk.registry.text();
    REQUIRE(walk.write());
    const auto written = walk.registry.text();

    std::optional<Fault> refused;
    QObject::connect(&walk.session, &SetupSession::undone, &walk.session, [&](const Result<Undone> &undone) {
        refused = undone ? std::nullopt : std::optional(undone.fault());
    });
    walk.outlook.running = true;
    walk.undo();
    CHECK(refused == Fault{FaultKind::ClientRunning, u"OUTLOOK.EXE"_s});
    CHECK(walk.registry.text() == written);

    walk.outlook.running = false;
    walk.undo();
    CHECK_FALSE(refused);
    CHECK(walk.registry.text() == before);
}

TEST_CASE("a training neither looks for Outlook nor takes one as a target")
{
    Walk walk(true);
    QSignalSpy found(&walk.session, &SetupSession::clientsFound);
    walk.session.findClients();
    REQUIRE(found.wait());
    CHECK(walk.session.clients()->outlook == OutlookFound());
    CHECK(walk.looks == 0);
    walk.session.setOutlookTarget(walk.classicOutlook());
    CHECK(walk.session.targets().isEmpty());
}

TEST_CASE("Thunderbird and Outlook are found together")
{
    Walk walk;
    QSignalSpy found(&walk.session, &SetupSession::clientsFound);
    walk.session.findClients();
    CHECK(found.isEmpty()); // never from within the call
    REQUIRE(found.wait());
    CHECK(walk.session.clients()->outlook == walk.outlook);
    CHECK(walk.session.clients()->thunderbird.installs.isEmpty());
}

TEST_CASE("what Outlook made of it is told from the event loop")
{
    Walk walk;
    walk.session.setOutlookTarget(walk.classicOutlook());
    REQUIRE(walk.plan());
    REQUIRE(walk.write());
    QSignalSpy checked(&walk.session, &SetupSession::outlookChecked);
    walk.session.checkOutlook();
    CHECK(checked.isEmpty());
    REQUIRE(checked.wait());
    CHECK(checked.first().first().value<OutlookOutcome>() == OutlookOutcome::NotOpenedYet);
}
