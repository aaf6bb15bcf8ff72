// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramRun.h"
#include "support/Catch.h"
#include "support/RunningThunderbird.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>

using namespace Qt::StringLiterals;

namespace {

const QByteArray password = "Motdepasse-46-été";

/// `apply` for Marie Dupont without a network, and what is added.
QStringList apply(const QStringList &more = {})
{
    return QStringList{u"apply"_s,   u"--name"_s,  u"Marie Dupont"_s,
                       u"--login"_s, u"mdupont"_s, u"--no-network"_s} +
           more;
}

/// A profile that somebody uses, with another account in it, where Thunderbird looks for one.
QString usedProfile(const ProgramRun &program)
{
    program.write(
        ProgramRun::thunderbirdFolder() + u"/profiles.ini"_s,
        "[Profile0]\nName=default\nIsRelative=1\nPath=abcdefgh.default\nDefault=1\n\n[General]\nVersion=2\n");
    program.write(ProgramRun::thunderbirdFolder() + u"/abcdefgh.default/prefs.js"_s,
                  "// Mozilla User Preferences\n\n"
                  "user_pref(\"mail.account.account1.identities\", \"id1\");\n"
                  "user_pref(\"mail.account.account1.server\", \"server1\");\n"
                  "user_pref(\"mail.account.lastKey\", 1);\n"
                  "user_pref(\"mail.accountmanager.accounts\", \"account1\");\n"
                  "user_pref(\"mail.accountmanager.defaultaccount\", \"account1\");\n"
                  "user_pref(\"mail.identity.id1.useremail\", \"marie@example.org\");\n"
                  "user_pref(\"mail.server.server1.hostname\", \"imap.example.org\");\n"
                  "user_pref(\"mail.server.server1.type\", \"imap\");\n"
                  "user_pref(\"mail.server.server1.userName\", \"marie\");\n");
    return program.thunderbird(u"/abcdefgh.default"_s);
}

const QStringList lockNames{u".parentlock"_s, u"parent.lock"_s}; ///< Of Thunderbird, which leaves them lying.

/// Every file below @p folder but the state of the program itself, with its content.
QMap<QString, QByteArray> filesBelow(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.fileName().contains(u'/' + ProgramRun::stateFolder() + u'/') ||
            lockNames.contains(QFileInfo(file.fileName()).fileName()))
            continue;
        REQUIRE(file.open(QIODevice::ReadOnly));
        files.insert(file.fileName(), file.readAll());
    }
    return files;
}

QString pathOf(const nlohmann::json &answer, const char *key)
{
    return QString::fromStdString(answer.at(key).get<std::string>());
}

} // namespace

TEST_CASE("a dry run prints the preview and writes nothing")
{
    const ProgramRun program;
    usedProfile(program);
    const auto before = filesBelow(program.home());

    const auto shown = program.run(apply({u"--dry-run"_s, u"--language"_s, u"en"_s}));
    CHECK(shown.exitCode == 0);
    CHECK(shown.output.contains("+ user_pref(\"mail.server.server1.hostname\", \"imap.ac-amiens.fr\");"));
    CHECK(shown.output.contains("Nothing was written"));

    const auto answer = program.json(apply({u"--dry-run"_s, u"--profile"_s, u"default"_s}), 0);
    CHECK(answer.at("receipt").is_null());
    CHECK(answer.at("tests").empty());
    REQUIRE_FALSE(answer.at("changes").empty());
    CHECK(answer.at("changes").at(0).at("action") == "replace");
    CHECK(answer.at("changes").at(0).at("backup").is_null());
    CHECK(filesBelow(program.home()) == before);
    CHECK_FALSE(QFile::exists(program.path(ProgramRun::stateFolder())));
}

