// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal promises when it is cut: stopped, refused or without power, at every step that it takes.
#include "InterruptedDisk.h"
#include "InterruptedRegistry.h"
#include "MemoryDisk.h"
#include "profile/Journal.h"
#include "support/Catch.h"
#include "support/MemoryRegistry.h"

#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

using State = QMap<QString, QByteArray>;

const QString journalFolder = u"/home/journal"_s;
const QString outlook = u"HKEY_CURRENT_USER\\Software\\Outlook"_s;

/// What a person has of it all.
struct Machine {
    MemoryDisk disk;
    MemoryRegistry registry;

    void takeCopyOf(const Machine &other)
    {
        disk.takeCopyOf(other.disk);
        registry.takeCopyOf(other.registry);
    }
    void powerCut(std::mt19937 &random)
    {
        disk.powerCut(random);
        registry.powerCut(random);
    }
};

/// What a journal is given of it.
struct Access {
    Disk &disk;
    Registry &registry;

    Journal journal() const { return Journal(journalFolder, disk, registry); }
};

Access accessTo(Machine &machine)
{
    return {machine.disk, machine.registry};
}

/// One that can be stopped or refuses.
struct InterruptedMachine {
    explicit InterruptedMachine(Machine &machine)
        : disk(machine.disk, interruption), registry(machine.registry, interruption)
    {
    }
    Interruption interruption;
    InterruptedDisk disk;
    InterruptedRegistry registry;

    Access access() { return {disk, registry}; }
};

/// A profile before and after: one file changed, one removed, two new ones in folders that do not exist yet.
/// Registry values likewise, the new ones in keys that do not exist yet.
ChangeSet threeKindsOfChange()
{
    ChangeSet changes;
    changes.client = u"thunderbird"_s;
    changes.files = {{u"/mail/new/profile/prefs.js"_s, std::nullopt, "new prefs\n"},
                     {u"/mail/new/key4.db"_s, std::nullopt, "encrypted", true},
                     {u"/mail/old/prefs.js"_s, "old prefs\n", "changed prefs\n"},
                     {u"/mail/old/key4.db-journal"_s, "hot", std::nullopt},
                     {u"/mail/profiles.ini"_s, "[General]\n", "[General]\nVersion=2\n"}};
    changes.registry = {
        {outlook + u"\\Setup\\É"_s, u"ImportPRF"_s, {}, RegistryValue::ofText(u"C:\\é.prf"_s)},
        {outlook + u"\\AutoDiscover"_s, u"ac-amiens.fr"_s, {}, RegistryValue::ofText(u"C:\\é.xml"_s)},
        {outlook, u"PreferLocalXML"_s, RegistryValue::ofNumber(0), RegistryValue::ofNumber(1)},
        {outlook, u"First-Run"_s, RegistryValue{RegistryValue::Type::Binary, "once"}, std::nullopt}};
    return changes;
}

Machine &withOldState(Machine &machine)
{
    machine.disk.put(u"/home/else"_s, "x");
    machine.disk.put(u"/mail/old/prefs.js"_s, "old prefs\n");
    machine.disk.put(u"/mail/old/key4.db-journal"_s, "hot");
    machine.disk.put(u"/mail/profiles.ini"_s, "[General]\n");
    machine.registry.fill(u"[%1]\n\"PreferLocalXML\"=dword:00000000\n\"First-Run\"=hex:6f,6e,63,65\n"
                          "\"Untouched\"=\"é\"\n"_s.arg(outlook));
    return machine;
}

/// The files of the mail clients, and the whole registry as one more.
State mailOn(const Machine &machine)
{
    State mail = machine.disk.everything();
    mail.removeIf([](State::iterator entry) { return !entry.key().startsWith(u"/mail/"_s); });
    mail[u"/mail/registry"_s] = machine.registry.text().toUtf8();
    return mail;
}

QStringList journalOn(const Machine &machine)
{
    QStringList names = machine.disk.everything().keys();
    names.removeIf([](const QString &name) {
        return !name.startsWith(journalFolder + u'/') || name == journalFolder + u'/';
    });
    return names;
}

