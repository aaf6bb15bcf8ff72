// SPDX-License-Identifier: GPL-3.0-or-later
// The command, on a profile as somebody set it up by hand. Without a network where nothing is to be asked.
#include "ProgramRun.h"
#include "support/Catch.h"
#include "support/RunningThunderbird.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

/// What Thunderbird's own set-up guesses, with STARTTLS on the sending port on top.
const QByteArray guessed = R"(// Mozilla User Preferences
user_pref("mail.account.account1.identities", "id1");
user_pref("mail.account.account1.server", "server1");
user_pref("mail.accountmanager.accounts", "account1");
user_pref("mail.identity.id1.fullName", "Marie Dupont");
user_pref("mail.identity.id1.smtpServer", "smtp1");
user_pref("mail.identity.id1.useremail", "Marie.Dupont@ac-amiens.fr");
user_pref("mail.server.server1.hostname", "imap.ac-amiens.fr");
user_pref("mail.server.server1.port", 993);
user_pref("mail.server.server1.socketType", 3);
user_pref("mail.server.server1.type", "imap");
user_pref("mail.server.server1.userName", "Marie.Dupont");
user_pref("mail.smtpserver.smtp1.hostname", "smtp.ac-amiens.fr");
user_pref("mail.smtpserver.smtp1.port", 465);
user_pref("mail.smtpserver.smtp1.try_ssl", 2);
user_pref("mail.smtpserver.smtp1.username", "Marie.Dupont");
user_pref("mail.smtpservers", "smtp1");
)";

const QString prefsFile = ProgramRun::thunderbirdFolder() + u"/abcdefgh.default/prefs.js"_s;

void useProfile(const ProgramRun &program, const QByteArray &prefs)
{
    program.write(
        ProgramRun::thunderbirdFolder() + u"/profiles.ini"_s,
        "[Profile0]\nName=default\nIsRelative=1\nPath=abcdefgh.default\nDefault=1\n\n[General]\nVersion=2\n");
    program.write(prefsFile, prefs);
}

QByteArray prefsOf(const ProgramRun &program)
{
    QFile file(program.path(prefsFile));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList repair(const QStringList &more = {})
{
    return QStringList{u"repair"_s, u"--no-network"_s} + more;
}

} // namespace

TEST_CASE("a dry run of repair says what is wrong and writes nothing", "[repair]")
{
    const ProgramRun program;
    useProfile(program, guessed);
    const auto shown = program.run(repair({u"--dry-run"_s, u"--language"_s, u"en"_s}));
    CHECK(shown.exitCode == 0);
    CHECK(shown.output.contains("Marie.Dupont → mdupont"));
    CHECK(shown.output.contains("+ user_pref(\"mail.server.server1.userName\", \"mdupont\");"));
    CHECK(shown.output.contains("Nothing was written"));
    CHECK(prefsOf(program) == guessed);
    CHECK_FALSE(QFile::exists(program.path(u".local/state"_s)));
}

TEST_CASE("repair mends, and undo gives every byte back", "[repair]")
{
    const ProgramRun program;
    useProfile(program, guessed);
    const auto answer = program.json(repair(), 0);
    CHECK(answer.at("command") == "repair");
    CHECK(answer.at("failure").is_null());
    CHECK(answer.at("account").at("address") == "Marie.Dupont@ac-amiens.fr");
    CHECK(answer.at("account").at("outgoing").at("security") == "starttls");
    CHECK(answer.at("account").at("remembered") == false);
    const auto &proposal = answer.at("proposal");
    CHECK(proposal.at("verdict") == "mend");
    CHECK(proposal.at("findings") == nlohmann::json{"login-is-address", "starttls-on-tls-port"});
    CHECK(proposal.at("failure") == "login-is-address");
    CHECK(proposal.at("login") == "mdupont");
    CHECK(proposal.at("loginGuessed") == true);
    REQUIRE(proposal.at("changes").size() == 3);
    CHECK(proposal.at("changes").at(1) ==
          nlohmann::json{
              {"role", "outgoing"}, {"setting", "encryption"}, {"before", "STARTTLS"}, {"after", "TLS"}});
    CHECK(answer.at("tests").empty());
    REQUIRE(answer.at("changes").size() == 1);
    CHECK(answer.at("changes").at(0).at("action") == "replace");
    CHECK_FALSE(answer.at("receipt").is_null());
    CHECK(prefsOf(program).contains("server1.userName\", \"mdupont\""));

    CHECK(program.json(repair(), 0).at("proposal").at("verdict") == "settings-right");
    program.json({u"undo"_s}, 0);
    CHECK(prefsOf(program) == guessed);
}

