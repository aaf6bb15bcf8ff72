// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/TypedQuestion.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace {

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    return column;
}

} // namespace

TypedQuestion::TypedQuestion(const PortalQuestion &question, const QString &name)
    : QuestionField(question),
      m_field(new SecretField(name, question.kind == HtmlFieldKind::Password ? SecretField::AtFirst::Hidden
                                                                             : SecretField::AtFirst::Shown))
{
    columnOf(this)->addWidget(m_field);
    if (question.longest && *question.longest > 0)
        m_field->edit()->setMaxLength(*question.longest);
    QString own(question.suggested.constData(),
                question.suggested.size()); // wiped some time: not the scene's
    m_field->put(Secret::takeFrom(own));
    connect(m_field->edit(), &QLineEdit::textChanged, this, [this] {
        m_field->clearMessage();
        Q_EMIT edited();
    });
    retranslate();
}

void TypedQuestion::setAdvice(const QString &advice)
{
    m_advice = advice;
    retranslate();
}

QWidget *TypedQuestion::firstField() const
{
    return m_field->edit();
}

void TypedQuestion::askAgain()
{
    m_field->refuse(tr("The portal wants an answer here."));
}

std::vector<FieldAnswer> TypedQuestion::takeAnswers()
{
    // Only a password is gone after it was sent: the rest is asked again, maybe, and need not be retyped.
    const bool isPassword = question().kind == HtmlFieldKind::Password;
    Secret value = m_field->take();
    if (!isPassword)
        m_field->put(value);
    std::vector<FieldAnswer> answers;
    answers.push_back(answer(std::move(value)));
    return answers;
}

void TypedQuestion::bringBack()
{
    m_field->put(std::exchange(m_kept, Secret()));
}

void TypedQuestion::retranslate()
{
    m_field->setLabel(labelText());
    QStringList hints{question().hint, m_advice};
    hints.removeAll(QString());
    m_field->setHint(hints.join(u'\n'));
}

DateQuestion::DateQuestion(const PortalQuestion &question, const QString &name, QDate today)
    : QuestionField(question), m_date(new DateField(name, DateField::Wants::AnyDate, today))
{
    columnOf(this)->addWidget(m_date);
    connect(m_date, &DateField::edited, this, &QuestionField::edited);
    retranslate();
}

QWidget *DateQuestion::firstField() const
{
    return m_date->field()->edit();
}

bool DateQuestion::isAnswered() const
{
    return !m_date->iso().isEmpty();
}

void DateQuestion::askAgain()
{
    m_date->askAgain();
}

std::vector<FieldAnswer> DateQuestion::takeAnswers()
{
    std::vector<FieldAnswer> answers;
    answers.push_back(answer(m_date->iso()));
    return answers;
}

void DateQuestion::retranslate()
{
    m_date->setLabel(labelText());
    m_date->field()->setHint(question().hint);
}
