// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScriptedClient.h"
#include "training/imap/ImapDialogue.h"
#include "training/pop/PopDialogue.h"
#include "training/smtp/SmtpDialogue.h"

using namespace training;
using namespace Qt::StringLiterals;

namespace {

template <typename Dialogue>
ScriptedClient client(ServerWorld &world, bool encrypted)
{
    return ScriptedClient(std::make_unique<Dialogue>(world.context(), encrypted));
}

} // namespace

TEST_CASE("each protocol has its words for a greeting that turns a client away")
{
    using Greeting = Misbehaviour::Greeting;
    const auto [greeting, imap, pop, smtp] = GENERATE(table<Greeting, QByteArray, QByteArray, QByteArray>({
        {Greeting::Busy, "* BYE [UNAVAILABLE]", "-ERR [SYS/TEMP]", "421 "},
        {Greeting::Banned, "* BYE Your address is banned", "-ERR [SYS/PERM] Your address is banned",
         "554 5.7.1 Your address is banned"},
        {Greeting::Malformed, "%% bonjour", "%% bonjour", "%% bonjour"},
    }));
    ServerWorld world({.greeting = greeting});
    CHECK(client<ImapDialogue>(world, true).greeting.startsWith(imap));
    CHECK(client<PopDialogue>(world, true).greeting.startsWith(pop));
    CHECK(client<SmtpDialogue>(world, true).greeting.startsWith(smtp));
}

TEST_CASE("each protocol has its words for STARTTLS gone wrong")
{
    using StartTls = Misbehaviour::StartTls;
    const auto [mode, offered, imap, pop, smtp] =
        GENERATE(table<StartTls, bool, QByteArray, QByteArray, QByteArray>({
            {StartTls::Missing, false, "a BAD", "-ERR Command not known", "502"},
            {StartTls::Refused, true, "a NO", "-ERR [SYS/TEMP]", "454"},
            {StartTls::Injects, true, "a OK Begin TLS now\r\n* CAPABILITY", "+OK Begin TLS now\r\n+OK",
             "220 2.0.0 Begin TLS now\r\n250"},
        }));
    ServerWorld world({.startTls = mode});
    ScriptedClient imapClient = client<ImapDialogue>(world, false);
    CHECK(imapClient.greeting.contains("STARTTLS") == offered);
    CHECK(imapClient.greeting.contains("LOGINDISABLED"));
    CHECK(imapClient.line("a STARTTLS").startsWith(imap));
    ScriptedClient popClient = client<PopDialogue>(world, false);
    CHECK(popClient.line("CAPA").contains("STLS") == offered);
    CHECK(popClient.line("STLS").startsWith(pop));
    ScriptedClient smtpClient = client<SmtpDialogue>(world, false);
    CHECK(smtpClient.line("EHLO pc").contains("STARTTLS") == offered);
    CHECK(smtpClient.line("STARTTLS").startsWith(smtp));
    const auto wanted = mode == StartTls::Injects ? Move::Then::BeginTls : Move::Then::GoOn;
    CHECK(imapClient.last == wanted);
    CHECK(popClient.last == wanted);
    CHECK(smtpClient.last == wanted);
}

TEST_CASE("each protocol has its words for a right login that is not taken")
{
    using Logins = Misbehaviour::Logins;
    const auto [mode, imap, pop, smtp] = GENERATE(table<Logins, QByteArray, QByteArray, QByteArray>({
        {Logins::Refused, "a NO [AUTHENTICATIONFAILED]", "-ERR [AUTH]", "535 5.7.8"},
        {Logins::Throttled, "a NO [UNAVAILABLE]", "-ERR [SYS/TEMP]", "454 4.7.0"},
        {Logins::NoMechanism, "a NO", "-ERR [SYS/PERM]", "504"},
    }));
    ServerWorld world({.logins = mode});
    const bool offered = mode != Logins::NoMechanism;
    const QByteArray password = world.passwordOf(u"mdupont"_s);
    const QByteArray plain = QByteArray(QByteArray("\0mdupont\0", 9) + password).toBase64();
    ScriptedClient imapClient = client<ImapDialogue>(world, true);
    CHECK(imapClient.greeting.contains("AUTH=PLAIN") == offered);
    CHECK(imapClient.line("a login mdupont " + password).startsWith(imap));
    ScriptedClient popClient = client<PopDialogue>(world, true);
    CHECK(popClient.line("CAPA").contains("SASL PLAIN") == offered);
    popClient.line("USER mdupont");
    const QByteArray popLogin = offered ? QByteArray("PASS " + password) : QByteArray("AUTH PLAIN " + plain);
    CHECK(popClient.line(popLogin).startsWith(pop));
    ScriptedClient smtpClient = client<SmtpDialogue>(world, true);
    CHECK(smtpClient.line("EHLO pc").contains("AUTH PLAIN") == offered);
    CHECK(smtpClient.line("AUTH PLAIN " + plain).startsWith(smtp));
    CHECK(world.accounts.loginLog().size() == (offered ? 3 : 0));
}

TEST_CASE("mail that is not taken says why")
{
    using Sending = Misbehaviour::Sending;
    const auto [mode, recipient, data] = GENERATE(table<Sending, QByteArray, QByteArray>({
        {Sending::OverQuota, "552 5.2.2", "503"},
        {Sending::Refused, "250", "554 5.7.1"},
    }));
    ServerWorld world({.sending = mode});
    ScriptedClient smtp = client<SmtpDialogue>(world, true);
    const QByteArray plain =
        QByteArray(QByteArray("\0mdupont\0", 9) + world.passwordOf(u"mdupont"_s)).toBase64();
    smtp.line("EHLO pc");
    REQUIRE(smtp.line("AUTH PLAIN " + plain).startsWith("235"));
    REQUIRE(smtp.line("MAIL FROM:<mdupont@ac-entrainement.example>").startsWith("250"));
    CHECK(smtp.line("RCPT TO:<mdupont@ac-entrainement.example>").startsWith(recipient));
    const QByteArray answer = smtp.line("DATA");
    CHECK((answer.startsWith("354") ? smtp.line(".") : answer).startsWith(data));
    CHECK(world.mail.folder(u"mdupont"_s, "INBOX")->messages.empty());
}
