// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

/// An envelope with a tick, drawn. Nothing of the State, the académie or Thunderbird in it.
QIcon programIcon();
