// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalHome.h"
#include "support/RunningThunderbird.h"

using namespace Qt::StringLiterals;

TEST_CASE("what was written is taken back to the byte, folders included")
{
    const Home home;
    home.put(u"old/prefs.js"_s, "old\r\n\xff\n");
    home.put(u"old/gone"_s, "gone");
    const QStringList namesBefore = home.names();
    const ChangeSet changes =
        changesOf({home.change(u"new/deep/prefs.js"_s, "new\n"),
                   home.change(u"new/key4.db"_s, "secret", true), home.change(u"old/prefs.js"_s, "changed\n"),
                   home.change(u"old/same"_s, std::nullopt), home.change(u"old/gone"_s, std::nullopt)});

    const Receipt receipt = written(home, changes);
    REQUIRE(home.get(u"new/deep/prefs.js"_s) == "new\n");
    REQUIRE(home.get(u"new/key4.db"_s) == "secret");
    REQUIRE(home.get(u"old/prefs.js"_s) == "changed\n");
    REQUIRE(home.names() == QStringList{u"new"_s, u"new/deep"_s, u"new/deep/prefs.js"_s, u"new/key4.db"_s,
                                        u"old"_s, u"old/prefs.js"_s});

    REQUIRE(receipt.entries.size() == 4);
    REQUIRE(receipt.entries[0].action == FileChange::Action::Create);
    REQUIRE(receipt.entries[0].backup.isEmpty());
    REQUIRE(receipt.entries[2].action == FileChange::Action::Replace);
    REQUIRE(receipt.entries[3].action == FileChange::Action::Remove);
    QFile backup(receipt.entries[2].backup);
    REQUIRE(backup.open(QIODevice::ReadOnly));
    REQUIRE(backup.readAll() == "old\r\n\xff\n");
    backup.close(); // what is open could not be removed on Windows
    REQUIRE(home.journal().last() == receipt);

    const Undone back = undone(home);
    REQUIRE(back.restored == QStringList{home.mail(u"old/gone"_s), home.mail(u"old/prefs.js"_s)});
    REQUIRE(back.removed == QStringList{home.mail(u"new/key4.db"_s), home.mail(u"new/deep/prefs.js"_s)});
    REQUIRE(back.keptChanged.isEmpty());
    REQUIRE(back.setAside.isEmpty());
    REQUIRE(home.get(u"old/prefs.js"_s) == "old\r\n\xff\n");
    REQUIRE(home.get(u"old/gone"_s) == "gone");
    REQUIRE(home.names() == namesBefore);
    REQUIRE_FALSE(home.journal().last());
    REQUIRE(home.journal().undoLast().fault().kind == FaultKind::NothingToUndo);
}

TEST_CASE("undo goes back one change at a time")
{
    const Home home;
    for (const char *content : {"one", "two", "three"})
        written(home, changesOf({home.change(u"prefs.js"_s, content)}));
    undone(home);
    REQUIRE(home.get(u"prefs.js"_s) == "two");
    written(home, changesOf({home.change(u"prefs.js"_s, "four")}));
    undone(home);
    REQUIRE(home.get(u"prefs.js"_s) == "two");
    undone(home);
    REQUIRE(home.get(u"prefs.js"_s) == "one");
    undone(home);
    REQUIRE_FALSE(home.get(u"prefs.js"_s));
    REQUIRE(home.journal().undoLast().fault().kind == FaultKind::NothingToUndo);
}

TEST_CASE("changing nothing leaves no receipt, and no folder either")
{
    const Home home;
    home.put(u"prefs.js"_s, "same");
    const auto receipt = home.journal().write(changesOf({home.change(u"prefs.js"_s, "same")}));
    REQUIRE(receipt);
    REQUIRE_FALSE(receipt.value());
    REQUIRE_FALSE(QFile::exists(home.journalFolder()));
    REQUIRE(home.journal().recover());
    REQUIRE(home.journal().undoLast().fault().kind == FaultKind::NothingToUndo);
    REQUIRE_FALSE(QFile::exists(home.journalFolder()));
}

TEST_CASE("a file that is not as planned is left alone, and so are the others")
{
    const Home home;
    home.put(u"a"_s, "a");
    home.put(u"b"_s, "b");
    const ChangeSet changes =
        changesOf({home.change(u"new"_s, "new"), home.change(u"a"_s, "A"), home.change(u"b"_s, "B")});
    SECTION("changed")
    {
        home.put(u"b"_s, "b, changed");
    }
    SECTION("gone")
    {
        REQUIRE(QFile::remove(home.mail(u"b"_s)));
    }
    SECTION("appeared")
    {
        home.put(u"new"_s, "new");
    }
    SECTION("turned into a folder")
    {
        REQUIRE(QFile::remove(home.mail(u"b"_s)));
        REQUIRE(QDir().mkpath(home.mail(u"b"_s)));
    }
    const QStringList namesBefore = home.names();
    const auto receipt = home.journal().write(changes);
    REQUIRE_FALSE(receipt);
    REQUIRE(receipt.fault().kind == FaultKind::ChangedMeanwhile);
    REQUIRE(home.get(u"a"_s) == "a");
    REQUIRE(home.names() == namesBefore);
    REQUIRE_FALSE(home.journal().last());
}

