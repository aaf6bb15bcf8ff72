// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal promises when it is cut: stopped, refused or without power, at every step that it takes.
#include "InterruptedDisk.h"
#include "MemoryDisk.h"
#include "profile/Journal.h"
#include "support/Catch.h"

#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

using State = QMap<QString, QByteArray>;

const QString journalFolder = u"/home/journal"_s;

/// A profile before and after: one file changed, one removed, two new ones in folders that do not exist yet.
ChangeSet threeKindsOfChange()
{
    ChangeSet changes;
    changes.client = u"thunderbird"_s;
    changes.files = {{u"/mail/new/profile/prefs.js"_s, std::nullopt, "new prefs\n"},
                     {u"/mail/new/key4.db"_s, std::nullopt, "encrypted", true},
                     {u"/mail/old/prefs.js"_s, "old prefs\n", "changed prefs\n"},
                     {u"/mail/old/key4.db-journal"_s, "hot", std::nullopt},
                     {u"/mail/profiles.ini"_s, "[General]\n", "[General]\nVersion=2\n"}};
    return changes;
}

MemoryDisk &withOldState(MemoryDisk &disk)
{
    disk.put(u"/home/else"_s, "x");
    disk.put(u"/mail/old/prefs.js"_s, "old prefs\n");
    disk.put(u"/mail/old/key4.db-journal"_s, "hot");
    disk.put(u"/mail/profiles.ini"_s, "[General]\n");
    return disk;
}

State mailOn(const MemoryDisk &disk)
{
    State mail = disk.everything();
    mail.removeIf([](State::iterator entry) { return !entry.key().startsWith(u"/mail/"_s); });
    return mail;
}

QStringList journalOn(const MemoryDisk &disk)
{
    QStringList names = disk.everything().keys();
    names.removeIf([](const QString &name) {
        return !name.startsWith(journalFolder + u'/') || name == journalFolder + u'/';
    });
    return names;
}

const State &oldState()
{
    static const State state = [] {
        MemoryDisk disk;
        return mailOn(withOldState(disk));
    }();
    return state;
}

const State &newState()
{
    static const State state = [] {
        MemoryDisk disk;
        REQUIRE(Journal(journalFolder, withOldState(disk)).write(threeKindsOfChange()));
        return mailOn(disk);
    }();
    return state;
}

/// Without what waits beside the files to be tidied up.
State withoutLeftovers(State state)
{
    state.removeIf([](State::iterator entry) { return entry.key().contains(u"/.assistant-messagerie-"_s); });
    return state;
}

/// One thing to do with a journal that must be all or nothing.
struct Deed {
    const char *name;
    std::function<void(Disk &)> prepare;
    std::function<std::optional<Fault>(Disk &)> act;
    State before;
    State after;
};

/// A disk on which the deed can be done, again and again.
class Start
{
public:
    explicit Start(const Deed &deed, bool links = true)
    {
        m_disk.supportsLinks = links;
        deed.prepare(withOldState(m_disk));
    }
    void on(MemoryDisk &disk) const { disk.takeCopyOf(m_disk); }

private:
    MemoryDisk m_disk;
};

std::optional<Fault> write(Disk &disk)
{
    const auto receipt = Journal(journalFolder, disk).write(threeKindsOfChange());
    return receipt ? std::nullopt : std::optional(receipt.fault());
}

std::optional<Fault> undo(Disk &disk)
{
    const auto undone = Journal(journalFolder, disk).undoLast();
    return undone ? std::nullopt : std::optional(undone.fault());
}

std::array<Deed, 2> allDeeds()
{
    return {{{"write", [](Disk &) {}, write, oldState(), newState()},
             {"undo", [](Disk &disk) { REQUIRE_FALSE(write(disk)); }, undo, newState(), oldState()}}};
}

int stepsOf(const Deed &deed, bool links)
{
    MemoryDisk memory;
    Start(deed, links).on(memory);
    InterruptedDisk disk(memory);
    REQUIRE_FALSE(deed.act(disk));
    REQUIRE(disk.steps() > 60);
    return disk.steps();
}

