// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Whether a program of this file name ("OUTLOOK.EXE", in any case) runs in this person's session of Windows.
/// Never on other systems, which know a client by its lock.
bool isProgramRunning(const QString &fileName);
