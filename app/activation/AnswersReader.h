// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activation/ActivationAnswers.h"

#include <variant>

/// More than any answers; what is longer is not them.
inline constexpr qsizetype longestAnswers = qsizetype{64} * 1024;

/// Reads {"numen": …, "birthDate": "1988-05-14", "password": …, "fields": {LABEL: VALUE, …}}; the last two
/// may be missing, a value in "fields" may be true or false for a box to tick. Else a sentence that says what
/// is wrong and repeats neither a value nor a key, since either may be a secret in the wrong place.
/// @p json is overwritten, and so is every copy made on the way; only of a text that is no JSON may the
/// parser's own complaint leave a piece in freed memory.
std::variant<ActivationAnswers, QString> readAnswers(QByteArray &json, QDate today);
