// SPDX-License-Identifier: GPL-3.0-or-later
#include "activation/FoldedLabel.h"

QString foldedLabel(const QString &label)
{
    QString folded;
    for (const QChar character : label.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (character.isLetterOrNumber())
            folded += character;
        else if (!character.isMark())
            folded += u' ';
    }
    return folded.simplified();
}
