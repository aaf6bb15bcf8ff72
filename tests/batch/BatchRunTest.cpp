// SPDX-License-Identifier: GPL-3.0-or-later
// Thirty invented teachers: accents, homonyms with digits, compound names, a bad line, a duplicate, one
// without a login.
#include "batch/BatchRun.h"

#include "academy/AcademyFile.h"
#include "support/Catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

SessionWorld worldWithoutDrawing()
{
    SessionWorld world;
    world.academy = builtInAcademy();
    world.anchors = TrustAnchors::ofThisSystem();
    return world;
}

/// Everything below a folder but the lock, by path.
QMap<QString, QByteArray> contentOf(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = QDir(folder).relativeFilePath(each.next());
        if (path == u".assistant-messagerie/lock"_s)
            continue; // on Windows nobody else may so much as open it
        CAPTURE(path.toStdString());
        QFile file(each.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        files.insert(path, file.readAll());
    }
    return files;
}

class School
{
public:
    QTemporaryDir disk;
    QString table = QStringLiteral(TEST_DATA_DIR "/batch/teachers.csv");
    BatchSettings settings{.presetId = {},
                           .incoming = {},
                           .clients = clientWords(),
                           .school = u"Collège Jean-Moulin"_s,
                           .signature = {},
                           .edition = u"test"_s};
    QList<RowOutcome> outcomes;
    QStringList handedOut;

    QString folder() const { return disk.filePath(u"out"_s); }

    void write(const QByteArray &content)
    {
        table = disk.filePath(u"table.csv"_s);
        QFile file(table);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }

    /// @p rows: after how many to stop.
    BatchRun::Summary run(int rows = 1000)
    {
        outcomes.clear();
        handedOut.clear();
        SetupSession session(worldWithoutDrawing());
        const auto opened = StaffTable::open(table, session.academy().domain);
        REQUIRE(opened);
        auto folders = PersonFolders::claim(folder());
        REQUIRE(folders);
        PersonFolders claimed = std::move(folders).value();
        const auto summary =
            BatchRun(session, opened.value(), settings)
                .run(claimed, {.rowDone = [&](const RowOutcome &row) { outcomes.append(row); },
                               .wantsToStop = [&] { return outcomes.size() >= rows; },
                               .handOut = [&](const SettingsSheet &,
                                              const QString &login) { handedOut.append(login); }});
        REQUIRE(summary);
        return summary.value();
    }

