// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/thunderbird/MendingPlan.h"

#include "support/MailAccounts.h"
#include "support/ThunderbirdTree.h"

using namespace Qt::StringLiterals;

namespace {

const QByteArray prefs = R"(user_pref("mail.accountmanager.accounts", "account1");
user_pref("mail.account.account1.server", "server1");
user_pref("mail.account.account1.identities", "id1");
user_pref("mail.server.server1.type", "imap");
user_pref("mail.server.server1.hostname", "imap.ac-amiens.fr");
user_pref("mail.server.server1.directory-rel", "[ProfD]ImapMail/imap.ac-amiens.fr");
user_pref("mail.server.server1.userName", "Marie.Dupont");
user_pref("mail.server.server1.socketType", 3);
user_pref("mail.identity.id1.useremail", "Marie.Dupont@ac-amiens.fr");
)";

/// A profile on the disk with one account that signs in by address.
struct Desk {
    ThunderbirdTree tree;
    QString folder = tree.root() + u"/abcd.default"_s;

    Desk() { put(u"prefs.js"_s, prefs); }

    void put(const QString &name, const QByteArray &bytes) const
    {
        ThunderbirdTree::write(folder + u'/' + name, bytes);
    }
    MendingRequest request() const
    {
        const StoredAccount account = storedAccounts(PrefsFile::parse(prefs).value()).first();
        return {folder, account, {mariesAccount().incoming, std::nullopt}, {u"thunderbird"_s}, true};
    }
};

} // namespace

TEST_CASE("a mending is planned, shown line by line, and locks the profile", "[repair]")
{
    const Desk desk;
    const auto planned = planMending(desk.request());
    REQUIRE(planned);
    const ChangeSet &changes = planned.value();
    CHECK(changes.client == u"thunderbird"_s);
    CHECK(changes.profilesToLock == QList{desk.folder});
    REQUIRE(changes.files.size() == 1);
    CHECK(changes.files.first().before == prefs);
    CHECK(changes.preview().contains(u"- user_pref(\"mail.server.server1.userName\", \"Marie.Dupont\");"_s));
    CHECK(changes.preview().contains(u"+ user_pref(\"mail.server.server1.userName\", \"mdupont\");"_s));
}

TEST_CASE("message filters of the account follow", "[repair]")
{
    const Desk desk;
    desk.put(u"ImapMail/imap.ac-amiens.fr/msgFilterRules.dat"_s,
             "actionValue=\"imap://Marie.Dupont@imap.ac-amiens.fr/Classe\"\n");
    const auto planned = planMending(desk.request());
    REQUIRE(planned);
    REQUIRE(planned.value().files.size() == 2);
    CHECK(planned.value().files.last().after ==
          QByteArray("actionValue=\"imap://mdupont@imap.ac-amiens.fr/Classe\"\n"));
}

TEST_CASE("an account that changed since it was judged is not touched", "[repair]")
{
    const Desk desk;
    const MendingRequest request = desk.request();
    desk.put(u"prefs.js"_s, QByteArray(prefs).replace("Marie.Dupont\"", "marie\""));
    const auto planned = planMending(request);
    REQUIRE_FALSE(planned);
    CHECK(planned.fault().kind == FaultKind::ChangedMeanwhile);
}

TEST_CASE("no second account is made the same as a first, since Thunderbird would throw it away", "[repair]")
{
    const Desk desk;
    const MendingRequest request = desk.request();
    desk.put(u"prefs.js"_s, QByteArray(prefs).replace("\"account1\")", "\"account1,account2\")") +
                                R"(user_pref("mail.account.account2.server", "server2");
user_pref("mail.server.server2.type", "imap");
user_pref("mail.server.server2.hostname", "imap.ac-amiens.fr");
user_pref("mail.server.server2.userName", "mdupont");
user_pref("mail.server.server2.socketType", 3);
)");
    const auto planned = planMending(request);
    REQUIRE_FALSE(planned);
    CHECK(planned.fault().kind == FaultKind::AccountAlreadyThere);
}

TEST_CASE("a broken prefs.js is named, and stays", "[repair]")
{
    const Desk desk;
    desk.put(u"prefs.js"_s, "user_pref(\"a\", ");
    const auto planned = planMending(desk.request());
    REQUIRE_FALSE(planned);
    CHECK(planned.fault().kind == FaultKind::PrefsBroken);
}

TEST_CASE("a user.js that will say otherwise at the next start is told", "[repair]")
{
    const Desk desk;
    desk.put(u"user.js"_s, "user_pref(\"mail.server.server1.userName\", \"Marie.Dupont\");\n");
    const auto planned = planMending(desk.request());
    REQUIRE(planned);
    REQUIRE(planned.value().notices.size() == 1);
    CHECK(planned.value().notices.first().kind == FaultKind::UserJsOverrides);
    CHECK(planned.value().notices.first().detail.contains(u"server1.userName"_s));

    desk.put(u"user.js"_s, "user_pref(\"mail.compose\", 1);\n");
    CHECK(planMending(desk.request()).value().notices.isEmpty());
}

TEST_CASE("a remembered password is noticed by its server", "[repair]")
{
    const Desk desk;
    const StoredServer server = desk.request().account.incoming;
    CHECK_FALSE(isPasswordRemembered(desk.folder, server));
    const QByteArray origin = "imap://imap.ac-amiens.fr";
    desk.put(u"logins.json"_s, "{\"logins\":[{\"hostname\":\"" + origin + "\",\"httpRealm\":\"" + origin +
                                   "\",\"encryptedUsername\":\"AA==\",\"encryptedPassword\":\"AB==\"}]}");
    CHECK(isPasswordRemembered(desk.folder, server));
    StoredServer other = server;
    other.endpoint.protocol = Protocol::Pop3;
    CHECK_FALSE(isPasswordRemembered(desk.folder, other));
    desk.put(u"logins.json"_s, "not a file of logins");
    CHECK_FALSE(isPasswordRemembered(desk.folder, server));
}
