// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/imap/ImapDialogue.h"

#include "ScriptedClient.h"

using namespace training;
using namespace Qt::StringLiterals;
using Catch::Matchers::Contains;

namespace {

const QByteArray simpleMail = "From: \"Martin, J\" <jmartin@ac-entrainement.example>\r\n"
                              "To: Marie.Dupont@ac-entrainement.example\r\n"
                              "Subject: Conseil\r\n  de classe\r\n"
                              "Message-ID: <1@x>\r\n"
                              "\r\n"
                              "Bonjour\r\n";

const QByteArray mixedMail = "Subject: two parts\r\n"
                             "Content-Type: multipart/mixed; boundary=\"cut;here\"\r\n"
                             "\r\n"
                             "--cut;here\r\n"
                             "Content-Type: text/plain; charset=utf-8\r\n"
                             "\r\n"
                             "text\r\n"
                             "--cut;here\r\n"
                             "Content-Type: application/pdf; name=a.pdf\r\n"
                             "Content-Disposition: attachment; filename=a.pdf\r\n"
                             "Content-Transfer-Encoding: base64\r\n"
                             "\r\n"
                             "JVBERg==\r\n"
                             "--cut;here--\r\n";

ScriptedClient imap(ServerWorld &world, bool encrypted = true)
{
    return ScriptedClient(std::make_unique<ImapDialogue>(world.context(), encrypted));
}

ScriptedClient loggedIn(ServerWorld &world)
{
    ScriptedClient client = imap(world);
    const QByteArray answer = client.line("a login mdupont " + world.passwordOf(u"mdupont"_s));
    REQUIRE(answer.startsWith("a OK"));
    return client;
}

ScriptedClient inInbox(ServerWorld &world)
{
    ScriptedClient client = loggedIn(world);
    REQUIRE(client.line("b select inbox").contains("b OK [READ-WRITE]"));
    return client;
}

std::string text(const QByteArray &bytes)
{
    return bytes.toStdString();
}

} // namespace

TEST_CASE("an unencrypted IMAP connection offers STARTTLS and takes no password")
{
    ServerWorld world;
    ScriptedClient client = imap(world, false);
    CHECK_THAT(text(client.greeting), Contains("STARTTLS") && Contains("LOGINDISABLED"));
    CHECK(!client.greeting.contains("AUTH="));
    CHECK(client.line("a login mdupont " + world.passwordOf(u"mdupont"_s))
              .startsWith("a NO [PRIVACYREQUIRED]"));
    CHECK(client.line("b authenticate plain").startsWith("b NO [PRIVACYREQUIRED]"));
    CHECK(world.accounts.loginLog().isEmpty());
}

TEST_CASE("STARTTLS throws away what was sent ahead of the handshake")
{
    ServerWorld world;
    ScriptedClient client = imap(world, false);
    const QByteArray answer = client.send("a starttls\r\nb login mdupont guess\r\n");
    CHECK(answer == "a OK Begin TLS now\r\n");
    CHECK(client.last == Move::Then::BeginTls);
    CHECK(world.accounts.loginLog().isEmpty());
    CHECK_THAT(text(client.line("c capability")), Contains("AUTH=PLAIN") && !Contains("STARTTLS"));
    CHECK(client.line("d starttls").startsWith("d BAD"));
}

