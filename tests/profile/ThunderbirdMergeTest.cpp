// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/thunderbird/AccountList.h"
#include "profile/thunderbird/AccountMerge.h"
#include "support/MailAccounts.h"
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

QByteArray merged(const QByteArray &before, const AccountWish &wish)
{
    PrefsFile prefs = parsed(before);
    mergeAccount(prefs, wish);
    return prefs.bytes();
}

QByteArray line(const QByteArray &key, const QByteArray &literal)
{
    return "user_pref(\"" + key + "\", " + literal + ");\n";
}

/// Each name with its value as Thunderbird would write it: what a file says, whatever its spelling.
QMap<QByteArray, QByteArray> contentOf(const QByteArray &bytes)
{
    const PrefsFile prefs = parsed(bytes);
    QMap<QByteArray, QByteArray> content;
    for (const QByteArray &key : prefs.keys())
        content.insert(key, renderPrefValue(*prefs.value(key)));
    return content;
}

/// What @p after says that @p before did not, "key=value" by line.
QByteArray gained(const QByteArray &before, const QByteArray &after)
{
    const auto old = contentOf(before);
    const auto now = contentOf(after);
    QByteArray lines;
    for (auto entry = now.cbegin(); entry != now.cend(); ++entry) {
        if (old.value(entry.key()) != entry.value())
            lines += entry.key() + '=' + entry.value() + '\n';
    }
    for (auto entry = old.cbegin(); entry != old.cend(); ++entry) {
        if (!now.contains(entry.key()))
            lines += '-' + entry.key() + '\n';
    }
    return lines;
}

} // namespace

TEST_CASE("a new profile holds the account and nothing else")
{
    CHECK(merged({}, {mariesAccount()}) == data("new-imap.js"));
    MailAccount pop = zoesPopAccount();
    CHECK(merged({}, {pop}) == data("new-pop.js"));
}

TEST_CASE("beside two other accounts, only lines at the end and the lists change")
{
    const QByteArray before = data("two-accounts.js");
    const QByteArray after = merged(before, {mariesAccount()});
    CHECK(after == data("two-accounts-and-imap.js"));

    // The same said without a golden file: take the additions back and the old bytes are there.
    QByteArray undone = after;
    undone.truncate(undone.indexOf("user_pref(\"mail.account.account5.server\""));
    undone.replace("\"account1,account2,account4,account5\"", "\"account1,account2,account4\"");
    undone.replace("\"smtp1,smtp3,smtp2\"", "\"smtp1,smtp3\"");
    undone.replace("\"mail.account.lastKey\", 5", "\"mail.account.lastKey\", 4");
    CHECK(undone == before);
}

TEST_CASE("twice is the same as once, also after Thunderbird has sorted the file")
{
    const QByteArray before = GENERATE_COPY(QByteArray(), data("two-accounts.js"));
    const MailAccount account = GENERATE(mariesAccount(), zoesPopAccount());
    const bool makeDefault = GENERATE(false, true);
    const QByteArray once = merged(before, {account, makeDefault});
    CHECK(merged(once, {account, makeDefault}) == once);

    QByteArrayList lines = once.split('\n');
    std::sort(lines.begin(), lines.end());
    const QByteArray sorted = lines.join('\n');
    CHECK(merged(sorted, {account, makeDefault}) == sorted);
}