TEST_CASE("a new profile is written, and undo removes it")
{
    const ProgramRun program;

    const auto answer = program.json(apply(), 0);

    CHECK(answer.at("command") == "apply");
    CHECK(answer.at("failure").is_null());
    CHECK(answer.at("tests").empty());
    CHECK(answer.at("remembered") == false);
    const QString profile = pathOf(answer, "profile");
    CHECK(profile.startsWith(program.thunderbird(u"/"_s)));
    CHECK(QFile::exists(profile + u"/prefs.js"_s));
    CHECK(QFile::exists(pathOf(answer, "receipt")));
    for (const auto &change : answer.at("changes")) {
        CHECK(change.at("action") == "create");
        CHECK(change.at("backup").is_null());
        CHECK(QFile::exists(QString::fromStdString(change.at("path"))));
    }

    const auto undone = program.json({u"undo"_s}, 0);
    CHECK(undone.at("restored").empty());
    CHECK(undone.at("removed").size() == answer.at("changes").size());
    CHECK(filesBelow(program.home()).isEmpty());
    CHECK(program.json({u"undo"_s}, 4).at("failure") == "nothing-to-undo");
}

TEST_CASE("applied twice without naming a profile, the second run finds its account in the one that opens")
{
    const ProgramRun program;
    const QString profile = pathOf(program.json(apply(), 0), "profile");
    const auto before = filesBelow(program.home());

    const auto again = program.json(apply(), 0);

    CHECK(pathOf(again, "profile") == profile);
    CHECK(again.at("changes").empty());
    CHECK(again.at("receipt").is_null());
    CHECK(filesBelow(program.home()) == before);
}

TEST_CASE("an account is added to an existing profile by name or folder, and undo restores every byte")
{
    const ProgramRun program;
    const QString folder = usedProfile(program);
    const QString asked = GENERATE(u"default"_s, u"abcdefgh.default"_s, u"PATH"_s);
    const auto before = filesBelow(program.home());

    const auto answer = program.json(apply({u"--profile"_s, asked == u"PATH"_s ? folder : asked}), 0);

    CHECK(pathOf(answer, "profile") == folder);
    REQUIRE(answer.at("changes").size() >= 1);
    const QString backup = QString::fromStdString(answer.at("changes").at(0).at("backup"));
    CHECK(QFile::exists(backup));
    const auto after = filesBelow(program.home());
    const QByteArray prefs = after.value(folder + u"/prefs.js"_s);
    CHECK(prefs.contains("\"imap.example.org\""));
    CHECK(prefs.contains("user_pref(\"mail.server.server2.hostname\", \"imap.ac-amiens.fr\");"));
    CHECK(prefs.contains("user_pref(\"mail.accountmanager.defaultaccount\", \"account1\");"));

    const auto again = program.json(apply({u"--profile"_s, u"default"_s}), 0);
    CHECK(again.at("changes").empty());
    CHECK(again.at("receipt").is_null());
    CHECK(filesBelow(program.home()) == after);

    const auto undone = program.json({u"undo"_s}, 0);
    CHECK_FALSE(undone.at("restored").empty());
    CHECK(filesBelow(program.home()) == before);
}

TEST_CASE("another profile root is taken, existing or not")
{
    const ProgramRun program;
    usedProfile(program);
    REQUIRE(QDir(program.home()).rename(ProgramRun::thunderbirdFolder(), u"elsewhere"_s));

    const auto added = program.json(
        apply({u"--profile-root"_s, program.path(u"elsewhere"_s), u"--profile"_s, u"default"_s}), 0);
    CHECK(pathOf(added, "profile") == program.path(u"elsewhere/abcdefgh.default"_s));

    const auto made = program.json(apply({u"--profile-root"_s, program.path(u"fresh"_s)}), 0);
    CHECK(pathOf(made, "profile").startsWith(program.path(u"fresh/"_s)));
    CHECK_FALSE(QFile::exists(program.thunderbird()));
}

