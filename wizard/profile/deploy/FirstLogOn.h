// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/RegistryFile.h"

#include <QByteArray>

/// What a computer starts for each person who logs on. The program itself looks whether it has anything to do
/// (--first-logon): an entry is read at every log-on, by desktops that know no conditions too.
struct FirstLogOn {
    QString program;          ///< As users start it.
    QString academyFile = {}; ///< As users reach it; empty: what is built in.

    /// The words after the program.
    QStringList arguments() const;
};

/// In the folder of a person's settings: the first log-on is over for them, see firstLogOnMark().
inline const QString firstLogOnMarkName = QStringLiteral("first-logon-done");

/// For /etc/xdg/autostart (freedesktop.org: Desktop Application Autostart, Desktop Entry 1.5). Desktops that
/// know AutostartCondition do not even start the program once the mark is there; none does without the
/// program (TryExec).
QByteArray autostartEntry(const FirstLogOn &logOn);

/// Windows' Active Setup: at a person's first log-on Windows runs StubPath, before the desktop is there, and
/// waits for it. So that only notes the program in the person's own RunOnce, which Windows reads, and
/// empties, once the desktop is there.
QList<RegistryFileValue> activeSetupValues(const FirstLogOn &logOn);
