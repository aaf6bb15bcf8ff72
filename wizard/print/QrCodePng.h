// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/phone/QrCode.h"

/// Black on white with its quiet zone, @p moduleSize pixels a module (at least 1). Needs no application
/// object.
QByteArray qrCodeAsPng(const QrCode &code, int moduleSize);