TEST_CASE("the default account stays unless another is wanted or there is none")
{
    const auto defaultAfter = [](const QByteArray &before, bool makeDefault) {
        return parsed(merged(before, {mariesAccount(), makeDefault}))
            .text("mail.accountmanager.defaultaccount");
    };
    const QByteArray two = data("two-accounts.js");
    const QByteArray unnamed =
        QByteArray(two).replace("user_pref(\"mail.accountmanager.defaultaccount\", \"account1\");\n", "");
    CHECK(defaultAfter(two, false) == "account1");
    CHECK(defaultAfter(two, true) == "account5");
    CHECK(defaultAfter(unnamed, false).isEmpty()); // Thunderbird takes the first, and it was there before us
    CHECK(defaultAfter({}, false) == "account1");
    const QByteArray localFoldersOnly = line("mail.accountmanager.accounts", "\"account1\"") +
                                        line("mail.accountmanager.defaultaccount", "\"account1\"") +
                                        line("mail.account.account1.server", "\"server1\"") +
                                        line("mail.server.server1.type", "\"none\"") +
                                        line("mail.server.server1.hostname", "\"Local Folders\"");
    CHECK(defaultAfter(localFoldersOnly, false) == "account2");
}

TEST_CASE("an account that is there is brought up to date, never added again")
{
    const QByteArray there = merged(data("two-accounts.js"), {mariesAccount()});

    SECTION("a new name, organisation and signature")
    {
        MailAccount account = mariesAccount();
        account.displayName = u"Marie Dupont-Martin"_s;
        account.organisation = u"Lycée Jules-Verne"_s;
        account.signature = Signature{u"Marie Dupont-Martin"_s, {}, u"Lycée <Jules-Verne>"_s};
        CHECK(gained(there, merged(there, {account})) ==
              "mail.identity.id2.fullName=\"Marie Dupont-Martin\"\n"
              "mail.identity.id2.htmlSigFormat=true\n"
              "mail.identity.id2.htmlSigText=\"Marie Dupont-Martin<br>\\nLycée &lt;Jules-Verne&gt;\"\n"
              "mail.identity.id2.organization=\"Lycée Jules-Verne\"\n");
    }
    SECTION("in other spellings of the same: case of the host, the usual port left out")
    {
        QByteArray odd = there;
        odd.replace("\"imap.ac-amiens.fr\");", "\"IMAP.ac-amiens.FR\");");
        odd.replace(line("mail.server.server3.port", "993"), "");
        odd.replace(line("mail.smtpserver.smtp2.port", "465"), line("mail.smtpserver.smtp2.port", "0"));
        odd.replace(line("mail.smtpserver.smtp2.username", "\"mdupont\""),
                    line("mail.smtpserver.smtp2.username", "\"MDupont\""));
        CHECK(gained(odd, merged(odd, {mariesAccount()})) == "mail.smtpserver.smtp2.port=465\n");
    }
    SECTION("in clear text or with another way to log in: made safe again")
    {
        QByteArray unsafe = there;
        unsafe.replace(line("mail.server.server3.socketType", "3"), "");
        unsafe.replace(line("mail.server.server3.authMethod", "3"),
                       line("mail.server.server3.authMethod", "10"));
        unsafe.replace(line("mail.smtpserver.smtp2.try_ssl", "3"),
                       line("mail.smtpserver.smtp2.try_ssl", "1"));
        CHECK(gained(unsafe, merged(unsafe, {mariesAccount()})) ==
              "mail.server.server3.authMethod=3\nmail.server.server3.socketType=3\nmail.smtpserver.smtp2.try_"
              "ssl=3\n");
    }
    SECTION("with habits of its own: these stay")
    {
        QByteArray habits = there;
        habits.replace(line("mail.server.server3.login_at_startup", "true"), "");
        habits.replace(line("mail.server.server3.check_time", "10"),
                       line("mail.server.server3.check_time", "60"));
        habits.replace(line("mail.identity.id2.reply_on_top", "1"), "");
        habits.replace("Marie.Dupont@ac-amiens.fr\");\nuser_pref(\"mail.server.server3.login",
                       "Travail\");\nuser_pref(\"mail.server.server3.login");
        habits.replace("imap://mdupont@imap.ac-amiens.fr/Sent", "mailbox://nobody@Local%20Folders/Sent");
        CHECK(merged(habits, {mariesAccount()}) == habits);
    }
    SECTION("without the folders: they are given")
    {
        QByteArray bare = there;
        bare.replace(line("mail.identity.id2.fcc_folder", "\"imap://mdupont@imap.ac-amiens.fr/Sent\""), "");
        CHECK(gained(bare, merged(bare, {mariesAccount()})) ==
              "mail.identity.id2.fcc_folder=\"imap://mdupont@imap.ac-amiens.fr/Sent\"\n");
    }
    SECTION("with a signature in a file: the new one is used, and only when there is a new one")
    {
        const QByteArray withFile = there + line("mail.identity.id2.attach_signature", "true");
        CHECK(merged(withFile, {mariesAccount()}) == withFile);
        MailAccount account = mariesAccount();
        account.signature = Signature{u"M. D."_s, {}, {}};
        CHECK(gained(withFile, merged(withFile, {account}))
                  .contains("mail.identity.id2.attach_signature=false\n"));
    }
    SECTION("with several identities: the one with this address")
    {
        QByteArray several = there;
        several.replace(line("mail.account.account5.identities", "\"id2\""),
                        line("mail.account.account5.identities", "\"id9, id2\""));
        several += line("mail.identity.id9.useremail", "\"mdupont@ac-amiens.fr\"");
        CHECK(merged(several, {mariesAccount()}) == several);
    }
    SECTION("without any identity: it is given one")
    {
        QByteArray none = there;
        none.replace(line("mail.account.account5.identities", "\"id2\""), "");
        const PrefsFile after = parsed(merged(none, {mariesAccount()}));
        const QByteArray identity = after.text("mail.account.account5.identities");
        CHECK(identity == "id5");
        CHECK(after.text("mail.identity.id5.useremail") == "Marie.Dupont@ac-amiens.fr");
        CHECK(after.number("mail.identity.id5.reply_on_top") == 1);
    }
    SECTION("and made the default when asked")
    {
        CHECK(gained(there, merged(there, {mariesAccount(), true})) ==
              "mail.accountmanager.defaultaccount=\"account5\"\n");
    }
}