    const RowOutcome &line(int number) const
    {
        const auto found = std::ranges::find(outcomes, number, &RowOutcome::line);
        REQUIRE(found != outcomes.end());
        return *found;
    }
    QByteArray read(const QString &path) const
    {
        QFile file(folder() + u'/' + path);
        INFO(file.fileName().toStdString());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

} // namespace

TEST_CASE("a school of thirty: everybody gets a folder but those who cannot")
{
    School school;
    const auto summary = school.run();

    CHECK(summary.written == 27);
    CHECK(summary.toConfirm == 1);
    CHECK(summary.failed == 2);
    CHECK_FALSE(summary.stopped);
    CHECK(school.handedOut.size() == 27);
    const auto folders = QDir(school.folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    CHECK(folders.size() == 27);

    CHECK(school.line(22).kind == RowOutcome::Kind::ToConfirm);
    CHECK(school.line(22).suggested.first() == u"cdurand"_s);
    CHECK(school.line(22).folder.isEmpty());
    CHECK(school.line(22).fault->kind == FaultKind::LoginToConfirm);
    CHECK(school.line(22).fault->detail.startsWith(u"cdurand"));
    CHECK(school.line(25).fault == Fault{FaultKind::LoginRepeated, u"23"_s});
    CHECK(school.line(27).fault->kind == FaultKind::LoginIsAddress);
}

TEST_CASE("what a line asks for is what its folder holds")
{
    School school;
    school.run();

    const QByteArray marie = school.read(school.line(3).folder + u"/thunderbird/profiles.ini"_s);
    CHECK(marie.contains("IsRelative=1"));
    const auto prefsOf = [&](int line) {
        const QStringList &files = school.line(line).files;
        const auto prefs =
            std::ranges::find_if(files, [](const QString &file) { return file.endsWith(u"/prefs.js"_s); });
        REQUIRE(prefs != files.end());
        return school.read(school.line(line).folder + u'/' + *prefs);
    };
    CHECK(prefsOf(3).contains("\"mdupont\""));
    CHECK(prefsOf(3).contains("imap.ac-amiens.fr"));
    CHECK(prefsOf(5).contains("pop.ac-amiens.fr"));
    CHECK(prefsOf(7).contains("\"zdoeuvre\""));
    CHECK(prefsOf(7).contains("@ac-amiens.fr"));
    CHECK(school.read(school.line(3).folder + u"/mail.mobileconfig"_s).contains("Marie.Dupont@ac-amiens.fr"));
    CHECK(school.line(6).files.size() == 3); // Thunderbird's alone
    CHECK(school.line(11).files ==
          QStringList{u"settings.txt"_s, u"mail.mobileconfig"_s}); // as that line says; no drawing here
    CHECK(school.line(29).files == QStringList{u"android-qr.svg"_s});
    const QString signature = u"Marie.Dupont@ac-amiens.fr.txt"_s;
    REQUIRE(school.line(3).files.contains(signature));
    CHECK(school.line(3).files.contains(u"account.prf"_s));
}

TEST_CASE("a second run changes nothing, and says the same in the report")
{
    School school;
    school.run();
    const auto before = contentOf(school.folder());

    const auto summary = school.run();

    CHECK(summary.written == 0);
    CHECK(summary.unchanged == 27);
    CHECK(school.handedOut.size() == 27);
    CHECK(contentOf(school.folder()) == before);
}

TEST_CASE("a run that was stopped goes on, and ends as if it never was, byte for byte")
{
    School whole;
    whole.run();
    const int rows = GENERATE(0, 1, 13, 29);
    School cut;
    CHECK(cut.run(rows).stopped);
    CHECK(cut.outcomes.size() == rows);

    const auto rest = cut.run();

    CHECK_FALSE(rest.stopped);
    CHECK(rest.written + rest.unchanged == 27);
    CHECK(contentOf(cut.folder()) == contentOf(whole.folder()));
}

TEST_CASE("what a kill leaves of a file is in nobody's way")
{
    School whole;
    whole.run();
    School cut;
    cut.run(5);
    const QString folder = cut.line(5).folder;
    REQUIRE(QFile::remove(cut.folder() + u"/.assistant-messagerie/rows/"_s + folder + u".json"_s));
    REQUIRE(QFile::remove(cut.folder() + u'/' + folder + u"/settings.txt"_s));
    for (const QString &name : QStringList{folder + u"/settings.txt.new"_s, u"report.csv.new"_s}) {
        QFile torn(cut.folder() + u'/' + name);
        REQUIRE(torn.open(QIODevice::WriteOnly));
        REQUIRE(torn.write("half a") == 6);
    }

    cut.run();

    CHECK(contentOf(cut.folder()) == contentOf(whole.folder()));
}

TEST_CASE("another value makes a folder again, with nothing of the old one in it")
{
    School school;
    school.write("Prénom;Nom;Login;Incoming;Client\nMarie;Dupont;mdupont;imap;\nJean;Martin;jmartin;;\n");
    school.run();
    const auto jean = school.line(3).files;

    school.write(
        "Prénom;Nom;Login;Incoming;Client\nMarie;Dupont;mdupont;pop;thunderbird\nJean;Martin;jmartin;;\n");
    const auto summary = school.run();

    CHECK(summary.written == 1);
    CHECK(summary.unchanged == 1);
    CHECK(school.line(3).files == jean);
    const auto files = contentOf(school.folder() + u'/' + school.line(2).folder);
    CHECK(files.size() == 3);
    for (const QByteArray &content : files)
        CHECK_FALSE(content.contains("imap.ac-amiens.fr"));
}

TEST_CASE("a file that was taken away is made again")
{
    School school;
    school.run();
    const auto before = contentOf(school.folder());
    REQUIRE(QFile::remove(school.folder() + u'/' + school.line(2).folder + u"/settings.txt"_s));
    CHECK(school.run().written == 1);
    CHECK(contentOf(school.folder()) == before);
}

TEST_CASE("another edition makes everything again")
{
    School school;
    school.run();
    school.settings.edition = u"another"_s;
    CHECK(school.run().written == 27);
}

TEST_CASE("homonyms without a digit in their address are not given the same one")
{
    School school;
    school.write("Prénom;Nom;Login\nMarie;Dupont;mdupont\nMarie;Dupont;mdupont2\n");
    const auto summary = school.run();
    CHECK(summary.written == 1);
    CHECK(school.line(3).fault == Fault{FaultKind::AddressRepeated, u"2"_s});
}

TEST_CASE("a folder that cannot be made is one line's failure, not the others'")
{
    School school;
    school.write("Prénom;Nom;Login\nMarie;Dupont;mdupont\nJean;Martin;jmartin\n");
    REQUIRE(QDir().mkpath(school.folder()));
    QFile inTheWay(school.folder() + u"/dupont-marie_mdupont"_s);
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    const auto summary = school.run();
    CHECK(summary.failed == 1);
    CHECK(summary.written == 1);
    CHECK(school.line(2).kind == RowOutcome::Kind::Failed);
}

TEST_CASE("two runs in one folder are kept apart")
{
    const QTemporaryDir disk;
    const auto first = PersonFolders::claim(disk.path());
    REQUIRE(first);
    const auto second = PersonFolders::claim(disk.path());
    REQUIRE_FALSE(second);
    CHECK(second.fault().kind == FaultKind::ProfileLocked);
}

TEST_CASE("the report has a line a line, and copies nothing of what was wrong")
{
    School school;
    school.write("Prénom;Nom;Login\nMarie;Dupont;mdupont\n=cmd();Dupont;x\nPaul;Durand;\n");
    school.run();
    const QByteArray report = school.read(u"report.csv"_s);
    CHECK(report.startsWith("\xEF\xBB\xBF"));
    CHECK(report.count("\r\n") == 4);
    CHECK(report.contains("\"2\";\"done\";\"mdupont\""));
    CHECK(report.contains("\"3\";\"failed\";\"\";\"\";\"\";\"name-invalid\""));
    CHECK(report.contains("\"4\";\"to confirm\";\"pdurand\""));
    CHECK(report.contains("\"login-to-confirm\";\"The login is missing. It may be pdurand"));
    CHECK(report.contains("add it to the table."));
    CHECK_FALSE(report.contains("cmd"));
}

TEST_CASE("a signature has the lines that the school wants")
{
    const BatchPerson person{.line = 2,
                             .name = PersonName::parse(u"Marie"_s, u"Dupont"_s).value(),
                             .login = {},
                             .address = EmailAddress::parse(u"Marie.Dupont@ac-amiens.fr"_s).value(),
                             .function = u"CPE"_s,
                             .incoming = {},
                             .clients = {}};
    BatchSettings settings;
    settings.school = u"Collège"_s;
    CHECK(signatureFor(person, settings) == Signature{u"Marie Dupont"_s, u"CPE"_s, u"Collège"_s});
    settings.signature = QStringList{u"name"_s, u"function"_s};
    CHECK(signatureFor(person, settings) == Signature{u"Marie Dupont"_s, u"CPE"_s, {}});
    settings.signature = QStringList{u"name"_s};
    CHECK(signatureFor(person, settings).isEmpty());
}

TEST_CASE("the best setting of the protocol asked for, a discouraged one never")
{
    const Academy academy = builtInAcademy();
    const MailService &service = *academy.service(u"own");
    CHECK(presetFor(service, {}, std::nullopt)->incoming.protocol == Protocol::Imap);
    CHECK(presetFor(service, {}, Protocol::Pop3)->incoming.protocol == Protocol::Pop3);
    for (const ServerPreset &preset : service.presets) {
        BatchSettings settings;
        settings.presetId = preset.id;
        CHECK(presetFor(service, settings, std::nullopt)->id == preset.id);
        if (preset.discouraged) {
            CHECK(presetFor(service, {}, preset.incoming.protocol)->id != preset.id);
        }
    }
}
