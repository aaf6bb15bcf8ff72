// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Options.h"
#include "academy/AcademyFile.h"

/// The walk through the set-up, in a window or in the terminal, for real or as a training. Gives the exit
/// code. @p stickFolder: what it was started from, empty if not a stick. The application object exists: a
/// QApplication for the window.
int runInWindow(const JourneyOptions &options, const ChosenAcademy &chosen, const QString &stickFolder);
int runInTerminal(const JourneyOptions &options, const ChosenAcademy &chosen);
