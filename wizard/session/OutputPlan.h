// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/ChangeSet.h"
#include "profile/phone/AndroidCode.h"
#include "profile/sheet/SettingsSheet.h"
#include "session/Targets.h"

#include <functional>

/// Pictures and pages need Qt's drawing, which the core does without: handed in. One that is missing leaves
/// its file out.
struct Printing {
    std::function<QByteArray(const SettingsSheet &)> sheetAsPdf;
    std::function<QByteArray(const QrCode &)> qrCodeAsPng;
};

struct OutputRequest {
    OutputTarget target;
    SettingsSheet sheet; ///< Of the account.
    Printing printing;
};

/// The files that a folder shall hold; those of the same name that stand there are read first.
/// Outlook: what outlookFilesFor() makes, and the sheet. Sheet: settings.txt, settings.pdf.
/// Apple: mail.mobileconfig. Android: android-qr.svg, android-qr.png. Faults: those of the values that cannot
/// stand in such a file, read-only. Notices as with planOutlook().
Result<ChangeSet> planOutput(const OutputRequest &request);
