// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "academy/Academy.h"

/// Servers that only rows of low confidence name: they are told of when they fail, and count for nothing.
/// False for those that no row names at all.
bool isHearsay(const Academy &academy, const Endpoint &endpoint);
bool isHearsay(const Academy &academy, const QString &host);
