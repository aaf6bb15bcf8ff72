// SPDX-License-Identifier: GPL-3.0-or-later
// `deploy` into the folders of Debian's own Thunderbird, and what that then makes of them for a person who
// never used it. The folders are covered by layers of this run: the computer under them stays as it is.
#include "CoveredComputer.h"
#include "Program.h"
#include "RealServers.h"
#include "Thunderbird.h"
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
