// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/QuestionField.h"

#include "pages/ChoiceQuestion.h"
#include "pages/TypedQuestion.h"

#include <QEvent>

QuestionField *QuestionField::make(const PortalQuestion &question, const QString &name, QDate today)
{
    switch (question.kind) {
    case HtmlFieldKind::Select:
        if (!question.multiple)
            return new ListQuestion(question, name);
        return new ChoiceQuestion(question, name);
    case HtmlFieldKind::Radio:
    case HtmlFieldKind::Checkbox: return new ChoiceQuestion(question, name);
    case HtmlFieldKind::Date: return new DateQuestion(question, name, today);
    case HtmlFieldKind::Text:
    case HtmlFieldKind::Email:
    case HtmlFieldKind::Password:
    case HtmlFieldKind::Hidden:
    case HtmlFieldKind::Submit:
    case HtmlFieldKind::File: return new TypedQuestion(question, name);
    }
    Q_UNREACHABLE();
}

QuestionField::QuestionField(PortalQuestion question) : m_question(std::move(question)) {}

void QuestionField::askedAs(PortalQuestion question)
{
    m_question = std::move(question);
    retranslate();
}

void QuestionField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QString QuestionField::labelText() const
{
    return m_question.required ? m_question.label : tr("%1 (optional)").arg(m_question.label);
}
