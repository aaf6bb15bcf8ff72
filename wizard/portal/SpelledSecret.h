// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/BirthDate.h"

#include <QString>

#include <vector>

/// Where a secret stands in a text, however it is spelt there.
struct TextRange {
    qsizetype start = 0;
    qsizetype end = 0;
};
using TextRanges = std::vector<TextRange>;

/// @p secret as it is.
void findLiteral(const QString &text, const Secret &secret, TextRanges &found);
/// Letters and digits of @p secret in any case, with blanks, hyphens, dots or slashes between them; fewer
/// than four of them between word borders only.
void findSpread(const QString &text, const Secret &secret, TextRanges &found);
/// 31/12/1990, 31.12.90, 1990-12-31, 31121990, "31 décembre 1990", "1er janvier 1990", "January 1, 1990".
void findDate(const QString &text, const BirthDate &date, TextRanges &found);