TEST_CASE("IMAP logins: every spelling of the right one, and the answer to a wrong one")
{
    ServerWorld world;
    const QByteArray right = world.passwordOf(u"flefevre"_s); // has accents
    const auto plain = [&](const QByteArray &user, const QByteArray &password) {
        return QByteArray('\0' + user + '\0' + password).toBase64();
    };
    SECTION("accepted")
    {
        ScriptedClient client = imap(world);
        SECTION("literals")
        {
            CHECK(client.line("a LOGIN {8}") == "+ Go on\r\n");
            CHECK(client.line("flefevre {" + QByteArray::number(right.size()) + "+}").isEmpty());
            CHECK(client.line(right).startsWith("a OK"));
        }
        SECTION("PLAIN with initial response")
        {
            CHECK(client.line("a AUTHENTICATE PLAIN " + plain("FLefevre", right)).startsWith("a OK"));
        }
        SECTION("PLAIN after a challenge")
        {
            CHECK(client.line("a authenticate plain") == "+ \r\n");
            CHECK(client.line(plain("flefevre@ac-entrainement.example", right)).startsWith("a OK"));
        }
        SECTION("LOGIN")
        {
            CHECK(client.line("a authenticate login").startsWith("+ "));
            CHECK(client.line(QByteArray("flefevre").toBase64()).startsWith("+ "));
            CHECK(client.line(right.toBase64()).startsWith("a OK"));
        }
        CHECK(client.line("z capability").contains("SPECIAL-USE"));
    }
    SECTION("refused")
    {
        ScriptedClient client = imap(world);
        CHECK(client.line("a login flefevre wrong") ==
              "a NO [AUTHENTICATIONFAILED] Authentication failed\r\n");
        CHECK(client.line("b login Francoise.Lefevre@ac-entrainement.example \"" + right + "\"")
                  .startsWith("b NO"));
        CHECK(client.line("c select inbox").startsWith("c BAD"));
        CHECK(world.accounts.loginLog() ==
              QStringList{u"imap flefevre refused"_s,
                          u"imap Francoise.Lefevre@ac-entrainement.example refused"_s});
    }
    SECTION("neither")
    {
        ScriptedClient client = imap(world);
        CHECK(client.line("a authenticate plain").startsWith("+"));
        CHECK(client.line("*") == "a BAD Cancelled\r\n");
        CHECK(client.line("b authenticate plain !!!").startsWith("b BAD"));
        CHECK(client.line("c authenticate cram-md5").startsWith("c NO"));
        CHECK(world.accounts.loginLog().isEmpty());
    }
}

TEST_CASE("IMAP lists folders as a client asks for them")
{
    ServerWorld world;
    ScriptedClient client = loggedIn(world);
    REQUIRE(client.line("a create Archives/2026/").startsWith("a OK"));
    REQUIRE(client.line("a create Archives").startsWith("a OK"));
    CHECK_THAT(text(client.line("b list \"\" \"*\"")),
               Contains("* LIST (\\HasNoChildren \\Sent) \"/\" \"Sent\"") && Contains("\"Archives/2026\"") &&
                   Contains("* LIST (\\HasChildren) \"/\" \"Archives\"") && Contains("\"INBOX\""));
    CHECK_THAT(text(client.line("c list \"\" %")), Contains("\"Archives\"") && !Contains("Archives/2026"));
    CHECK_THAT(text(client.line("d list \"Archives/\" %")), Contains("Archives/2026") && !Contains("INBOX"));
    CHECK(client.line("e list \"\" \"\"").startsWith("* LIST (\\Noselect) \"/\" \"\""));
    CHECK_THAT(text(client.line("f list (special-use) \"\" *")), Contains("Trash") && !Contains("INBOX"));
    REQUIRE(client.line("g unsubscribe Drafts").startsWith("g OK"));
    CHECK_THAT(text(client.line("h lsub \"\" *")), Contains("Sent") && !Contains("Drafts"));
    CHECK(client.line("i create inbox").startsWith("i NO [ALREADYEXISTS]"));
    CHECK(client.line("j rename Archives Vieux").startsWith("j OK"));
    CHECK(client.line("k list \"\" Vieux/2026").contains("Vieux/2026"));
    CHECK(client.line("l delete Vieux/2026").startsWith("l OK"));
    CHECK(client.line("m delete INBOX").startsWith("m NO"));
    CHECK(client.line("n select Vieux/2026").startsWith("n NO [NONEXISTENT]"));
}

TEST_CASE("IMAP counts what a folder holds")
{
    ServerWorld world;
    world.deliver(simpleMail);
    world.deliver(mixedMail);
    ScriptedClient client = loggedIn(world);
    CHECK_THAT(text(client.line("a status INBOX (MESSAGES UNSEEN UIDNEXT)")),
               Contains("* STATUS \"INBOX\" (MESSAGES 2 UNSEEN 2 UIDNEXT 3)"));
    CHECK_THAT(text(client.line("b select INBOX")), Contains("* 2 EXISTS") && Contains("[UIDNEXT 3]") &&
                                                        Contains("[UNSEEN 1]") &&
                                                        Contains("b OK [READ-WRITE]"));
}

