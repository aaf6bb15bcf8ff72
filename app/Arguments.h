// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// What this process was started with, without its own name. Not QCoreApplication's, which exists too late:
/// the arguments decide which application object there has to be.
QStringList argumentsOfThisProcess(int argc, const char *const *argv);
