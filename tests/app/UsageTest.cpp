// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramRun.h"
#include "support/Catch.h"

#include <QFile>

using namespace Qt::StringLiterals;

TEST_CASE("wrong usage is one clear line and exit 2, or one JSON object")
{
    struct Row {
        QStringList arguments;
        QString named; ///< What the line has to name.
    };
    const Row row = GENERATE(
        Row{{u"chek"_s}, u"chek"_s}, Row{{u"--frobnicate"_s}, u"--frobnicate"_s},
        Row{{u"check"_s, u"--frobnicate"_s}, u"--frobnicate"_s}, Row{{u"check"_s, u"extra"_s}, u"extra"_s},
        Row{{u"check"_s, u"undo"_s}, u"undo"_s}, Row{{u"check"_s, u"--service"_s}, u"--service"_s},
        Row{{u"check"_s, u"--service"_s, u"private"_s}, u"private"_s},
        Row{{u"check"_s, u"--service"_s, u"own"_s, u"--service"_s, u"national"_s}, u"--service"_s},
        Row{{u"check"_s, u"--timeout"_s, u"0"_s}, u"--timeout"_s},
        Row{{u"check"_s, u"--timeout"_s, u"abc"_s}, u"abc"_s},
        Row{{u"check"_s, u"--timeout"_s, u"121"_s}, u"121"_s},
        Row{{u"check"_s, u"--endpoint"_s, u"imap.ac-amiens.fr:993"_s}, u"imap.ac-amiens.fr:993"_s},
        Row{{u"suggest"_s, u"--given"_s, u"Marie"_s}, u"--birth-name"_s}, Row{{u"suggest"_s}, u"--given"_s},
        Row{{u"apply"_s, u"--name"_s, u"Marie Dupont"_s}, u"--login"_s},
        Row{{u"presets"_s, u"--language"_s, u"de"_s}, u"de"_s},
        Row{{u"training"_s, u"--fault"_s, u"no-such-kind"_s}, u"no-such-kind"_s},
        Row{{u"apply"_s, u"--name"_s, u"Marie Dupont"_s, u"--login"_s, u"mdupont"_s, u"--password"_s, u"x"_s},
            u"--password"_s}); // a secret is never an argument
    CAPTURE(row.arguments.join(u' '));
    const ProgramRun program;

    const auto told = program.run(row.arguments);
    CHECK(told.exitCode == 2);
    CHECK(told.output.isEmpty());
    CHECK(told.errors.count('\n') == 1);
    CHECK(QString::fromUtf8(told.errors).contains(row.named));

    const auto asked = program.run(row.arguments + QStringList{u"--json"_s});
    CHECK(asked.exitCode == 2);
    CHECK(asked.errors.isEmpty());
    const auto json = asked.json();
    CHECK(json.at("schema") == 1);
    CHECK(json.at("failure").is_null());
    CHECK(QString::fromStdString(json.at("message")).contains(row.named));
}

TEST_CASE("the command that was used wrongly is named in JSON")
{
    const ProgramRun program;

    CHECK(program.json({u"check"_s, u"--timeout"_s, u"0"_s}, 2).at("command") == "check");
    CHECK(program.json({u"chek"_s}, 2).at("command").is_null());
}

TEST_CASE("help names every flag of the contract")
{
    struct Row {
        QString command;
        QStringList flags;
    };
    const Row row = GENERATE(
        Row{u"check"_s, {u"--service"_s, u"--endpoint"_s, u"--ca-file"_s, u"--timeout"_s}},
        Row{u"suggest"_s, {u"--given"_s, u"--birth-name"_s, u"--usage-name"_s}},
        Row{u"presets"_s, {u"--service"_s}},
        Row{u"apply"_s,
            {u"--name"_s, u"--login"_s, u"--address"_s, u"--service"_s, u"--incoming"_s, u"--preset"_s,
             u"--client"_s, u"--profile-root"_s, u"--profile"_s, u"--output"_s, u"--ca-file"_s,
             u"--timeout"_s, u"--password-stdin"_s, u"--remember"_s, u"--verify"_s, u"--prove"_s,
             u"--no-network"_s, u"--dry-run"_s}},
        Row{u"undo"_s, {}}, Row{u"activate"_s, {u"--ca-file"_s, u"--answers"_s, u"--training-portal"_s}},
        Row{u"deploy"_s,
            {u"--root"_s, u"--program"_s, u"--ca-file"_s, u"--enterprise-roots"_s, u"--no-telemetry"_s,
             u"--no-first-logon"_s, u"--logon-batch"_s, u"--policy-templates"_s, u"--undo"_s,
             u"--dry-run"_s}},
        Row{u"training"_s, {u"--fault"_s}});
    CAPTURE(row.command);
    const ProgramRun program;

    const auto help = program.run({row.command, u"--help"_s});

    CHECK(help.exitCode == 0);
    for (const QString &flag :
         row.flags + QStringList{u"--academy"_s, u"--language"_s, u"--json"_s, u"--help"_s}) {
        CAPTURE(flag);
        CHECK(help.output.contains(flag.toUtf8()));
    }
    CHECK(program.run({u"--help"_s}).output.contains(row.command.toUtf8()));
}

