// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/sheet/SettingsSheet.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

class QFile;

// Fonts need a QGuiApplication (its platform may be "offscreen").

/// A PDF for a whole school: one A4 page a person, the settings above a line to cut along, below it what the
/// school keeps when it has handed the page out. Nothing secret. Pages go to the file as they come, so a long
/// one takes no memory.
class HandOutPaper
{
    Q_DECLARE_TR_FUNCTIONS(HandOutPaper)
public:
    /// @p file is open for reading and writing, and outlives this. @p school may be empty.
    HandOutPaper(QFile &file, QString school);

    void add(const SettingsSheet &sheet, const QString &login);
    bool isEmpty() const { return m_isEmpty; }
    /// The PDF is whole from here on, and without a date: the same people make the same bytes.
    void finish();

private:
    void drawStrip(const QRectF &strip, const SettingsSheet &sheet, const QString &login);

    QFile &m_file;
    QString m_school;
    QPdfWriter m_writer;
    QPainter m_painter;
    bool m_isEmpty = true;
};
