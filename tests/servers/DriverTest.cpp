// SPDX-License-Identifier: GPL-3.0-or-later
// What the other tests here lean on, tried by itself: a hand-written profile, so that a fault of the driver
// is not taken for one of the program.
#include "RealServers.h"
#include "Thunderbird.h"
#include "support/Catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QByteArray handWritten = R"(
user_pref("mail.accountmanager.accounts", "account1");
user_pref("mail.accountmanager.defaultaccount", "account1");
user_pref("mail.account.lastKey", 1);
user_pref("mail.account.account1.server", "server1");
user_pref("mail.account.account1.identities", "id1");
user_pref("mail.server.server1.type", "imap");
user_pref("mail.server.server1.hostname", "imap.ac-amiens.fr");
user_pref("mail.server.server1.port", 993);
user_pref("mail.server.server1.userName", "jmartin");
user_pref("mail.server.server1.socketType", 3);
user_pref("mail.identity.id1.fullName", "Jean-Claude Martin");
user_pref("mail.identity.id1.useremail", "Jean-Claude.Martin@ac-amiens.fr");
user_pref("mail.identity.id1.smtpServer", "smtp1");
user_pref("mail.smtpservers", "smtp1");
user_pref("mail.smtp.defaultserver", "smtp1");
user_pref("mail.smtpserver.smtp1.hostname", "smtp.ac-amiens.fr");
user_pref("mail.smtpserver.smtp1.port", 587);
user_pref("mail.smtpserver.smtp1.username", "jmartin");
user_pref("mail.smtpserver.smtp1.try_ssl", 2);
)";

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

} // namespace

TEST_CASE("the driver reads, sends and fetches with a hand-written profile", "[driver]")
{
    const QTemporaryDir profile;
    writeFile(profile.filePath(u"prefs.js"_s), handWritten);
    Thunderbird thunderbird(Thunderbird::Profile{profile.path()});

    const QJsonObject account = thunderbird.accountOf(u"jmartin"_s);
    CHECK(account[u"host"].toString() == u"imap.ac-amiens.fr"_s);
    CHECK(account[u"outgoing"][u"host"].toString() == u"smtp.ac-amiens.fr"_s);

    const RealServers::Person person = RealServers::person(u"jmartin"_s);
    thunderbird.rememberPassword(person.login, person.password);
    CHECK(thunderbird.readLetter(person.login, u"Bienvenue jmartin"_s)[u"text"].toString().trimmed() ==
          u"Votre boîte est prête."_s);
    CHECK(thunderbird.sendLetter(person.login, person.address, u"À moi-même"_s, u"Ça marche."_s) == u"0"_s);
    CHECK(thunderbird.readLetter(person.login, u"À moi-même"_s)[u"text"].toString().trimmed() ==
          u"Ça marche."_s);
    CHECK(thunderbird.prompt() == QString());
    CHECK(thunderbird.quit().isEmpty());
}

TEST_CASE("the driver notices a file that Thunderbird could not read", "[driver]")
{
    const QTemporaryDir profile;
    writeFile(profile.filePath(u"prefs.js"_s), handWritten + "user_pref(\"broken\", \"\\t\");\n");
    Thunderbird thunderbird(Thunderbird::Profile{profile.path()});
    CHECK(thunderbird.quit().size() == 1);
}

TEST_CASE("the driver notices a password prompt", "[driver]")
{
    const QTemporaryDir profile;
    writeFile(profile.filePath(u"prefs.js"_s), handWritten);
    Thunderbird thunderbird(Thunderbird::Profile{profile.path()});
    CHECK(thunderbird.promptWhileFetching(u"jmartin"_s).contains(u"promptPassword"_s));
}