/// True when the deed was stopped at @p step; false when it ended before.
bool killedAt(int step, Disk &real, const std::function<void(Disk &)> &act)
{
    InterruptedDisk disk(real);
    disk.killAt(step);
    try {
        act(disk);
    } catch (const Killed &) {
        return true;
    }
    return false;
}

void requireRecovers(MemoryDisk &disk)
{
    const auto recovered = Journal(journalFolder, disk).recover();
    CAPTURE(recovered ? QString() : recovered.fault().detail);
    REQUIRE(recovered);
}

/// Old or new, nothing of ours left lying about, and the journal knows which of the two it is.
void requireWhole(MemoryDisk &disk, const Deed &deed)
{
    const State now = mailOn(disk);
    const bool isOld = now == oldState();
    const bool isNew = now == newState();
    REQUIRE((isOld || isNew));
    REQUIRE(Journal(journalFolder, disk).last().has_value() == isNew);
    REQUIRE((now == deed.before || now == deed.after));
    if (isOld)
        REQUIRE(journalOn(disk).isEmpty());
}

/// And the journal goes on from there.
void requireGoesOn(MemoryDisk &disk)
{
    if (mailOn(disk) == oldState()) {
        REQUIRE_FALSE(write(disk));
        REQUIRE(mailOn(disk) == newState());
    } else {
        REQUIRE_FALSE(undo(disk));
        REQUIRE(mailOn(disk) == oldState());
    }
}

} // namespace

TEST_CASE("killed at any step, the next start finds the old or the new state whole")
{
    for (const bool links : {true, false}) {
        for (const Deed &deed : allDeeds()) {
            const Start start(deed, links);
            const int steps = stepsOf(deed, links);
            for (int step = 1; step <= steps; ++step) {
                CAPTURE(deed.name, links, step);
                MemoryDisk disk;
                start.on(disk);
                REQUIRE(killedAt(step, disk, deed.act));
                requireRecovers(disk);
                requireWhole(disk, deed);
                requireGoesOn(disk);
            }
        }
    }
}

TEST_CASE("killed while recovering from a kill, with or without power, it still ends whole")
{
    std::mt19937 random(1820);
    for (const Deed &deed : allDeeds()) {
        const Start start(deed);
        const int steps = stepsOf(deed, true);
        for (int first = 1; first <= steps; ++first) {
            for (int second = 1 + first % 13;; second += 13) { // every step comes up in some round
                MemoryDisk disk;
                start.on(disk);
                REQUIRE(killedAt(first, disk, deed.act));
                const bool killedAgain = killedAt(
                    second, disk, [](Disk &other) { (void)Journal(journalFolder, other).recover(); });
                CAPTURE(deed.name, first, second);
                if (random() % 2 == 0)
                    disk.powerCut(random);
                requireRecovers(disk);
                requireWhole(disk, deed);
                if (!killedAgain)
                    break;
            }
        }
    }
}

TEST_CASE("without power at any step, what was synced is enough to come back whole")
{
    std::mt19937 random(1821);
    for (const Deed &deed : allDeeds()) {
        const Start start(deed);
        const int steps = stepsOf(deed, true);
        for (int step = 1; step <= steps; ++step) {
            for (int round = 0; round < 4; ++round) {
                CAPTURE(deed.name, step, round);
                MemoryDisk disk;
                start.on(disk);
                REQUIRE(killedAt(step, disk, deed.act));
                disk.powerCut(random);
                requireRecovers(disk);
                requireWhole(disk, deed);
            }
        }
    }
}

TEST_CASE("what was reported as done survives the power")
{
    std::mt19937 random(1822);
    for (const Deed &deed : allDeeds()) {
        const Start start(deed);
        for (int round = 0; round < 50; ++round) {
            MemoryDisk disk;
            start.on(disk);
            REQUIRE_FALSE(deed.act(disk));
            disk.powerCut(random);
            REQUIRE(Journal(journalFolder, disk).recover());
            REQUIRE(mailOn(disk) == deed.after);
        }
    }
}

