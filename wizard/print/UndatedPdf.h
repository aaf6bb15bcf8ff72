// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// QPdfWriter always tells when it wrote, and has no way to tell who. The date gives its room to the author:
/// places inside the file stay as its table says. @p pdf may be the beginning of one.
void signUndated(QByteArray &pdf);
