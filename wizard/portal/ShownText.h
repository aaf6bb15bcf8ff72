// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Text of a page as it may be shown: blanks collapsed and trimmed, without control characters and without
/// those that are not seen but turn or hide what stands beside them (U+202E and its kin, zero widths, soft
/// hyphen, tags): a page must not make a sentence look like another one.
QString shownText(QStringView raw);

/// The same, line by line as it is read; what is over the bound is left out.
class ShownLines
{
public:
    explicit ShownLines(qsizetype most) : m_most(most) {}

    void add(QStringView raw);
    void blank() { m_blankIsDue = true; }
    void endLine();

    /// A place on the line under way, and what follows it.
    qsizetype place() const { return m_line.size(); }
    QString since(qsizetype place) const { return m_line.sliced(place).trimmed(); }

    const QStringList &lines() const { return m_lines; }
    bool isFull() const { return m_size >= m_most; }

private:
    void put(QChar character);

    QStringList m_lines;
    QString m_line;
    qsizetype m_size = 0;
    qsizetype m_most;
    bool m_blankIsDue = false;
};
