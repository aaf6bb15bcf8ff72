// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/DateField.h"

#include "diagnosis/Catalogue.h"
#include "pages/Button.h"
#include "pages/CalendarDialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr int likelyAge = 35;

/// JJ/MM/AAAA with any separator or none, or ISO.
QDate dateIn(QStringView typed)
{
    QString digits;
    for (const QChar character : typed) {
        if (character.isDigit())
            digits.append(character);
    }
    const bool yearFirst = typed.trimmed().indexOf(u'-') == 4;
    const QDate date = QDate::fromString(digits, yearFirst ? u"yyyyMMdd"_s : u"ddMMyyyy"_s);
    Secret::takeFrom(digits).wipe();
    return date;
}

Secret asSecret(QString text)
{
    return Secret::takeFrom(text);
}

} // namespace

DateField::DateField(const QString &name, Wants wants, QDate today, QWidget *parent)
    : QWidget(parent),
      m_wants(wants),
      m_today(today),
      m_field(new SecretField(name, SecretField::AtFirst::Shown)),
      m_calendar(new Button(name + u"Calendar"_s))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    m_field->line()->addWidget(m_calendar);
    connect(m_field->edit(), &QLineEdit::textChanged, this, [this] {
        check();
        Q_EMIT edited();
    });
    connect(m_calendar, &Button::clicked, this, &DateField::pick);
    retranslate();
}

void DateField::setLabel(const QString &label)
{
    m_field->setLabel(label);
}

std::optional<BirthDate> DateField::birthDate() const
{
    auto date = typedBirthDate();
    return date ? std::optional(std::move(date).value()) : std::nullopt;
}

Secret DateField::iso() const
{
    return asSecret(typedDate().toString(Qt::ISODate));
}

Result<BirthDate> DateField::typedBirthDate() const
{
    QString typed = m_field->typed();
    auto date = BirthDate::takeFrom(typed, m_today);
    Secret::takeFrom(typed).wipe(); // what did not parse
    return date;
}

QDate DateField::typedDate() const
{
    QString typed = m_field->typed();
    const QDate date = dateIn(typed);
    Secret::takeFrom(typed).wipe();
    return date;
}

void DateField::askAgain()
{
    if (m_wants == Wants::BirthDate && !isEmpty())
        m_field->refuse(sentenceFor(typedBirthDate().fault()));
    else
        m_field->refuse(tr("Type the date first: day, month, then year."));
    m_field->edit()->setFocus();
}

void DateField::hideAway()
{
    m_kept = m_field->take();
}

void DateField::bringBack()
{
    m_field->put(std::exchange(m_kept, Secret()));
}

void DateField::check()
{
    if (isEmpty()) {
        m_field->clearMessage();
    } else if (m_wants == Wants::BirthDate) {
        const auto date = typedBirthDate();
        date ? m_field->clearMessage() : m_field->warn(sentenceFor(date.fault()));
    } else {
        typedDate().isValid() ? m_field->clearMessage()
                              : m_field->warn(tr("This is not a date: day, month, then year."));
    }
}

void DateField::pick()
{
    const bool birth = m_wants == Wants::BirthDate;
    const QDate latest = birth ? m_today.addYears(-BirthDate::youngestYears) : m_today.addYears(20);
    const QDate earliest = m_today.addYears(-BirthDate::oldestYears);
    const QDate typed = typedDate();
    const QDate usual = birth ? m_today.addYears(-likelyAge) : m_today;
    auto *calendar = new CalendarDialog(earliest, latest, typed.isValid() ? typed : usual, this);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    connect(calendar, &QDialog::accepted, this, [this, calendar] {
        m_field->wipe();
        m_field->put(asSecret(calendar->pickedOnce().toString(u"dd/MM/yyyy")));
        m_field->edit()->setFocus();
    });
    calendar->open();
}

void DateField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DateField::retranslate()
{
    m_calendar->setWords(tr("Calendar…"), tr("Pick the date from a calendar"));
    m_field->edit()->setPlaceholderText(tr("DD/MM/YYYY"));
    check();
}