TEST_CASE("IMAP shows each part of a message that is asked for")
{
    ServerWorld world;
    world.deliver(simpleMail);
    world.deliver(mixedMail);
    ScriptedClient client = inInbox(world);
    const auto [items, wanted] = GENERATE(table<QByteArray, QByteArray>({
        {"1 FLAGS", "* 1 FETCH (FLAGS ())"},
        {"1 (UID RFC822.SIZE)",
         "* 1 FETCH (UID 1 RFC822.SIZE " + QByteArray::number(simpleMail.size()) + ")"},
        {"1 INTERNALDATE", "INTERNALDATE \"01-Feb-2026 09:05:00 +0000\""},
        {"1 BODY.PEEK[]", "BODY[] {" + QByteArray::number(simpleMail.size()) + "}\r\n" + simpleMail + ")"},
        {"1 BODY.PEEK[]<2.5>", "BODY[]<2> {5}\r\nom: \")"},
        {"1 BODY.PEEK[]<9999.5>", "BODY[]<9999> {0}\r\n)"},
        {"1 BODY.PEEK[HEADER.FIELDS (subject)]",
         "BODY[HEADER.FIELDS (subject)] {33}\r\nSubject: Conseil\r\n  de classe\r\n\r\n)"},
        {"1 BODY.PEEK[TEXT]", "BODY[TEXT] {9}\r\nBonjour\r\n)"},
        {"1 BODY.PEEK[1]", "BODY[1] {9}\r\nBonjour\r\n)"},
        {"1 BODY.PEEK[2]", "BODY[2] NIL)"},
        {"1 ENVELOPE",
         "(NIL \"Conseil  de classe\" ((\"Martin, J\" NIL \"jmartin\" \"ac-entrainement.example\"))"},
        {"1 BODYSTRUCTURE",
         "BODYSTRUCTURE (\"TEXT\" \"PLAIN\" (\"CHARSET\" \"us-ascii\") NIL NIL \"7BIT\" 9 1 "},
        {"2 BODY.PEEK[1]", "BODY[1] {4}\r\ntext)"},
        {"2 BODY.PEEK[2]", "BODY[2] {8}\r\nJVBERg==)"},
        {"2 BODY.PEEK[2.MIME]", "Content-Transfer-Encoding: base64\r\n\r\n)"},
        {"2 BODYSTRUCTURE",
         "(\"APPLICATION\" \"PDF\" (\"NAME\" \"a.pdf\") NIL NIL \"BASE64\" 8 NIL "
         "(\"ATTACHMENT\" (\"FILENAME\" \"a.pdf\")) NIL NIL) \"MIXED\" (\"BOUNDARY\" \"cut;here\")"},
    }));
    CAPTURE(items);
    CHECK_THAT(text(client.line("f fetch " + items)), Contains(text(wanted)) && Contains("f OK"));
}

TEST_CASE("an enclosed message is reached by its numbers")
{
    ServerWorld world;
    world.deliver(
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n" +
        simpleMail + "\r\n--b--\r\n");
    ScriptedClient client = inInbox(world);
    CHECK_THAT(text(client.line("a fetch 1 BODY.PEEK[1.HEADER.FIELDS (Message-ID)]")),
               Contains("Message-ID: <1@x>"));
    CHECK_THAT(text(client.line("b fetch 1 BODY.PEEK[1.1]")), Contains("Bonjour"));
    CHECK_THAT(text(client.line("c fetch 1 BODYSTRUCTURE")),
               Contains("(\"MESSAGE\" \"RFC822\"") && Contains("\"jmartin\""));
}

