// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

/// Elements inside elements; what browsers build, too.
inline constexpr int mostNesting = 512;

/// Before it is parsed, from its tags alone: does @p utf8 open far more than it closes? gumbo takes time by
/// the square of that. Only an estimate: the tree is measured afterwards.
bool opensTooMuch(QByteArrayView utf8);
