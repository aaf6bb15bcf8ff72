// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/RegistryFile.h"

#include <QByteArray>

/// What a computer starts for each person who logs on. The program itself looks whether it has anything to do
/// (--first-logon): an entry is read at every log-on, by desktops that know no conditions too.
/// With a batch file no window opens: the row of whoever logs on is applied, silently; what is set up as the
/// row says already is left alone.
struct FirstLogOn {
    QString program;          ///< As users start it.
    QString academyFile = {}; ///< As users reach it; empty: what is built in.
    QString batchFile = {};   ///< As users reach it; empty: the assistant opens.

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
