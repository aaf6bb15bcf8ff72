// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CommandLine.h"
#include "OwnStick.h"
#include "academy/AcademyFile.h"

/// One run of the program: from the words of the command line to the exit code.
class Program
{
public:
    Program(int &argc, char **argv);

    int run();

private:
    static bool firstLogOnIsOver(const CommandLine::Request &request);
    static bool wantsWindow(const CommandLine::Request &request);
    static bool wantsDrawing(const CommandLine::Request &request);
    int runWindow(const CommandLine::Request &request);
    int runDrawing();
    int runCommandLine();
    int answerCommandLine();
    static int answer(const CommandLine::Request &request, const CommandLine &commandLine);
    static int answerWithAcademy(const CommandLine::Request &request, const QString &commandName);
    static int runJourney(const JourneyOptions &journey, const CommonOptions &common,
                          const ChosenAcademy &chosen, const std::optional<StickReport> &stick);
    static Answer answerTo(const CommandLine::Request &request, const Academy &academy);

    int &m_argc;
    char **m_argv;
    QStringList m_arguments;
};
