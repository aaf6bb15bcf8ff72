// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/CheckCommand.h"

#include "CauseList.h"
#include "EndpointTests.h"
#include "TestedServers.h"
#include "World.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString commandName = u"check"_s;

} // namespace

Answer CheckCommand::run(const CheckOptions &options, const Academy &academy)
{
    if (!options.service.isEmpty() && academy.service(options.service) == nullptr)
        return Answer::wrongUsage(commandName,
                                  tr("%1 has no service \"%2\".").arg(academy.name, options.service));
    auto world = worldOf(academy, options.connection);
    if (!world)
        return Answer::to(commandName, world.fault());
    SetupSession session(std::move(world).value());
    const auto tests = EndpointTests::run(session, serversToTest(options, academy));

    Answer answer;
    answer.command = commandName;
    answer.members["endpoints"] = EndpointTests::json(tests);
    answer.members["causes"] = CauseList::json(EndpointTests::causes(tests), academy.codePrefix);
    answer.members["controls"] = EndpointTests::controlsJson(session);
    answer.text = EndpointTests::table(tests);
    const auto failed = std::ranges::count_if(
        tests, [](const TestedEndpoint &test) { return EndpointTests::anyFailed({test}); });
    answer.message = summaryOf(failed, tests.size());
    if (failed > 0) {
        answer.code = ExitCode::Failed;
        if (const auto fault = EndpointTests::firstFault(tests))
            answer.failure = fault->kind;
    }
    return answer;
}

QString CheckCommand::summaryOf(qsizetype failed, qsizetype all)
{
    return failed == 0 ? tr("All servers that count answer as they should.")
                       : tr("Tests that failed: %1 of %2.").arg(failed).arg(all);
}
