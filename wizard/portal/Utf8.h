// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portal/WipedBytes.h"

/// Takes one character off the front of @p utf8, which is not empty. A malformed sequence is one U+FFFD,
/// taken as long as browsers take it (the longest part that began like a character).
char32_t takeCharacter(QByteArrayView &utf8);

/// @p character is no surrogate.
void appendUtf8(WipedBytes &utf8, char32_t character);
