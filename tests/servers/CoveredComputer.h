// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

/// The folders that belong to all of a computer, with layers of this run over them: what is written there
/// goes with the servers, and the computer under it stays as it is.
namespace CoveredComputer {

/// The first call of a process does it. The names that with-real-servers has put over files of /etc stay;
/// Thunderbird's policies are Debian's again, which has none.
void cover();

/// Names, modes and contents of what a deployment may touch.
QByteArray everything();

/// The command of a desktop entry, as the desktop's own library (GLib) takes it apart.
QStringList commandOf(const QString &desktopEntry);

} // namespace CoveredComputer
