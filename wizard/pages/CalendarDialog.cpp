// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/CalendarDialog.h"

#include "pages/Button.h"
#include "pages/Language.h"
#include "pages/Spacing.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>
#include <QTextCharFormat>

using namespace Qt::StringLiterals;

CalendarDialog::CalendarDialog(QDate earliest, QDate latest, QDate shown, QWidget *parent)
    : QDialog(parent),
      m_latest(latest),
      m_yearLabel(new QLabel),
      m_year(new QSpinBox),
      m_monthLabel(new QLabel),
      m_month(new QComboBox),
      m_days(new QCalendarWidget),
      m_cancel(new Button(u"calendarCancel"_s)),
      m_take(new Button(u"calendarTake"_s))
{
    setObjectName(u"calendar"_s);
    m_year->setObjectName(u"calendarYear"_s);
    m_month->setObjectName(u"calendarMonth"_s);
    m_days->setObjectName(u"calendarDays"_s);
    m_days->setDateRange(earliest, latest);
    m_year->setRange(earliest.year(), latest.year());
    layOut();
    retranslate();
    m_days->setSelectedDate(qBound(earliest, shown, latest));
    showTurned();

    connect(m_year, &QSpinBox::valueChanged, this,
            [this](int year) { turnTo(year, m_month->currentIndex() + 1); });
    connect(m_month, &QComboBox::currentIndexChanged, this,
            [this](int index) { turnTo(m_year->value(), index + 1); });
    connect(m_days, &QCalendarWidget::currentPageChanged, this, &CalendarDialog::showTurned);
    connect(m_days, &QCalendarWidget::activated, this, &QDialog::accept); // Enter or double click on a day
    connect(m_take, &Button::clicked, this, &QDialog::accept);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
}

CalendarDialog::~CalendarDialog()
{
    pickedOnce();
}

QDate CalendarDialog::pickedOnce()
{
    const QDate picked = m_days->selectedDate();
    m_days->setSelectedDate(m_latest);
    return picked;
}

void CalendarDialog::layOut()
{
    m_days->setNavigationBarVisible(false); // its arrows and menus have no names for screen readers
    m_days->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    for (const auto day : {Qt::Saturday, Qt::Sunday}) // red on dark could not be read
        m_days->setWeekdayTextFormat(day, QTextCharFormat());
    m_yearLabel->setBuddy(m_year);
    m_monthLabel->setBuddy(m_month);
    auto *grid = new QGridLayout(this);
    const int edge = spaced(*this, 0.8);
    grid->setContentsMargins(edge, edge, edge, edge);
    grid->setSpacing(spaced(*this, 0.5));
    grid->addWidget(m_yearLabel, 0, 0);
    grid->addWidget(m_year, 0, 1);
    grid->addWidget(m_monthLabel, 0, 2);
    grid->addWidget(m_month, 0, 3);
    grid->addWidget(m_days, 1, 0, 1, 4);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_take);
    grid->addLayout(buttons, 2, 0, 1, 4);
    grid->setColumnStretch(3, 1);
    m_take->setDefault(true);
}

void CalendarDialog::retranslate()
{
    const QLocale locale(Language::current());
    setLocale(locale);
    setWindowTitle(tr("Pick a date"));
    m_yearLabel->setText(tr("Year"));
    m_year->setAccessibleName(tr("Year"));
    m_monthLabel->setText(tr("Month"));
    m_month->setAccessibleName(tr("Month"));
    for (int month = 1; month <= 12; ++month)
        m_month->addItem(locale.standaloneMonthName(month));
    m_days->setAccessibleName(tr("Days of the month"));
    for (auto *grid : m_days->findChildren<QAbstractItemView *>()) // it is what has the focus
        grid->setAccessibleName(m_days->accessibleName());
    m_cancel->setWords(tr("Cancel"));
    m_take->setWords(tr("Take this date"));
}

/// The same day of another month, or the last one where it has fewer.
void CalendarDialog::turnTo(int year, int month)
{
    const QDate first(year, month, 1);
    const int day = qMin(m_days->selectedDate().day(), first.daysInMonth());
    m_days->setSelectedDate(qBound(m_days->minimumDate(), QDate(year, month, day), m_days->maximumDate()));
}

void CalendarDialog::showTurned()
{
    const QSignalBlocker year(m_year);
    const QSignalBlocker month(m_month);
    m_year->setValue(m_days->yearShown());
    m_month->setCurrentIndex(m_days->monthShown() - 1);
}
