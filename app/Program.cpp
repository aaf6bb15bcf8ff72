// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"

#include "Completion.h"
#include "Manual.h"
#include "World.h"
#include "commands/ApplyCommand.h"
#include "commands/CheckCommand.h"
#include "commands/PresetsCommand.h"
#include "commands/SuggestCommand.h"
#include "commands/UndoCommand.h"
#include "diagnosis/Catalogue.h"
#include "pages/Language.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

int printText(const QString &text)
{
    std::fputs(qUtf8Printable(text), stdout);
    return std::fflush(stdout) == 0 ? static_cast<int>(ExitCode::Done) : static_cast<int>(ExitCode::Failed);
}

} // namespace

Program::Program(int &argc, char **argv) : m_argc(argc), m_argv(argv)
{
    for (int index = 1; index < argc; ++index)
        m_arguments += QString::fromLocal8Bit(argv[index]);
}

int Program::run()
{
    return runInTerminal();
}

int Program::runInTerminal()
{
    QCoreApplication application(m_argc, m_argv);
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
    const ChosenAcademy chosen =
        chooseAcademy(request.common.academyFile, QCoreApplication::applicationDirPath());
    Answer answer = answerTo(request.command, chosen.academy);
    if (chosen.fault)
        answer.warnings.prepend(sentenceFor(*chosen.fault));
    return print(answer, request.common.json);
}

Answer Program::answerTo(const Command &command, const Academy &academy)
{
    if (const auto *suggest = std::get_if<SuggestOptions>(&command))
        return SuggestCommand::run(*suggest, academy);
    if (const auto *check = std::get_if<CheckOptions>(&command))
        return CheckCommand::run(*check, academy);
    if (const auto *apply = std::get_if<ApplyOptions>(&command))
        return ApplyCommand::run(*apply, academy);
    if (std::holds_alternative<UndoOptions>(command))
        return UndoCommand::run(stateFolder());
    return PresetsCommand::run(std::get<PresetsOptions>(command), academy);
}
