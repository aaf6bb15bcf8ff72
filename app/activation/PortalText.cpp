// SPDX-License-Identifier: GPL-3.0-or-later
#include "activation/PortalText.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 40;
constexpr qsizetype longestLine = 500;

} // namespace

QString printable(const QString &text)
{
    QString kept;
    for (const QChar character : text) {
        const bool controls =
            character.category() == QChar::Other_Control || character.category() == QChar::Other_Format;
        if (!controls || character == u'\n')
            kept += character;
        else if (character == u'\t' || character == u'\r')
            kept += u' ';
    }
    return kept;
}

QString quotation(const QString &text)
{
    const QStringList lines = printable(text).split(u'\n', Qt::SkipEmptyParts);
    QString quoted;
    for (const QString &line : lines.first(qMin(mostLines, lines.size())))
        quoted += u"  | "_s + (line.size() > longestLine ? line.first(longestLine) + u'…' : line) + u'\n';
    return lines.size() > mostLines ? quoted + u"  | …\n"_s : quoted;
}
