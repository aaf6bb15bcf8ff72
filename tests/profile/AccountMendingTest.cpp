// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/thunderbird/AccountMending.h"

#include "support/MailAccounts.h"
#include "support/ThunderbirdTree.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace {

PrefsFile parsed(const QByteArray &bytes)
{
    const auto prefs = PrefsFile::parse(bytes);
    REQUIRE(prefs);
    return prefs.value();
}

/// What Thunderbird's own set-up makes of Marie's address, with everything that names folders, between
/// comments and odd spacing.
const QByteArray guessed = R"(# mine
user_pref("mail.accountmanager.accounts","account1,account2") ; // two
user_pref("mail.account.account1.server", "server1");
user_pref("mail.account.account1.identities", "id1");
user_pref("mail.server.server1.type", "imap");
user_pref("mail.server.server1.hostname", "imap.ac-amiens.fr");
user_pref("mail.server.server1.directory", "/home/marie/p/ImapMail/imap.ac-amiens.fr");
user_pref("mail.server.server1.userName", 'Marie.Dupont');
user_pref("mail.server.server1.port", 993);
user_pref("mail.server.server1.socketType", 3);
user_pref("mail.server.server1.spamActionTargetAccount", "imap://Marie.Dupont@imap.ac-amiens.fr");
user_pref("mail.identity.id1.useremail", "Marie.Dupont@ac-amiens.fr");
user_pref("mail.identity.id1.smtpServer", "smtp1");
user_pref("mail.identity.id1.fcc_folder", "imap://Marie.Dupont@imap.ac-amiens.fr/Sent");
user_pref("mail.identity.id1.archive_folder", "imap://Marie.Dupont@imap.ac-amiens.fr.example/Archives");
user_pref("mail.account.account2.server", "server2");
user_pref("mail.account.account2.identities", "id2");
user_pref("mail.server.server2.type", "imap");
user_pref("mail.server.server2.hostname", "imap.example.net");
user_pref("mail.server.server2.userName", "marie");
user_pref("mail.identity.id2.smtpServer", "smtp2");
user_pref("mail.smtpservers", "smtp1,smtp2");
user_pref("mail.smtpserver.smtp1.hostname", "smtp.ac-amiens.fr");
user_pref("mail.smtpserver.smtp1.username", "Marie.Dupont");
user_pref("mail.smtpserver.smtp1.port", 465);
user_pref("mail.smtpserver.smtp1.try_ssl", 2);
user_pref("mail.smtpserver.smtp2.hostname", "smtp.example.net");
)";

/// As Marie's account ought to be.
AccountMending toMaries()
{
    const MailAccount account = mariesAccount();
    return {account.incoming, account.outgoing};
}

QByteArray mended(const QByteArray &before, const AccountMending &mending)
{
    PrefsFile prefs = parsed(before);
    mendAccount(prefs, storedAccounts(prefs).first(), mending);
    return prefs.bytes();
}

QByteArray with(QByteArray text, const QByteArray &before, const QByteArray &after)
{
    REQUIRE(text.contains(before));
    return text.replace(before, after);
}

} // namespace

TEST_CASE("the short login takes the address's place, and the folders follow", "[repair]")
{
    QByteArray expected = with(guessed, "'Marie.Dupont'", "\"mdupont\"");
    expected = with(expected, "\"imap://Marie.Dupont@imap.ac-amiens.fr/Sent\"",
                    "\"imap://mdupont@imap.ac-amiens.fr/Sent\"");
    expected =
        with(expected, "\"imap://Marie.Dupont@imap.ac-amiens.fr\"", "\"imap://mdupont@imap.ac-amiens.fr\"");
    expected = with(expected, "smtp1.username\", \"Marie.Dupont\"", "smtp1.username\", \"mdupont\"");
    expected = with(expected, "smtp1.try_ssl\", 2", "smtp1.try_ssl\", 3");
    CHECK(mended(guessed, toMaries()) == expected); // every other byte is as it was
}

TEST_CASE("mended twice is mended once", "[repair]")
{
    const QByteArray once = mended(guessed, toMaries());
    CHECK(mended(once, toMaries()) == once);
    const StoredAccount stored = storedAccounts(parsed(once)).first();
    CHECK(stored.incoming.userName == u"mdupont"_s);
    CHECK(stored.outgoing->endpoint == mariesAccount().outgoing.endpoint.endpoint());
}

TEST_CASE("nothing wished for is nothing changed", "[repair]")
{
    CHECK(mended(guessed, {}) == guessed);
}

TEST_CASE("clear text becomes TLS with the port that goes with it, written or not", "[repair]")
{
    const QByteArray before = with(with(guessed, "user_pref(\"mail.server.server1.socketType\", 3);\n", ""),
                                   "user_pref(\"mail.server.server1.port\", 993);\n", "");
    const StoredAccount stored = storedAccounts(parsed(mended(before, toMaries()))).first();
    CHECK(stored.incoming.endpoint == mariesAccount().incoming.endpoint.endpoint());
}