TEST_CASE("one file planned twice is refused")
{
    const Home home;
    home.put(u"a"_s, "a");
    const auto receipt =
        home.journal().write(changesOf({home.change(u"a"_s, "A"), home.change(u"a"_s, "B")}));
    REQUIRE(receipt.fault() == Fault{FaultKind::ChangedMeanwhile, home.mail(u"a"_s)});
    REQUIRE(home.get(u"a"_s) == "a");
}

TEST_CASE("while the client runs nothing is written, undone or recovered")
{
    const Home home;
    home.put(u"profile/prefs.js"_s, "old");
    ChangeSet changes = changesOf({home.change(u"profile/prefs.js"_s, "new")});
    changes.profilesToLock = {home.mail(u"profile"_s)};
    {
        const RunningThunderbird client(home.mail(u"profile"_s));
        REQUIRE(home.journal().write(changes).fault().kind == FaultKind::ClientRunning);
        REQUIRE(home.get(u"profile/prefs.js"_s) == "old");
    }
    const Receipt receipt = written(home, changes);
    // As if the writing had been cut before its end.
    const QString cut = QFileInfo(receipt.file).path() + u"/writing.json"_s;
    const RunningThunderbird client(home.mail(u"profile"_s));
    REQUIRE(home.journal().undoLast().fault().kind == FaultKind::ClientRunning);
    REQUIRE(QFile::rename(receipt.file, cut));
    REQUIRE(home.journal().recover().fault().kind == FaultKind::ClientRunning);
    REQUIRE(home.get(u"profile/prefs.js"_s) == "new");
}

TEST_CASE("a profile made by us goes with its lock file, unless somebody lives in it")
{
    const Home home;
    home.put(u"profiles.ini"_s, "");
    ChangeSet changes = changesOf({home.change(u"new/prefs.js"_s, "new")});
    changes.profilesToLock = {home.mail(u"new"_s)};
    written(home, changes);
    SECTION("untouched")
    {
        undone(home);
        REQUIRE(home.names() == QStringList{u"profiles.ini"_s});
    }
    SECTION("the client left something")
    {
        home.put(u"new/abook.sqlite"_s, "addresses");
        REQUIRE(undone(home).removed == QStringList{home.mail(u"new/prefs.js"_s)});
        REQUIRE(home.get(u"new/abook.sqlite"_s) == "addresses");
    }
}

TEST_CASE("undo after the client has rewritten its files restores them and keeps what they were")
{
    const Home home;
    home.put(u"prefs.js"_s, "before us");
    home.put(u"profiles.ini"_s, "before us");
    written(home, changesOf({home.change(u"prefs.js"_s, "ours"), home.change(u"profiles.ini"_s, "ours"),
                             home.change(u"created"_s, "ours"), home.change(u"left alone"_s, "ours")}));
    home.put(u"prefs.js"_s, "rewritten by the client");
    home.put(u"created"_s, "used by the client");

    const Undone back = undone(home);
    REQUIRE(back.restored == QStringList{home.mail(u"profiles.ini"_s), home.mail(u"prefs.js"_s)});
    REQUIRE(back.removed == QStringList{home.mail(u"left alone"_s)});
    REQUIRE(back.keptChanged == QStringList{home.mail(u"created"_s)});
    REQUIRE(home.get(u"prefs.js"_s) == "before us");
    REQUIRE(home.get(u"created"_s) == "used by the client");
    REQUIRE(back.setAside.size() == 1);
    QFile copy(back.setAside.first());
    REQUIRE(copy.open(QIODevice::ReadOnly));
    REQUIRE(copy.readAll() == "rewritten by the client");
    REQUIRE_FALSE(home.journal().last());
    REQUIRE(home.journal().recover());
    REQUIRE(QFile::exists(back.setAside.first()));
}

