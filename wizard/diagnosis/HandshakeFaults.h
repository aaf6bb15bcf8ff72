// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Classify.h"

/// A handshake that failed, refined by OpenSSL's reason where that names a kind of its own.
Fault faultOfHandshake(const Evidence &evidence);