TEST_CASE("another user, host, type or port is another account")
{
    const QByteArray there = merged({}, {mariesAccount()});
    MailAccount other = mariesAccount();
    const auto accountsAfter = [&] { return listedAccounts(parsed(merged(there, {other}))).size(); };
    CHECK(accountsAfter() == 1);

    SECTION("user")
    {
        other.incoming.userName = u"MDupont"_s;
    }
    SECTION("host")
    {
        other.incoming = access(u"imaps.ac-amiens.fr"_s, 993, Protocol::Imap, u"mdupont"_s);
    }
    SECTION("type")
    {
        other.incoming = access(u"imap.ac-amiens.fr"_s, 993, Protocol::Pop3, u"mdupont"_s);
    }
    SECTION("port")
    {
        other.incoming = access(u"imap.ac-amiens.fr"_s, 1993, Protocol::Imap, u"mdupont"_s);
    }
    CHECK(accountsAfter() == 2);
}

TEST_CASE("the same address by IMAP and by POP is told apart by its label")
{
    MailAccount pop = mariesAccount();
    pop.incoming = access(u"pop.ac-amiens.fr"_s, 995, Protocol::Pop3, u"mdupont"_s);
    const PrefsFile both = parsed(merged(merged({}, {mariesAccount()}), {pop}));
    const auto accounts = listedAccounts(both);
    REQUIRE(accounts.size() == 2);
    CHECK(accounts[0].label == u"Marie.Dupont@ac-amiens.fr");
    CHECK(accounts[1].label == u"Marie.Dupont@ac-amiens.fr (POP3)");
    CHECK(both.text("mail.smtpservers") == "smtp1");
}