TEST_CASE("the preset decides servers and names")
{
    struct Row {
        QStringList flags;
        QByteArrayList lines;
    };
    const Row row = GENERATE(
        Row{{u"--incoming"_s, u"pop"_s},
            {"server1.hostname\", \"pop.ac-amiens.fr\"", "server1.port\", 995", "smtp1.port\", 587",
             "leave_on_server\", true"}},
        Row{{u"--preset"_s, u"imap-pop-host"_s},
            {"id1.useremail\", \"mdupont@ac-amiens.fr\"", "pop.ac-amiens.fr"}},
        Row{{u"--preset"_s, u"imaps-smtps"_s}, {"server1.userName\", \"Marie.Dupont@ac-amiens.fr\""}},
        Row{{u"--address"_s, u"m.d@ac-amiens.fr"_s}, {"id1.useremail\", \"m.d@ac-amiens.fr\""}},
        Row{{u"--service"_s, u"national"_s, u"--outgoing"_s, u"smtp.example.org:465:tls"_s},
            {"imap.education.gouv.fr", "smtp.example.org",
             "server1.userName\", \"Marie.Dupont@ac-amiens.fr\""}},
        Row{{u"--preset"_s, u"imap-provider-smtp"_s, u"--outgoing"_s, u"smtp.example.org:587:starttls"_s,
             u"--outgoing-user"_s, u"md@home"_s},
            {"smtp1.username\", \"md@home\"", "smtp1.port\", 587"}});
    CAPTURE(row.flags.join(u' '));
    const ProgramRun program;

    const auto preview = program.run(apply(QStringList{u"--dry-run"_s} + row.flags));

    CAPTURE(preview.output.toStdString(), preview.errors.toStdString());
    CHECK(preview.exitCode == 0);
    for (const QByteArray &line : row.lines) {
        CAPTURE(line.toStdString());
        CHECK(preview.output.contains(line));
    }
}

TEST_CASE("what cannot be is refused with exit 2, and nothing is written")
{
    struct Row {
        QStringList flags;
        const char *failure; ///< Null: wrong usage.
    };
    const Row row = GENERATE(
        Row{{u"--name"_s, u"Marie Dup0nt"_s, u"--login"_s, u"mdupont"_s}, "name-invalid"},
        Row{{u"--name"_s, u"Dupont"_s, u"--login"_s, u"mdupont"_s}, "name-invalid"},
        Row{{u"--name"_s, u"Marie Dupont"_s, u"--login"_s, u"marie.dupont@ac-amiens.fr"_s},
            "login-is-address"},
        Row{{u"--name"_s, u"Marie Dupont"_s, u"--login"_s, u"m dupont"_s}, "login-invalid"},
        Row{{u"--name"_s, u"Marie Dupont"_s, u"--login"_s, u"mdupont"_s, u"--address"_s,
             u"françoise@ac-amiens.fr"_s},
            "address-invalid"},
        Row{{u"--name"_s, u"Marie Dupont"_s, u"--login"_s, u"mdupont"_s, u"--preset"_s,
             u"pop-110-smtp-25-clear"_s},
            "clear-text-refused"},
        Row{{u"--name"_s, u"Marie Dupont"_s, u"--login"_s, u"mdupont"_s, u"--preset"_s, u"nothing"_s},
            nullptr},
        Row{{u"--name"_s, u"Marie Dupont"_s, u"--login"_s, u"mdupont"_s, u"--preset"_s, u"pop-smtp-587"_s,
             u"--incoming"_s, u"imap"_s},
            nullptr},
        Row{{u"--name"_s, u"Marie Dupont"_s, u"--login"_s, u"mdupont"_s, u"--service"_s, u"national"_s},
            nullptr},
        Row{{u"--name"_s, u"Marie Dupont"_s, u"--login"_s, u"mdupont"_s, u"--outgoing"_s,
             u"smtp.example.org:465:tls"_s},
            nullptr},
        Row{{u"--name"_s, u"Marie Dupont"_s, u"--login"_s, u"mdupont"_s, u"--service"_s, u"national"_s,
             u"--outgoing"_s, u"smtp.example.org:25:plain"_s},
            "clear-text-refused"},
        Row{{u"--name"_s, u"Marie Dupont"_s, u"--login"_s, u"mdupont"_s, u"--client"_s, u"outlook"_s},
            nullptr},
        Row{{u"--name"_s, u"Marie Dupont"_s, u"--login"_s, u"mdupont"_s, u"--client"_s,
             u"thunderbird,phone"_s},
            nullptr},
        Row{{u"--name"_s, u"Marie Dupont"_s, u"--login"_s, u"mdupont"_s, u"--output"_s, u"/tmp"_s}, nullptr},
        Row{{u"--name"_s, u"Marie Dupont"_s, u"--login"_s, u"mdupont"_s, u"--verify"_s}, nullptr},
        Row{{u"--name"_s, u"Marie Dupont"_s, u"--login"_s, u"mdupont"_s, u"--prove"_s}, nullptr},
        Row{{u"--name"_s, u"Marie Dupont"_s, u"--login"_s, u"mdupont"_s, u"--remember"_s}, nullptr},
        Row{{u"--name"_s, u"Marie Dupont"_s, u"--login"_s, u"mdupont"_s, u"--password-stdin"_s},
            nullptr}, // and none comes
        Row{{u"--name"_s, u"Marie Dupont"_s, u"--login"_s, u"mdupont"_s, u"--profile"_s, u"nobody"_s},
            nullptr},
        Row{{u"--name"_s, u"Marie Dupont"_s, u"--login"_s, u"mdupont"_s, u"--ca-file"_s, u"/nowhere"_s},
            "academy-file-invalid"});
    CAPTURE(row.flags.join(u' '));
    const ProgramRun program;

    const auto answer = program.json(QStringList{u"apply"_s, u"--no-network"_s} + row.flags, 2);

    CHECK(answer.at("failure") == (row.failure ? nlohmann::json(row.failure) : nlohmann::json(nullptr)));
    CHECK_FALSE(answer.at("message").get<std::string>().empty());
    CHECK(filesBelow(program.home()).isEmpty());
}

