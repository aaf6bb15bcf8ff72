// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramRun.h"
#include "PseudoTerminal.h"
#include "support/Catch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(PROGRAM_FILE);
const QString typedPassword = u"Mot-de-passe-46"_s;

QStringList english(const QStringList &arguments)
{
    return QStringList{program, u"--language"_s, u"en"_s} + arguments;
}

QString homeIn(const QString &shellCommand)
{
    return shellCommand.section(u"HOME='"_s, 1).section(u'\'', 0, 0);
}

QStringList profilesBelow(const QString &home)
{
    return QDir(home + u"/.thunderbird"_s).entryList({u"*.ac-amiens"_s}, QDir::Dirs);
}

/// From the greeting to the servers' test, with every proposal taken.
void takeProposalsUpToTests(PseudoTerminal &terminal)
{
    for (const QString &question :
         {u"Your choice [1]: "_s, u"Given name [Marie]: "_s,
          u"Birth name (the login is built on it) [Dupont]: "_s, u"Name used every day, if it is another: "_s,
          u"Your choice [1]: "_s, u"(Enter: none): "_s, u"Your choice [1]: "_s, u"Your choice [1]: "_s}) {
        terminal.expect(question);
        terminal.type({});
    }
    terminal.expect(u"Testing the servers"_s);
}

} // namespace

TEST_CASE("without a display the training is walked through in the terminal, up to a written profile")
{
    const ProgramRun surroundings;
    PseudoTerminal terminal(english({u"--training"_s}), surroundings.environment);

    terminal.expect(u"There is no display here"_s);
    terminal.expect(u"TRAINING"_s);
    takeProposalsUpToTests(terminal);
    terminal.expect(u"works"_s);
    terminal.expect(u"works"_s);
    terminal.expect(u"Test your login now?"_s);
    terminal.type(u"y"_s);
    terminal.expect(u"Let Thunderbird remember your password?"_s);
    terminal.type(u"maybe"_s);
    terminal.expect(u"Please answer y (yes) or n (no)."_s);
    terminal.type(u"o"_s);
    terminal.expect(u"Password (nothing is shown"_s);
    QThread::msleep(200); // typing ahead of the hidden prompt would be flushed
    terminal.type(typedPassword);
    terminal.expect(u"refused"_s);
    terminal.expect(u"1. Type the password again"_s);
    terminal.expect(u"Your choice [1]: "_s);
    terminal.type({});
    terminal.expect(u"Password (nothing is shown"_s);
    QThread::msleep(200);
    terminal.type({}); // the training password
    terminal.expect(u"accepted"_s);
    terminal.expect(u"accepted"_s);
    terminal.expect(u"prefs.js (new file)"_s);
    terminal.expect(u"logins.json (new file)"_s);
    terminal.expect(u"Write this?"_s);
    terminal.expect(u"Your choice [1]: "_s);
    terminal.type({});
    terminal.expect(u"It is written."_s);
    terminal.expect(u"One message is sent from Marie.Dupont@"_s);
    terminal.expect(u"Check your mailbox with such a message now?"_s);
    terminal.type(u"y"_s);
    terminal.expect(u"[ok] Sent"_s);
    terminal.expect(u"[ok] Arrived after"_s);
    terminal.expect(u"[ok] Deleted"_s);
    terminal.expect(u"where there is a display: "_s);
    const QString home = homeIn(terminal.expect(u"--no-remote'"_s));
    terminal.expect(u"Enter ends the training"_s);

    const QStringList profiles = profilesBelow(home);
    REQUIRE(profiles.size() == 1);
    const QDir profile(home + u"/.thunderbird/"_s + profiles.first());
    for (const QString &file : {u"prefs.js"_s, u"logins.json"_s, u"key4.db"_s, u"cert9.db"_s})
        CHECK(profile.exists(file));
    QFile prefs(profile.filePath(u"prefs.js"_s));
    REQUIRE(prefs.open(QIODevice::ReadOnly));
    CHECK(prefs.readAll().contains("user_pref(\"mail.server.server1.userName\", \"mdupont\");"));
    CHECK(QDir(surroundings.home()).isEmpty()); // nothing of the person's was touched

    terminal.type({});
    CHECK(terminal.exitCode() == 0);
    CHECK_FALSE(QFile::exists(home));
    CHECK_FALSE(terminal.everything().contains(typedPassword));
}

