// SPDX-License-Identifier: GPL-3.0-or-later
#include "World.h"
#include "profile/deploy/FirstLogOn.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

// Not the roaming folder: what was written lies on this computer, and so does the way back.
QString stateFolder()
{
    const QString asked = QDir::fromNativeSeparators(qEnvironmentVariable("LOCALAPPDATA"));
    const QString base = QDir::isAbsolutePath(asked)
                             ? asked
                             : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(base).filePath(QStringLiteral(PROGRAM_NAME));
}

QString firstLogOnMark()
{
    return QDir(stateFolder()).filePath(firstLogOnMarkName);
}
