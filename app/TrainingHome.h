// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>

/// The surroundings of this process, but with @p home for the person's own folder: what is started in them
/// finds nothing of the person's.
QProcessEnvironment environmentWithHome(const QString &home);

/// A line for the system's shell that starts @p command in these.
QString shellCommandWithHome(const QString &home, const QStringList &command);