TEST_CASE("leaving a training leaves nothing behind")
{
    const bool interrupted = GENERATE(true, false); // or its input ends
    CAPTURE(interrupted);
    ProgramRun surroundings;
    const QString temporary = surroundings.path(u"tmp"_s);
    REQUIRE(QDir().mkpath(temporary));
    surroundings.environment.insert(u"TMPDIR"_s, temporary);
    PseudoTerminal terminal(english({u"--training"_s}), surroundings.environment);
    terminal.expect(u"Is your mailbox active?"_s);
    CHECK_FALSE(QDir(temporary).isEmpty());

    if (interrupted)
        terminal.interrupt();
    else
        terminal.endInput();

    terminal.expect(u"Nothing was written."_s);
    CHECK(terminal.exitCode() == 1);
    CHECK(QDir(temporary).isEmpty());
}

TEST_CASE("a training that is interrupted while the password is typed gives the terminal its echo back")
{
    const ProgramRun surroundings;
    PseudoTerminal terminal(
        {u"sh"_s, u"-c"_s,
         u"trap : INT; \"$0\" --training --language en; stty -a | grep -o -e '-*\\becho\\b' | sed s/^/is:/"_s,
         program},
        surroundings.environment);
    takeProposalsUpToTests(terminal);
    terminal.expect(u"Test your login now?"_s);
    terminal.type({});
    terminal.expect(u"remember your password?"_s);
    terminal.type({});
    terminal.expect(u"Password (nothing is shown"_s);
    QThread::msleep(200);

    terminal.interrupt();

    terminal.expect(u"is:echo"_s);
}

