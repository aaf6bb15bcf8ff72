// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/BatchCommand.h"

#include "CauseList.h"
#include "EndpointTests.h"
#include "Interruption.h"
#include "World.h"
#include "account/FaultCode.h"
#include "batch/BatchPreparation.h"
#include "batch/BatchWording.h"
#include "commands/BatchApply.h"
#include "diagnosis/Catalogue.h"
#include "pages/Language.h"
#include "print/HandOutFile.h"

#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

const QString commandName = u"batch"_s;

Json jsonOf(const RowOutcome &outcome, const QString &codePrefix)
{
    Json json{{"schema", 1},
              {"command", "batch"},
              {"line", outcome.line},
              {"outcome", utf8(wordFor(outcome.kind))},
              {"failure", nullptr},
              {"code", nullptr},
              {"message", ""},
              {"remedy", nullptr},
              {"login", utf8(outcome.login)},
              {"suggested", jsonList(outcome.suggested)},
              {"address", utf8(outcome.address)},
              {"folder", utf8(outcome.folder)},
              {"files", jsonList(outcome.files)}};
    if (outcome.fault) {
        json["failure"] = utf8(identifierOf(outcome.fault->kind));
        json["code"] = utf8(faultCode(codePrefix, outcome.fault->kind));
        json["message"] = utf8(sentenceFor(*outcome.fault));
        json["remedy"] = utf8(adviceFor(outcome.fault->kind).remedy);
    }
    return json;
}

} // namespace

Answer BatchCommand::run(const BatchOptions &options, const Academy &academy, bool json)
{
    if (auto wrong = wrongUsage(options, academy))
        return *std::move(wrong);
    const auto table = StaffTable::open(options.table, academy.domain);
    if (!table) {
        Answer answer = Answer::to(commandName, table.fault());
        answer.message = BatchWording::sentence(table.fault(), options.table);
        return answer;
    }
    if (options.apply)
        return BatchApply::run(options, academy, table.value());
    auto world = worldOf(academy, options.connection);
    if (!world)
        return Answer::to(commandName, world.fault());
    SetupSession session(std::move(world).value());
    return BatchCommand(options, table.value(), session, json).makeFolders();
}

BatchCommand::Stop BatchCommand::wrongUsage(const BatchOptions &options, const Academy &academy)
{
    const auto wrong = [](const QString &message) { return Answer::wrongUsage(commandName, message); };
    if (!options.apply && options.outputFolder.isEmpty())
        return wrong(tr("--output DIR or --apply is missing."));
    if (!options.service.isEmpty() && academy.service(options.service) == nullptr)
        return wrong(tr("%1 has no service \"%2\".").arg(academy.name, options.service));
    for (const QString &client : options.clients) {
        if (!clientWords().contains(client))
            return wrong(tr("\"%1\" is not one of: %2").arg(client, clientWords().join(u", "_s)));
    }
    return std::nullopt;
}

Answer BatchCommand::makeFolders()
{
    using Stage = Stop (BatchCommand::*)();
    for (const Stage stage : {&BatchCommand::settle, &BatchCommand::claimFolder}) {
        if (auto stop = (this->*stage)())
            return *std::move(stop);
    }
    Interruption::watch();
    testServers();
    return walk();
}

BatchCommand::Stop BatchCommand::settle()
{
    if (!m_options.service.isEmpty())
        m_session.setService(m_options.service);
    m_settings.presetId = m_options.preset;
    m_settings.incoming = protocolFrom(m_options.incoming);
    if (!m_options.clients.isEmpty())
        m_settings.clients = m_options.clients;
    m_settings.school = m_options.school;
    m_settings.signature = m_options.signature;
    m_settings.edition = editionIn(Language::current());
    const auto problem = problemWith(m_settings, m_session.service());
    if (!problem)
        return std::nullopt;
    return Answer::wrongUsage(
        commandName,
        problem == SettingsProblem::NoSuchPreset
            ? tr("There is no such setting; \"presets\" lists them.")
            : tr("The sending server of this setting is not known, so it cannot be set up for many."));
}

BatchCommand::Stop BatchCommand::claimFolder()
{
    const QString folder = QDir::cleanPath(QDir::current().absoluteFilePath(m_options.outputFolder));
    if (liesTooDeep(folder))
        return Answer::wrongUsage(
            commandName, tr("%1 lies too deep: Windows would not open what is made below it.").arg(folder));
    auto claimed = PersonFolders::claim(folder);
    if (claimed) {
        m_folders = std::move(claimed).value();
        return std::nullopt;
    }
    Answer answer = Answer::to(commandName, claimed.fault());
    if (claimed.fault().kind == FaultKind::ProfileLocked)
        answer.message = tr("Another run is at work in %1. Wait for its end.").arg(folder);
    return answer;
}

