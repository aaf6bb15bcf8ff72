// SPDX-License-Identifier: GPL-3.0-or-later
// The Windows program, under Wine: what it writes there opens in Debian's Thunderbird, on the same servers.
#include "Teacher.h"
#include "Thunderbird.h"
#include "WindowWalk.h"
#include "WindowsComputer.h"
#include "support/Catch.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// There and back: the welcome letter, then one to oneself.
void checkMailFlows(const Teacher &teacher)
{
    const auto [login, address, password] = teacher.person();
    Thunderbird thunderbird(Thunderbird::Home{teacher.home()});
    const QJsonObject account = thunderbird.accountOf(login);
    CHECK(account[u"fullName"].toString() == teacher.name());
    CHECK(account[u"address"].toString() == address);
    thunderbird.rememberPassword(login, password);
    CHECK(thunderbird.readLetter(login, u"Bienvenue "_s % login)[u"text"].toString().trimmed() ==
          u"Votre boîte est prête."_s);
    CHECK(thunderbird.sendLetter(login, address, u"À moi"_s, u"Ça marche."_s) == u"0"_s);
    CHECK(thunderbird.readLetter(login, u"À moi"_s)[u"text"].toString().trimmed() == u"Ça marche."_s);
    CHECK(thunderbird.quit().isEmpty());
}

void mustSucceed(const ProgramRun &run)
{
    INFO(run.output.toStdString() << run.errors.toStdString());
    REQUIRE(run.exitCode == 0);
}

/// Kept for a look, where somebody wants one.
QString pictureOf(int page)
{
    return qEnvironmentVariable("WINDOWS_PICTURES", RealServers::folder()) % u"/windows-%1.png"_s.arg(page);
}

} // namespace

TEST_CASE("on Windows the real servers are found in order, and the ROOT store is what accepts them",
          "[windows-check]")
{
    const Teacher teacher(u"mdupont"_s, u"Marie Dupont"_s);
    const WindowsComputer computer(teacher);
    const ProgramRun run = computer.run({u"check"_s, u"--json"_s});
    INFO(run.output.toStdString() << run.errors.toStdString());
    REQUIRE(run.exitCode == 0);
    const QJsonArray endpoints = run.answer()[u"endpoints"].toArray();
    REQUIRE(endpoints.size() >= 4);
    for (const QJsonValue endpoint : endpoints) {
        INFO(endpoint[u"host"].toString().toStdString() << ':' << endpoint[u"port"].toInt());
        // A discouraged row in clear text answers, and may say that it takes no login that way.
        if (endpoint[u"security"].toString() != u"plain"_s)
            CHECK(endpoint[u"state"].toString() == u"ok"_s);
    }
}

TEST_CASE("what the Windows program writes opens in Thunderbird and mail flows", "[windows-profile]")
{
    const auto [login, name, incoming] = GENERATE(table<QString, QString, QString>(
        {{u"flefevre"_s, u"Françoise Lefèvre"_s, u"imap"_s}, {u"mdupont2"_s, u"Michel Dupont"_s, u"pop"_s}}));
    const Teacher teacher(login, name);
    {
        const WindowsComputer computer(teacher);
        mustSucceed(computer.apply({u"--incoming"_s, incoming, u"--verify"_s, u"--password-stdin"_s},
                                   teacher.passwordLine()));
        CHECK(teacher.filesWith(teacher.person().password.toUtf8()).isEmpty());
        CHECK(computer.filesWith(teacher.person().password.toUtf8()).isEmpty());
    }
    checkMailFlows(teacher);
}

