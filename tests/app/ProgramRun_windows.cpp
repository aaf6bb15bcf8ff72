// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramRun.h"

#include <QDir>

using namespace Qt::StringLiterals;

void askToEnd(QProcess &process)
{
    process.kill();
}

void ProgramRun::settleIn()
{
    const QString home = QDir::toNativeSeparators(m_home->path());
    environment.insert(u"USERPROFILE"_s, home);
    environment.insert(u"APPDATA"_s, home + u"\\AppData\\Roaming"_s);
    environment.insert(u"LOCALAPPDATA"_s, home + u"\\AppData\\Local"_s);
    for (const QString &name : {u"HOME"_s, u"MOZ_APP_DATA"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
}

/// No test of these suites has another one: packaging/windows/test sees to that.
ProgramRun ProgramRun::offline() const
{
    ProgramRun offline(m_home);
    offline.environment = environment;
    return offline;
}

QString ProgramRun::thunderbirdFolder()
{
    return u"AppData/Roaming/Thunderbird"_s;
}

QString ProgramRun::stateFolder()
{
    return u"AppData/Local/assistant-messagerie"_s;
}