void BatchCommand::testServers()
{
    if (m_options.noNetwork)
        return;
    m_progress.show(tr("Testing the servers, once for all…"));
    const auto tests = EndpointTests::run(m_session, endpointsFor(m_table, m_settings, m_session.service()));
    m_progress.clear();
    m_testsJson = EndpointTests::json(tests);
    m_causes = EndpointTests::causes(tests);
    m_tests = EndpointTests::table(tests);
    if (const auto fault = EndpointTests::firstFault(tests))
        m_testFailure = fault->kind;
}

Answer BatchCommand::walk()
{
    const BatchRun::Watch watch{.rowDone = [this](const RowOutcome &outcome) { tell(outcome); },
                                .wantsToStop = [] { return Interruption::happened(); },
                                .handOut = {}};
    const auto made = makeFoldersAndHandOut(BatchRun(m_session, m_table, m_settings), *m_folders, watch,
                                            HandOutPen::on(std::make_shared<HandOutFile>(m_options.school)));
    m_progress.clear();
    return made ? finished(made.value()) : Answer::to(commandName, made.fault());
}

void BatchCommand::tell(const RowOutcome &outcome)
{
    ++m_seen;
    const bool toBeTold =
        outcome.kind == RowOutcome::Kind::Failed || outcome.kind == RowOutcome::Kind::ToConfirm;
    if (m_json || toBeTold)
        m_progress.clear();
    if (m_json) {
        const std::string line = jsonOf(outcome, m_session.academy().codePrefix)
                                     .dump(-1, ' ', false, Json::error_handler_t::replace) +
                                 '\n';
        std::fputs(line.c_str(), stdout);
    } else if (toBeTold) {
        std::fputs(qUtf8Printable(QString(
                       tr("Line %1: %2").arg(outcome.line).arg(BatchWording::sentence(outcome)) + u'\n')),
                   stdout);
    }
    std::fflush(stdout);
    m_progress.show(tr("%1 of %2").arg(m_seen).arg(m_table.count()));
}

Answer BatchCommand::finished(const BatchResult &result)
{
    const BatchRun::Summary &summary = result.summary;
    Answer answer;
    answer.command = commandName;
    answer.text = m_tests;
    answer.message = messageFor(summary);
    answer.members = {{"rows",
                       {{"all", m_table.count()},
                        {"written", summary.written},
                        {"unchanged", summary.unchanged},
                        {"toConfirm", summary.toConfirm},
                        {"failed", summary.failed}}},
                      {"folder", utf8(m_folders->path())},
                      {"report", utf8(m_folders->path() + u'/' + QString::fromLatin1(BatchReport::fileName))},
                      {"handOut", result.handOut.isEmpty() ? Json(nullptr) : Json(utf8(result.handOut))},
                      {"tests", m_testsJson},
                      {"causes", CauseList::json(m_causes, m_session.academy().codePrefix)}};
    if (!m_table.columns().ignored().isEmpty())
        answer.warnings +=
            tr("These columns say nothing here: %1.").arg(m_table.columns().ignored().join(u", "_s));
    if (summary.stopped)
        answer.failure = FaultKind::Cancelled;
    else
        answer.failure = m_testFailure;
    if (summary.failed > 0 || answer.failure)
        answer.code = ExitCode::Failed;
    if (m_testFailure && !summary.stopped)
        answer.message += u' ' + tr("A server did not answer as it should, though.") + u' ' +
                          adviceFor(*m_testFailure).remedy;
    return answer;
}

QString BatchCommand::messageFor(const BatchRun::Summary &summary) const
{
    const QString counted = tr("Made: %1, there already: %2, to confirm: %3, failed: %4.")
                                .arg(summary.written)
                                .arg(summary.unchanged)
                                .arg(summary.toConfirm)
                                .arg(summary.failed);
    if (summary.stopped)
        return tr("Stopped after %1 of %2. The same command goes on.")
                   .arg(summary.seen())
                   .arg(m_table.count()) +
               u' ' + counted;
    return counted + u' ' +
           tr("%1 says which.").arg(m_folders->path() + u'/' + QString::fromLatin1(BatchReport::fileName));
}
