// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/RepairCommand.h"

#include "ChangeJson.h"
#include "EndpointTests.h"
#include "LoginTests.h"
#include "PasswordInput.h"
#include "Recovery.h"
#include "RepairJson.h"
#include "Waiting.h"
#include "World.h"
#include "commands/Stages.h"
#include "diagnosis/Catalogue.h"

using namespace Qt::StringLiterals;
using Verdict = Repair::Verdict;

const QString RepairCommand::name = u"repair"_s;

Answer RepairCommand::run(const RepairOptions &options, const Academy &academy)
{
    if (options.remember && !options.passwordFromStdin)
        return Answer::wrongUsage(name, tr("--remember needs --password-stdin."));
    auto world = worldOf(academy, options.connection);
    if (!world)
        return Answer::to(name, world.fault());
    LoginBudget budget;
    RepairSession session(std::move(world).value(), budget);
    return RepairCommand(options, session).walk();
}

Answer RepairCommand::walk()
{
    if (!m_options.dryRun)
        m_warnings += recovered(m_session.world().stateFolder);
    auto stopped = firstAnswer(*this, {&RepairCommand::find, &RepairCommand::takeAnswers,
                                       &RepairCommand::test, &RepairCommand::logIn, &RepairCommand::plan});
    Answer answer = stopped ? *std::move(stopped) : conclude();
    tell(answer);
    return answer;
}

/// Of several accounts the first whose settings alone are wrong, else the first.
RepairCommand::Stop RepairCommand::find()
{
    waitFor(m_session, &RepairSession::found, [&] {
        m_session.find({m_options.profileRoot, m_options.profile});
        return true;
    });
    if (!m_session.finding())
        return stopped({FaultKind::Cancelled, {}});
    if (!m_session.finding()->outlook.isEmpty())
        m_warnings += tr("The académie's account in Outlook is not mended here: only Thunderbird's can be. "
                         "\"apply --client sheet --output DIR\" prints the settings to compare.");
    const auto count = m_session.finding()->candidates.size();
    for (qsizetype index = 0; index < count; ++index) {
        m_session.choose(index);
        if (m_session.repair().verdict == Verdict::Mend)
            return std::nullopt;
    }
    m_session.choose(0);
    return count > 0 ? std::nullopt : Stop(nothingFound());
}

Answer RepairCommand::nothingFound() const
{
    const RepairFinding &finding = *m_session.finding();
    if (!finding.unreadable.isEmpty())
        return stopped(finding.unreadable.first());
    if (!finding.profilesAreThere && finding.installs.isEmpty())
        return stopped({FaultKind::ClientMissing, {}});
    Answer answer;
    answer.command = name;
    answer.code = ExitCode::Failed;
    answer.message =
        tr("Thunderbird has no account of %1 here; \"apply\" makes one.").arg(m_session.academy().name);
    return answer;
}

RepairCommand::Stop RepairCommand::takeAnswers()
{
    if (!m_options.login.isEmpty()) {
        const auto login = Login::parse(m_options.login);
        if (!login)
            return stopped(login.fault());
        m_session.setLogin(login.value());
    }
    if (!m_options.passwordFromStdin)
        return std::nullopt;
    auto password = passwordFromStandardInput();
    if (!password)
        return Answer::wrongUsage(name, tr("There is no password on standard input."));
    m_session.setPassword(*std::move(password));
    m_session.setRememberPassword(m_options.remember);
    return std::nullopt;
}

RepairCommand::Stop RepairCommand::test()
{
    if (m_options.noNetwork)
        return std::nullopt;
    waitFor(m_session, &RepairSession::tested, [&] {
        m_session.test();
        return true;
    });
    if (!m_session.isTested())
        return stopped({FaultKind::Cancelled, {}});
    QList<TestedEndpoint> tests;
    for (const ProbeBoard::Row &row : m_session.board().rows())
        tests += {.row = row,
                  .fault = m_session.faultOf(row.endpoint),
                  .hearsay = false,
                  .nameNotInUse = false,
                  .codePrefix = m_session.academy().codePrefix};
    for (auto &json : EndpointTests::json(tests)) {
        json["kind"] = "connection";
        m_tests.push_back(std::move(json));
    }
    tests.removeIf([shown = shownEndpoints()](const TestedEndpoint &test) {
        return !shown.contains(test.row.endpoint);
    });
    m_told += EndpointTests::table(tests);
    return std::nullopt;
}

/// For people: the servers as they shall be. What is wrong with the others is what the findings say.
QList<Endpoint> RepairCommand::shownEndpoints() const
{
    const Repair repair = m_session.repair();
    const StoredAccount &account = m_session.chosen()->account;
    const auto after = [](const std::optional<ServerAccess> &mended, const Endpoint &stored) {
        return mended ? mended->endpoint.endpoint() : stored;
    };
    QList<Endpoint> shown{after(repair.mending.incoming, account.incoming.endpoint)};
    if (account.outgoing || repair.mending.outgoing)
        shown += after(repair.mending.outgoing, account.outgoing.value_or(StoredServer()).endpoint);
    return shown;
}