const State &oldState()
{
    static const State state = [] {
        Machine machine;
        return mailOn(withOldState(machine));
    }();
    return state;
}

const State &newState()
{
    static const State state = [] {
        Machine machine;
        REQUIRE(accessTo(withOldState(machine)).journal().write(threeKindsOfChange()));
        return mailOn(machine);
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
    std::function<void(const Access &)> prepare;
    std::function<std::optional<Fault>(const Access &)> act;
    State before;
    State after;
};

/// A machine on which the deed can be done, again and again.
class Start
{
public:
    explicit Start(const Deed &deed, bool links = true)
    {
        m_machine.disk.supportsLinks = links;
        deed.prepare(accessTo(withOldState(m_machine)));
    }
    void on(Machine &machine) const { machine.takeCopyOf(m_machine); }

private:
    Machine m_machine;
};

std::optional<Fault> write(const Access &access)
{
    const auto receipt = access.journal().write(threeKindsOfChange());
    return receipt ? std::nullopt : std::optional(receipt.fault());
}

std::optional<Fault> undo(const Access &access)
{
    const auto undone = access.journal().undoLast();
    return undone ? std::nullopt : std::optional(undone.fault());
}

std::array<Deed, 2> allDeeds()
{
    return {
        {{"write", [](const Access &) {}, write, oldState(), newState()},
         {"undo", [](const Access &access) { REQUIRE_FALSE(write(access)); }, undo, newState(), oldState()}}};
}

int stepsOf(const Deed &deed, bool links)
{
    Machine machine;
    Start(deed, links).on(machine);
    InterruptedMachine interrupted(machine);
    REQUIRE_FALSE(deed.act(interrupted.access()));
    REQUIRE(interrupted.interruption.steps() > 100);
    return interrupted.interruption.steps();
}

/// True when the deed was stopped at @p step; false when it ended before.
bool killedAt(int step, Machine &machine, const std::function<void(const Access &)> &act)
{
    InterruptedMachine interrupted(machine);
    interrupted.interruption.killAt(step);
    try {
        act(interrupted.access());
    } catch (const Killed &) {
        return true;
    }
    return false;
}

void requireRecovers(Machine &machine)
{
    const auto recovered = accessTo(machine).journal().recover();
    CAPTURE(recovered ? QString() : recovered.fault().detail);
    REQUIRE(recovered);
}

/// Old or new, nothing of ours left lying about, and the journal knows which of the two it is.
void requireWhole(Machine &machine, const Deed &deed)
{
    const State now = mailOn(machine);
    const bool isOld = now == oldState();
    const bool isNew = now == newState();
    REQUIRE((isOld || isNew));
    REQUIRE(accessTo(machine).journal().last().has_value() == isNew);
    REQUIRE((now == deed.before || now == deed.after));
    if (isOld)
        REQUIRE(journalOn(machine).isEmpty());
}

/// And the journal goes on from there.
void requireGoesOn(Machine &machine)
{
    if (mailOn(machine) == oldState()) {
        REQUIRE_FALSE(write(accessTo(machine)));
        REQUIRE(mailOn(machine) == newState());
    } else {
        REQUIRE_FALSE(undo(accessTo(machine)));
        REQUIRE(mailOn(machine) == oldState());
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
                Machine machine;
                start.on(machine);
                REQUIRE(killedAt(step, machine, deed.act));
                requireRecovers(machine);
                requireWhole(machine, deed);
                requireGoesOn(machine);
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
                Machine machine;
                start.on(machine);
                REQUIRE(killedAt(first, machine, deed.act));
                const bool killedAgain =
                    killedAt(second, machine, [](const Access &access) { (void)access.journal().recover(); });
                CAPTURE(deed.name, first, second);
                if (random() % 2 == 0)
                    machine.powerCut(random);
                requireRecovers(machine);
                requireWhole(machine, deed);
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
                Machine machine;
                start.on(machine);
                REQUIRE(killedAt(step, machine, deed.act));
                machine.powerCut(random);
                requireRecovers(machine);
                requireWhole(machine, deed);
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
            Machine machine;
            start.on(machine);
            REQUIRE_FALSE(deed.act(accessTo(machine)));
            machine.powerCut(random);
            REQUIRE(accessTo(machine).journal().recover());
            REQUIRE(mailOn(machine) == deed.after);
        }
    }
}

