// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

class Button;
class QCalendarWidget;
class QComboBox;
class QLabel;
class QSpinBox;

/// A date picked rather than typed: year and month above the days, all reached with Tab and arrow keys. What
/// is picked is a secret sometimes: pickedOnce() tells it one time and sets the calendar back.
class CalendarDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Begins at @p shown; offers nothing outside @p earliest to @p latest.
    CalendarDialog(QDate earliest, QDate latest, QDate shown, QWidget *parent);
    ~CalendarDialog() override;

    /// What was picked; the calendar shows its latest day afterwards.
    QDate pickedOnce();

private:
    void layOut();
    void retranslate();
    void turnTo(int year, int month);
    void showTurned();

    QDate m_latest;
    QLabel *m_yearLabel;
    QSpinBox *m_year;
    QLabel *m_monthLabel;
    QComboBox *m_month;
    QCalendarWidget *m_days;
    Button *m_cancel;
    Button *m_take;
};