TEST_CASE("repair takes the login that it is told", "[repair]")
{
    const ProgramRun program;
    useProfile(program, guessed);
    const auto answer = program.json(repair({u"--login"_s, u"mdupont4"_s}), 0);
    CHECK(answer.at("proposal").at("loginGuessed") == false);
    CHECK(prefsOf(program).contains("smtp1.username\", \"mdupont4\""));
}

TEST_CASE("repair refuses an address as login, before anything is written", "[repair]")
{
    const ProgramRun program;
    useProfile(program, guessed);
    const auto answer = program.json(repair({u"--login"_s, u"Marie.Dupont@ac-amiens.fr"_s}), 2);
    CHECK(answer.at("failure") == "login-is-address");
    CHECK(prefsOf(program) == guessed);
}

TEST_CASE("repair leaves alone what Thunderbird has open", "[repair]")
{
    const ProgramRun program;
    useProfile(program, guessed);
    const RunningThunderbird thunderbird(program.thunderbird(u"/abcdefgh.default"_s));
    const auto answer = program.json(repair(), 3);
    CHECK(answer.at("failure") == "client-running");
    CHECK(answer.at("proposal").at("verdict") == "mend");
    CHECK(answer.at("receipt").is_null());
    CHECK(prefsOf(program) == guessed);
}

TEST_CASE("repair says where there is nothing to mend", "[repair]")
{
    const ProgramRun program;
    const auto nothing = program.json(repair({u"--profile-root"_s, program.path(u"nowhere"_s)}), 1);
    CHECK(nothing.at("account").is_null());
    CHECK(nothing.at("proposal").is_null());

    useProfile(program, "user_pref(\"a\", 1);\n");
    CHECK(program.json(repair(), 1).at("account").is_null());
    CHECK(program.json(repair({u"--profile"_s, u"unheard-of"_s}), 1).at("account").is_null());

    useProfile(program, "user_pref(\"a\"");
    CHECK(program.json(repair(), 1).at("failure") == "prefs-broken");
}

TEST_CASE("repair asks nobody for a password that is not there", "[repair]")
{
    const ProgramRun program;
    useProfile(program, guessed);
    CHECK(program.run(repair({u"--remember"_s})).exitCode == 2);
    CHECK(program.run(repair({u"--password-stdin"_s}), "\n").exitCode == 2);
    CHECK(prefsOf(program) == guessed);
}

TEST_CASE("of a network that leads nowhere repair names the failure and still mends what is surely wrong",
          "[repair]")
{
    const ProgramRun program;
    useProfile(program, guessed);
    const auto answer = program.offline().json({u"repair"_s, u"--timeout"_s, u"1"_s}, 1);
    CHECK_FALSE(answer.at("failure").is_null());
    CHECK(answer.at("proposal").at("verdict") == "mend");
    CHECK_FALSE(answer.at("receipt").is_null());
    CHECK_FALSE(answer.at("tests").empty());

    // What is right is left alone, and the reason named.
    const auto again = program.offline().json({u"repair"_s, u"--timeout"_s, u"1"_s}, 1);
    CHECK(again.at("proposal").at("verdict") == "unreachable");
    CHECK(again.at("changes").empty());
}
