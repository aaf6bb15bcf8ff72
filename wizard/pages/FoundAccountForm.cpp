// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/FoundAccountForm.h"

#include "diagnosis/Catalogue.h"
#include "pages/Prose.h"
#include "pages/Spacing.h"
#include "pages/TextField.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

template <typename Value>
std::optional<Value> valueIn(const TextField &field)
{
    const auto parsed = Value::parse(field.text());
    return parsed ? std::optional(parsed.value()) : std::nullopt;
}

/// Empty is allowed: the next page asks again.
template <typename Value>
void check(TextField &field)
{
    const auto parsed = Value::parse(field.text());
    if (parsed || field.text().trimmed().isEmpty())
        field.clearMessage();
    else
        field.refuse(sentenceFor(parsed.fault()));
}

} // namespace

FoundAccountForm::FoundAccountForm(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_question(new Prose(Prose::Tone::Strong)),
      m_login(new TextField(name + u"Login"_s)),
      m_address(new TextField(name + u"Address"_s))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaced(*this, 0.5));
    column->addWidget(m_question);
    column->addWidget(m_login);
    column->addWidget(m_address);
    connect(m_login, &TextField::edited, this, &FoundAccountForm::checkLogin);
    connect(m_address, &TextField::edited, this, &FoundAccountForm::checkAddress);
    retranslate();
}

void FoundAccountForm::put(const FoundAccount &found)
{
    m_login->setText(found.login ? found.login->toString() : QString());
    m_address->setText(found.address ? found.address->toString() : QString());
    checkLogin();
    checkAddress();
}

FoundAccount FoundAccountForm::account() const
{
    return {valueIn<Login>(*m_login), valueIn<EmailAddress>(*m_address)};
}

bool FoundAccountForm::complain()
{
    checkLogin();
    checkAddress();
    for (TextField *field : {m_login, m_address}) {
        if (field->isRefused()) {
            field->edit()->setFocus();
            return true;
        }
    }
    return false;
}

QWidget *FoundAccountForm::firstField() const
{
    return m_login->edit();
}

void FoundAccountForm::checkLogin()
{
    check<Login>(*m_login);
}

void FoundAccountForm::checkAddress()
{
    check<EmailAddress>(*m_address);
}

void FoundAccountForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FoundAccountForm::retranslate()
{
    m_question->setText(tr("Is this what the portal shows?"));
    m_login->setLabel(tr("Login"));
    m_login->setHint(tr("With its digit, if it ends with one."));
    m_address->setLabel(tr("Mail address"));
    checkLogin();
    checkAddress();
}
