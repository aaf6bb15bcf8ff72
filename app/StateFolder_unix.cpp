// SPDX-License-Identifier: GPL-3.0-or-later
#include "World.h"
#include "profile/deploy/FirstLogOn.h"

#include <QDir>

using namespace Qt::StringLiterals;

// XDG Base Directory Specification 0.8; a relative path there is to be ignored. QStandardPaths knows no state
// folder before Qt 6.7.
QString stateFolder()
{
    const QString asked = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = QDir::isAbsolutePath(asked) ? asked : QDir::home().filePath(u".local/state"_s);
    return QDir(base).filePath(QStringLiteral(PROGRAM_NAME));
}

// Among the settings, not the state: the autostart entry's AutostartCondition looks there.
QString firstLogOnMark()
{
    const QString asked = qEnvironmentVariable("XDG_CONFIG_HOME");
    const QString base = QDir::isAbsolutePath(asked) ? asked : QDir::home().filePath(u".config"_s);
    return QDir(base).filePath(QStringLiteral(PROGRAM_NAME "/") + firstLogOnMarkName);
}