TEST_CASE("a usual port that nobody wrote does not change with the encryption", "[repair]")
{
    // STARTTLS on the usual port, 143, to TLS on 143 as some server might have it.
    const QByteArray before = with(with(guessed, "user_pref(\"mail.server.server1.port\", 993);\n", ""),
                                   "server1.socketType\", 3", "server1.socketType\", 2");
    const auto tlsOn143 = access(u"imap.ac-amiens.fr"_s, 143, Protocol::Imap, u"mdupont"_s);
    const StoredAccount stored = storedAccounts(parsed(mended(before, {tlsOn143, std::nullopt}))).first();
    CHECK(stored.incoming.endpoint == tlsOn143.endpoint.endpoint());
}

TEST_CASE("\"encrypted password\" becomes a password inside TLS", "[repair]")
{
    const QByteArray before = guessed + "user_pref(\"mail.server.server1.authMethod\", 4);\n"
                                        "user_pref(\"mail.smtpserver.smtp1.authMethod\", 1);\n";
    const QByteArray after = mended(before, toMaries());
    CHECK(after.contains("server1.authMethod\", 3"));
    CHECK(after.contains("smtp1.authMethod\", 3"));
}

TEST_CASE("a provider's sending server stays; the identity takes the académie's", "[repair]")
{
    const QByteArray before = with(guessed, "\"smtp.ac-amiens.fr\"", "\"smtp.provider.example\"");
    AccountMending mending = toMaries();
    mending.incoming.reset();
    mending.otherOutgoing = true;

    const QByteArray after = mended(before, mending);

    const StoredAccount stored = storedAccounts(parsed(after)).first();
    CHECK(stored.outgoing->key == "smtp3");
    CHECK(stored.outgoing->endpoint == mariesAccount().outgoing.endpoint.endpoint());
    CHECK(stored.outgoing->userName == u"mdupont"_s);
    CHECK(after.contains("user_pref(\"mail.smtpservers\", \"smtp1,smtp2,smtp3\");"));
    CHECK(after.contains("user_pref(\"mail.smtpserver.smtp1.username\", \"Marie.Dupont\");"));
    CHECK(mended(after, mending) == after); // it is there now, and not made again
}

TEST_CASE("without any sending server one is made, and is the default", "[repair]")
{
    const QByteArray before =
        with(guessed, "\"mail.smtpservers\", \"smtp1,smtp2\"", "\"mail.smtpservers\", \"\"");
    const QByteArray after = mended(before, toMaries());
    CHECK(after.contains("user_pref(\"mail.smtp.defaultserver\", \"smtp3\");")); // 1 and 2 have left-overs
    CHECK(storedAccounts(parsed(after)).first().outgoing->userName == u"mdupont"_s);
}

TEST_CASE("an account that would become the same as another is told", "[repair]")
{
    const QByteArray twin =
        with(with(guessed, "\"imap.example.net\"", "\"imap.ac-amiens.fr\""), "\"marie\"", "\"mdupont\"") +
        "user_pref(\"mail.server.server2.socketType\", 3);\n";
    const PrefsFile prefs = parsed(twin);
    const auto found = twinOf(storedAccounts(prefs).first(), toMaries(), prefs);
    REQUIRE(found);
    CHECK(found->key == "account2");
    CHECK_FALSE(twinOf(storedAccounts(parsed(guessed)).first(), toMaries(), parsed(guessed)));
}

TEST_CASE("the preferences that the change needs are told", "[repair]")
{
    PrefsFile prefs = parsed(guessed);
    const auto needed = mendAccount(prefs, storedAccounts(prefs).first(), toMaries());
    CHECK(needed.contains("mail.server.server1.userName"));
    CHECK(needed.contains("mail.smtpserver.smtp1.try_ssl"));
    CHECK_FALSE(needed.contains("mail.server.server1.hostname"));
}

TEST_CASE("message filters follow, byte for byte else", "[repair]")
{
    const QByteArray rules = "version=\"9\"\r\nname=\"imap://Marie.Dupont@imap.ac-amiens.fr/x\"\r\n"
                             "action=\"Move to folder\"\r\n"
                             "actionValue=\"imap://Marie.Dupont@imap.ac-amiens.fr/Classe%206\"\r\n"
                             "actionValue=\"imap://Marie.Dupont@imap.ac-amiens.fr.example/x\"\r\n";
    QByteArray expected = rules;
    expected.replace("actionValue=\"imap://Marie.Dupont@imap.ac-amiens.fr/",
                     "actionValue=\"imap://mdupont@imap.ac-amiens.fr/");
    CHECK(filtersFollowing(rules, "imap://Marie.Dupont@imap.ac-amiens.fr",
                           "imap://mdupont@imap.ac-amiens.fr") == expected);
}