TEST_CASE("refused at any step, the fault is told and the old state is whole")
{
    using Refusal = Interruption::Refusal;
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
            Machine machine;
            start.on(machine);
            InterruptedMachine interrupted(machine);
            interrupted.interruption.refuseAt(step, kind, refusal);
            const auto fault = deed.act(interrupted.access());
            // A disk that is only full, or stumbles once, leaves nothing for the next start to repair.
            if (refusal == Refusal::FromThenOn)
                REQUIRE(accessTo(machine).journal().recover());
            if (fault)
                REQUIRE(mailOn(machine) == deed.before);
            else
                REQUIRE(withoutLeftovers(mailOn(machine)).contains(u"/mail/new/key4.db"_s) ==
                        deed.after.contains(u"/mail/new/key4.db"_s));
            if (fault) {
                ++faults;
                REQUIRE(fault->kind == kind);
                REQUIRE(fault->detail.contains(u"refused at step"_s));
            }
            REQUIRE(accessTo(machine).journal().recover());
            requireWhole(machine, deed);
            requireGoesOn(machine);
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
        Machine machine;
        withOldState(machine);
        REQUIRE(killedAt(step, machine, deed.act));
        const bool wasWritten = accessTo(machine).journal().last().has_value();
        machine.disk.put(u"/mail/old/prefs.js"_s, theirs);
        REQUIRE(accessTo(machine).journal().recover());

        const QByteArray now = mailOn(machine).value(u"/mail/old/prefs.js"_s);
        const bool copied = machine.disk.everything().values().contains(theirs);
        REQUIRE(copied);
        REQUIRE((now == theirs || (!wasWritten && now == "old prefs\n")));
        for (const QString &name : mailOn(machine).keys())
            REQUIRE_FALSE(name.contains(u".assistant-messagerie"_s));
    }
}

TEST_CASE("what was copied stays, also when going back is killed in its turn")
{
    const Deed deed = allDeeds()[0];
    const int steps = stepsOf(deed, true);
    const QByteArray theirs = "rewritten by a client that was started meanwhile\n";
    const auto recover = [](const Access &access) { (void)access.journal().recover(); };
    for (int first = 1; first <= steps; ++first) {
        for (int second = 1 + first % 7;; second += 7) { // every step comes up in some round
            CAPTURE(first, second);
            Machine machine;
            withOldState(machine);
            REQUIRE(killedAt(first, machine, deed.act));
            machine.disk.put(u"/mail/old/prefs.js"_s, theirs);
            const bool killedAgain = killedAt(second, machine, recover);
            requireRecovers(machine);
            REQUIRE(machine.disk.everything().values().contains(theirs));
            if (!killedAgain)
                break;
        }
    }
}

TEST_CASE("a file that appears or changes while we write stays, and nothing else does")
{
    // Somebody writes at the moment of the first rename in the profile: after every check but the last.
    class Meddler : public InterruptedDisk
    {
    public:
        Meddler(MemoryDisk &memory, Interruption &interruption, QString path)
            : InterruptedDisk(memory, interruption), m_memory(memory), m_path(std::move(path))
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
    Machine machine;
    withOldState(machine);
    Interruption none;
    Meddler disk(machine.disk, none, path);
    REQUIRE(write({disk, machine.registry}) == Fault{FaultKind::ChangedMeanwhile, path});

    State expected = oldState();
    expected[path] = "theirs";
    State now = mailOn(machine);
    now.remove(u"/mail/new/"_s); // stays where theirs is in it
    REQUIRE(now == expected);
    REQUIRE(journalOn(machine).isEmpty());
}
