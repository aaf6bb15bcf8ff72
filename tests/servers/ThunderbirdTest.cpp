// SPDX-License-Identifier: GPL-3.0-or-later
// What `apply` wrote, opened by a real Thunderbird: read back, fetched from, sent through.
#include "Thunderbird.h"

#include "Teacher.h"
#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int directTls = 3; // nsMsgSocketType
constexpr int startTls = 2;
constexpr int clearTextPassword = 3; // nsMsgAuthMethod: inside TLS

void mustSucceed(const ProgramRun &run)
{
    INFO(run.output.toStdString() << run.errors.toStdString());
    REQUIRE(run.exitCode == 0);
}

void checkIdentity(const QJsonObject &account, const Teacher &teacher)
{
    CHECK(account[u"userName"].toString() == teacher.person().login);
    CHECK(account[u"fullName"].toString() == teacher.name());
    CHECK(account[u"address"].toString() == teacher.person().address);
    CHECK(account[u"organization"].toString() == u"Académie d'Amiens"_s);
    CHECK(account[u"authMethod"].toInt() == clearTextPassword);
    CHECK(account[u"outgoing"][u"userName"].toString() == teacher.person().login);
    CHECK(account[u"outgoing"][u"authMethod"].toInt() == clearTextPassword);
}

struct Server {
    QString host;
    int port;
    int socketType;
};

void checkServer(const QJsonValue &found, const Server &expected)
{
    CHECK(found[u"host"].toString() == expected.host);
    CHECK(found[u"port"].toInt() == expected.port);
    CHECK(found[u"socketType"].toInt() == expected.socketType);
}

/// There and back: the welcome letter, then one to oneself.
void checkMailFlows(Thunderbird &thunderbird, const Teacher &teacher)
{
    const QString login = teacher.person().login;
    const QJsonObject welcome = thunderbird.readLetter(login, u"Bienvenue "_s % login);
    CHECK(welcome[u"text"].toString().trimmed() == u"Votre boîte est prête."_s);
    CHECK(thunderbird.sendLetter(login, teacher.person().address, u"À moi-même"_s, u"Ça marche, Œdipe."_s) ==
          u"0"_s);
    const QJsonObject letter = thunderbird.readLetter(login, u"À moi-même"_s);
    CHECK(letter[u"text"].toString().trimmed() == u"Ça marche, Œdipe."_s);
    CHECK(letter[u"from"].toString() == teacher.name() % u" <"_s % teacher.person().address % u'>');
}

} // namespace

TEST_CASE("a new IMAP profile opens by itself and mail flows", "[thunderbird-imap]")
{
    // An accented name, an accented password, and a login with a digit.
    const auto [login, name] = GENERATE(table<QString, QString>(
        {{u"flefevre"_s, u"Françoise Lefèvre"_s}, {u"mdupont2"_s, u"Michel Dupont"_s}}));
    const Teacher teacher(login, name);
    const ProgramRun run = teacher.apply({u"--incoming"_s, u"imap"_s, u"--no-network"_s});
    mustSucceed(run);

    Thunderbird thunderbird(Thunderbird::Home{teacher.home()});
    CHECK(thunderbird.openProfile() == run.answer()[u"profile"].toString().section(u'/', -1));
    REQUIRE(thunderbird.accounts().size() == 1);
    const QJsonObject account = thunderbird.accountOf(login);
    checkIdentity(account, teacher);
    CHECK(account[u"isDefault"].toBool());
    CHECK(account[u"type"].toString() == u"imap"_s);
    checkServer(account, {u"imap.ac-amiens.fr"_s, 993, directTls});
    checkServer(account[u"outgoing"], {u"smtp.ac-amiens.fr"_s, 465, directTls});

    thunderbird.rememberPassword(login, teacher.person().password);
    checkMailFlows(thunderbird, teacher);
    CHECK(RealServers::lettersIn(login, u"Sent"_s).size() == 1);
    CHECK(thunderbird.quit().isEmpty());
}

TEST_CASE("a new POP profile opens by itself, mail flows and stays on the server", "[thunderbird-pop]")
{
    const Teacher teacher(u"jmartin"_s, u"Jean-Claude Martin"_s);
    const QString login = teacher.person().login;
    mustSucceed(teacher.apply({u"--incoming"_s, u"pop"_s, u"--no-network"_s}));

    Thunderbird thunderbird(Thunderbird::Home{teacher.home()});
    REQUIRE(thunderbird.accounts().size() == 1);
    const QJsonObject account = thunderbird.accountOf(login);
    checkIdentity(account, teacher);
    CHECK(account[u"type"].toString() == u"pop3"_s);
    checkServer(account, {u"pop.ac-amiens.fr"_s, 995, directTls});
    checkServer(account[u"outgoing"], {u"smtp.ac-amiens.fr"_s, 587, startTls});
    CHECK(account[u"leaveOnServer"].toBool());

    thunderbird.rememberPassword(login, teacher.person().password);
    checkMailFlows(thunderbird, teacher);
    CHECK(thunderbird.quit().isEmpty());
    CHECK(RealServers::inbox(login).size() == 2);
}

TEST_CASE("a remembered password opens the new profile without a prompt", "[thunderbird-remembered]")
{
    const QString incoming = GENERATE(u"imap"_s, u"pop"_s);
    const Teacher teacher(u"flefevre"_s, u"Françoise Lefèvre"_s);
    const ProgramRun run =
        teacher.apply({u"--incoming"_s, incoming, u"--no-network"_s, u"--password-stdin"_s, u"--remember"_s},
                      teacher.passwordLine());
    mustSucceed(run);
    CHECK(teacher.filesWith(teacher.person().password.toUtf8()).isEmpty());

    const auto acceptedBefore = RealServers::acceptedLogins().size();
    Thunderbird thunderbird(Thunderbird::Home{teacher.home()}, Thunderbird::AtStart::AsWritten);
    CHECK(thunderbird.prompt() == QString());
    CHECK(RealServers::acceptedLogins().size() > acceptedBefore); // it looked for mail by itself
    checkMailFlows(thunderbird, teacher);
    CHECK(RealServers::refusedLogins() == 0);
    CHECK(thunderbird.quit().isEmpty());
}

TEST_CASE("without a remembered password Thunderbird asks for it once the window is used",
          "[thunderbird-remembered]")
{
    const Teacher teacher(u"mdupont"_s, u"Marie Dupont"_s);
    mustSucceed(teacher.apply({u"--incoming"_s, u"imap"_s, u"--no-network"_s}));
    Thunderbird thunderbird(Thunderbird::Home{teacher.home()});
    CHECK(thunderbird.promptWhileFetching(u"mdupont"_s).contains(u"promptPassword"_s));
}
