// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A label as it is compared: small letters, no accents, everything but letters and digits one blank.
/// "Né(e) à  :" and "ne e a" are the same.
QString foldedLabel(const QString &label);
