// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Whether the program folder @p folder holds a Thunderbird: its application.ini.
bool holdsThunderbird(const QString &folder);

/// "153.7.0"; empty when it could not be read.
QString versionIn(const QString &folder);
