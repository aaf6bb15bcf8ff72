// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/ReportCommand.h"

#include "EndpointTests.h"
#include "TestedServers.h"
#include "Waiting.h"
#include "World.h"
#include "pages/FileSaving.h"
#include "pages/ReportFile.h"
#include "session/SupportReporting.h"

using namespace Qt::StringLiterals;

namespace {

const QString commandName = u"report"_s;

void findMailPrograms(SetupSession &session)
{
    waitFor(session, &SetupSession::clientsFound, [&] {
        session.findClients();
        return true;
    });
}

SupportReport reportOn(SetupSession &session, const QList<TestedEndpoint> &tests)
{
    QList<ReportedServer> servers;
    for (const TestedEndpoint &test : tests)
        servers += ReportedServer{test.row, test.nameNotInUse ? std::nullopt : test.fault, test.hearsay};
    SupportReport report = supportReportOf(session, servers, false);
    report.account = {}; // the servers alone were asked about
    return report;
}

} // namespace

Answer ReportCommand::run(const ReportOptions &options, const Academy &academy)
{
    const QString &service = options.servers.service;
    if (!service.isEmpty() && academy.service(service) == nullptr)
        return Answer::wrongUsage(commandName, tr("%1 has no service \"%2\".").arg(academy.name, service));
    auto world = worldOf(academy, options.servers.connection);
    if (!world)
        return Answer::to(commandName, world.fault());
    SetupSession session(std::move(world).value());
    findMailPrograms(session);
    const auto tests = EndpointTests::run(session, serversToTest(options.servers, academy));
    const SupportReport report = reportOn(session, tests);
    if (!options.outputFile.isEmpty()) {
        if (const auto saved = saveFile(options.outputFile, reportFor(options.outputFile, report)); !saved)
            return Answer::to(commandName, saved.fault());
    }

    Answer answer;
    answer.command = commandName;
    answer.message = messageFor(report.code(), options.outputFile);
    answer.members["report"] = Json::parse(reportAsJson(report, -1).toStdString());
    answer.members["file"] = options.outputFile.isEmpty() ? Json(nullptr) : Json(utf8(options.outputFile));
    if (options.outputFile.isEmpty())
        answer.text = reportAsText(report);
    if (EndpointTests::anyFailed(tests)) {
        answer.code = ExitCode::Failed;
        answer.failure = report.mainFailure();
    }
    return answer;
}

QString ReportCommand::messageFor(const QString &code, const QString &file)
{
    const QString verdict =
        code.isEmpty() ? tr("Nothing that counts failed.") : tr("Code to tell: %1").arg(code);
    return file.isEmpty() ? verdict : verdict + u'\n' + tr("Written: %1").arg(file);
}
