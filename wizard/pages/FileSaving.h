// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Result.h"

#include <QByteArray>

/// Writes where the person asked for it in a dialog, which has asked about replacing, too. The file is there
/// whole or not at all. Fails with read-only or disk-full.
Result<Done> saveFile(const QString &path, const QByteArray &bytes);