TEST_CASE("refused at any step, the fault is told and the old state is whole")
{
    using Refusal = InterruptedDisk::Refusal;
    const auto [refusal, kind] =
        GENERATE(table<Refusal, FaultKind>({{Refusal::Once, FaultKind::ReadOnly},
                                            {Refusal::Once, FaultKind::DiskFull},
                                            {Refusal::SpaceNeeded, FaultKind::DiskFull},
                                            {Refusal::FromThenOn, FaultKind::ReadOnly}}));
    for (const Deed &deed : allDeeds()) {
        const Start start(deed);
        const int steps = stepsOf(deed, true);
        int faults = 0;
        for (int step = 1; step <= steps; ++step) {
            CAPTURE(deed.name, step, int(refusal));
            MemoryDisk memory;
            start.on(memory);
            InterruptedDisk disk(memory);
            disk.refuseAt(step, kind, refusal);
            const auto fault = deed.act(disk);
            // A disk that is only full, or stumbles once, leaves nothing for the next start to repair.
            if (refusal == Refusal::FromThenOn)
                REQUIRE(Journal(journalFolder, memory).recover());
            if (fault)
                REQUIRE(mailOn(memory) == deed.before);
            else
                REQUIRE(withoutLeftovers(mailOn(memory)).contains(u"/mail/new/key4.db"_s) ==
                        deed.after.contains(u"/mail/new/key4.db"_s));
            if (fault) {
                ++faults;
                REQUIRE(fault->kind == kind);
                REQUIRE(fault->detail.contains(u"refused at step"_s));
            }
            REQUIRE(Journal(journalFolder, memory).recover());
            requireWhole(memory, deed);
            requireGoesOn(memory);
        }
        REQUIRE(faults > steps / 4); // only tidying up may fail unnoticed
    }
}

TEST_CASE("what somebody changed between the kill and the next start is copied, never lost")
{
    const Deed deed = allDeeds()[0];
    const int steps = stepsOf(deed, true);
    const QByteArray theirs = "rewritten by a client that was started meanwhile\n";
    for (int step = 1; step <= steps; ++step) {
        CAPTURE(step);
        MemoryDisk disk;
        withOldState(disk);
        REQUIRE(killedAt(step, disk, deed.act));
        const bool wasWritten = Journal(journalFolder, disk).last().has_value();
        disk.put(u"/mail/old/prefs.js"_s, theirs);
        REQUIRE(Journal(journalFolder, disk).recover());

        const QByteArray now = mailOn(disk).value(u"/mail/old/prefs.js"_s);
        const bool copied = disk.everything().values().contains(theirs);
        REQUIRE(copied);
        REQUIRE((now == theirs || (!wasWritten && now == "old prefs\n")));
        for (const QString &name : mailOn(disk).keys())
            REQUIRE_FALSE(name.contains(u".assistant-messagerie"_s));
    }
}

TEST_CASE("a file that appears or changes while we write stays, and nothing else does")
{
    // Somebody writes at the moment of the first rename in the profile: after every check but the last.
    class Meddler : public InterruptedDisk
    {
    public:
        Meddler(MemoryDisk &memory, QString path)
            : InterruptedDisk(memory), m_memory(memory), m_path(std::move(path))
        {
        }
        Result<Done> rename(const QString &from, const QString &to) override
        {
            if (to.startsWith(u"/mail/"_s) && !m_meddled) {
                m_meddled = true;
                const auto moved = InterruptedDisk::rename(from, to);
                m_memory.put(m_path, "theirs");
                return moved;
            }
            return InterruptedDisk::rename(from, to);
        }

    private:
        MemoryDisk &m_memory;
        QString m_path;
        bool m_meddled = false;
    };

    const QString path = GENERATE(u"/mail/old/prefs.js"_s, u"/mail/new/key4.db"_s, u"/mail/profiles.ini"_s);
    MemoryDisk memory;
    withOldState(memory);
    Meddler disk(memory, path);
    REQUIRE(write(disk) == Fault{FaultKind::ChangedMeanwhile, path});

    State expected = oldState();
    expected[path] = "theirs";
    State now = mailOn(memory);
    now.remove(u"/mail/new/"_s); // stays where theirs is in it
    REQUIRE(now == expected);
    REQUIRE(journalOn(memory).isEmpty());
}
