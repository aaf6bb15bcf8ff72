// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SchoolOffer.h"

#include "academy/AcademyFile.h"
#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

QStringList told(const QList<ServerAccess> &servers)
{
    QStringList lines;
    for (const ServerAccess &server : servers)
        lines += QString(server.endpoint.endpoint().hostAndPort() + u' ' + server.userName);
    return lines;
}

} // namespace

TEST_CASE("a school's computers are told Amiens' own servers, best first, without hearsay and clear text")
{
    const SchoolSettings school = schoolSettingsOf(builtInAcademy());
    CHECK(school.domain == u"ac-amiens.fr"_s);
    CHECK(told(school.incoming).first() == u"imap.ac-amiens.fr:993 %EMAILLOCALPART%"_s);
    CHECK(told(school.outgoing).first() == u"smtp.ac-amiens.fr:465 %EMAILLOCALPART%"_s);
    CHECK(told(school.incoming).contains(u"pop.ac-amiens.fr:995 %EMAILLOCALPART%"_s));
    for (const QString &line : told(school.incoming) + told(school.outgoing)) {
        CAPTURE(line);
        CHECK_FALSE(line.startsWith(u"imaps."_s)); // one guide alone
        CHECK_FALSE(line.startsWith(u"pop.ac-amiens.fr:110"_s));
        CHECK_FALSE(line.contains(u":25 "_s));
    }
    CHECK(loginDiffersFromAddress(builtInAcademy()));
}

TEST_CASE("where the login is the address, Thunderbird can know it")
{
    Academy academy = builtInAcademy();
    for (ServerPreset &preset : academy.services.front().presets) {
        preset.incoming.loginForm = LoginForm::Address;
        preset.outgoing.loginForm = LoginForm::Address;
    }
    const SchoolSettings school = schoolSettingsOf(academy);
    CHECK(school.incoming.first().userName == u"%EMAILADDRESS%"_s);
    CHECK_FALSE(loginDiffersFromAddress(academy));
}