TEST_CASE("Thunderbird is opened on the throw-away home only, and closed at the end")
{
    ProgramRun surroundings;
    // The real one's files around a program that only tells how it was called.
    const QString folder = surroundings.path(u"bin"_s);
    REQUIRE(QDir().mkpath(folder));
    for (const QString &file :
         QDir(u"/usr/lib/thunderbird"_s).entryList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        if (file != u"thunderbird"_s)
            REQUIRE(QFile::link(u"/usr/lib/thunderbird/"_s + file, folder + u'/' + file));
    }
    const QString record = surroundings.path(u"record"_s);
    QFile fake(
        surroundings.write(u"bin/thunderbird"_s,
                           "#!/bin/sh\necho \"pid=$$ home=$HOME arguments=$*\" > \"$RECORD\"\nsleep 600\n"));
    REQUIRE(fake.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    surroundings.environment.insert(u"RECORD"_s, record);
    surroundings.environment.insert(u"PATH"_s, folder + u':' + surroundings.environment.value(u"PATH"_s));
    surroundings.environment.insert(u"DISPLAY"_s, u":46"_s); // for the program, there is one

    PseudoTerminal terminal(english({u"--training"_s, u"--terminal"_s}), surroundings.environment);
    takeProposalsUpToTests(terminal);
    terminal.expect(u"Test your login now?"_s);
    terminal.type(u"n"_s);
    terminal.expect(u"remember your password?"_s);
    terminal.type(u"n"_s);
    terminal.expect(u"Your choice [1]: "_s);
    terminal.type({});
    terminal.expect(u"Check your mailbox with such a message now?"_s);
    terminal.type({});
    terminal.expect(u"Open Thunderbird now?"_s);
    terminal.type({});
    terminal.expect(u"Thunderbird is starting."_s);
    terminal.expect(u"Enter ends the training"_s);
    QFile told(record);
    for (QElapsedTimer watch =
             [] {
                 QElapsedTimer t;
                 t.start();
                 return t;
             }();
         !watch.hasExpired(5000) && told.size() == 0;)
        QThread::msleep(20);
    REQUIRE(told.open(QIODevice::ReadOnly));
    const QString line = QString::fromUtf8(told.readAll());
    const auto pid = static_cast<pid_t>(line.section(u"pid="_s, 1).section(u' ', 0, 0).toInt());
    const QString home = line.section(u"home="_s, 1).section(u' ', 0, 0);
    CHECK(home.contains(u"assistant-messagerie-training-"_s));
    CHECK(line.contains(u"--no-remote"_s));
    REQUIRE(pid > 0);
    CHECK(::kill(pid, 0) == 0);

    terminal.type({});
    CHECK(terminal.exitCode() == 0);
    CHECK(::kill(pid, 0) != 0);
    CHECK_FALSE(QFile::exists(home));
}

TEST_CASE("the real journey in the terminal corrects an address typed as login, and writes although no "
          "server answers")
{
    const ProgramRun surroundings;
    // A network of its own with nothing in it: no real server is asked anything.
    PseudoTerminal terminal(QStringList{u"unshare"_s, u"-rn"_s} + english({}), surroundings.environment);

    terminal.expect(u"There is no display here"_s);
    terminal.expect(u"Where do you read this mail today?"_s);
    terminal.type(u"9"_s);
    terminal.expect(u"Please type a number from 1 to 2."_s);
    terminal.type(u"1"_s);
    terminal.expect(u"only one to use this computer?"_s);
    terminal.type(u"n"_s); // a shared one
    terminal.expect(u"https://bv.ac-amiens.fr/"_s);
    terminal.expect(u"Is your mailbox active?"_s);
    terminal.expect(u"Your choice [1]: "_s);
    terminal.type({});
    terminal.expect(u"Given name: "_s);
    terminal.type(u"Marie2"_s);
    terminal.expect(u"Birth name"_s);
    terminal.type(u"Dupont"_s);
    terminal.expect(u"Name used every day"_s);
    terminal.type({});
    terminal.expect(u"no digit"_s);
    terminal.expect(u"Given name: "_s);
    terminal.type(u"Marie"_s);
    terminal.expect(u"Birth name"_s);
    terminal.type(u"Dupont"_s);
    terminal.expect(u"Name used every day"_s);
    terminal.type({});
    terminal.expect(u"1. mdupont"_s);
    terminal.expect(u"2. Another one"_s);
    terminal.type(u"2"_s);
    terminal.expect(u"Login: "_s);
    terminal.type(u"Marie.Dupont@ac-amiens.fr"_s);
    terminal.expect(u"Take mdupont instead?"_s);
    terminal.type({});
    terminal.expect(u"Your mail address:"_s);
    terminal.expect(u"Your choice [1]: "_s);
    terminal.type({});
    terminal.expect(u"Which settings?"_s);
    const QString likely = terminal.expect(u"Your choice [1]: "_s);
    CHECK(likely.contains(u"imap.ac-amiens.fr:993"_s));
    CHECK_FALSE(likely.contains(u"imaps."_s)); // weak evidence: behind "other settings"
    terminal.type({});
    terminal.expect(u"does not work"_s);
    terminal.expect(u"3. Go on all the same"_s);
    terminal.type(u"3"_s);
    terminal.expect(u"Test your login now?"_s);
    terminal.type(u"n"_s);
    terminal.expect(u"Write this?"_s); // and remembering is not offered on a shared computer
    CHECK_FALSE(terminal.everything().contains(u"remember your password"_s));
    terminal.type(u"1"_s);
    terminal.expect(u"It is written."_s);
    terminal.expect(u"Check your mailbox with such a message now?"_s);
    terminal.type({}); // no, unless it is wanted
    terminal.expect(u"assistant-messagerie undo"_s);
    CHECK(terminal.exitCode() == 0);

    CHECK(profilesBelow(surroundings.home()).size() == 1);
    const auto undone = surroundings.json({u"undo"_s}, 0);
    CHECK_FALSE(undone.at("removed").empty());
    for (const auto &path : undone.at("removed"))
        CHECK_FALSE(QFile::exists(QString::fromStdString(path)));
}

TEST_CASE("the walk in the terminal speaks the school's language and proposes its service")
{
    const ProgramRun surroundings;
    const QString file = surroundings.path(u"academy.json"_s);
    surroundings.json({u"site"_s, u"init"_s, file, u"--school"_s, u"Collège"_s, u"--service"_s, u"national"_s,
                       u"--site-language"_s, u"en"_s},
                      0);
    PseudoTerminal terminal({u"unshare"_s, u"-rn"_s, program, u"--academy"_s, file},
                            surroundings.environment);
    terminal.expect(u"There is no display here"_s);
    terminal.expect(u"Where do you read this mail today?"_s);
    terminal.expect(u"Your choice [2]: "_s);
    terminal.type(u"1"_s);
    terminal.expect(u"only one to use this computer?"_s);
    terminal.type(u"n"_s);
    terminal.expect(u"https://bv.ac-amiens.fr/"_s); // of the service that was chosen instead
}

TEST_CASE("the walk in the terminal proposes the school's preset and signature, and writes what was answered")
{
    const ProgramRun surroundings;
    const QString file = surroundings.path(u"academy.json"_s);
    surroundings.json({u"site"_s, u"init"_s, file, u"--school"_s, u"Collège Jean-Moulin"_s, u"--preset"_s,
                       u"pop-smtp-587"_s, u"--signature"_s, u"function,school"_s},
                      0);
    PseudoTerminal terminal(QStringList{u"unshare"_s, u"-rn"_s} + english({u"--academy"_s, file}),
                            surroundings.environment);
    const auto answer = [&](const QString &question, const QString &line = {}) {
        terminal.expect(question);
        terminal.type(line);
    };
    answer(u"Where do you read this mail today?"_s);
    answer(u"only one to use this computer?"_s, u"n"_s);
    answer(u"Is your mailbox active?"_s);
    answer(u"Given name: "_s, u"Marie"_s);
    answer(u"Birth name"_s, u"Dupont"_s);
    answer(u"Name used every day"_s);
    answer(u"Your login"_s);
    answer(u"(Enter: none): "_s);
    answer(u"Your mail address:"_s);
    terminal.expect(u"Which settings?"_s);
    answer(u"Your choice [2]: "_s);
    answer(u"3. Go on all the same"_s, u"3"_s);
    answer(u"Add a signature below every mail you write?"_s, u"y"_s);
    answer(u"Name: "_s);
    answer(u"Function: "_s, u"CPE"_s);
    answer(u"School [Collège Jean-Moulin]: "_s);
    answer(u"Test your login now?"_s, u"n"_s);
    answer(u"Write this?"_s);
    answer(u"Check your mailbox with such a message now?"_s);
    terminal.expect(u"assistant-messagerie undo"_s);
    CHECK(terminal.exitCode() == 0);

    const QStringList profiles = profilesBelow(surroundings.home());
    REQUIRE(profiles.size() == 1);
    QFile prefs(surroundings.thunderbird(u'/' + profiles.first() + u"/prefs.js"_s));
    REQUIRE(prefs.open(QIODevice::ReadOnly));
    const QByteArray written = prefs.readAll();
    CHECK(written.contains("pop.ac-amiens.fr"));
    CHECK(written.contains("htmlSigText\", \"CPE<br>\\nCollège Jean-Moulin\""));
}

TEST_CASE("with no display and nobody to answer the program says so and writes nothing")
{
    const ProgramRun surroundings;

    const auto result = surroundings.run({u"--language"_s, u"en"_s});

    CHECK(result.exitCode == 1);
    CHECK(result.output.contains("There is no display here"));
    CHECK(result.output.contains("Nothing was written."));
}
