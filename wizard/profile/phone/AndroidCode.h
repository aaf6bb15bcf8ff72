// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/MailAccount.h"
#include "profile/phone/QrCode.h"

/// What Thunderbird for Android reads from a QR code: its JSON array with one account, never a password
/// (thunderbird-android, feature/migration/qrcode/qr-code-format.md, format version 1). Plain ASCII: letters
/// beyond are escaped, so a scanner has no encoding to guess. At most longestQrContent bytes.
///
/// Fails where the format has no place for a value: a host that is not ASCII (address-invalid), a line break
/// in host, user name or name (address-invalid, login-invalid, name-invalid), a name that makes it too long
/// (name-invalid). The detail is the value, or "too-long".
Result<QByteArray> androidSettings(const MailAccount &account);