TEST_CASE("IMAP marks as read only what was opened, and keeps flags")
{
    ServerWorld world;
    world.deliver(simpleMail);
    ScriptedClient client = inInbox(world);
    CHECK(client.line("a fetch 1 BODY.PEEK[]").contains("FLAGS") == false);
    CHECK_THAT(text(client.line("b uid fetch 1 BODY[]")), Contains("UID 1") && Contains("FLAGS (\\Seen)"));
    CHECK_THAT(text(client.line("c store 1 +FLAGS (\\flagged $Forwarded)")),
               Contains("FLAGS ($Forwarded \\Flagged \\Seen)"));
    CHECK(client.line("d store 1 -FLAGS.SILENT (\\Seen)") == "d OK Flags kept\r\n");
    CHECK_THAT(text(client.line("e search unseen flagged")), Contains("* SEARCH 1\r\n"));
    CHECK(client.line("f store 1 FLAGS \\Invented").startsWith("f BAD"));
    REQUIRE(client.line("g examine INBOX").contains("[READ-ONLY]"));
    CHECK(client.line("h store 1 FLAGS (\\Deleted)").startsWith("h NO [READ-ONLY]"));
    CHECK(!client.line("i fetch 1 BODY[]").contains("\\Seen"));
}

TEST_CASE("IMAP copies, deletes and expunges, by number and by uid")
{
    ServerWorld world;
    for (const char *subject : {"one", "two", "three"})
        world.deliver("Subject: " + QByteArray(subject) + "\r\n\r\n");
    ScriptedClient client = inInbox(world);
    CHECK_THAT(text(client.line("a uid copy 2:3 Trash")), Contains(" 2,3 1,2] Copied"));
    CHECK(client.line("b copy 1 Nowhere").startsWith("b NO [TRYCREATE]"));
    REQUIRE(client.line("c store 1,2 +FLAGS (\\Deleted)").contains("c OK"));
    CHECK(client.line("d uid expunge 2") == "* 2 EXPUNGE\r\nd OK Expunged\r\n");
    CHECK(client.line("e expunge") == "* 1 EXPUNGE\r\ne OK Expunged\r\n");
    CHECK_THAT(text(client.line("f fetch 1:* (UID)")), Contains("* 1 FETCH (UID 3)"));
    CHECK(client.line("g uid copy 3 INBOX").contains("COPYUID"));
    CHECK(client.line("h close").startsWith("h OK"));
    CHECK(client.line("i fetch 1 UID").startsWith("i BAD"));
}

TEST_CASE("two IMAP sessions see each other's changes, and numbers shift only when they may")
{
    ServerWorld world;
    world.deliver("Subject: one\r\n\r\n");
    world.deliver("Subject: two\r\n\r\n");
    ScriptedClient one = inInbox(world);
    ScriptedClient other = inInbox(world);
    REQUIRE(other.line("a store 1 +FLAGS (\\Deleted)").contains("a OK"));
    REQUIRE(other.line("b expunge").contains("* 1 EXPUNGE"));
    world.deliver("Subject: three\r\n\r\n");
    const QByteArray during = one.line("c fetch 2 (UID)");
    CHECK_THAT(text(during), Contains("* 2 FETCH (UID 2)") && Contains("* 3 EXISTS") && !Contains("EXPUNGE"));
    CHECK(one.line("d noop") == "* 1 EXPUNGE\r\nd OK Nothing done\r\n");
    SECTION("idle")
    {
        CHECK(one.line("e idle") == "+ idling\r\n");
        world.deliver("Subject: four\r\n\r\n");
        CHECK(one.told() == "* 3 EXISTS\r\n* 0 RECENT\r\n");
        CHECK(one.line("DONE") == "e OK Idle ended\r\n");
        world.deliver("Subject: five\r\n\r\n");
        CHECK(one.told().isEmpty()); // nobody waits any more
    }
}

TEST_CASE("IMAP appends with flags and date")
{
    ServerWorld world;
    ScriptedClient client = loggedIn(world);
    CHECK(client.line("a append Sent (\\Seen) \" 3-Jan-2026 10:00:00 +0100\" {5}") == "+ Go on\r\n");
    CHECK_THAT(text(client.send("a:b\r\n\r\n")), Contains("a OK [APPENDUID"));
    REQUIRE(client.line("b examine Sent").contains("b OK"));
    CHECK_THAT(text(client.line("c fetch 1 (FLAGS INTERNALDATE BODY.PEEK[])")),
               Contains("(\\Seen)") && Contains("03-Jan-2026 09:00:00 +0000") && Contains("{5}\r\na:b\r\n"));
    CHECK(client.send("d append Nowhere {1+}\r\nx\r\n").startsWith("d NO [TRYCREATE]"));
}

