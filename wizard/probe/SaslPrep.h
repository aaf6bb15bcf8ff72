// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Secret.h"

#include <optional>

/// RFC 4013: the one form in which a name or password with accents is compared (NFKC, odd blanks to blanks).
/// Nothing when it holds what the profile prohibits, e.g. a control character. Our buffers are wiped; what
/// libidn allocates within itself and frees is out of our reach.
std::optional<Secret> saslPrepared(const Secret &text);
