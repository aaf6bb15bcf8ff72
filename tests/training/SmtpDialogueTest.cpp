// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/smtp/SmtpDialogue.h"

#include "ScriptedClient.h"

using namespace training;
using namespace Qt::StringLiterals;

namespace {

ScriptedClient smtp(ServerWorld &world, bool encrypted = true)
{
    return ScriptedClient(std::make_unique<SmtpDialogue>(world.context(), encrypted));
}

ScriptedClient loggedIn(ServerWorld &world)
{
    ScriptedClient client = smtp(world);
    REQUIRE(client.line("EHLO pc").contains("AUTH PLAIN LOGIN"));
    const QByteArray response = QByteArray("\0mdupont\0", 9) + world.passwordOf(u"mdupont"_s);
    REQUIRE(client.line("AUTH PLAIN " + response.toBase64()).startsWith("235"));
    return client;
}

const StoredFolder &inboxOf(ServerWorld &world, const QString &login)
{
    return *world.mail.folder(login, "INBOX");
}

} // namespace

TEST_CASE("an unencrypted SMTP connection offers STARTTLS and neither logs in nor takes mail")
{
    ServerWorld world;
    ScriptedClient client = smtp(world, false);
    CHECK(client.greeting.startsWith("220 "));
    const QByteArray before = client.line("EHLO pc");
    CHECK(before.contains("STARTTLS"));
    CHECK(!before.contains("AUTH"));
    CHECK(client.line("AUTH PLAIN AG1kdXBvbnQAeA==").startsWith("530"));
    CHECK(client.line("MAIL FROM:<Marie.Dupont@ac-entrainement.example>").startsWith("530"));
    CHECK(client.send("STARTTLS\r\nEHLO injected\r\n") == "220 2.0.0 Begin TLS now\r\n");
    CHECK(client.line("AUTH PLAIN AG1kdXBvbnQAeA==").startsWith("503")); // EHLO is due again
    CHECK(client.line("EHLO pc").contains("AUTH PLAIN LOGIN"));
    CHECK(world.accounts.loginLog().isEmpty());
}

TEST_CASE("SMTP logins")
{
    ServerWorld world;
    ScriptedClient client = smtp(world);
    CHECK(client.line("AUTH PLAIN x").startsWith("503"));
    REQUIRE(client.line("EHLO pc").startsWith("250"));
    CHECK(client.line("MAIL FROM:<Marie.Dupont@ac-entrainement.example>").startsWith("530"));
    CHECK(client.line("AUTH LOGIN") == "334 VXNlcm5hbWU6\r\n");
    CHECK(client.line(QByteArray("mdupont").toBase64()) == "334 UGFzc3dvcmQ6\r\n");
    CHECK(client.line(QByteArray("wrong").toBase64()) == "535 5.7.8 Authentication failed\r\n");
    CHECK(client.line("AUTH XOAUTH2 x").startsWith("504"));
    CHECK(client.line("AUTH LOGIN").startsWith("334"));
    CHECK(client.line("*").startsWith("501"));
    CHECK(world.accounts.loginLog() == QStringList{u"smtp mdupont refused"_s});
}

TEST_CASE("mail sent to accounts here arrives there, undotted and traced")
{
    ServerWorld world;
    ScriptedClient client = loggedIn(world);
    const QByteArray answers =
        client.send("MAIL FROM:<mdupont@ac-entrainement.example> BODY=8BITMIME SIZE=40\r\n"
                    "RCPT TO:<Jean-Claude.MARTIN@ac-entrainement.example>\r\n"
                    "RCPT TO:<mdupont2@ac-entrainement.example>\r\n"
                    "DATA\r\n");
    CHECK(answers ==
          "250 2.1.0 Ok\r\n250 2.1.5 Ok\r\n250 2.1.5 Ok\r\n354 End with a dot on a line of its own\r\n");
    CHECK(client.line("Subject: essai\r\n\r\n..deux\r\nfin\r\n.") == "250 2.0.0 Delivered\r\n");
    for (const QString &login : {u"jmartin"_s, u"mdupont2"_s}) {
        REQUIRE(inboxOf(world, login).messages.size() == 1);
        const QByteArray received = inboxOf(world, login).messages.front().bytes;
        CHECK(received.startsWith("Return-Path: <mdupont@ac-entrainement.example>\r\nReceived: from pc "));
        CHECK(received.endsWith("Sun, 1 Feb 2026 09:05:00 +0000\r\nSubject: essai\r\n\r\n.deux\r\nfin\r\n"));
    }
    CHECK(inboxOf(world, u"mdupont"_s).messages.empty());
}

TEST_CASE("SMTP refuses strangers on both ends and what is out of order")
{
    ServerWorld world;
    ScriptedClient client = loggedIn(world);
    CHECK(client.line("RCPT TO:<jmartin@ac-entrainement.example>").startsWith("503"));
    CHECK(client.line("DATA").startsWith("503"));
    CHECK(client.line("MAIL FROM:<jmartin@ac-entrainement.example>").startsWith("553 5.7.1"));
    CHECK(client.line("MAIL FROM:<>").startsWith("553"));
    CHECK(client.line("MAIL FROM:<Marie.Dupont@ac-entrainement.example> SIZE=26214401").startsWith("552"));
    CHECK(client.line("MAIL nonsense").startsWith("501"));
    REQUIRE(client.line("MAIL FROM:<Marie.Dupont@ac-entrainement.example>").startsWith("250"));
    CHECK(client.line("RCPT TO:<nobody@ac-entrainement.example>").startsWith("550 5.1.1"));
    CHECK(client.line("RCPT TO:<someone@gmail.com>").startsWith("550 5.7.1"));
    CHECK(client.line("DATA").startsWith("503"));
    CHECK(client.line("RSET").startsWith("250"));
    CHECK(client.line("RCPT TO:<jmartin@ac-entrainement.example>").startsWith("503"));
    CHECK(client.line("TURN").startsWith("502"));
    CHECK(client.line("QUIT").startsWith("221"));
    CHECK(client.last == Move::Then::Close);
}

TEST_CASE("SMTP keeps no message over its bound")
{
    ServerWorld world;
    ScriptedClient client = loggedIn(world);
    REQUIRE(client.line("MAIL FROM:<mdupont@ac-entrainement.example>").startsWith("250"));
    REQUIRE(client.line("RCPT TO:<mdupont@ac-entrainement.example>").startsWith("250"));
    REQUIRE(client.line("DATA").startsWith("354"));
    const QByteArray line = QByteArray(60'000, 'a') + "\r\n";
    for (qsizetype sent = 0; sent <= MailStore::largestMessage; sent += line.size())
        REQUIRE(client.send(line).isEmpty());
    CHECK(client.line(".").startsWith("552 5.3.4"));
    CHECK(inboxOf(world, u"mdupont"_s).messages.empty());
}
