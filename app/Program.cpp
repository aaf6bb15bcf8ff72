// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"

#include "Arguments.h"
#include "CallersConsole.h"
#include "Completion.h"
#include "Display.h"
#include "Journey.h"
#include "LogOnMark.h"
#include "Manual.h"
#include "SiteDefaults.h"
#include "World.h"
#include "commands/ActivateCommand.h"
#include "commands/ApplyCommand.h"
#include "commands/BatchCommand.h"
#include "commands/CheckCommand.h"
#include "commands/DeployCommand.h"
#include "commands/PresetsCommand.h"
#include "commands/RepairCommand.h"
#include "commands/ReportCommand.h"
#include "commands/SignStickCommand.h"
#include "commands/SiteCommand.h"
#include "commands/SuggestCommand.h"
#include "commands/TrainingCommand.h"
#include "commands/UndoCommand.h"
#include "commands/VerifyStickCommand.h"
#include "diagnosis/Catalogue.h"
#include "diagnosis/FailureGuide.h"
#include "pages/Language.h"
#include "probe/ProxyFinder.h"
#include "session/SchoolWorld.h"
#include "stick/Keys.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

int printText(const QString &text)
{
    std::fputs(qUtf8Printable(text), stdout);
    return std::fflush(stdout) == 0 ? static_cast<int>(ExitCode::Done) : static_cast<int>(ExitCode::Failed);
}

/// A school's certificate that is none is a mistake in its file like any other.
ChosenAcademy chosenFor(const CommonOptions &common, const OwnStick &stick)
{
    ChosenAcademy chosen = chooseAcademy(common.academyFile, stick.academy());
    const auto problem = chosen.site ? problemWithAuthority(*chosen.site, chosen.file) : std::nullopt;
    return problem ? ChosenAcademy{builtInAcademy(), {}, *problem} : chosen;
}

/// How the command connects; null: it does not.
const ConnectionOptions *connectionOf(const Command &command)
{
    return std::visit(
        [](const auto &options) -> const ConnectionOptions * {
            if constexpr (requires { options.connection; })
                return &options.connection;
            else if constexpr (requires { options.servers.connection; })
                return &options.servers.connection;
            else
                return nullptr;
        },
        command);
}

/// The system names its proxies one host at a time, and a login is for one that the person has named.
bool hasLoginForNoProxy(const Command &command)
{
    const ConnectionOptions *const connection = connectionOf(command);
    return connection && !connection->proxyUser.isEmpty() && !proxyFrom(connection->proxy);
}

/// The school's language, where the command line names none.
void speakAs(const CommonOptions &common, const ChosenAcademy &chosen)
{
    if (common.language.isEmpty() && chosen.site && !chosen.site->language.isEmpty())
        Language::use(chosen.site->language);
}

/// A changed stick is told once, with every file; it is why its data is not used.
QStringList warningsOf(const ChosenAcademy &chosen, const std::optional<StickReport> &stick)
{
    const std::optional<Fault> changed = stick ? stick->fault() : std::nullopt;
    QStringList warnings;
    if (changed)
        warnings += sentenceFor(*changed) + u' ' + adviceFor(changed->kind).remedy;
    if (chosen.fault && !(changed && chosen.fault->kind == changed->kind))
        warnings += sentenceFor(*chosen.fault);
    return warnings;
}

} // namespace

Program::Program(int &argc, char **argv)
    : m_argc(argc), m_argv(argv), m_arguments(argumentsOfThisProcess(argc, argv))
{
}

int Program::run()
{
    // Asked before there is an application object, since it decides which kind that has to be.
    const auto parsed = CommandLine().parse(m_arguments);
    if (const auto *const request = std::get_if<CommandLine::Request>(&parsed)) {
        if (firstLogOnIsOver(*request))
            return static_cast<int>(ExitCode::Done);
        if (wantsWindow(*request))
            return runWindow(*request);
        if (wantsDrawing(*request))
            return runDrawing();
    }
    return runCommandLine();
}

/// A session starts it each time, and mostly has nothing for it to do: before anything that costs time.
bool Program::firstLogOnIsOver(const CommandLine::Request &request)
{
    const auto *const journey = std::get_if<JourneyOptions>(&request.command);
    return journey && journey->firstLogOn && (!canShowWindows() || LogOnMark::ofThisPerson().isSet());
}

bool Program::wantsWindow(const CommandLine::Request &request)
{
    const auto *const journey = std::get_if<JourneyOptions>(&request.command);
    return journey && !journey->terminal && !request.common.json && canShowWindows();
}

/// Qt draws PDF and PNG in a graphical application only; nothing else waits for one.
bool Program::wantsDrawing(const CommandLine::Request &request)
{
    if (const auto *const report = std::get_if<ReportOptions>(&request.command))
        return report->needsDrawing();
    if (const auto *const batch = std::get_if<BatchOptions>(&request.command))
        return batch->needsDrawing();
    const auto *const apply = std::get_if<ApplyOptions>(&request.command);
    return apply && apply->needsDrawing();
}

int Program::runWindow(const CommandLine::Request &request)
{
    QApplication application(m_argc, m_argv);
    QGuiApplication::setDesktopFileName(QStringLiteral(PROGRAM_NAME));
    Language::use(CommandLine::languageIn(m_arguments));
    const OwnStick stick = OwnStick::ofThisProgram();
    const ChosenAcademy chosen = chosenFor(request.common, stick);
    speakAs(request.common, chosen);
    return runInWindow(std::get<JourneyOptions>(request.command), chosen, stick.folder());
}

