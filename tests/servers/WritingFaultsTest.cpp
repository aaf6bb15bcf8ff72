// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, killed, short of room or refused at every call that touches the disk: the old or the new
// state is whole, the next start ends clean, and Thunderbird opens whatever was lying there in between.
#include "Thunderbird.h"
#include "UsedProfile.h"
#include "disk/DisturbedRuns.h"
#include "support/Catch.h"

#include <iostream>

using namespace Qt::StringLiterals;

namespace {

/// A person with two other accounts, and one command that is to be disturbed.
class Trial
{
public:
    enum class Verb { Apply, Undo };

    explicit Trial(Verb verb)
        : m_verb(verb),
          m_teacher(u"mdupont"_s, u"Marie Dupont"_s),
          m_accounts(useForTwoAccounts(m_teacher)),
          m_runs(m_teacher)
    {
        m_old = files();
        must(apply());
        m_new = files();
        REQUIRE(m_new != m_old);
        if (verb == Verb::Undo)
            m_runs.beginWithWhatIsThere();
        m_runs.begin();
        const auto counted = m_runs.run(arguments(), input(), Disturbance::None, 0);
        must(counted.run);
        REQUIRE(counted.calls > 20); // else nothing was watched
    }

    /// Each call in turn; how many there were.
    qint64 killAtEach(Disturbance how)
    {
        return forEachCall(how, [&](const DisturbedRun &disturbed) {
            CHECK(!disturbed.ended);
            m_runs.keepStateOfItsKind();
            goesOnClean();
        });
    }

    qint64 refuseAtEach(Disturbance how, const QStringList &named)
    {
        return forEachCall(how, [&](const DisturbedRun &disturbed) {
            REQUIRE(disturbed.ended);
            const ProgramRun &run = disturbed.run;
            INFO(run.output.toStdString() << run.errors.toStdString());
            if (run.exitCode != 0) {
                CHECK(named.contains(run.answer()[u"failure"].toString()));
                CHECK(files() == before()); // and nobody has to start anything to get there
            }
            m_runs.keepStateOfItsKind();
            goesOnClean();
        });
    }

    void openEveryKindOfState()
    {
        std::cout << m_runs.keptStates().size() << " kinds of state for Thunderbird to open\n";
        for (const auto &[kind, folder] : m_runs.keptStates()) {
            INFO("not as before:\n" << kind.toStdString());
            Thunderbird thunderbird(Thunderbird::Home{folder});
            QJsonArray accounts = allAccounts(thunderbird);
            CHECK((accounts.size() == 2 || accounts.size() == 3));
            while (accounts.size() > 2)
                accounts.removeLast();
            CHECK(accounts == m_accounts);
            CHECK(thunderbird.quit().isEmpty()); // no prefs.js that it could not read
        }
    }

private:
    template <typename Check>
    qint64 forEachCall(Disturbance how, Check check)
    {
        qint64 call = 1;
        for (;; ++call) {
            m_runs.begin();
            const DisturbedRun disturbed = m_runs.run(arguments(), input(), how, call);
            if (disturbed.calls < call)
                break;
            INFO("at call " << call);
            check(disturbed);
        }
        return call - 1;
    }

    /// Whatever it was that was cut, both ways on from here end well, and back at the start.
    void goesOnClean()
    {
        const ProgramRun undo = m_teacher.run({u"undo"_s, u"--json"_s});
        INFO("undo: " << undo.output.toStdString() << undo.errors.toStdString());
        CHECK((undo.exitCode == 0 || undo.exitCode == 4));
        CHECK(files() == m_old);
        must(apply());
        CHECK(namesOf(files()) == namesOf(m_new));
        must(m_teacher.run({u"undo"_s, u"--json"_s}));
        CHECK(files() == m_old);
    }

    ProgramRun apply() const { return m_teacher.run(applyArguments(), m_teacher.passwordLine()); }
    QStringList applyArguments() const
    {
        return {u"apply"_s,      u"--json"_s,  u"--name"_s,          m_teacher.name(),
                u"--login"_s,    u"mdupont"_s, u"--address"_s,       m_teacher.person().address,
                u"--profile"_s,  u"default"_s, u"--no-network"_s,    u"--remember"_s,
                u"--incoming"_s, u"imap"_s,    u"--password-stdin"_s};
    }
    QStringList arguments() const
    {
        return m_verb == Verb::Apply ? applyArguments() : QStringList{u"undo"_s, u"--json"_s};
    }
    QByteArray input() const { return m_verb == Verb::Apply ? m_teacher.passwordLine() : QByteArray(); }
    const QStringList &before() const { return m_verb == Verb::Apply ? m_old : m_new; }

    QStringList files() const
    {
        QStringList all = m_teacher.filesUnder(u".thunderbird"_s);
        // A lock's file stays where it was locked, as Thunderbird's own does.
        all.removeIf([](const QString &file) { return file.contains(u"/.parentlock "_s); });
        return all;
    }
    static QStringList namesOf(QStringList all)
    {
        for (QString &file : all)
            file = file.section(u' ', 0, -2);
        return all;
    }
    static void must(const ProgramRun &run)
    {
        INFO(run.output.toStdString() << run.errors.toStdString());
        REQUIRE(run.exitCode == 0);
    }

    Verb m_verb;
    Teacher m_teacher;
    QJsonArray m_accounts;
    DisturbedRuns m_runs;
    QStringList m_old;
    QStringList m_new;
};

} // namespace

TEST_CASE("apply, killed at any call on the disk", "[writing-killed]")
{
    Trial trial(Trial::Verb::Apply);
    std::cout << "killed before " << trial.killAtEach(Disturbance::Kill) << " calls, within "
              << trial.killAtEach(Disturbance::Tear) << " writes\n";
    trial.openEveryKindOfState();
}

TEST_CASE("undo, killed at any call on the disk", "[writing-killed]")
{
    Trial trial(Trial::Verb::Undo);
    std::cout << "killed before " << trial.killAtEach(Disturbance::Kill) << " calls, within "
              << trial.killAtEach(Disturbance::Tear) << " writes\n";
    trial.openEveryKindOfState();
}

TEST_CASE("apply, refused at any call on the disk", "[writing-refused]")
{
    Trial trial(Trial::Verb::Apply);
    std::cout << "no room from each of " << trial.refuseAtEach(Disturbance::NoSpace, {u"disk-full"_s})
              << " calls on; ";
    const QStringList named = {u"read-only"_s, u"profile-locked"_s, u"nss-unusable"_s, u"prefs-broken"_s};
    std::cout << trial.refuseAtEach(Disturbance::InputOutput, named) << " input/output errors; "
              << trial.refuseAtEach(Disturbance::NoAccess, named) << " refusals\n";
    trial.openEveryKindOfState();
}

TEST_CASE("undo, refused at any call on the disk", "[writing-refused]")
{
    Trial trial(Trial::Verb::Undo);
    std::cout << "no room from each of " << trial.refuseAtEach(Disturbance::NoSpace, {u"disk-full"_s})
              << " calls on; ";
    const QStringList named = {u"read-only"_s, u"profile-locked"_s, u"nothing-to-undo"_s};
    std::cout << trial.refuseAtEach(Disturbance::InputOutput, named) << " input/output errors; "
              << trial.refuseAtEach(Disturbance::NoAccess, named) << " refusals\n";
    trial.openEveryKindOfState();
}
