// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuessedProfile.h"

#include "Thunderbird.h"
#include "support/Catch.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

const QByteArray guessed = R"(user_pref("mail.accountmanager.accounts", "account1");
user_pref("mail.accountmanager.defaultaccount", "account1");
user_pref("mail.account.lastKey", 1);
user_pref("mail.account.account1.server", "server1");
user_pref("mail.account.account1.identities", "id1");
user_pref("mail.server.server1.type", "imap");
user_pref("mail.server.server1.hostname", "imap.ac-amiens.fr");
user_pref("mail.server.server1.port", 993);
user_pref("mail.server.server1.socketType", 3);
user_pref("mail.server.server1.userName", "Marie.Dupont");
user_pref("mail.server.server1.name", "Marie.Dupont@ac-amiens.fr");
user_pref("mail.identity.id1.fullName", "Marie Dupont");
user_pref("mail.identity.id1.useremail", "Marie.Dupont@ac-amiens.fr");
user_pref("mail.identity.id1.smtpServer", "smtp1");
user_pref("mail.identity.id1.fcc_folder", "imap://Marie.Dupont@imap.ac-amiens.fr/Sent");
user_pref("mail.identity.id1.draft_folder", "imap://Marie.Dupont@imap.ac-amiens.fr/Drafts");
user_pref("mail.smtpservers", "smtp1");
user_pref("mail.smtp.defaultserver", "smtp1");
user_pref("mail.smtpserver.smtp1.hostname", "smtp.ac-amiens.fr");
user_pref("mail.smtpserver.smtp1.port", 465);
user_pref("mail.smtpserver.smtp1.try_ssl", 3);
user_pref("mail.smtpserver.smtp1.username", "Marie.Dupont");
)";

} // namespace

QByteArray guessedPrefs()
{
    return guessed;
}

void useProfile(const Teacher &teacher, const QByteArray &prefs)
{
    teacher.write(u".thunderbird/profiles.ini"_s,
                  "[Profile0]\nName=default\nIsRelative=1\nPath=abcd1234.default\nDefault=1\n\n"
                  "[General]\nStartWithLastProfile=1\nVersion=2\n");
    teacher.write(u".thunderbird/abcd1234.default/compatibility.ini"_s, "[Compatibility]\n");
    teacher.write(guessedPrefsFile, prefs);
    Thunderbird thunderbird(Thunderbird::Home{teacher.home()});
    REQUIRE(thunderbird.accounts().size() == 1);
    REQUIRE(thunderbird.quit().isEmpty());
    teacher.takeOver(thunderbird.folder());
}
