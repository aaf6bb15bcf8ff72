// SPDX-License-Identifier: GPL-3.0-or-later
// What modes, links, mounts and forked processes show of the journal.
#include "JournalHome.h"
#include "support/OtherProcess.h"

#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

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

TEST_CASE("folders made for a profile are for its owner alone, and so is what holds secrets")
{
    const Home home;
    home.put(u"profiles.ini"_s, "");
    written(home, changesOf({home.change(u"new/deep/prefs.js"_s, "new\n"),
                             home.change(u"new/key4.db"_s, "secret", true)}));
    REQUIRE(modeOf(home.mail(u"new"_s)) == 0700);
    REQUIRE(modeOf(home.mail(u"new/deep"_s)) == 0700);
    REQUIRE(modeOf(home.mail(u"new/key4.db"_s)) == 0600);
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

TEST_CASE("one file planned twice by two names is refused")
{
    const Home home;
    home.put(u"a"_s, "a");
    REQUIRE(QFile::link(u"a"_s, home.mail(u"b"_s)));
    const auto receipt =
        home.journal().write(changesOf({home.change(u"a"_s, "A"), home.change(u"b"_s, "B")}));
    REQUIRE(receipt.fault() == Fault{FaultKind::ChangedMeanwhile, home.mail(u"b"_s)});
    REQUIRE(home.get(u"a"_s) == "a");
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
