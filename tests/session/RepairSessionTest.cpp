// SPDX-License-Identifier: GPL-3.0-or-later
// On the training servers, which take the short login alone.
#include "session/RepairSession.h"

#include "support/RunningThunderbird.h"
#include "support/ThunderbirdPlaces.h"
#include "training/RunningAcademy.h"

#include <QDir>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Verdict = Repair::Verdict;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A home with one profile, which has the account of the training's first person as somebody set it up.
class Walk
{
public:
    explicit Walk(const QByteArray &user = "Marie.Dupont", const QByteArray &senderSocket = "3")
        : session(worldOf(), budget)
    {
        const QByteArray imap = QByteArray::number(running.port(Protocol::Imap, Security::Tls));
        const QByteArray smtp = QByteArray::number(running.port(Protocol::Smtp, Security::Tls));
        writeFile(profilesIni(), "[Profile0]\nName=default\nIsRelative=1\nPath=abcd.default\nDefault=1\n\n"
                                 "[General]\nVersion=2\n");
        writeFile(prefsFile(), "user_pref(\"mail.accountmanager.accounts\", \"account1\");\n"
                               "user_pref(\"mail.account.account1.server\", \"server1\");\n"
                               "user_pref(\"mail.account.account1.identities\", \"id1\");\n"
                               "user_pref(\"mail.server.server1.type\", \"imap\");\n"
                               "user_pref(\"mail.server.server1.hostname\", \"localhost\");\n"
                               "user_pref(\"mail.server.server1.port\", " +
                                   imap +
                                   ");\n"
                                   "user_pref(\"mail.server.server1.socketType\", 3);\n"
                                   "user_pref(\"mail.server.server1.userName\", \"" +
                                   user +
                                   "\");\n"
                                   "user_pref(\"mail.identity.id1.fullName\", \"" +
                                   running.account().given.toUtf8() + ' ' +
                                   running.account().birthName.toUtf8() +
                                   "\");\n"
                                   "user_pref(\"mail.identity.id1.useremail\", \"" +
                                   running.account().address.toUtf8() +
                                   "\");\n"
                                   "user_pref(\"mail.identity.id1.smtpServer\", \"smtp1\");\n"
                                   "user_pref(\"mail.smtpservers\", \"smtp1\");\n"
                                   "user_pref(\"mail.smtpserver.smtp1.hostname\", \"localhost\");\n"
                                   "user_pref(\"mail.smtpserver.smtp1.port\", " +
                                   smtp +
                                   ");\n"
                                   "user_pref(\"mail.smtpserver.smtp1.try_ssl\", " +
                                   senderSocket +
                                   ");\n"
                                   "user_pref(\"mail.smtpserver.smtp1.username\", \"" +
                                   user + "\");\n");
    }

    void find(const RepairScope &scope = {})
    {
        QSignalSpy found(&session, &RepairSession::found);
        session.find(scope);
        REQUIRE(found.wait(10000));
    }
    void test()
    {
        QSignalSpy tested(&session, &RepairSession::tested);
        session.test();
        REQUIRE(tested.wait(20000));
    }
    void logIn(QString password)
    {
        session.setPassword(Secret::takeFrom(password));
        QSignalSpy tested(&session, &RepairSession::loginTested);
        session.testLogin();
        REQUIRE(session.isTestingLogin());
        REQUIRE(tested.wait(20000));
    }
    const Result<ChangeSet> &plan()
    {
        QSignalSpy ready(&session, &RepairSession::planReady);
        session.plan();
        REQUIRE(ready.wait(10000));
        return *session.planned();
    }
    const Result<std::optional<Receipt>> &write()
    {
        QSignalSpy done(&session, &RepairSession::writingDone);
        session.write();
        REQUIRE(done.wait(10000));
        return *session.written();
    }

    QString profilesIni() const { return thunderbirdPlaces::root(home.path()) + u"/profiles.ini"_s; }
    QString prefsFile() const { return thunderbirdPlaces::root(home.path()) + u"/abcd.default/prefs.js"_s; }
    QString login() const { return running.account().login; }

    RunningAcademy running;
    QTemporaryDir home;
    LoginBudget budget;
    RepairSession session;

private:
    SessionWorld worldOf() const
    {
        SessionWorld world;
        world.academy = running.academy->academy();
        world.anchors = TrustAnchors::ofThisSystem()->with(running.academy->caPem()).value();
        world.places = thunderbirdPlaces::places(home.path(), home.filePath(u"empty"_s), {});
        world.stateFolder = home.filePath(u"state"_s);
        world.training = true;
        return world;
    }
};

} // namespace