TEST_CASE("on Windows undo gives back every file and the whole registry", "[windows-undo]")
{
    const Teacher teacher(u"mdupont"_s, u"Marie Dupont"_s);
    const WindowsComputer computer(teacher);
    // Whoever first opens Wine's certificate stores makes their keys, which any Windows has.
    mustSucceed(computer.apply({u"--no-network"_s, u"--dry-run"_s}));
    const QByteArray registry = computer.registry();
    mustSucceed(computer.apply({u"--no-network"_s}));
    REQUIRE(!teacher.filesUnder(u".thunderbird"_s).isEmpty());
    mustSucceed(computer.run({u"undo"_s, u"--json"_s}));
    CHECK(teacher.filesUnder(u".thunderbird"_s) == QStringList());
    CHECK(computer.registry() == registry);
}

TEST_CASE("a Windows that was deployed to opens the assistant at a first log-on, until it is undone",
          "[windows-deploy]")
{
    const QString everybody = u"HKEY_LOCAL_MACHINE\\Software"_s;
    const Teacher teacher(u"mdupont"_s, u"Marie Dupont"_s);
    const WindowsComputer computer(teacher);
    computer.pretendThunderbird();
    // Where nothing was ever deployed there is no folder; and see windows-undo for the stores.
    mustSucceed(computer.run({u"deploy"_s, u"--json"_s, u"--dry-run"_s}));
    const QStringList files = computer.filesForEverybody();
    const QByteArray registry = computer.registry(everybody);

    const QStringList deploy{
        u"deploy"_s,         u"--json"_s,
        u"--no-telemetry"_s, u"--enterprise-roots"_s,
        u"--program"_s,      u"C:\\Program Files\\Assistant messagerie\\assistant-messagerie.exe"_s};
    mustSucceed(computer.run(deploy));
    const QStringList deployed = computer.filesForEverybody();
    const auto isThere = [&](const QString &file) {
        return std::ranges::any_of(deployed,
                                   [&](const QString &line) { return line.startsWith(file % u' '); });
    };
    INFO(deployed.join(u'\n').toStdString());
    CHECK(isThere(u"Program Files/Mozilla Thunderbird/isp/ac-amiens.fr.xml"_s));
    CHECK(isThere(u"Program Files/Mozilla Thunderbird/distribution/policies.json"_s));
    const QByteArray deployedRegistry = computer.registry(everybody);

    mustSucceed(computer.run(deploy)); // a second time
    CHECK(computer.filesForEverybody() == deployed);
    const bool registryStays = computer.registry(everybody) == deployedRegistry;
    CHECK(registryStays);

    // What Windows does at a person's first log-on (Wine does not): run the stub; and at its end what that
    // noted.
    const QString component =
        everybody % u"\\Microsoft\\Active Setup\\Installed Components\\assistant-messagerie"_s;
    const ProgramRun stub = computer.runOwn({u"reg"_s, u"query"_s, component, u"/v"_s, u"StubPath"_s});
    const QString command = QString::fromUtf8(stub.output).section(u"REG_EXPAND_SZ"_s, 1).trimmed();
    INFO(stub.output.toStdString());
    REQUIRE(command.contains(u"RunOnce"_s));
    QFile script(computer.userFolder() %
                 u"/stub.bat"_s); // as it stands: a command's words would be quoted anew
    REQUIRE(script.open(QIODevice::WriteOnly));
    script.write(command.toUtf8() + "\r\n");
    script.close();
    mustSucceed(computer.runOwn({u"cmd"_s, u"/c"_s, script.fileName()}));
    REQUIRE(script.remove());
    const ProgramRun once = computer.runOwn(
        {u"reg"_s, u"query"_s, u"HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\RunOnce"_s});
    INFO(once.output.toStdString());
    CHECK(once.output.contains(
        "\"C:\\Program Files\\Assistant messagerie\\assistant-messagerie.exe\" --first-logon"));
    mustSucceed(computer.run({u"deploy"_s, u"--json"_s, u"--undo"_s}));
    QStringList left = computer.filesForEverybody();
    left.removeIf(
        [](const QString &file) { return file.contains(u"/deploy/lock "_s); }); // empty, the journal's
    CHECK(left == files);
    const bool registryIsAsBefore = computer.registry(everybody) == registry; // too long to print
    CHECK(registryIsAsBefore);

    // At a log-on, with a screen, what the stub noted opens the window.
    computer.logOff();
    WindowWalk walk(computer, {u"--first-logon"_s});
    walk.waitForPage(1);
}

