// SPDX-License-Identifier: GPL-3.0-or-later
#include "Table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QList<qsizetype> widthsOf(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column == widths.size())
                widths += 0;
            widths[column] = std::max(widths.at(column), row.at(column).size());
        }
    }
    return widths;
}

QString lineOf(const QStringList &row, const QList<qsizetype> &widths)
{
    QString line;
    for (qsizetype column = 0; column < row.size(); ++column)
        line += row.at(column).leftJustified(widths.at(column) + 2);
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace

QString alignedTable(const QStringList &header, const QList<QStringList> &rows)
{
    const QList<QStringList> all = QList<QStringList>{header} + rows;
    const auto widths = widthsOf(all);
    QStringList lines;
    for (const QStringList &row : all)
        lines += lineOf(row, widths);
    return lines.join(u'\n');
}
