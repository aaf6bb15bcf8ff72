// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/thunderbird/StoredAccount.h"

#include "support/ThunderbirdTree.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray data(const char *name)
{
    return ThunderbirdTree::read(QStringLiteral(TEST_DATA_DIR "/thunderbird/") + QLatin1StringView(name));
}

PrefsFile parsed(const QByteArray &bytes)
{
    const auto prefs = PrefsFile::parse(bytes);
    REQUIRE(prefs);
    return prefs.value();
}

/// One IMAP account with a sender, and @p more after it: the last of a name counts.
PrefsFile account(const QByteArray &more)
{
    return parsed(R"(user_pref("mail.accountmanager.accounts", "account1");
user_pref("mail.account.account1.server", "server1");
user_pref("mail.account.account1.identities", "id1");
user_pref("mail.server.server1.type", "imap");
user_pref("mail.server.server1.hostname", "imap.ac-amiens.fr");
user_pref("mail.server.server1.userName", "Marie.Dupont");
user_pref("mail.identity.id1.useremail", "Marie.Dupont@ac-amiens.fr");
user_pref("mail.identity.id1.fullName", "Marie Dupont");
user_pref("mail.identity.id1.smtpServer", "smtp1");
user_pref("mail.smtpservers", "smtp1,smtp2");
user_pref("mail.smtp.defaultserver", "smtp2");
user_pref("mail.smtpserver.smtp1.hostname", "smtp.ac-amiens.fr");
user_pref("mail.smtpserver.smtp1.username", "Marie.Dupont");
user_pref("mail.smtpserver.smtp2.hostname", "smtp.provider.example");
)" + more);
}

StoredAccount onlyOneOf(const PrefsFile &prefs)
{
    const auto accounts = storedAccounts(prefs);
    REQUIRE(accounts.size() == 1);
    return accounts.first();
}

} // namespace

TEST_CASE("an account that this program wrote is read back as it was meant", "[repair]")
{
    const StoredAccount stored = onlyOneOf(parsed(data("new-imap.js")));
    CHECK(stored.key == "account1");
    CHECK(stored.identity == "id1");
    CHECK(stored.fullName == u"Marie Dupont"_s);
    CHECK(stored.address == u"Marie.Dupont@ac-amiens.fr"_s);
    CHECK(stored.incoming ==
          StoredServer{
              "server1", {u"imap.ac-amiens.fr"_s, 993, Protocol::Imap, Security::Tls}, u"mdupont"_s, 3});
    REQUIRE(stored.outgoing);
    CHECK(
        *stored.outgoing ==
        StoredServer{"smtp1", {u"smtp.ac-amiens.fr"_s, 465, Protocol::Smtp, Security::Tls}, u"mdupont"_s, 3});
    CHECK_FALSE(stored.outgoingIsShared);
}

TEST_CASE("of a profile that Thunderbird wrote, the mail accounts are read and nothing else", "[repair]")
{
    const auto accounts = storedAccounts(parsed(data("two-accounts.js")));
    REQUIRE(accounts.size() == 2);
    CHECK(accounts.first().incoming.endpoint.hostAndPort() == u"imap.example.org:993"_s);
    CHECK(accounts.last().incoming.endpoint ==
          Endpoint{u"pop.example.net"_s, 995, Protocol::Pop3, Security::Tls});
    REQUIRE(accounts.last().outgoing);
    CHECK(accounts.last().outgoing->endpoint ==
          Endpoint{u"smtp.example.net"_s, 587, Protocol::Smtp, Security::StartTls});
}

TEST_CASE("what prefs.js leaves out is what Thunderbird takes for it", "[repair]")
{
    const StoredAccount stored = onlyOneOf(account({}));
    CHECK(stored.incoming.endpoint == Endpoint{u"imap.ac-amiens.fr"_s, 143, Protocol::Imap, Security::Plain});
    CHECK(stored.incoming.authMethod == 3);
    REQUIRE(stored.outgoing);
    CHECK(stored.outgoing->endpoint ==
          Endpoint{u"smtp.ac-amiens.fr"_s, 587, Protocol::Smtp, Security::Plain});
}