TEST_CASE("an outgoing server that is there is shared, whichever half was missing")
{
    const QByteArray there = merged({}, {mariesAccount()});

    SECTION("the outgoing one alone: a new account uses it")
    {
        MailAccount other = mariesAccount();
        other.incoming.userName = u"secretariat"_s;
        const PrefsFile after = parsed(merged(there, {other}));
        CHECK(after.text("mail.smtpservers") == "smtp1");
        CHECK(after.text("mail.identity.id2.smtpServer") == "smtp1");
        CHECK(after.text("mail.smtp.defaultserver") == "smtp1");
    }
    SECTION("the incoming one alone: the account is pointed at a new outgoing server")
    {
        QByteArray sendsElsewhere = there;
        sendsElsewhere.replace("\"smtp.ac-amiens.fr\"", "\"smtp.example.org\"");
        const PrefsFile after = parsed(merged(sendsElsewhere, {mariesAccount()}));
        CHECK(after.text("mail.accountmanager.accounts") == "account1");
        CHECK(after.text("mail.smtpservers") == "smtp1,smtp2");
        CHECK(after.text("mail.smtp.defaultserver") == "smtp1");
        CHECK(after.text("mail.identity.id1.smtpServer") == "smtp2");
        CHECK(after.text("mail.smtpserver.smtp2.hostname") == "smtp.ac-amiens.fr");
    }
    SECTION("an Exchange server is no smtp server, though it stands in the list")
    {
        QByteArray exchange = there;
        exchange.replace(line("mail.smtpserver.smtp1.type", "\"smtp\""),
                         line("mail.smtpserver.smtp1.type", "\"ews\""));
        CHECK(parsed(merged(exchange, {mariesAccount()})).text("mail.smtpservers") == "smtp1,smtp2");
    }
}

TEST_CASE("new keys are those that nothing uses or points at")
{
    struct Row {
        const char *story;
        QByteArray before;
        QByteArray account;
        QByteArray server;
        QByteArray identity;
        QByteArray outgoing;
        qint32 lastKey;
    };
    const auto row = GENERATE(values<Row>({
        {"an empty file", "", "account1", "server1", "id1", "smtp1", 1},
        {"gaps are filled, but not in the accounts",
         line("mail.account.lastKey", "7") + line("mail.server.server2.type", "\"rss\"") +
             line("mail.identity.id1.valid", "true") + line("mail.smtpserver.smtp1.port", "25"),
         "account8", "server1", "id2", "smtp2", 8},
        {"lastKey lags behind",
         line("mail.account.lastKey", "2") + line("mail.account.account3.server", "\"server1\"") +
             line("mail.account.account9.server", "\"server2\""),
         "account4", "server3", "id1", "smtp1", 9},
        {"lastKey is missing", line("mail.account.account3.server", "\"server1\""), "account4", "server2",
         "id1", "smtp1", 4},
        {"lastKey is nonsense",
         line("mail.account.lastKey", "-5") + line("mail.accountmanager.accounts", "\"account2\""),
         "account3", "server1", "id1", "smtp1", 3},
        {"broken references stay broken",
         line("mail.account.account1.server", "\"server1\"") +
             line("mail.account.account1.identities", "\"id1, id2\"") +
             line("mail.smtpservers", "\"smtp1, smtp2\"") +
             line("mail.identity.id3.smtpServer", "\"smtp3\"") +
             line("mail.smtp.defaultserver", "\"smtp4\"") +
             line("mail.accountmanager.localfoldersserver", "\"server2\""),
         "account2", "server3", "id4", "smtp5", 2},
        {"defaults for all are nobody's",
         line("mail.server.default.port", "1") + line("mail.server.server1x.type", "\"imap\""), "account1",
         "server1", "id1", "smtp1", 1},
    }));
    CAPTURE(row.story);
    const PrefsFile after = parsed(merged(row.before, {mariesAccount()}));
    CHECK(after.text("mail.accountmanager.accounts").endsWith(row.account));
    CHECK(after.text("mail.account." + row.account + ".server") == row.server);
    CHECK(after.text("mail.account." + row.account + ".identities") == row.identity);
    CHECK(after.text("mail.identity." + row.identity + ".smtpServer") == row.outgoing);
    CHECK(after.text("mail.smtpservers").endsWith(row.outgoing));
    CHECK(after.number("mail.account.lastKey") == row.lastKey);
}

