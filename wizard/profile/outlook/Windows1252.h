// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Western Europe's ANSI code page, which Outlook reads its profile files in. Ours, for Qt knows it only
/// where it was built with ICU.
struct Windows1252Text {
    QByteArray bytes;
    bool exact = true; ///< No letter had to be replaced.
};

/// What the code page lacks becomes its nearest ASCII letters (ő→o, ł→l, U+2011→-), else "?".
Windows1252Text toWindows1252(const QString &text);
