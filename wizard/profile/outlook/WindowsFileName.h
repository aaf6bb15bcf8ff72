// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// @p text with "_" for what no Windows file name may hold.
QString windowsFileName(const QString &text);
