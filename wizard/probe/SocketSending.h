// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

/// Hands a few @p bytes to the system at once, past Qt's buffer, which nobody wipes. False when it did not
/// take all of them.
bool sendAtOnce(qintptr descriptor, QByteArrayView bytes);
