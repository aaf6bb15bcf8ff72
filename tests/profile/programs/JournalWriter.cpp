// SPDX-License-Identifier: GPL-3.0-or-later
// A small program to be killed: journal_writer FOLDER write|undo|recover [STEP]. FOLDER holds mail/ and
// journal/; at the step STEP of its disk the process ends by itself, as if it had been killed. "hold" instead
// takes the lock of the profile FOLDER, says so, and keeps it until its standard input ends. Exit: 0 done, 1
// a fault (named on standard error), 2 wrong usage, 9 ended at the step.
#include "profile/DiskSteps.h"
#include "profile/InterruptedDisk.h"
#include "profile/Journal.h"
#include "profile/ProfileLock.h"
#include "profile/vault/VaultChannel.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Every kind of change at once; tests/long/kill-writer.py lays the files that are there before.
Result<ChangeSet> changesIn(const QString &mail)
{
    ChangeSet changes;
    changes.client = u"thunderbird"_s;
    changes.files = {{mail + u"/new/profile/prefs.js"_s, {}, "user_pref(\"a\", 1);\n"},
                     {mail + u"/old/key4.db"_s, {}, QByteArray(300000, 'k'), true},
                     {mail + u"/old/key4.db-journal"_s, {}, std::nullopt, true},
                     {mail + u"/old/prefs.js"_s, {}, "changed\n"},
                     {mail + u"/profiles.ini"_s, {}, "[General]\nVersion=2\n"}};
    for (FileChange &file : changes.files) {
        const auto before = contentOf(Disk::ofThisSystem(), file.path);
        if (!before)
            return before.fault();
        file.before = before.value();
    }
    changes.profilesToLock = {mail + u"/new/profile"_s, mail + u"/old"_s};
    return changes;
}

int hold(const QString &profile)
{
    const auto lock = ProfileLock::take(profile);
    if (!lock)
        return 1;
    std::puts("held");
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}

template <typename T>
int exitCodeFor(const Result<T> &result)
{
    if (result)
        return 0;
    std::fprintf(stderr, "%s %s\n", identifierOf(result.fault().kind).data(),
                 qPrintable(result.fault().detail));
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3 || arguments.size() > 4)
        return 2;
    if (arguments[2] == u"hold"_s)
        return hold(arguments[1]);
    Interruption interruption;
    interruption.killAt(arguments.value(3).toInt(), [] { endAtOnce(9); });
    InterruptedDisk disk(Disk::ofThisSystem(), interruption);
    Journal journal(arguments[1] + u"/journal"_s, disk);
    if (arguments[2] == u"write"_s)
        return exitCodeFor(changesIn(arguments[1] + u"/mail"_s).andThen([&](const ChangeSet &changes) {
            return journal.write(changes);
        }));
    if (arguments[2] == u"undo"_s)
        return exitCodeFor(journal.undoLast());
    if (arguments[2] == u"recover"_s)
        return exitCodeFor(journal.recover());
    return 2;
}