int Program::runCommandLine()
{
    const QCoreApplication application(m_argc, m_argv);
    return answerCommandLine();
}

int Program::runDrawing()
{
    drawWithoutDisplay();
    const QGuiApplication application(m_argc, m_argv);
    return answerCommandLine();
}

int Program::answerCommandLine()
{
    const CallersConsole console;
    Language::use(CommandLine::languageIn(m_arguments));
    CommandLine commandLine;
    const auto parsed = commandLine.parse(m_arguments);
    if (const auto *information = std::get_if<CommandLine::Information>(&parsed))
        return printText(information->text + (information->text.endsWith(u'\n') ? u""_s : u"\n"_s));
    if (const auto *wrong = std::get_if<Answer>(&parsed))
        return print(*wrong, CommandLine::asksForJson(m_arguments));
    return answer(std::get<CommandLine::Request>(parsed), commandLine);
}

int Program::answer(const CommandLine::Request &request, const CommandLine &commandLine)
{
    if (std::holds_alternative<ManualOptions>(request.command))
        return printText(Manual::page(commandLine.definition()));
    if (std::holds_alternative<CompletionOptions>(request.command))
        return printText(bashCompletion(commandLine.definition()));
    if (std::holds_alternative<GuideOptions>(request.command))
        return printText(FailureGuide::page(
            Language::current(), chooseAcademy(request.common.academyFile, std::nullopt).academy.codePrefix));
    if (const auto *training = std::get_if<TrainingOptions>(&request.command))
        return TrainingCommand::run(*training, request.common.json);
    if (const auto *sign = std::get_if<SignStickOptions>(&request.command))
        return print(SignStickCommand::run(*sign), request.common.json);
    if (const auto *site = std::get_if<SiteOptions>(&request.command))
        return print(SiteCommand::run(*site, request.common.academyFile), request.common.json);
    if (const auto *verify = std::get_if<VerifyStickOptions>(&request.command))
        return print(VerifyStickCommand::run(*verify), request.common.json);
    return answerWithAcademy(request, commandLine.commandName());
}

int Program::answerWithAcademy(const CommandLine::Request &request, const QString &commandName)
{
    const OwnStick stick = OwnStick::ofThisProgram();
    StickReading reading(stick); // while the command does its work
    const ChosenAcademy chosen = chosenFor(request.common, stick);
    speakAs(request.common, chosen);
    if (const auto *journey = std::get_if<JourneyOptions>(&request.command))
        return runJourney(*journey, request.common, chosen, reading.report());
    const CommandLine::Request completed = withSiteDefaults(request, chosen.site);
    if (hasLoginForNoProxy(completed.command))
        return print(
            Answer::wrongUsage(commandName, CommandLine::tr("--proxy-user is the login of one proxy: name it "
                                                            "with --proxy URL.")),
            request.common.json);
    const auto *const deploy = std::get_if<DeployOptions>(&completed.command);
    Answer answer = deploy ? DeployCommand::run(*deploy, chosen, request.common.json)
                           : answerTo(completed, chosen.academy);
    answer.warnings = warningsOf(chosen, reading.report()) + answer.warnings;
    return print(answer, request.common.json);
}

int Program::runJourney(const JourneyOptions &journey, const CommonOptions &common,
                        const ChosenAcademy &chosen, const std::optional<StickReport> &stick)
{
    if (common.json)
        return print(
            Answer::wrongUsage(
                {}, CommandLine::tr("--json needs a command: the assistant itself talks to people.")),
            true);
    if (journey.kiosk)
        return print(
            Answer::wrongUsage(
                {}, CommandLine::tr("--kiosk needs a display: in the terminal the assistant writes.")),
            false);
    for (const QString &warning : warningsOf(chosen, stick))
        std::fputs(qUtf8Printable(warning + u'\n'), stderr);
    if (stick && stick->isIntact())
        printText(CommandLine::tr("This stick is as it was signed, with the key %1.")
                      .arg(shortFingerprint(stick->program.fingerprint)) +
                  u'\n');
    return runInTerminal(journey, chosen);
}

Answer Program::answerTo(const CommandLine::Request &request, const Academy &academy)
{
    const Command &command = request.command;
    if (const auto *suggest = std::get_if<SuggestOptions>(&command))
        return SuggestCommand::run(*suggest, academy);
    if (const auto *check = std::get_if<CheckOptions>(&command))
        return CheckCommand::run(*check, academy);
    if (const auto *report = std::get_if<ReportOptions>(&command))
        return ReportCommand::run(*report, academy);
    if (const auto *apply = std::get_if<ApplyOptions>(&command))
        return ApplyCommand::run(*apply, academy);
    if (const auto *repair = std::get_if<RepairOptions>(&command))
        return RepairCommand::run(*repair, academy);
    if (const auto *batch = std::get_if<BatchOptions>(&command))
        return BatchCommand::run(*batch, academy, request.common.json);
    if (const auto *activate = std::get_if<ActivateOptions>(&command))
        return ActivateCommand::run(*activate, academy, request.common.json);
    if (std::holds_alternative<UndoOptions>(command))
        return UndoCommand::run(stateFolder());
    return PresetsCommand::run(std::get<PresetsOptions>(command), academy);
}
