// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/Journal.h"

#include "support/Catch.h"
#include "support/OtherProcess.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// A home on the real disk, with a journal and a mail folder in it.
class Home
{
public:
    QString journalFolder() const { return m_folder.filePath(u"state/journal"_s); }
    QString mail(const QString &name) const { return m_folder.filePath(u"mail/"_s + name); }
    Journal journal() const { return Journal(journalFolder()); }

    void put(const QString &name, const QByteArray &content) const
    {
        REQUIRE(QDir().mkpath(QFileInfo(mail(name)).path()));
        QFile file(mail(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }
    std::optional<QByteArray> get(const QString &name) const
    {
        QFile file(mail(name));
        return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
    }
    FileChange change(const QString &name, const std::optional<QByteArray> &after, bool opaque = false) const
    {
        return {mail(name), get(name), after, opaque};
    }
    /// Everything below the mail folder, hidden files too.
    QStringList names() const
    {
        QStringList names;
        QDirIterator walk(mail({}), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (walk.hasNext())
            names += QDir(mail({})).relativeFilePath(walk.next());
        names.sort();
        return names;
    }

private:
    QTemporaryDir m_folder;
};

ChangeSet changesOf(const QList<FileChange> &files)
{
    ChangeSet changes;
    changes.client = u"thunderbird"_s;
    changes.files = files;
    return changes;
}

struct stat statusOf(const QString &path)
{
    struct stat status = {};
    REQUIRE(::lstat(QFile::encodeName(path).constData(), &status) == 0);
    return status;
}

int modeOf(const QString &path)
{
    return int(statusOf(path).st_mode & 07777U);
}

/// The receipt of a write that must succeed.
Receipt written(const Home &home, const ChangeSet &changes)
{
    const auto receipt = home.journal().write(changes);
    CAPTURE(receipt ? QString() : receipt.fault().detail);
    REQUIRE(receipt);
    REQUIRE(receipt.value());
    return *receipt.value();
}

Undone undone(const Home &home)
{
    const auto result = home.journal().undoLast();
    CAPTURE(result ? QString() : result.fault().detail);
    REQUIRE(result);
    return result.value();
}

/// A small or read-only disk of its own at @p folder, for this process only; needs root.
class Mounted
{
public:
    Mounted(const QString &folder, const char *options) : m_folder(QFile::encodeName(folder))
    {
        REQUIRE(QDir().mkpath(folder));
        m_mounted = ::unshare(CLONE_NEWNS) == 0 &&
                    ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                    ::mount("tmpfs", m_folder.constData(), "tmpfs", 0, options) == 0;
    }
    ~Mounted()
    {
        if (m_mounted)
            ::umount2(m_folder.constData(), MNT_DETACH);
    }
    Mounted(const Mounted &) = delete;
    Mounted &operator=(const Mounted &) = delete;
    Mounted(Mounted &&) = delete;
    Mounted &operator=(Mounted &&) = delete;

    bool done() const { return m_mounted; }
    void makeReadOnly() const
    {
        REQUIRE(::mount("none", m_folder.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0);
    }

private:
    QByteArray m_folder;
    bool m_mounted = false;
};

} // namespace

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
    REQUIRE(modeOf(home.mail(u"new"_s)) == 0700);
    REQUIRE(modeOf(home.mail(u"new/deep"_s)) == 0700);
    REQUIRE(modeOf(home.mail(u"new/key4.db"_s)) == 0600);

    REQUIRE(receipt.entries.size() == 4);
    REQUIRE(receipt.entries[0].action == FileChange::Action::Create);
    REQUIRE(receipt.entries[0].backup.isEmpty());
    REQUIRE(receipt.entries[2].action == FileChange::Action::Replace);
    REQUIRE(receipt.entries[3].action == FileChange::Action::Remove);
    QFile backup(receipt.entries[2].backup);
    REQUIRE(backup.open(QIODevice::ReadOnly));
    REQUIRE(backup.readAll() == "old\r\n\xff\n");
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

TEST_CASE("journal and backups are for their owner alone")
{
    const Home home;
    home.put(u"prefs.js"_s, "old");
    home.put(u"logins.json"_s, "encrypted");
    REQUIRE(::chmod(QFile::encodeName(home.mail(u"prefs.js"_s)).constData(), 0644) == 0);
    const Receipt receipt = written(
        home, changesOf({home.change(u"prefs.js"_s, "new"), home.change(u"logins.json"_s, "more", true)}));
    REQUIRE(modeOf(home.journalFolder()) == 0700);
    REQUIRE(modeOf(QFileInfo(receipt.file).path()) == 0700);
    REQUIRE(modeOf(receipt.file) == 0600);
    for (const Receipt::Entry &entry : receipt.entries)
        REQUIRE(modeOf(entry.backup) == 0600);
}

TEST_CASE("a replaced file keeps its mode and owner, there and back")
{
    const Home home;
    home.put(u"prefs.js"_s, "old");
    home.put(u"gone"_s, "gone");
    const bool root = ::geteuid() == 0;
    for (const char *const name : {"prefs.js", "gone"}) {
        const QByteArray path = QFile::encodeName(home.mail(QString::fromLatin1(name)));
        REQUIRE(::chown(path.constData(), root ? 1234 : ::getuid(), root ? 4321 : ::getgid()) == 0);
        REQUIRE(::chmod(path.constData(), 0640) == 0);
    }
    const auto isKept = [&](const QString &name) {
        const struct stat status = statusOf(home.mail(name));
        return (status.st_mode & 07777U) == 0640 && status.st_uid == (root ? 1234 : ::getuid()) &&
               status.st_gid == (root ? 4321 : ::getgid());
    };
    written(home, changesOf({home.change(u"prefs.js"_s, "new"), home.change(u"gone"_s, std::nullopt)}));
    REQUIRE(isKept(u"prefs.js"_s));
    undone(home);
    REQUIRE(isKept(u"prefs.js"_s));
    REQUIRE(isKept(u"gone"_s));
}

TEST_CASE("a link is written through to where it leads, and stays a link")
{
    const Home home;
    home.put(u"dotfiles/prefs.js"_s, "old");
    home.put(u"profile/else"_s, "x");
    REQUIRE(QFile::link(u"../dotfiles/prefs.js"_s, home.mail(u"profile/prefs.js"_s)));
    REQUIRE(QFile::link(u"../dotfiles/user.js"_s, home.mail(u"profile/user.js"_s))); // leads nowhere yet
    const QStringList namesBefore = home.names();
    written(home, changesOf({home.change(u"profile/prefs.js"_s, "new"),
                             home.change(u"profile/user.js"_s, "made")}));
    REQUIRE(S_ISLNK(statusOf(home.mail(u"profile/prefs.js"_s)).st_mode));
    REQUIRE(home.get(u"dotfiles/prefs.js"_s) == "new");
    REQUIRE(home.get(u"dotfiles/user.js"_s) == "made");
    undone(home);
    REQUIRE(S_ISLNK(statusOf(home.mail(u"profile/prefs.js"_s)).st_mode));
    REQUIRE(home.get(u"dotfiles/prefs.js"_s) == "old");
    REQUIRE(home.names() == namesBefore);
}

TEST_CASE("links that lead to each other are refused")
{
    const Home home;
    home.put(u"else"_s, "x");
    REQUIRE(QFile::link(u"b"_s, home.mail(u"a"_s)));
    REQUIRE(QFile::link(u"a"_s, home.mail(u"b"_s)));
    const auto receipt = home.journal().write(changesOf({home.change(u"a"_s, "new")}));
    REQUIRE(receipt.fault().kind == FaultKind::ReadOnly);
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

TEST_CASE("one file planned twice, by two names too, is refused")
{
    const Home home;
    home.put(u"a"_s, "a");
    REQUIRE(QFile::link(u"a"_s, home.mail(u"b"_s)));
    const QString second = GENERATE(u"a"_s, u"b"_s);
    const auto receipt =
        home.journal().write(changesOf({home.change(u"a"_s, "A"), home.change(second, "B")}));
    REQUIRE(receipt.fault() == Fault{FaultKind::ChangedMeanwhile, home.mail(second)});
    REQUIRE(home.get(u"a"_s) == "a");
}

TEST_CASE("while the client runs nothing is written, undone or recovered")
{
    const Home home;
    home.put(u"profile/prefs.js"_s, "old");
    ChangeSet changes = changesOf({home.change(u"profile/prefs.js"_s, "new")});
    changes.profilesToLock = {home.mail(u"profile"_s)};
    {
        const OtherProcess client(home.mail(u"profile/.parentlock"_s));
        const auto receipt = home.journal().write(changes);
        REQUIRE(receipt.fault() == Fault{FaultKind::ClientRunning, u"pid %1"_s.arg(client.pid())});
        REQUIRE(home.get(u"profile/prefs.js"_s) == "old");
    }
    const Receipt receipt = written(home, changes);
    // As if the writing had been cut before its end.
    const QString cut = QFileInfo(receipt.file).path() + u"/writing.json"_s;
    const OtherProcess client(home.mail(u"profile/.parentlock"_s));
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

TEST_CASE("a full disk is told as such and left as it was")
{
    const Home home;
    const Mounted small(home.mail({}), "size=128k");
    if (!small.done()) {
        WARN("not root: no small disk to fill");
        return;
    }
    home.put(u"a"_s, "a");
    home.put(u"b"_s, QByteArray(40000, 'b'));
    const QStringList namesBefore = home.names();
    const auto receipt = home.journal().write(
        changesOf({home.change(u"new/x"_s, "x"), home.change(u"a"_s, QByteArray(30000, 'A')),
                   home.change(u"b"_s, QByteArray(90000, 'B'))}));
    REQUIRE_FALSE(receipt);
    REQUIRE(receipt.fault().kind == FaultKind::DiskFull);
    REQUIRE(home.get(u"a"_s) == "a");
    REQUIRE(home.get(u"b"_s) == QByteArray(40000, 'b'));
    REQUIRE(home.names() == namesBefore);
    REQUIRE_FALSE(home.journal().last());
    written(home, changesOf({home.change(u"a"_s, "A")})); // smaller things still fit
}

TEST_CASE("no room for the journal: nothing is written at all")
{
    const Home home;
    home.put(u"a"_s, QByteArray(90000, 'a'));
    const Mounted small(QFileInfo(home.journalFolder()).path(), "size=64k");
    if (!small.done()) {
        WARN("not root: no small disk to fill");
        return;
    }
    const auto receipt = home.journal().write(changesOf({home.change(u"a"_s, "A")}));
    REQUIRE(receipt.fault().kind == FaultKind::DiskFull);
    REQUIRE(home.get(u"a"_s) == QByteArray(90000, 'a'));
    REQUIRE(home.journal().recover());
    REQUIRE(QDir(home.journalFolder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot) ==
            QStringList{u"lock"_s});
}

TEST_CASE("a read-only disk is told as such, for writing and for undoing")
{
    const Home home;
    const Mounted disk(home.mail({}), "size=1m");
    if (!disk.done()) {
        WARN("not root: no disk to make read-only");
        return;
    }
    home.put(u"a"_s, "a");
    written(home, changesOf({home.change(u"a"_s, "A")}));
    disk.makeReadOnly();
    ChangeSet locking = changesOf({home.change(u"a"_s, "B")});
    locking.profilesToLock = {home.mail({})};
    REQUIRE(home.journal().write(locking).fault().kind == FaultKind::ReadOnly);
    const auto receipt = home.journal().write(changesOf({home.change(u"a"_s, "B")}));
    REQUIRE(receipt.fault().kind == FaultKind::ReadOnly);
    REQUIRE(home.journal().undoLast().fault().kind == FaultKind::ReadOnly);
    REQUIRE(home.get(u"a"_s) == "A");
    REQUIRE(home.journal().last());
}

TEST_CASE("killed for good at any moment, the next start finds the old or the new state whole")
{
    const Home home;
    const QByteArray small = "old\n";
    const QByteArray large(300000, 'n');
    home.put(u"a"_s, small);
    home.put(u"b"_s, small);
    int written = 0;
    std::chrono::microseconds patience{
        1000}; // adapts to the machine, so that kills fall before and after the end
    for (int round = 0; round < 50; ++round) {
        const QByteArray now = *home.get(u"a"_s);
        const QByteArray next = now == small ? large : small;
        const ChangeSet changes =
            changesOf({home.change(u"a"_s, next), home.change(u"b"_s, next),
                       home.change(u"new/c"_s, now == small ? std::optional(next) : std::nullopt)});
        OtherProcess writer([&] { (void)home.journal().write(changes); });
        writer.killAfter(patience);

        REQUIRE(home.journal().recover());
        const QByteArray a = *home.get(u"a"_s);
        REQUIRE((a == small || a == large));
        REQUIRE(home.get(u"b"_s) == a);
        REQUIRE(home.get(u"new/c"_s).has_value() == (a == large));
        for (const QString &name : home.names())
            REQUIRE_FALSE(name.contains(u".assistant-messagerie"_s));
        written += a == next ? 1 : 0;
        patience = a == next ? patience * 2 / 3 : patience * 5 / 4;
    }
    INFO("changes that came through before the kill: " << written);
    CHECK(written > 0);
    CHECK(written < 50);
}