TEST_CASE("a user.js has taken its names too")
{
    PrefsFile prefs;
    mergeAccount(prefs, {mariesAccount()}, parsed(line("mail.server.server1.type", "\"imap\"")));
    CHECK(prefs.text("mail.account.account1.server") == "server2");
}

TEST_CASE("lists are extended as they are spelled")
{
    const auto [before, after] = GENERATE(table<QByteArray, QByteArray>({
        {"", "account1"},
        {"account3,account7", "account3,account7,account1"},
        {"account3,", "account3,account1"},
        {"account3,,account7", "account3,,account7,account1"},
        {"account3, account7", "account3, account7,account1"},
    }));
    // lastKey 0 would count on from the list; here the numbering is not the point.
    const QByteArray file =
        line("mail.accountmanager.accounts", '"' + before + '"') + line("mail.account.lastKey", "0");
    QByteArray expected = after;
    if (before.contains("account7"))
        expected.replace("account1", "account8");
    else if (before.contains("account3"))
        expected.replace("account1", "account4");
    CHECK(parsed(merged(file, {mariesAccount()})).text("mail.accountmanager.accounts") == expected);
}

TEST_CASE("a file of Windows keeps its line endings")
{
    const QByteArray before = QByteArray(data("two-accounts.js")).replace("\n", "\r\n");
    const QByteArray after = merged(before, {mariesAccount()});
    CHECK(after.count('\n') == after.count("\r\n"));
    CHECK(QByteArray(after).replace("\r\n", "\n") == data("two-accounts-and-imap.js"));
}

TEST_CASE("the folders of an account are named as Thunderbird names them")
{
    // The addresses that Thunderbird 153 gave for these user names.
    const auto [user, escaped] = GENERATE(table<QString, QByteArray>({
        {u"mdupont"_s, "mdupont"},
        {u"m.dupont@ac-amiens.fr"_s, "m.dupont%40ac-amiens.fr"},
        {u"a+b~c*d_e-f/g é"_s, "a%2Bb%7Ec*d_e-f%2Fg%20%C3%A9"},
        {u"!$&'(),:;=?[]%"_s, "%21%24%26%27%28%29%2C%3A%3B%3D%3F%5B%5D%25"},
    }));
    MailAccount account = mariesAccount();
    account.incoming.userName = user;
    CHECK(parsed(merged({}, {account})).text("mail.identity.id1.draft_folder") ==
          "imap://" + escaped + "@imap.ac-amiens.fr/Drafts");
}

TEST_CASE("mail of another inbox keeps its folders there")
{
    QByteArray there = merged({}, {zoesPopAccount()});
    there.replace(line("mail.identity.id1.fcc_folder", "\"mailbox://zdoeuvre2@pop.ac-amiens.fr/Sent\""), "");
    there += line("mail.server.server1.deferred_to_account", "\"account2\"");
    CHECK(merged(there, {zoesPopAccount()}) == there);
}

TEST_CASE("replies are placed as in the default identity")
{
    const QByteArray below = QByteArray(data("two-accounts.js"))
                                 .replace(line("mail.identity.id1.reply_on_top", "1"), "")
                                 .replace(line("mail.identity.id1.sig_bottom", "false"), "");
    const QByteArray unnamed =
        QByteArray(below).replace(line("mail.accountmanager.defaultaccount", "\"account1\""), "");
    const bool makeDefault = GENERATE(false, true);
    for (const QByteArray &before : {below, unnamed}) {
        const PrefsFile after = parsed(merged(before, {mariesAccount(), makeDefault}));
        CHECK(after.number("mail.identity.id2.reply_on_top") == 0);
        CHECK(after.flag("mail.identity.id2.sig_bottom") == true);
    }
}