TEST_CASE("the number for encryption is Thunderbird's", "[repair]")
{
    struct Row {
        QByteArray number;
        Security security;
        quint16 port;
    };
    const auto row = GENERATE(Row{"0", Security::Plain, 143}, Row{"1", Security::Plain, 143},
                              Row{"2", Security::StartTls, 143}, Row{"3", Security::Tls, 993},
                              Row{"7", Security::Plain, 143}, Row{"-1", Security::Plain, 143});
    const StoredAccount stored =
        onlyOneOf(account("user_pref(\"mail.server.server1.socketType\", " + row.number + ");\n"));
    CHECK(stored.incoming.endpoint.security == row.security);
    CHECK(stored.incoming.endpoint.port == row.port);
}

TEST_CASE("an identity sends by the server that it names, else the default, else the first", "[repair]")
{
    const auto senderOf = [](const QByteArray &more) {
        const auto stored = onlyOneOf(account(more));
        return stored.outgoing ? stored.outgoing->key : QByteArray("none");
    };
    CHECK(senderOf({}) == "smtp1");
    CHECK(senderOf("user_pref(\"mail.identity.id1.smtpServer\", \"\");\n") == "smtp2");
    CHECK(senderOf("user_pref(\"mail.identity.id1.smtpServer\", \"smtp9\");\n") == "smtp2");
    CHECK(senderOf("user_pref(\"mail.identity.id1.smtpServer\", \"smtp9\");\n"
                   "user_pref(\"mail.smtp.defaultserver\", \"smtp8\");\n") == "smtp1");
    CHECK(senderOf("user_pref(\"mail.smtpservers\", \"\");\n") == "none");
}

TEST_CASE("a sending server that another account uses is told", "[repair]")
{
    const QByteArray other = R"(user_pref("mail.accountmanager.accounts", "account1,account2");
user_pref("mail.account.account2.server", "server2");
user_pref("mail.account.account2.identities", "id2");
user_pref("mail.server.server2.type", "pop3");
user_pref("mail.server.server2.hostname", "pop.example.net");
)";
    CHECK_FALSE(storedAccounts(account(other)).first().outgoingIsShared); // by the default one
    CHECK(storedAccounts(account(other + "user_pref(\"mail.identity.id2.smtpServer\", \"smtp1\");\n"))
              .first()
              .outgoingIsShared);
}

TEST_CASE("odd values are read without harm", "[repair]")
{
    const StoredAccount stored =
        onlyOneOf(account("user_pref(\"mail.server.server1.hostname\", \" IMAP.ac-Amiens.fr \");\n"
                          "user_pref(\"mail.server.server1.port\", 70000);\n"
                          "user_pref(\"mail.server.server1.socketType\", \"3\");\n"
                          "user_pref(\"mail.server.server1.authMethod\", true);\n"
                          "user_pref(\"mail.smtpserver.smtp1.hostname\", \"pas un nom\");\n"));
    CHECK(stored.incoming.endpoint == Endpoint{u"imap.ac-amiens.fr"_s, 143, Protocol::Imap, Security::Plain});
    CHECK(stored.incoming.authMethod == 3);
    REQUIRE(stored.outgoing);
    CHECK(stored.outgoing->endpoint.host == u"pas un nom"_s);
}

TEST_CASE("a login without identity, and a profile without accounts", "[repair]")
{
    CHECK(storedAccounts(PrefsFile()).isEmpty());
    const StoredAccount stored =
        onlyOneOf(account("user_pref(\"mail.account.account1.identities\", \"\");\n"));
    CHECK(stored.identity.isEmpty());
    CHECK(stored.address.isEmpty());
    CHECK(stored.outgoing->key == "smtp2");
}
