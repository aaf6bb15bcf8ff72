// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/ApplyCommand.h"

#include "CauseList.h"
#include "ChangeJson.h"
#include "EndpointTests.h"
#include "LoginTests.h"
#include "MailProofs.h"
#include "Planning.h"
#include "Recovery.h"
#include "Waiting.h"
#include "World.h"
#include "commands/Stages.h"
#include "diagnosis/Catalogue.h"
#include "diagnosis/ProofWords.h"

using namespace Qt::StringLiterals;

const QString ApplyCommand::name = u"apply"_s;

Answer ApplyCommand::run(const ApplyOptions &options, const Academy &academy)
{
    if (auto wrong = wrongUsage(options))
        return *std::move(wrong);
    auto world = worldOf(academy, options.connection);
    if (!world)
        return Answer::to(name, world.fault());
    SetupSession session(std::move(world).value());
    return ApplyCommand(options, session).walk();
}

ApplyCommand::Stop ApplyCommand::wrongUsage(const ApplyOptions &options)
{
    const auto wrong = [](const QString &message) { return Answer::wrongUsage(name, message); };
    const QString login = options.prove ? u"--prove"_s : u"--verify"_s;
    if ((options.verify || options.remember) && !options.passwordFromStdin)
        return wrong(tr("%1 needs --password-stdin.").arg(options.verify ? login : u"--remember"_s));
    if (options.verify && options.noNetwork)
        return wrong(tr("%1 and %2 exclude each other.").arg(login, u"--no-network"_s));
    if (options.prove && options.dryRun)
        return wrong(tr("%1 and %2 exclude each other.").arg(login, u"--dry-run"_s));
    return wrongTargets(options);
}

Answer ApplyCommand::walk()
{
    if (!m_options.dryRun)
        m_warnings += recovered(m_session.world().stateFolder);
    auto stopped = firstAnswer(*this, {&ApplyCommand::answerIdentity, &ApplyCommand::answerPreset,
                                       &ApplyCommand::answerOutgoing, &ApplyCommand::answerPassword,
                                       &ApplyCommand::answerTargets, &ApplyCommand::plan,
                                       &ApplyCommand::testConnections, &ApplyCommand::verifyLogin});
    Answer answer = stopped ? *std::move(stopped) : write();
    prove(answer);
    tell(answer);
    return answer;
}

ApplyCommand::Stop ApplyCommand::plan()
{
    if (const auto skipped = makePlan(m_session))
        m_warnings += sentenceFor(*skipped) + u' ' + adviceFor(skipped->kind).remedy;
    const auto &planned = m_session.planned();
    if (!planned)
        return stopped({FaultKind::Cancelled, {}});
    if (!*planned)
        return stopped(planned->fault());
    for (const Fault &notice : planned->value().notices)
        m_warnings += sentenceFor(notice);
    return std::nullopt;
}

ApplyCommand::Stop ApplyCommand::testConnections()
{
    if (m_options.noNetwork || m_options.dryRun)
        return std::nullopt;
    const MailAccount account = m_session.account()->value();
    const auto tests = EndpointTests::run(
        m_session, {account.incoming.endpoint.endpoint(), account.outgoing.endpoint.endpoint()});
    for (auto &json : EndpointTests::json(tests)) {
        json["kind"] = "connection";
        m_tests.push_back(std::move(json));
    }
    m_causes = EndpointTests::causes(tests);
    m_told += EndpointTests::table(tests);
    if (const auto fault = EndpointTests::firstFault(tests))
        m_testFailure = fault->kind;
    return std::nullopt;
}

ApplyCommand::Stop ApplyCommand::verifyLogin()
{
    if (!m_options.verify)
        return std::nullopt;
    const auto outcomes = LoginTests::run(m_session);
    for (auto &json : LoginTests::json(outcomes))
        m_tests.push_back(std::move(json));
    m_told += LoginTests::table(outcomes);
    m_hints = m_session.loginHints();
    if (LoginTests::allAccepted(outcomes))
        return std::nullopt;
    if (!m_hints.isEmpty())
        m_told += LoginTests::hintsText(m_hints);
    Answer answer = stopped(LoginTests::firstFault(outcomes).value_or(Fault{FaultKind::Cancelled, {}}));
    answer.message = tr("Nothing was written.") + u' ' + answer.message;
    answer.code = ExitCode::Failed;
    return answer;
}

Answer ApplyCommand::write()
{
    const ChangeSet changes = m_session.planned()->value();
    if (m_options.dryRun) {
        m_told += changes.preview();
        Answer answer = done(changes, std::nullopt);
        answer.message = tr("Nothing was written: this was a dry run.");
        return answer;
    }
    waitFor(m_session, &SetupSession::writingDone, [&] {
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

/// After the writing: a message that is only slow must not keep the account from being there.
void ApplyCommand::prove(Answer &answer)
{
    const auto &written = m_session.written();
    if (!m_options.prove || !written || !*written)
        return;
    const auto proof = MailProofs::run(m_session);
    if (!proof)
        return;
    const auto fault = m_session.proving().fault();
    answer.members["proof"] = MailProofs::json(*proof, fault);
    m_told += MailProofs::text(*proof);
    answer.message += u' ' + ProofWords::summaryOf(*proof);
    if (!fault)
        return;
    answer.message += u' ' + sentenceFor(*fault) + u' ' + adviceFor(fault->kind).remedy;
    answer.failure = answer.failure.value_or(fault->kind);
    answer.code = ExitCode::Failed;
}

Answer ApplyCommand::done(const ChangeSet &changes, const std::optional<Receipt> &receipt)
{
    Answer answer;
    answer.command = name;
    answer.failure = m_testFailure;
    answer.code = m_testFailure ? ExitCode::Failed : ExitCode::Done;
    if (const ChangeSet *const thunderbird = m_session.plannedFor(u"thunderbird"))
        answer.members["profile"] = utf8(thunderbird->profileFolder);
    answer.members["changes"] = jsonOf(changes, receipt);
    answer.members["remembered"] = m_session.rememberPassword();
    answer.members["receipt"] = receipt ? Json(utf8(receipt->file)) : Json(nullptr);
    if (receipt) {
        for (const auto &change : answer.members["changes"])
            m_told += tr("Written: %1").arg(QString::fromStdString(change.at("path")));
    }
    m_told += nextSteps();
    answer.message = changes.changesNothing() ? tr("The account is already there: nothing had to be changed.")
                                              : tr("The account is written. \"undo\" takes it back.");
    if (m_testFailure)
        answer.message += u' ' + tr("A server did not answer as it should, though.") + u' ' +
                          adviceFor(*m_testFailure).remedy;
    return answer;
}

Answer ApplyCommand::stopped(const Fault &fault)
{
    return Answer::to(name, fault);
}

void ApplyCommand::tell(Answer &answer) const
{
    answer.warnings = m_warnings;
    answer.text = m_told.join(u'\n');
    answer.members["tests"] = m_tests;
    answer.members["causes"] = CauseList::json(m_causes, m_session.academy().codePrefix);
    answer.members["hints"] = LoginTests::hintsJson(m_hints);
    if (m_options.prove && !answer.members.contains("proof"))
        answer.members["proof"] = nullptr;
    for (const char *key : {"profile", "changes", "receipt"}) {
        if (!answer.members.contains(key))
            answer.members[key] = std::string_view(key) == "changes" ? Json::array() : Json(nullptr);
    }
}
