// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/BirthDate.h"
#include "pages/SecretField.h"

/// A date typed as JJ/MM/AAAA or picked from a calendar. Kept like a secret: a birth date is one.
class DateField final : public QWidget
{
    Q_OBJECT
public:
    /// What a typed date has to be.
    enum class Wants {
        BirthDate, ///< Of somebody who may work: says so beside the field.
        AnyDate,
    };

    DateField(const QString &name, Wants wants, QDate today, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    SecretField *field() const { return m_field; }
    bool isEmpty() const { return m_field->isEmpty(); }
    /// Wants::BirthDate. Nothing while it is none.
    std::optional<BirthDate> birthDate() const;
    /// Wants::AnyDate: ISO, empty while it is none.
    Secret iso() const;
    /// Says what is wrong with it, and leads to it.
    void askAgain();
    /// The page is left, and shown again: what was typed is kept out of the line meanwhile.
    void hideAway();
    void bringBack();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void check();
    void pick();
    QDate typedDate() const;
    Result<BirthDate> typedBirthDate() const;

    Wants m_wants;
    QDate m_today;
    SecretField *m_field;
    Button *m_calendar;
    Secret m_kept;
};