TEST_CASE("an unknown profile is answered with those that are known")
{
    const ProgramRun program;
    usedProfile(program);

    const auto answer = program.json(apply({u"--profile"_s, u"nobody"_s}), 2);

    CHECK(answer.at("message").get<std::string>().find("abcdefgh.default") != std::string::npos);
}

TEST_CASE("a login with a dot is told, not refused: some old ones have one")
{
    const ProgramRun program;

    const auto answer = program.json({u"apply"_s, u"--no-network"_s, u"--dry-run"_s, u"--name"_s,
                                      u"Marie Dupont"_s, u"--login"_s, u"marie.dupont"_s},
                                     0);

    REQUIRE(answer.contains("warnings"));
    CHECK(answer.at("warnings").dump().find("mdupont") != std::string::npos);
}

TEST_CASE("while Thunderbird runs on the profile nothing is written: exit 3")
{
    const ProgramRun program;
    const QString folder = usedProfile(program);
    const auto before = filesBelow(program.home());
    RunningThunderbird thunderbird(folder);

    const auto answer = program.json(apply({u"--profile"_s, u"default"_s}), 3);

    CHECK(answer.at("failure") == "client-running");
    CHECK(filesBelow(program.home()) == before);
    thunderbird.quit();

    CHECK(program.json(apply({u"--profile"_s, u"default"_s}), 0).at("failure").is_null());
}

TEST_CASE("a broken prefs.js is refused, untouched, with line and column")
{
    const ProgramRun program;
    const QString folder = usedProfile(program);
    program.write(ProgramRun::thunderbirdFolder() + u"/abcdefgh.default/prefs.js"_s,
                  "user_pref(\"a\", 1);\nuser_pref(\"b\" 2);\n");
    const auto before = filesBelow(program.home());

    const auto answer = program.json(apply({u"--profile"_s, u"default"_s}), 1);

    CHECK(answer.at("failure") == "prefs-broken");
    CHECK(filesBelow(program.home()) == before);
}

