// SPDX-License-Identifier: GPL-3.0-or-later
// `deploy` into the folders of Debian's own Thunderbird, and what that then makes of them for a person who
// never used it. The folders are covered by layers of this run: the computer under them stays as it is.
#include "AccountHub.h"
#include "CoveredComputer.h"
#include "Program.h"
#include "RealServers.h"
#include "support/Catch.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

void mustSucceed(const ProgramRun &run)
{
    INFO(run.output.toStdString() << run.errors.toStdString());
    REQUIRE(run.exitCode == 0);
}

QTemporaryDir newPerson()
{
    QTemporaryDir home(RealServers::folder() % u"/tmp/person-XXXXXX"_s);
    REQUIRE(home.isValid());
    return home;
}

} // namespace

TEST_CASE("a person new to Thunderbird finds the school's servers and authority, until it is undone",
          "[deploy]")
{
    CoveredComputer::cover();
    const QByteArray before = CoveredComputer::everything();
    {
        const QTemporaryDir home = newPerson();
        Thunderbird thunderbird(Thunderbird::Home{home.path()});
        CHECK(thunderbird.knownServers(u"ac-amiens.fr"_s).isEmpty());
        CHECK(thunderbird.fetched(u"https://bv.ac-amiens.fr/"_s) == u"refused"_s);
        CHECK(thunderbird.quit().isEmpty());
    }

    mustSucceed(runProgram({u"deploy"_s, u"--ca-file"_s, RealServers::caFile(), u"--no-telemetry"_s}));
    {
        const QTemporaryDir home = newPerson();
        Thunderbird thunderbird(Thunderbird::Home{home.path()});
        const QJsonObject servers = thunderbird.knownServers(u"ac-amiens.fr"_s);
        CHECK(servers[u"incoming"].toString() == u"imap imap.ac-amiens.fr 993 3 %EMAILLOCALPART%"_s);
        CHECK(servers[u"outgoing"].toString() == u"smtp smtp.ac-amiens.fr 465 3 %EMAILLOCALPART%"_s);
        CHECK(thunderbird.fetched(u"https://bv.ac-amiens.fr/"_s) == u"accepted"_s);
        CHECK(thunderbird.policies() == QStringList{u"Certificates"_s, u"DisableTelemetry"_s});
        CHECK(thunderbird.quit().isEmpty());
    }

    const ProgramRun second =
        runProgram({u"deploy"_s, u"--ca-file"_s, RealServers::caFile(), u"--no-telemetry"_s, u"--json"_s});
    mustSucceed(second);
    CHECK(second.answer()[u"changes"].toArray().isEmpty());

    mustSucceed(runProgram({u"deploy"_s, u"--undo"_s}));
    CHECK(CoveredComputer::everything() == before);
    const QTemporaryDir home = newPerson();
    Thunderbird thunderbird(Thunderbird::Home{home.path()});
    CHECK(thunderbird.knownServers(u"ac-amiens.fr"_s).isEmpty());
    CHECK(thunderbird.policies().isEmpty());
    CHECK(thunderbird.quit().isEmpty());
}

TEST_CASE("a person new to Thunderbird gets the school's account from the account hub with name, address and "
          "password",
          "[deploy]")
{
    CoveredComputer::cover();
    mustSucceed(runProgram({u"deploy"_s, u"--ca-file"_s, RealServers::caFile(), u"--no-telemetry"_s}));
    const RealServers::Person person = RealServers::person(u"mdupont"_s);
    const QString address =
        person.login % u"@ac-amiens.fr"_s; // whose first part is the login, as the hub takes it
    const int refusedBefore = RealServers::refusedLogins();
    const QTemporaryDir home = newPerson();
    Thunderbird thunderbird(Thunderbird::Home{home.path()});
    AccountHub hub(thunderbird);
    const QJsonObject servers = hub.findServers(u"Marie Dupont"_s, address);
    CHECK(servers[u"incoming"].toString() == u"IMAP imap.ac-amiens.fr 993"_s);
    CHECK(servers[u"outgoing"].toString() == u"SMTP smtp.ac-amiens.fr 465"_s);
    CHECK(servers[u"userName"].toString() == person.login);
    CHECK(servers[u"security"].toString() == u"SSL/TLS"_s);
    CHECK(RealServers::acceptedLogins().isEmpty());

    hub.makeAccount(person.password);
    REQUIRE(thunderbird.accounts().size() == 1);
    const QJsonObject account = thunderbird.accountOf(person.login);
    CHECK(account[u"type"].toString() == u"imap"_s);
    CHECK(account[u"fullName"].toString() == u"Marie Dupont"_s);
    CHECK(account[u"address"].toString() == address);
    const auto isTls = [](const QJsonValue &server, const QString &host, int port) {
        return server[u"host"].toString() == host && server[u"port"].toInt() == port &&
               server[u"socketType"].toInt() == 3; // nsMsgSocketType.SSL
    };
    CHECK(isTls(account, u"imap.ac-amiens.fr"_s, 993));
    CHECK(isTls(account[u"outgoing"], u"smtp.ac-amiens.fr"_s, 465));
    CHECK(account[u"outgoing"][u"userName"].toString() == person.login);
    CHECK(thunderbird.readLetter(person.login, u"Bienvenue mdupont"_s)[u"text"].toString().trimmed() ==
          u"Votre boîte est prête."_s);
    CHECK(thunderbird.sendLetter(person.login, person.address, u"Au premier essai"_s, u"Ça marche."_s) ==
          u"0"_s);
    CHECK(RealServers::refusedLogins() == refusedBefore);
    CHECK(thunderbird.quit().isEmpty());
    mustSucceed(runProgram({u"deploy"_s, u"--undo"_s}));
}
