// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/sheet/SettingsSheet.h"

/// The sheet as PDF, HTML or plain text, as the ending of @p path says (anything else: text).
QByteArray sheetFor(const QString &path, const SettingsSheet &sheet);
