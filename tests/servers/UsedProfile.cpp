// SPDX-License-Identifier: GPL-3.0-or-later
#include "UsedProfile.h"

#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

const QByteArray twoAccounts = R"(
user_pref("mail.accountmanager.accounts", "account1,account3");
user_pref("mail.accountmanager.defaultaccount", "account3");
user_pref("mail.account.lastKey", 3);
user_pref("mail.account.account1.server", "server1");
user_pref("mail.account.account1.identities", "id1");
user_pref("mail.account.account3.server", "server5");
user_pref("mail.account.account3.identities", "id2");
user_pref("mail.server.server1.type", "imap");
user_pref("mail.server.server1.hostname", "imap.example.net");
user_pref("mail.server.server1.userName", "marie");
user_pref("mail.server.server1.port", 993);
user_pref("mail.server.server1.socketType", 3);
user_pref("mail.server.server1.name", "À la maison \"chez nous\"");
user_pref("mail.server.server5.type", "pop3");
user_pref("mail.server.server5.hostname", "pop.example.org");
user_pref("mail.server.server5.userName", "m.dupont@example.org");
user_pref("mail.server.server5.port", 110);
user_pref("mail.server.server5.socketType", 2);
user_pref("mail.server.server5.leave_on_server", true);
user_pref("mail.identity.id1.fullName", "Marie");
user_pref("mail.identity.id1.useremail", "marie@example.net");
user_pref("mail.identity.id1.smtpServer", "smtp1");
user_pref("mail.identity.id2.fullName", "M. Dupont");
user_pref("mail.identity.id2.useremail", "m.dupont@example.org");
user_pref("mail.identity.id2.smtpServer", "smtp7");
user_pref("mail.smtpservers", "smtp1,smtp7");
user_pref("mail.smtp.defaultserver", "smtp7");
user_pref("mail.smtpserver.smtp1.hostname", "smtp.example.net");
user_pref("mail.smtpserver.smtp1.username", "marie");
user_pref("mail.smtpserver.smtp1.try_ssl", 3);
user_pref("mail.smtpserver.smtp1.port", 465);
user_pref("mail.smtpserver.smtp7.hostname", "smtp.example.org");
user_pref("mail.smtpserver.smtp7.username", "m.dupont@example.org");
user_pref("mail.smtpserver.smtp7.try_ssl", 2);
user_pref("mail.smtpserver.smtp7.port", 587);
)";

const QByteArray profilesIni = "[Profile0]\nName=default\nIsRelative=1\nPath=abcd1234.default\nDefault=1\n\n"
                               "[General]\nStartWithLastProfile=1\nVersion=2\n";

} // namespace

QJsonArray allAccounts(Thunderbird &thunderbird)
{
    QJsonArray array;
    for (const QJsonObject &account : thunderbird.accounts())
        array.append(account);
    return array;
}

QJsonArray useForTwoAccounts(const Teacher &teacher)
{
    teacher.write(u".thunderbird/profiles.ini"_s, profilesIni);
    teacher.write(u".thunderbird/abcd1234.default/compatibility.ini"_s, "[Compatibility]\n");
    teacher.write(usedPrefsFile, twoAccounts);
    Thunderbird thunderbird(Thunderbird::Home{teacher.home()});
    const QJsonArray accounts = allAccounts(thunderbird);
    REQUIRE(accounts.size() == 2);
    REQUIRE(thunderbird.quit().isEmpty());
    teacher.takeOver(thunderbird.folder());
    return accounts;
}