TEST_CASE("a login that cannot be verified writes nothing")
{
    const ProgramRun program;
    const QString flag = GENERATE(u"--verify"_s, u"--prove"_s);

    // In a network that leads nowhere: no real server ever sees this name.
    const auto answer = program.offline().json(
        {u"apply"_s, u"--name"_s, u"Marie Dupont"_s, u"--login"_s, u"mdupont"_s, flag, u"--password-stdin"_s},
        1, password + '\n');

    CHECK_FALSE(answer.at("failure").is_null());
    CHECK(answer.at("receipt").is_null());
    CHECK(answer.contains("proof") == (flag == u"--prove"_s)); // and it is null: nothing was sent
    int logins = 0;
    for (const auto &test : answer.at("tests")) {
        if (test.at("kind") != "login")
            continue;
        ++logins;
        CHECK((test.at("answer") == "notReached" || test.at("answer") == "notTried"));
    }
    CHECK(logins == 2);
    CHECK(filesBelow(program.home()).isEmpty());
}

TEST_CASE("a dry run sends no message")
{
    const ProgramRun program;
    const auto answer = program.json({u"apply"_s, u"--name"_s, u"Marie Dupont"_s, u"--login"_s, u"mdupont"_s,
                                      u"--prove"_s, u"--dry-run"_s, u"--password-stdin"_s},
                                     2, password + '\n');
    CHECK(answer.at("message").get<std::string>().find("--dry-run") != std::string::npos);
}

TEST_CASE("servers that do not answer are told, and the account is written all the same")
{
    const ProgramRun program;

    const auto answer =
        program.offline().json({u"apply"_s, u"--name"_s, u"Marie Dupont"_s, u"--login"_s, u"mdupont"_s}, 1);

    CHECK_FALSE(answer.at("failure").is_null());
    CHECK_FALSE(answer.at("receipt").is_null());
    REQUIRE(answer.at("tests").size() == 2);
    CHECK(answer.at("tests").at(0).at("kind") == "connection");
    CHECK(answer.at("tests").at(0).at("state") == "failed");
    CHECK(QFile::exists(pathOf(answer, "profile") + u"/prefs.js"_s));
}

TEST_CASE("a remembered password is in no file and no output in the clear")
{
    const ProgramRun program;
    QByteArray output;
    QStringList written;

    for (const QString &flag : {u"--remember"_s, u"--json"_s}) { // the second time it is only read
        const auto result = program.run(apply({u"--password-stdin"_s, flag}), password + '\n');
        CHECK(result.exitCode == 0);
        output += result.output + result.errors;
    }
    QDirIterator walk(program.home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        written += QFileInfo(file.fileName()).fileName();
        REQUIRE(file.open(QIODevice::ReadOnly));
        CAPTURE(file.fileName());
        CHECK_FALSE(file.readAll().contains(password));
    }

    CHECK(written.contains(u"logins.json"_s));
    CHECK(written.contains(u"key4.db"_s));
    CHECK_FALSE(output.contains(password));
}

TEST_CASE("the académie's password is not given to another's server")
{
    const ProgramRun program;
    const QString flag = GENERATE(u"--verify"_s, u"--prove"_s, u"--remember"_s);

    const auto answer =
        program.json({u"apply"_s, u"--name"_s, u"Marie Dupont"_s, u"--login"_s, u"mdupont"_s, u"--preset"_s,
                      u"imap-provider-smtp"_s, u"--outgoing"_s, u"smtp.example.org:465:tls"_s,
                      u"--outgoing-user"_s, u"md"_s, u"--password-stdin"_s, flag},
                     2, password + '\n');

    CHECK(answer.at("message").get<std::string>().find("smtp.example.org") != std::string::npos);
    CHECK(filesBelow(program.home()).isEmpty());
}
