// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/outlook/OutlookFiles.h"
#include "session/OutputPlan.h"

/// The files that planOutput() puts into a folder, before it looks at what is there. @p installedFolder:
/// where Outlook's will lie on the computer that reads them, as Windows writes it; empty when that is another
/// one.
Result<QList<NamedFile>> outputFilesFor(const SettingsSheet &sheet, OutputKinds kinds,
                                        const Printing &printing, const QString &installedFolder);
