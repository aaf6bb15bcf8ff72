// SPDX-License-Identifier: GPL-3.0-or-later
// A prepared computer, and the people who log on to it: the assistant comes to each of them, on the school's
// data, until their account is set up. And the computer of the staff room, on which nothing stays.
#include "CoveredComputer.h"
#include "Teacher.h"
#include "WindowWalk.h"
#include "support/Catch.h"
#include "support/PrintedBy.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QString entry = u"/etc/xdg/autostart/assistant-messagerie.desktop"_s;

/// Amiens' data under the name of a school, which the window shows on every page.
void prepareComputer()
{
    CoveredComputer::cover();
    QFile shipped(QStringLiteral(SOURCE_DIR "/resources/academies/amiens.json"));
    REQUIRE(shipped.open(QIODevice::ReadOnly));
    const QString file = RealServers::folder() % u"/academy.json"_s;
    QFile school(file);
    REQUIRE(school.open(QIODevice::WriteOnly));
    school.write(shipped.readAll().replace("\"Académie d'Amiens\"", "\"Collège du Parc\""));
    school.close();
    const ProgramRun run =
        runProgram({u"deploy"_s, u"--academy"_s, file, u"--program"_s, QStringLiteral(PROGRAM)});
    INFO(run.output.toStdString() << run.errors.toStdString());
    REQUIRE(run.exitCode == 0);
}

QByteArray logOn(const QString &user, int seconds)
{
    const ProgramRun run =
        runCommand({QStringLiteral(SERVERS_DIR "/log-on"), user, entry, QString::number(seconds)}, {},
                   QProcessEnvironment::systemEnvironment());
    INFO(run.errors.toStdString());
    REQUIRE(run.exitCode == 0);
    return run.output.trimmed();
}

/// From the second page on, to where the settings are good.
void sayWhoIsThere(WindowWalk &walk)
{
    walk.waitForPage(2);
    walk.enter();
    walk.waitForPage(3);
    walk.sayName(u"Françoise"_s, u"Lefèvre"_s, u"flefevre"_s);
    walk.enter();
    walk.waitForPage(4);
    walk.waitFor(u"smtp.ac-amiens.fr:465: fonctionne"_s);
    walk.enter();
}

/// Everything in a home.
QByteArray contentOf(const QString &home)
{
    return printedBy(u"find"_s, {home, u"-printf"_s, u"%p %m %s %T@ %l\\n"_s});
}

} // namespace

TEST_CASE("two people new to a computer each get the assistant on the school's data", "[first-logon]")
{
    prepareComputer();
    for (const QString &user : {u"ada-essai"_s, u"zoe-essai"_s}) {
        printedBy(u"useradd"_s, {u"--create-home"_s, user});
        CHECK(logOn(user, 60) == "opened");
    }
    // Closed without an account: it comes again. With one, from whichever way, it does not.
    CHECK(logOn(u"ada-essai"_s, 60) == "opened");
    printedBy(u"runuser"_s, {u"-u"_s, u"ada-essai"_s, u"--"_s, u"env"_s, u"-i"_s, u"HOME=/home/ada-essai"_s,
                             QStringLiteral(PROGRAM), u"apply"_s, u"--name"_s, u"Ada Essai"_s, u"--login"_s,
                             u"aessai"_s, u"--no-network"_s});
    CHECK(logOn(u"ada-essai"_s, 15) == "nothing");
    CHECK(logOn(u"zoe-essai"_s, 60) == "opened");
}

TEST_CASE("the assistant of the first log-on does not come again once it has succeeded", "[first-logon]")
{
    prepareComputer();
    const QStringList command = CoveredComputer::commandOf(entry);
    REQUIRE(command.first() == QStringLiteral(PROGRAM));
    const Teacher teacher(u"flefevre"_s, u"Françoise Lefèvre"_s);
    {
        WindowWalk walk(teacher, command.mid(1));
        walk.waitFor(u"Collège du Parc"_s);
        walk.waitForPage(1);
        walk.enter();
        sayWhoIsThere(walk);
        walk.waitForPage(5);
        walk.enter();
        walk.waitForPage(6);
        walk.enterOn(u"Écrire"_s);
        walk.waitForPage(7);
        walk.enterOn(u"Fermer"_s);
        CHECK(walk.end() == 0);
    }
    CHECK(QFile::exists(teacher.filePath(u".config/assistant-messagerie/first-logon-done"_s)));
    WindowWalk again(teacher, command.mid(1));
    CHECK(again.end() == 0);
}

TEST_CASE("in the staff room the settings are taken away, and the home is as it was", "[kiosk]")
{
    const Teacher teacher(u"flefevre"_s, u"Françoise Lefèvre"_s);
    const QTemporaryDir home(RealServers::folder() % u"/tmp/staff-room-XXXXXX"_s);
    const QByteArray before = contentOf(home.path());
    {
        WindowWalk walk(teacher, {u"--kiosk"_s}, home.path());
        walk.waitForPage(1);
        walk.waitFor(u"Ouvrir le webmail (bv.ac-amiens.fr)"_s);
        CHECK(walk.focus().startsWith(u"Ouvrir le webmail"_s));
        walk.enterOn(u"Suivant"_s);
        sayWhoIsThere(walk);
        walk.waitForPage(7);
        walk.waitFor(u"Rien n’a été écrit sur cet ordinateur"_s);
        walk.enterOn(u"Fermer"_s);
        CHECK(walk.end() == 0);
    }
    CHECK(contentOf(home.path()) == before);
}
