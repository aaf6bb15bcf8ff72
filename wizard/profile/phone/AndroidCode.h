// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/MailAccount.h"

#include <QByteArray>
#include <QList>

/// What Thunderbird for Android reads from a QR code: its JSON array of one account (its documentation,
/// qr-code-format.md), never a password. A fault when a value cannot stand in one: host and address are
/// ASCII.
Result<QByteArray> androidSettings(const MailAccount &account);

/// A QR code as modules, without its quiet zone; dark is true.
struct QrCode {
    int size = 0;        ///< Modules a side.
    QList<bool> modules; ///< Row by row.

    bool isDark(int x, int y) const { return modules.at(y * size + x); }
};
/// Byte mode, error correction level L or better.
QrCode qrCodeOf(const QByteArray &content);

/// Dark on white with a quiet zone of four modules, whatever the theme.
QByteArray qrCodeAsSvg(const QrCode &code);
