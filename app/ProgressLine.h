// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// One line on standard error that replaces itself, as long as a terminal shows it; nowhere else.
class ProgressLine
{
public:
    ProgressLine();
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;
    ProgressLine(ProgressLine &&) = delete;
    ProgressLine &operator=(ProgressLine &&) = delete;

    void show(const QString &text);
    /// Before something else is printed.
    void clear();

private:
    static bool isShown();

    bool m_isTerminal;
    qsizetype m_width = 0; ///< Of what stands there.
};