TEST_CASE("a stick that was signed on Linux is verified by the Windows program that lies on it",
          "[windows-stick]")
{
    const Teacher teacher(u"mdupont"_s, u"Marie Dupont"_s);
    const WindowsComputer computer(teacher);
    QFile builtIn(QStringLiteral(SOURCE_DIR "/resources/academies/amiens.json"));
    REQUIRE(builtIn.open(QIODevice::ReadOnly));
    teacher.write(u"stick/academy.json"_s,
                  builtIn.readAll().replace("imap.ac-amiens.fr", "imap.ac-lille.fr"));
    teacher.write(u"stick/aide/r\u00e9f\u00e9rents.html"_s, "<p>Bonjour</p>\n");
    const QString program = teacher.filePath(u"stick/assistant-messagerie.exe"_s);
    REQUIRE(QFile::copy(qEnvironmentVariable("MESSAGERIE_WINDOWS_PROGRAM"), program));
    const QString stick = teacher.filePath(u"stick"_s);
    mustSucceed(teacher.run({u"sign-stick"_s, stick, u"--new-key"_s, teacher.filePath(u"key.pem"_s)}));
    const QStringList before = teacher.filesUnder(u"stick"_s);
    const auto onStick = [&](const QStringList &arguments) {
        return runCommand(QStringList{u"wine"_s, program} + arguments, {}, computer.environment());
    };

    const QJsonObject presets = onStick({u"presets"_s, u"--json"_s}).answer();
    CHECK(presets[u"presets"][0][u"incoming"][u"host"].toString() == u"imap.ac-lille.fr");
    CHECK_FALSE(presets.contains(u"warnings"));
    mustSucceed(onStick({u"verify-stick"_s, stick, u"--json"_s}));
    CHECK(teacher.filesUnder(u"stick"_s) == before); // nothing is written there

    teacher.write(u"stick/aide/r\u00e9f\u00e9rents.html"_s, "<p>bonjour</p>\n");
    const ProgramRun changed = onStick({u"verify-stick"_s, stick, u"--json"_s});
    CHECK(changed.exitCode == 1);
    CHECK(changed.answer()[u"failure"].toString() == u"stick-changed");
    CHECK(changed.answer()[u"changed"][0].toString() == u"aide/r\u00e9f\u00e9rents.html");
    CHECK(onStick({u"presets"_s, u"--json"_s}).answer()[u"warnings"].toArray().size() == 1);
}

TEST_CASE("the Windows window is gone through with the keyboard to a Thunderbird with mail in it",
          "[windows-window]")
{
    const Teacher teacher(u"flefevre"_s, u"Françoise Lefèvre"_s);
    {
        const WindowsComputer computer(teacher);
        WindowWalk walk(computer);
        const auto picture = [&](int page) { walk.shot(pictureOf(page)); };
        walk.waitForPage(1);
        picture(1);
        walk.enter();
        walk.waitForPage(2);
        picture(2);
        walk.enter();
        walk.waitForPage(3);
        walk.type(u"Françoise"_s);
        walk.press(u"Tab"_s);
        walk.type(u"Lefèvre"_s);
        walk.waitFor(u"Votre identifiant : flefevre"_s);
        picture(3);
        walk.enter();
        walk.waitForPage(4);
        walk.waitFor(u"smtp.ac-amiens.fr:465 fonctionne"_s);
        picture(4);
        walk.enter();
        walk.waitForPage(5);
        picture(5);
        walk.enter();
        walk.waitForPage(6);
        picture(6);
        walk.enter();
        walk.waitForPage(7);
        picture(7);
        walk.press(u"alt+q"_s);
        CHECK(walk.end() == 0);
    }
    checkMailFlows(teacher);
}
