// SPDX-License-Identifier: GPL-3.0-or-later
// Debian's Thunderbird on the training académie's servers, with a hand-written profile: what they must be
// able to do.
#include "Thunderbird.h"
#include "training/RunningAcademy.h"

using namespace Qt::StringLiterals;

namespace {

/// As Thunderbird numbers them (MailNewsTypes2.idl, nsMsgSocketType).
int socketType(Security security)
{
    return security == Security::Tls ? 3 : 2;
}

QByteArray prefsFor(const RunningAcademy &running, Protocol incoming, Security security)
{
    const auto person = running.account();
    const QString type = incoming == Protocol::Imap ? u"imap"_s : u"pop3"_s;
    const QString text = uR"(
user_pref("mail.accountmanager.accounts", "account1");
user_pref("mail.account.lastKey", 1);
user_pref("mail.account.account1.server", "server1");
user_pref("mail.account.account1.identities", "id1");
user_pref("mail.server.server1.type", "%1");
user_pref("mail.server.server1.hostname", "localhost");
user_pref("mail.server.server1.port", %2);
user_pref("mail.server.server1.userName", "%3");
user_pref("mail.server.server1.socketType", %4);
user_pref("mail.server.server1.leave_on_server", true);
user_pref("mail.identity.id1.fullName", "Marie Dupont");
user_pref("mail.identity.id1.useremail", "%5");
user_pref("mail.identity.id1.smtpServer", "smtp1");
user_pref("mail.smtpservers", "smtp1");
user_pref("mail.smtp.defaultserver", "smtp1");
user_pref("mail.smtpserver.smtp1.hostname", "localhost");
user_pref("mail.smtpserver.smtp1.port", %6);
user_pref("mail.smtpserver.smtp1.username", "%3");
user_pref("mail.smtpserver.smtp1.try_ssl", %4);
)"_s;
    return text
        .arg(type, QString::number(running.port(incoming, security)), person.login,
             QString::number(socketType(security)), person.address,
             QString::number(running.port(Protocol::Smtp, security)))
        .toUtf8();
}

QString folderWith(const QTemporaryDir &folder, const QByteArray &prefs)
{
    QFile file(folder.filePath(u"prefs.js"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(prefs) == prefs.size());
    return folder.path();
}

} // namespace

TEST_CASE("Thunderbird fetches, sends and reads back on the training servers", "[training]")
{
    const Protocol incoming = GENERATE(Protocol::Imap, Protocol::Pop3);
    const Security security = GENERATE(Security::Tls, Security::StartTls);
    CAPTURE(QString(wordFor(incoming)), QString(wordFor(security)));
    const RunningAcademy running;
    const auto person = running.account();
    qputenv("REAL_SERVERS_CA",
            running.caFile().toUtf8()); // the authority that this Thunderbird is made to trust
    const QTemporaryDir folder;
    Thunderbird thunderbird(Thunderbird::Profile{folderWith(folder, prefsFor(running, incoming, security))});

    thunderbird.rememberPassword(person.login, person.password);
    CHECK(thunderbird.readLetter(person.login, u"Bienvenue à l'entraînement"_s)[u"text"].toString().contains(
        u"votre messagerie d'entraînement fonctionne"_s));
    CHECK(thunderbird.sendLetter(person.login, person.address, u"À moi-même"_s, u"Ça marche.\r\n.point"_s) ==
          u"0"_s);
    CHECK(
        thunderbird.readLetter(person.login, u"À moi-même"_s)[u"text"].toString().contains(u"Ça marche."_s));
    CHECK(thunderbird.prompt() == QString());
    CHECK(thunderbird.quit().isEmpty());
    CHECK(running.academy->loginLog().filter(u"refused"_s).isEmpty());
}
