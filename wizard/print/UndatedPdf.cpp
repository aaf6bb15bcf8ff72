// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/UndatedPdf.h"

void signUndated(QByteArray &pdf)
{
    const QByteArray author = "/Author (assistant-messagerie)";
    const auto start = pdf.indexOf("/CreationDate (");
    const auto end = pdf.indexOf(')', start) + 1;
    if (start >= 0 && end - start >= author.size())
        pdf.replace(start, end - start, author.leftJustified(end - start));
}