TEST_CASE("the version is printed")
{
    const auto version = ProgramRun().run({u"--version"_s});

    CHECK(version.exitCode == 0);
    CHECK(version.output == "assistant-messagerie " PROGRAM_VERSION "\n");
}

TEST_CASE("suggestions come with reasons, addresses and the alias")
{
    const ProgramRun program;

    const auto answer = program.json({u"suggest"_s, u"--given"_s, u"Zoë"_s, u"--birth-name"_s,
                                      u"de La Fontaine"_s, u"--usage-name"_s, u"O’Neill"_s},
                                     0);

    CHECK(answer.at("command") == "suggest");
    CHECK(answer.at("failure").is_null());
    std::vector<std::string> logins;
    for (const auto &login : answer.at("logins")) {
        logins.push_back(login.at("login"));
        CHECK_FALSE(login.at("reason").get<std::string>().empty());
    }
    CHECK(logins == std::vector<std::string>{"zdelafontaine", "zlafontaine", "zoneill"});
    CHECK(answer.at("addresses") == nlohmann::json{"Zoe.ONeill@ac-amiens.fr",
                                                   "Zoe.de-La-Fontaine@ac-amiens.fr",
                                                   "zdelafontaine@ac-amiens.fr"});
}

TEST_CASE("a name that is none is bad input")
{
    const auto answer =
        ProgramRun().json({u"suggest"_s, u"--given"_s, u"Marie"_s, u"--birth-name"_s, u"Dup0nt"_s}, 2);

    CHECK(answer.at("failure") == "name-invalid");
    CHECK_FALSE(answer.at("message").get<std::string>().empty());
    CHECK_FALSE(answer.contains("logins"));
}

TEST_CASE("presets are printed as in the data, of one service or of both")
{
    const ProgramRun program;

    CHECK(program.json({u"presets"_s}, 0).at("presets").size() == 9);
    CHECK(program.json({u"presets"_s, u"--service"_s, u"own"_s}, 0).at("presets").size() == 8);
    const auto national = program.json({u"presets"_s, u"--service"_s, u"national"_s}, 0);
    REQUIRE(national.at("presets").size() == 1);
    CHECK(national.at("presets").at(0).at("incoming").at("host") == "imap.education.gouv.fr");
    CHECK(national.at("presets").at(0).at("outgoing").at("typed") == true);
}

TEST_CASE("texts are French by default and English when asked")
{
    const ProgramRun program;

    CHECK(program.run({u"presets"_s}).output.contains("La messagerie de l’académie"));
    CHECK(program.run({u"presets"_s, u"--language"_s, u"en"_s}).output.contains("The académie's own mail"));
    CHECK(program.run({u"presets"_s, u"--language=en"_s}).output.contains("The académie's own mail"));
}

TEST_CASE("another académie's data is used, and a broken file is told and replaced by the built-in one")
{
    const ProgramRun program;
    QFile builtIn(QStringLiteral(SOURCE_DIR "/resources/academies/amiens.json"));
    REQUIRE(builtIn.open(QIODevice::ReadOnly));
    QByteArray other = builtIn.readAll();
    other.replace("imap.ac-amiens.fr", "imap.ac-lille.fr");
    const QString good = program.write(u"lille.json"_s, other);
    const QString broken = program.write(u"broken.json"_s, "{\"schema\":1}");

    const auto answer = program.json({u"presets"_s, u"--academy"_s, good}, 0);
    CHECK(answer.at("presets").at(0).at("incoming").at("host") == "imap.ac-lille.fr");
    CHECK_FALSE(answer.contains("warnings"));

    const auto replaced = program.json({u"presets"_s, u"--academy"_s, broken}, 0);
    CHECK(replaced.at("presets").at(0).at("incoming").at("host") == "imap.ac-amiens.fr");
    REQUIRE(replaced.contains("warnings"));
    CHECK(QString::fromStdString(replaced.at("warnings").at(0)).contains(QString(broken + u": /"_s)));
    CHECK(program.run({u"presets"_s, u"--academy"_s, broken}).errors.contains(broken.toUtf8()));
}

TEST_CASE("a proxy's user name without a proxy that it is for is wrong usage, not silently unused")
{
    const ProgramRun program;
    const QStringList proxy =
        GENERATE(QStringList{}, QStringList{u"--proxy"_s, u"system"_s}, QStringList{u"--proxy"_s, u"none"_s});
    CAPTURE(proxy.join(u' '));
    const auto answer = program.json(QStringList{u"check"_s, u"--endpoint"_s, u"127.0.0.1:9:tls:imap"_s,
                                                 u"--proxy-user"_s, u"eleve"_s, u"--proxy-password-stdin"_s} +
                                         proxy,
                                     2, "proxy secret\n");
    CHECK(answer.at("command") == "check");
    CHECK(answer.at("message").get<std::string>().find("--proxy URL") != std::string::npos);
}