/// Before anything is written: a login that was made from a name may be somebody else's.
RepairCommand::Stop RepairCommand::logIn()
{
    if (m_options.noNetwork || !m_session.hasPassword())
        return std::nullopt;
    waitFor(m_session, &RepairSession::loginTested, [&] {
        m_session.testLogin();
        return m_session.isTestingLogin();
    });
    const auto &outcomes = m_session.loginOutcomes();
    for (auto &json : LoginTests::json(outcomes))
        m_tests.push_back(std::move(json));
    if (!outcomes.isEmpty())
        m_told += LoginTests::table(outcomes);
    const Repair repair = m_session.repair();
    const bool settingsUnproved = repair.verdict == Verdict::Mend && !m_session.isLoginAccepted();
    if (!settingsUnproved)
        return std::nullopt;
    Answer answer = stopped(LoginTests::firstFault(outcomes).value_or(
        repair.fault.value_or(Fault{FaultKind::LoginMechanismMissing, {}})));
    answer.message = tr("Nothing was written.") + u' ' + answer.message;
    answer.code = ExitCode::Failed;
    return answer;
}

RepairCommand::Stop RepairCommand::plan()
{
    waitFor(m_session, &RepairSession::planReady, [&] {
        m_session.plan();
        return true;
    });
    const auto &planned = m_session.planned();
    if (!planned)
        return stopped({FaultKind::Cancelled, {}});
    if (!*planned)
        return stopped(planned->fault());
    for (const Fault &notice : planned->value().notices)
        m_warnings += sentenceFor(notice);
    return std::nullopt;
}

Answer RepairCommand::conclude()
{
    const ChangeSet changes = m_session.planned()->value();
    const Repair repair = m_session.repair();
    m_told += proposalText(repair);
    if (changes.changesNothing())
        return left(repair, changes);
    if (!m_options.dryRun)
        return write(changes);
    m_told += changes.preview();
    Answer answer = done(changes, std::nullopt);
    answer.message = tr("Nothing was written: this was a dry run.");
    return answer;
}

/// Nothing was to be changed here: because all is well, or because it lies elsewhere.
Answer RepairCommand::left(const Repair &repair, const ChangeSet &changes) const
{
    Answer answer = done(changes, std::nullopt);
    if (repair.fault) {
        answer = stopped(*repair.fault);
        answer.code = ExitCode::Failed;
    } else if (repair.verdict == Verdict::Sound) {
        answer.message =
            tr("Nothing to repair: the settings are right, and the server accepts the password. If "
               "Thunderbird asks for it, type the same one there.");
    } else if (repair.verdict == Verdict::SettingsRight) {
        answer.message =
            m_session.isTested()
                ? tr("The settings are right, and the servers answer. What is left is the password: "
                     "--password-stdin tries it.")
                : tr("The settings are right. No server was asked.");
    }
    return answer;
}

Answer RepairCommand::write(const ChangeSet &changes)
{
    waitFor(m_session, &RepairSession::writingDone, [&] {
        m_session.write();
        return true;
    });
    const auto &written = m_session.written();
    if (!written)
        return stopped({FaultKind::Cancelled, {}});
    if (!*written)
        return stopped(written->fault());
    return done(changes, written->value());
}

Answer RepairCommand::done(const ChangeSet &changes, const std::optional<Receipt> &receipt) const
{
    Answer answer;
    answer.command = name;
    answer.members["changes"] = jsonOf(changes, receipt);
    answer.members["receipt"] = receipt ? Json(utf8(receipt->file)) : Json(nullptr);
    answer.message = tr("The account is mended. \"undo\" takes it back.");
    const Repair repair = m_session.repair();
    if (repair.verdict == Verdict::LoginRefused) {
        answer.failure = FaultKind::LoginRefused;
        answer.code = ExitCode::Failed;
        answer.message =
            tr("Thunderbird has forgotten the password that it remembered. \"undo\" takes it back.") + u' ' +
            adviceFor(FaultKind::PasswordExpiredLikely).remedy;
    } else if (repair.fault) {
        answer.failure = repair.fault->kind;
        answer.code = ExitCode::Failed;
        answer.message += u' ' + tr("A server did not answer as it should, though.") + u' ' +
                          adviceFor(repair.fault->kind).remedy;
    }
    return answer;
}

Answer RepairCommand::stopped(const Fault &fault)
{
    return Answer::to(name, fault);
}

QStringList RepairCommand::proposalText(const Repair &repair) const
{
    QStringList lines;
    for (const Ailment ailment : repair.ailments) {
        const Advice advice = adviceFor(ailment);
        lines += advice.sentence + u' ' + advice.remedy;
    }
    for (const SettingChange &change : repair.changes) {
        const QString before = change.before.isEmpty() ? tr("none") : change.before;
        lines += u"  "_s + withColon(nameOf(change.what, change.role == ServerRole::Outgoing),
                                     before + u" → "_s + change.after);
    }
    if (repair.loginIsGuessed)
        lines +=
            tr("The login %1 was made from the name: if yours ends with a digit or is built on another name, "
               "give it with --login.")
                .arg(repair.login->toString());
    for (const Fault &hint : repair.hints)
        lines += sentenceFor(hint) + u' ' + adviceFor(hint.kind).remedy;
    return lines;
}

void RepairCommand::tell(Answer &answer) const
{
    answer.warnings = m_warnings;
    const RepairCandidate *const chosen = m_session.finding() ? m_session.chosen() : nullptr;
    QStringList told = m_told;
    if (chosen)
        told.prepend(tr("%1, in the profile \"%2\"").arg(chosen->account.address, chosen->profile.name));
    answer.text = told.join(u'\n');
    answer.members["account"] = chosen ? jsonOf(*chosen) : Json(nullptr);
    answer.members["proposal"] = chosen ? jsonOf(m_session.repair()) : Json(nullptr);
    answer.members["tests"] = m_tests;
    if (!answer.members.contains("changes"))
        answer.members["changes"] = Json::array();
    if (!answer.members.contains("receipt"))
        answer.members["receipt"] = nullptr;
}
