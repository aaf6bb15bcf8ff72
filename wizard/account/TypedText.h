// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What a person meant by the text of a field: blanks around it gone, inner ones (NBSP and its kin too)
/// folded to one, invisible characters that a paste brings along (zero-width blanks, direction marks, soft
/// hyphens) gone, NFC.
QString cleaned(const QString &text);

/// A blank or an invisible character: what groups the digits of a pasted number.
bool isBlankOrInvisible(QChar character);

/// Hyphen-minus, or one of the hyphens and dashes that word processors put in its place.
bool isHyphen(char32_t character);
/// ' or one of the quotes and primes that stand for it (U+2019 above all).
bool isApostrophe(char32_t character);
