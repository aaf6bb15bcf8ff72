// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/sheet/SettingsSheet.h"

/// Saves the sheet as PDF, HTML or plain text, as the name's ending says (anything else: text). The file is
/// there whole or not at all. Fails with read-only or disk-full.
Result<Done> saveSheet(const SettingsSheet &sheet, const QString &path);