TEST_CASE("what Thunderbird guessed is found, tested, proved, mended and given back", "[repair]")
{
    Walk walk("Marie.Dupont", "2");
    const QByteArray before = readFile(walk.prefsFile());
    walk.find();
    REQUIRE(walk.session.chosen());
    CHECK(walk.session.chosen()->profile.name == u"default"_s);
    CHECK_FALSE(walk.session.chosen()->remembered);

    walk.test();
    const Repair proposed = walk.session.repair();
    CHECK(proposed.verdict == Verdict::Mend);
    CHECK(proposed.ailments == QList{Ailment::LoginIsAddress, Ailment::StartTlsOnTlsPort});
    CHECK(proposed.loginIsGuessed);
    REQUIRE(proposed.login);
    CHECK(proposed.login->toString() == walk.login());
    CHECK_FALSE(proposed.fault); // the servers as they shall be do answer

    walk.logIn(walk.running.account().password);
    CHECK(walk.session.isLoginAccepted());
    CHECK(walk.session.repair().verdict == Verdict::Mend);

    REQUIRE(walk.plan());
    CHECK(walk.session.planned()->value().preview().contains(walk.login()));
    REQUIRE(walk.write());
    REQUIRE(walk.session.written()->value());
    const auto mended = storedAccounts(PrefsFile::parse(readFile(walk.prefsFile())).value()).first();
    CHECK(mended.incoming.userName == walk.login());
    CHECK(mended.outgoing->endpoint.security == Security::Tls);

    QSignalSpy undone(&walk.session, &RepairSession::undone);
    walk.session.undo();
    REQUIRE(undone.wait(10000));
    CHECK(readFile(walk.prefsFile()) == before);
}

TEST_CASE("a wrong login costs one attempt, and the right one is tried next", "[repair]")
{
    Walk walk;
    walk.find();
    walk.test();
    walk.session.setLogin(Login::parse(u"nobody7"_s).value());
    walk.logIn(walk.running.account().password);
    CHECK_FALSE(walk.session.isLoginAccepted());
    CHECK(walk.budget.left() == LoginBudget::perRun - 1);
    REQUIRE(walk.session.repair().fault);
    CHECK(walk.session.repair().fault->kind == FaultKind::LoginRefused);

    walk.session.setLogin(Login::parse(walk.login()).value());
    CHECK(walk.session.loginOutcomes().isEmpty()); // they were another login's
    walk.logIn(walk.running.account().password);
    CHECK(walk.session.isLoginAccepted());
    CHECK(walk.running.academy->loginLog().size() == 3); // imap refused; imap and smtp accepted
}

TEST_CASE("three refusals are all that a run may have", "[repair]")
{
    Walk walk;
    walk.find();
    walk.test();
    for (int attempt = 0; attempt < LoginBudget::perRun; ++attempt)
        walk.logIn(u"Faux-%1"_s.arg(attempt));
    walk.session.testLogin();
    CHECK_FALSE(walk.session.isTestingLogin());
    CHECK(walk.running.academy->loginLog().size() == LoginBudget::perRun);
}

TEST_CASE("on right settings a refused password changes no setting", "[repair]")
{
    Walk walk("mdupont");
    walk.find();
    walk.test();
    CHECK(walk.session.repair().verdict == Verdict::SettingsRight);
    walk.logIn(u"Mot-de-passe-2025"_s);
    CHECK(walk.session.repair().verdict == Verdict::LoginRefused);
    REQUIRE(walk.plan());
    CHECK(walk.session.planned()->value().changesNothing());

    walk.logIn(walk.running.account().password);
    CHECK(walk.session.repair().verdict == Verdict::Sound);
}

TEST_CASE("no login is sent without a password, and no test is waited for without an account", "[repair]")
{
    Walk walk;
    walk.find();
    walk.session.testLogin();
    CHECK_FALSE(walk.session.isTestingLogin());

    walk.find({walk.home.filePath(u"elsewhere"_s), {}});
    CHECK(walk.session.chosen() == nullptr);
    CHECK_FALSE(walk.session.finding()->profilesAreThere);
    walk.session.test();
    walk.session.plan();
    CHECK_FALSE(walk.session.isTested());

    walk.find({{}, u"unheard-of"_s});
    CHECK(walk.session.chosen() == nullptr);
}

TEST_CASE("a broken profile is told", "[repair]")
{
    Walk walk;
    writeFile(walk.prefsFile(), "user_pref(");
    walk.find();
    CHECK(walk.session.chosen() == nullptr);
    REQUIRE(walk.session.finding()->unreadable.size() == 1);
    CHECK(walk.session.finding()->unreadable.first().kind == FaultKind::PrefsBroken);
}

TEST_CASE("nothing is written while Thunderbird has the profile open", "[repair]")
{
    Walk walk;
    walk.find();
    const QByteArray before = readFile(walk.prefsFile());
    REQUIRE(walk.plan());
    const RunningThunderbird thunderbird(QFileInfo(walk.prefsFile()).path());
    const auto &written = walk.write();
    REQUIRE_FALSE(written);
    CHECK(written.fault().kind == FaultKind::ClientRunning);
    CHECK(readFile(walk.prefsFile()) == before);
}
