// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/DateField.h"
#include "pages/QuestionField.h"

/// A question answered in a line: text, an address, or a password, which is hidden.
class TypedQuestion final : public QuestionField
{
    Q_OBJECT
public:
    TypedQuestion(const PortalQuestion &question, const QString &name);

    SecretField *field() const { return m_field; }
    /// Stands below the line, after the portal's own hint.
    void setAdvice(const QString &advice);

    QWidget *firstField() const override;
    bool isAnswered() const override { return !m_field->isEmpty(); }
    void askAgain() override;
    std::vector<FieldAnswer> takeAnswers() override;
    void hideAway() override { m_kept = m_field->take(); }
    void bringBack() override;

private:
    void retranslate() override;

    SecretField *m_field;
    QString m_advice;
    Secret m_kept;
};

/// A question answered with a date.
class DateQuestion final : public QuestionField
{
    Q_OBJECT
public:
    DateQuestion(const PortalQuestion &question, const QString &name, QDate today);

    QWidget *firstField() const override;
    bool isAnswered() const override;
    void askAgain() override;
    std::vector<FieldAnswer> takeAnswers() override;
    void hideAway() override { m_date->hideAway(); }
    void bringBack() override { m_date->bringBack(); }

private:
    void retranslate() override;

    DateField *m_date;
};
