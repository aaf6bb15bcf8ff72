// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/TypedText.h"

QString cleaned(const QString &text)
{
    QString visible = text;
    visible.removeIf([](QChar character) { return character.category() == QChar::Other_Format; });
    return visible.simplified().normalized(QString::NormalizationForm_C);
}

bool isBlankOrInvisible(QChar character)
{
    return character.isSpace() || character.category() == QChar::Other_Format;
}

bool isHyphen(char32_t character)
{
    return character == U'-' || (character >= U'\u2010' && character <= U'\u2015') ||
           character == U'\u2212' || character == U'\uFE63' || character == U'\uFF0D';
}

bool isApostrophe(char32_t character)
{
    switch (character) {
    case U'\'':
    case U'`':
    case U'\u00B4': // acute accent, typed alone
    case U'\u02B9':
    case U'\u02BC': // modifier letter apostrophe, the one of Breton c’h
    case U'\u2018':
    case U'\u2019':
    case U'\u2032':
    case U'\uFF07': return true;
    default: return false;
    }
}