TEST_CASE("IMAP searches by what a client asks for")
{
    ServerWorld world;
    world.deliver(simpleMail);
    world.deliver(mixedMail);
    world.deliver("Subject: =?utf-8?Q?Entra=C3=AEnement?=\r\n =?UTF-8?B?IHLDqXVzc2k=?= "
                  "=?iso-8859-1?q?_=E0_l'=E9cole?=\r\n\r\n");
    ScriptedClient client = inInbox(world);
    const auto [key, found] = GENERATE(table<QByteArray, QByteArray>({
        {"ALL", " 1 2 3"},
        {"2", " 2"},
        {"UID 1:*", " 1 2 3"},
        {"HEADER Message-ID <1@x>", " 1"},
        {"FROM martin", " 1"},
        {"SUBJECT \"two parts\"", " 2"},
        {"NOT SUBJECT two", " 1 3"},
        {"OR SUBJECT two FROM martin", " 1 2"},
        {"(BODY bonjour UNSEEN)", " 1"},
        {"TEXT jvberg", " 2"},
        {"SINCE 1-Feb-2026", " 1 2 3"},
        {"BEFORE 1-Feb-2026", ""},
        {"LARGER 200", " 2"},
        {"CHARSET UTF-8 SUBJECT two", " 2"},
        {"SUBJECT {11+}\r\n\xC3\xA0 l'\xC3\xA9"
         "cole",
         " 3"},
        {"SUBJECT \"entra\xC3\xAEnement r\xC3\xA9ussi\"", " 3"},
    }));
    CAPTURE(key);
    CHECK(client.line("s search " + key) == "* SEARCH" + found + "\r\ns OK Searched\r\n");
}

TEST_CASE("what is not IMAP is answered BAD and harms nothing")
{
    ServerWorld world;
    world.deliver(simpleMail);
    ScriptedClient client = inInbox(world);
    const QByteArray nonsense = GENERATE(
        as<QByteArray>{}, "x", "x fetch", "x fetch 0 FLAGS", "x fetch 1 BODY[", "x fetch 1 BODY[1.2.3.HEAD]",
        "x fetch 1 BODY[]<1.0>", "x fetch 1 (FLAGS", "x store 1", "x search", "x search NOT", "x search (ALL",
        "x search SINCE yesterday", "x list", "x append INBOX", "x status INBOX ()", "x uid", "x uid noop2",
        "x select \"unfinished", "x copy 1:a Trash", "x append INBOX \"no date\" {1+}\r\nz");
    CAPTURE(nonsense);
    const QByteArray answer = client.line(nonsense);
    CHECK((answer.startsWith("x BAD") || answer.startsWith("* BAD")));
    CHECK(client.line("y noop").startsWith("y OK"));
}

TEST_CASE("IMAP bounds what it keeps")
{
    ServerWorld world;
    SECTION("a line without end")
    {
        ScriptedClient client = imap(world);
        CHECK(client.send(QByteArray(ServerDialogue::longestLine + 1, 'a')).startsWith("* BYE"));
        CHECK(client.last == Move::Then::Close);
    }
    SECTION("a literal before login")
    {
        ScriptedClient client = imap(world);
        CHECK(client.line("a login {5000}").startsWith("a NO [TOOBIG]"));
        CHECK(client.line("b login {5000+}").startsWith("* BYE"));
        CHECK(client.last == Move::Then::Close);
    }
    SECTION("a message larger than taken")
    {
        ScriptedClient client = loggedIn(world);
        CHECK(client.line("a append INBOX {26214401}").startsWith("a NO [OVERQUOTA]") == false);
        ScriptedClient other = loggedIn(world);
        CHECK(other.line("a append INBOX {99999999}").startsWith("a NO [TOOBIG]"));
    }
    SECTION("one answer")
    {
        world.deliver("\r\n" + QByteArray(20 * 1024 * 1024, 'a'));
        ScriptedClient client = inInbox(world);
        CHECK(client.line("a fetch 1 (BODY.PEEK[] BODY.PEEK[] BODY.PEEK[] BODY.PEEK[])")
                  .startsWith("a NO [LIMIT]"));
    }
}
