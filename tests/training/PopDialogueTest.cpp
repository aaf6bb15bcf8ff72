// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/pop/PopDialogue.h"

#include "ScriptedClient.h"

using namespace training;
using namespace Qt::StringLiterals;

namespace {

ScriptedClient pop(ServerWorld &world, bool encrypted = true)
{
    return ScriptedClient(std::make_unique<PopDialogue>(world.context(), encrypted));
}

ScriptedClient loggedIn(ServerWorld &world)
{
    ScriptedClient client = pop(world);
    REQUIRE(client.line("USER mdupont").startsWith("+OK"));
    REQUIRE(client.line("PASS " + world.passwordOf(u"mdupont"_s)).startsWith("+OK"));
    return client;
}

} // namespace

TEST_CASE("an unencrypted POP connection offers STLS and takes no password")
{
    ServerWorld world;
    ScriptedClient client = pop(world, false);
    CHECK(client.greeting.startsWith("+OK"));
    const QByteArray before = client.line("CAPA");
    CHECK(before.contains("STLS\r\n"));
    CHECK(!before.contains("SASL"));
    CHECK(client.line("USER mdupont").startsWith("-ERR [AUTH]"));
    CHECK(client.send("STLS\r\nUSER injected\r\n").startsWith("+OK"));
    CHECK(client.last == Move::Then::BeginTls);
    const QByteArray after = client.line("CAPA");
    CHECK(after.contains("SASL PLAIN LOGIN\r\n"));
    CHECK(!after.contains("STLS"));
    CHECK(client.line("PASS x").startsWith("-ERR")); // the USER sent ahead of the handshake is forgotten
}

TEST_CASE("POP logins")
{
    ServerWorld world;
    ScriptedClient client = pop(world);
    SECTION("a wrong password")
    {
        CHECK(client.line("USER mdupont").startsWith("+OK"));
        CHECK(client.line("PASS wrong") == "-ERR [AUTH] Authentication failed\r\n");
        CHECK(client.line("STAT").startsWith("-ERR"));
        CHECK(world.accounts.loginLog() == QStringList{u"pop mdupont refused"_s});
    }
    SECTION("a password with blanks is taken whole")
    {
        world.accounts.setPassword(u"mdupont"_s, u"deux  mots "_s);
        CHECK(client.line("USER mdupont").startsWith("+OK"));
        CHECK(client.line("PASS deux  mots ").startsWith("+OK"));
    }
    SECTION("AUTH PLAIN")
    {
        const QByteArray response = QByteArray("\0mdupont\0", 9) + world.passwordOf(u"mdupont"_s);
        CHECK(client.line("AUTH PLAIN") == "+ \r\n");
        CHECK(client.line(response.toBase64()).startsWith("+OK"));
    }
    SECTION("PASS without USER")
    {
        CHECK(client.line("PASS x").startsWith("-ERR"));
        CHECK(world.accounts.loginLog().isEmpty());
    }
}

TEST_CASE("POP shows the inbox as it was at login")
{
    ServerWorld world;
    world.deliver("Subject: one\r\n\r\n.dot\r\nlast\r\n");
    world.deliver("Subject: two\r\n\r\nno end");
    ScriptedClient client = loggedIn(world);
    world.deliver("Subject: late\r\n\r\n");
    CHECK(client.line("STAT") == "+OK 2 50\r\n");
    CHECK(client.line("LIST") == "+OK\r\n1 28\r\n2 22\r\n.\r\n");
    CHECK(client.line("LIST 2") == "+OK 2 22\r\n");
    CHECK(client.line("UIDL 1") != client.line("UIDL 2"));
    CHECK(client.line("RETR 1") == "+OK Message follows\r\nSubject: one\r\n\r\n..dot\r\nlast\r\n.\r\n");
    CHECK(client.line("RETR 2") == "+OK Message follows\r\nSubject: two\r\n\r\nno end\r\n.\r\n");
    CHECK(client.line("TOP 1 1") == "+OK Top follows\r\nSubject: one\r\n\r\n..dot\r\n.\r\n");
    CHECK(client.line("TOP 1 0") == "+OK Top follows\r\nSubject: one\r\n\r\n.\r\n");
    for (const char *wrong :
         {"RETR 3", "RETR 0", "RETR x", "RETR", "TOP 1", "TOP 1 -1", "LIST 9", "XYZZY", ""})
        CHECK(client.line(wrong).startsWith("-ERR"));
}

TEST_CASE("POP deletes at QUIT and not before")
{
    ServerWorld world;
    world.deliver("Subject: one\r\n\r\n");
    world.deliver("Subject: two\r\n\r\n");
    const auto left = [&] { return world.mail.folder(u"mdupont"_s, "INBOX")->messages.size(); };
    ScriptedClient client = loggedIn(world);
    REQUIRE(client.line("DELE 1").startsWith("+OK"));
    CHECK(client.line("RETR 1").startsWith("-ERR"));
    CHECK(left() == 2);
    SECTION("quit")
    {
        CHECK(client.line("QUIT").startsWith("+OK"));
        CHECK(client.last == Move::Then::Close);
        CHECK(left() == 1);
        CHECK(loggedIn(world).line("RETR 1").contains("Subject: two"));
    }
    SECTION("reset first")
    {
        REQUIRE(client.line("RSET").startsWith("+OK"));
        REQUIRE(client.line("QUIT").startsWith("+OK"));
        CHECK(left() == 2);
    }
}