TEST_CASE("keys stay once their folder was used: others may be sealed with them")
{
    const Home home;
    home.put(u"old/key4.db"_s, "old keys");
    ChangeSet changes = changesOf(
        {home.change(u"old/key4.db"_s, "old and new keys", true), home.change(u"old/prefs.js"_s, "ours"),
         home.change(u"new/key4.db"_s, "new keys", true), home.change(u"new/logins.json"_s, "ours", true)});
    changes.files[0].holdsKeys = true;
    changes.files[2].holdsKeys = true;
    written(home, changes);
    SECTION("not used: all is taken back")
    {
        undone(home);
        REQUIRE(home.get(u"old/key4.db"_s) == "old keys");
        REQUIRE_FALSE(home.get(u"new/key4.db"_s));
    }
    SECTION("used: told, and left alone")
    {
        home.put(u"old/prefs.js"_s, "rewritten by the client");
        REQUIRE(undone(home).keptChanged ==
                QStringList{home.mail(u"old/prefs.js"_s), home.mail(u"old/key4.db"_s)});
        REQUIRE(home.get(u"old/key4.db"_s) == "old and new keys");
        REQUIRE_FALSE(home.get(u"new/key4.db"_s)); // nobody was in this one
    }
    REQUIRE_FALSE(home.get(u"new/logins.json"_s));
}

TEST_CASE("a file removed since comes back, a file created and gone is not missed")
{
    const Home home;
    home.put(u"prefs.js"_s, "before us");
    written(home, changesOf({home.change(u"prefs.js"_s, "ours"), home.change(u"created"_s, "ours")}));
    REQUIRE(QFile::remove(home.mail(u"prefs.js"_s)));
    REQUIRE(QFile::remove(home.mail(u"created"_s)));
    const Undone back = undone(home);
    REQUIRE(back.restored == QStringList{home.mail(u"prefs.js"_s)});
    REQUIRE(back.removed.isEmpty());
    REQUIRE(home.get(u"prefs.js"_s) == "before us");
}

TEST_CASE("a damaged backup stops the undo before anything changes")
{
    const Home home;
    home.put(u"a"_s, "a");
    home.put(u"b"_s, "b");
    const Receipt receipt = written(home, changesOf({home.change(u"a"_s, "A"), home.change(u"b"_s, "B")}));
    QFile backup(receipt.entries[0].backup);
    REQUIRE(backup.open(QIODevice::WriteOnly));
    REQUIRE(backup.write("x") == 1);
    backup.close();
    const auto result = home.journal().undoLast();
    REQUIRE(result.fault() == Fault{FaultKind::ChangedMeanwhile, receipt.entries[0].backup});
    REQUIRE(home.get(u"a"_s) == "A");
    REQUIRE(home.get(u"b"_s) == "B");
}

TEST_CASE("a damaged receipt is named once and stands in nobody's way")
{
    const auto damage =
        GENERATE(as<QByteArray>{}, "", "{", "[]", "null", R"({"schema":2})", R"({"schema":"1"})",
                 R"({"schema":1,"entries":[{"path":7}]})", "\xff\xfe", "{\"schema\":1}");
    const Home home;
    written(home, changesOf({home.change(u"a"_s, "1")}));
    const Receipt newest = written(home, changesOf({home.change(u"a"_s, "2")}));
    QFile file(newest.file);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(damage) == damage.size());
    file.close();

    const auto recovered = home.journal().recover();
    REQUIRE_FALSE(recovered);
    REQUIRE(recovered.fault().kind == FaultKind::NothingToUndo);
    REQUIRE(recovered.fault().detail.startsWith(newest.file));
    REQUIRE(home.journal().recover());
    REQUIRE(home.get(u"a"_s) == "2");
    written(home, changesOf({home.change(u"b"_s, "3")}));
    undone(home);
    REQUIRE_FALSE(home.get(u"b"_s));
}

TEST_CASE("two journals of one folder take turns")
{
    const Home home;
    written(home, changesOf({home.change(u"a"_s, "1")}));
    auto other = Disk::ofThisSystem().claim(home.journalFolder());
    REQUIRE(other);
    REQUIRE(home.journal().write(changesOf({home.change(u"a"_s, "2")})).fault().kind ==
            FaultKind::ProfileLocked);
    std::move(other).value().reset();
    written(home, changesOf({home.change(u"a"_s, "2")}));
}

TEST_CASE("what stands in the journal's folder and is not ours stays there")
{
    const Home home;
    written(home, changesOf({home.change(u"a"_s, "1")}));
    QFile note(home.journalFolder() + u"/note.txt"_s);
    REQUIRE(note.open(QIODevice::WriteOnly));
    REQUIRE(QDir(home.journalFolder()).mkpath(u"0009-2026-11-21T18-26-00"_s)); // a cut beginning
    REQUIRE(home.journal().recover());
    REQUIRE(note.exists());
    REQUIRE_FALSE(QFile::exists(home.journalFolder() + u"/0009-2026-11-21T18-26-00"_s));
    undone(home);
    REQUIRE(note.exists());
}
