// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that are not ours talk to the training servers: curl, openssl and Python's own mail modules.
#include "RunningAcademy.h"

using namespace Qt::StringLiterals;

namespace {

QString number(quint16 port)
{
    return QString::number(port);
}

} // namespace

TEST_CASE("Python's mail modules send, and read back by IMAP and POP")
{
    const RunningAcademy running;
    const auto from = running.account(0);
    const auto to = running.account(2); // accents in the password
    const QString script = QStringLiteral(SOURCE_DIR) + u"/tests/training/round_trip.py"_s;
    const QByteArray secrets = from.password.toUtf8() + '\n' + to.password.toUtf8() + '\n';
    const Security security = GENERATE(Security::Tls, Security::StartTls);
    const auto result = OtherProgram::run(
        u"python3"_s,
        {script, running.caFile(), QString(wordFor(security)), number(running.port(Protocol::Imap, security)),
         number(running.port(Protocol::Pop3, security)), number(running.port(Protocol::Smtp, security)),
         from.login, from.address, to.login, to.address},
        secrets);
    INFO(result.output.toStdString());
    CHECK(result.exitCode == 0);
    CHECK(result.output.contains("round trip complete"));
    CHECK(running.academy->loginLog() == QStringList{u"smtp mdupont accepted"_s, u"imap flefevre accepted"_s,
                                                     u"pop flefevre accepted"_s, u"imap flefevre refused"_s,
                                                     u"pop flefevre refused"_s, u"smtp flefevre refused"_s});
}

TEST_CASE("curl reads, sends and opens the portal")
{
    const RunningAcademy running;
    const auto account = running.account();
    // On standard input, as `-K -`: not in argv.
    const QByteArray login = "user = \"" + account.login.toUtf8() + ':' + account.password.toUtf8() + "\"\n";
    const auto curl = [&](QStringList arguments) {
        arguments = QStringList{u"--silent"_s, u"--show-error"_s, u"--max-time"_s, u"20"_s,
                                u"--cacert"_s, running.caFile(),  u"-K"_s,         u"-"_s} +
                    arguments;
        return OtherProgram::run(u"curl"_s, arguments, login);
    };
    const auto url = [&](const QString &scheme, Protocol protocol, Security security,
                         const QString &path = {}) {
        return QString(scheme + u"://localhost:"_s + number(running.port(protocol, security)) + u"/"_s +
                       path);
    };
    SECTION("IMAP")
    {
        const auto read = curl({url(u"imaps"_s, Protocol::Imap, Security::Tls, u"INBOX;UID=1"_s)});
        CHECK(read.output.contains("Bonjour Marie"));
        const auto upgraded =
            curl({u"--ssl-reqd"_s, url(u"imap"_s, Protocol::Imap, Security::StartTls, u"INBOX;UID=1"_s)});
        CHECK(upgraded.output.contains("Bonjour Marie"));
    }
    SECTION("POP")
    {
        CHECK(
            curl({url(u"pop3s"_s, Protocol::Pop3, Security::Tls, u"1"_s)}).output.contains("Bonjour Marie"));
        CHECK(curl({u"--ssl-reqd"_s, url(u"pop3"_s, Protocol::Pop3, Security::StartTls, u"1"_s)})
                  .output.contains("Bonjour Marie"));
    }
    SECTION("SMTP")
    {
        QTemporaryFile message;
        REQUIRE(message.open());
        message.write("Subject: curl\r\n\r\nessai\r\n");
        message.close();
        const auto sent =
            curl({u"--mail-from"_s, account.address, u"--mail-rcpt"_s, account.address, u"--upload-file"_s,
                  message.fileName(), url(u"smtps"_s, Protocol::Smtp, Security::Tls)});
        INFO(sent.output.toStdString());
        CHECK(sent.exitCode == 0);
        CHECK(curl({url(u"imaps"_s, Protocol::Imap, Security::Tls, u"INBOX;UID=2"_s)})
                  .output.contains("Subject: curl"));
    }
    SECTION("HTTPS")
    {
        const auto page = curl({running.academy->portal().toString()});
        CHECK(page.output.contains("NUMEN"));
        CHECK(page.output.contains("Entraînement"));
    }
}

TEST_CASE("Python's web client activates an account, whose new password then opens the mailbox")
{
    const RunningAcademy running;
    const auto before = running.account(3); // the homonym
    const QString script = QStringLiteral(SOURCE_DIR) + u"/tests/training/portal_walk.py"_s;
    const auto result =
        OtherProgram::run(u"python3"_s, {script, running.caFile(), running.academy->portal().toString()},
                          before.numen.toUtf8() + "\n01/09/1994\n" +
                              "Cath\xC3\xA9"
                              "drale & beffroi 1220\n");
    INFO(result.output.toStdString());
    REQUIRE(result.exitCode == 0);
    CHECK(result.output.contains("\nmdupont2\n"));
    CHECK(result.output.contains("\nMathieu.Dupont@ac-entrainement.example\n"));
    CHECK(running.account(3).password == u"Cathédrale & beffroi 1220"_s);
}

TEST_CASE("openssl verifies every port")
{
    const RunningAcademy running;
    for (const Endpoint &endpoint : running.academy->endpoints()) {
        CAPTURE(endpoint.hostAndPort());
        QStringList arguments = {
            u"s_client"_s,         u"-connect"_s,  endpoint.hostAndPort(),    u"-CAfile"_s, running.caFile(),
            u"-verify_hostname"_s, u"localhost"_s, u"-verify_return_error"_s, u"-brief"_s};
        if (endpoint.security == Security::StartTls)
            arguments << u"-starttls"_s
                      << (endpoint.protocol == Protocol::Pop3 ? u"pop3"_s
                                                              : QString(wordFor(endpoint.protocol)));
        const auto result = OtherProgram::run(u"openssl"_s, arguments, "QUIT\r\n");
        INFO(result.output.toStdString());
        CHECK(result.output.contains("Verification: OK"));
        CHECK(result.output.contains("TLSv1.3"));
    }
}
