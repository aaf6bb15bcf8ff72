// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/sheet/SettingsSheet.h"

#include <QByteArray>

class QPagedPaintDevice;

// Fonts need a QGuiApplication (its platform may be "offscreen"); any thread may then draw.

/// Draws the sheet on the device's current page: always one, drawn smaller when long values want more room.
/// At its foot, where the account can be said to it, the QR code for Thunderbird on Android.
void drawSheet(QPagedPaintDevice &device, const SettingsSheet &sheet);

/// One A4 page with its title, this program as author and its fonts embedded. Without a date: the same sheet
/// on the same system makes the same bytes.
QByteArray sheetAsPdf(const SettingsSheet &sheet);
