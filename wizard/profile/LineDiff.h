// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

/// One step of the way from one text to another.
struct LineEdit {
    enum class Kind { Removed, Added, Skipped };
    Kind kind;
    QString line; ///< Empty for Skipped, which stands for one or more lines that stay.

    bool operator==(const LineEdit &) const = default;
};

/// The lines that go and come, in reading order (Myers, "An O(ND) difference algorithm", 1986). Texts that
/// have almost nothing in common come out as all old lines, then all new ones.
std::vector<LineEdit> lineDiff(const QStringList &before, const QStringList &after);
