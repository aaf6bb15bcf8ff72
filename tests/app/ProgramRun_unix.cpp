// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramRun.h"

using namespace Qt::StringLiterals;

void askToEnd(QProcess &process)
{
    process.terminate();
}

void ProgramRun::settleIn()
{
    environment.insert(u"HOME"_s, m_home->path());
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"XDG_STATE_HOME"_s,
                                u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"MOZ_APP_DATA"_s})
        environment.remove(name);
}

/// One of its own.
ProgramRun ProgramRun::offline() const
{
    ProgramRun offline(m_home);
    offline.environment = environment;
    offline.m_launcher = QStringList{u"unshare"_s, u"-rn"_s};
    return offline;
}

QString ProgramRun::thunderbirdFolder()
{
    return u".thunderbird"_s;
}

QString ProgramRun::stateFolder()
{
    return u".local/state"_s;
}
