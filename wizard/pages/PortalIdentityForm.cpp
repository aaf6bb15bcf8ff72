// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PortalIdentityForm.h"

#include "pages/Button.h"
#include "pages/Card.h"
#include "pages/DateField.h"
#include "pages/NumenField.h"
#include "pages/Prose.h"
#include "pages/Spacing.h"

#include <QEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

PortalIdentityForm::PortalIdentityForm(QDate today, QWidget *parent)
    : QWidget(parent),
      m_explanation(new Prose(Prose::Tone::Quiet)),
      m_numen(new NumenField),
      m_birthDate(new DateField(u"birthDate"_s, DateField::Wants::BirthDate, today)),
      m_sent(new Prose(Prose::Tone::Strong)),
      m_target(new Prose),
      m_send(new Button(u"sendIdentity"_s))
{
    m_sent->setObjectName(u"sentBefore"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card;
    outer->addWidget(card);
    card->column()->setSpacing(spaced(*this, 0.6));
    card->column()->addWidget(m_explanation);
    card->column()->addWidget(m_numen);
    card->column()->addWidget(m_birthDate);
    card->column()->addWidget(m_sent);
    card->column()->addWidget(m_target);
    card->column()->addWidget(m_send, 0, Qt::AlignLeft);
    connect(m_numen, &NumenField::edited, this, &PortalIdentityForm::edited);
    connect(m_birthDate, &DateField::edited, this, &PortalIdentityForm::edited);
    connect(m_send, &Button::clicked, this, &PortalIdentityForm::sendWanted);
    retranslate();
}

void PortalIdentityForm::setTarget(const QString &host)
{
    m_host = host;
    retranslate();
}

void PortalIdentityForm::setWaiting(bool waiting)
{
    m_waiting = waiting;
    retranslate();
}

void PortalIdentityForm::setExplained(bool explained)
{
    m_explanation->setVisible(explained);
}

void PortalIdentityForm::setSentBefore(bool sentBefore)
{
    m_sentBefore = sentBefore;
    retranslate();
}

std::optional<Numen> PortalIdentityForm::numen() const
{
    return m_numen->numen();
}

std::optional<BirthDate> PortalIdentityForm::birthDate() const
{
    return m_birthDate->birthDate();
}

bool PortalIdentityForm::complain()
{
    if (!m_numen->numen()) {
        m_numen->askAgain();
        return true;
    }
    if (!m_birthDate->birthDate()) {
        m_birthDate->askAgain();
        return true;
    }
    return false;
}

QWidget *PortalIdentityForm::numenField() const
{
    return m_numen->edit();
}

QWidget *PortalIdentityForm::dateField() const
{
    return m_birthDate->field()->edit();
}

void PortalIdentityForm::hideAway()
{
    m_numen->hideAway();
    m_birthDate->hideAway();
}

void PortalIdentityForm::bringBack()
{
    m_numen->bringBack();
    m_birthDate->bringBack();
}

void PortalIdentityForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PortalIdentityForm::retranslate()
{
    m_explanation->setText(
        tr("The NUMEN is the number of your staff file: 13 letters and digits.\n"
           "Only your HR manager at the académie or your school's office gives it.\n"
           "Keep it to yourself, like a password. This program forgets it when it closes."));
    m_birthDate->setLabel(tr("Birth date (day/month/year)"));
    m_sent->setText(tr("Already sent to the portal. Nothing is sent again unless you press the button."));
    m_sent->setVisible(m_sentBefore && !m_host.isEmpty() && !m_waiting);
    m_send->setWords(tr("S&end to the portal"));
    m_send->setVisible(!m_host.isEmpty());
    m_send->setEnabled(!m_waiting);
    m_target->setText(
        tr("Your NUMEN and birth date go to %1, over a verified connection, when you press “%2”.")
            .arg(m_host, m_send->accessibleName()));
    m_target->setVisible(!m_host.isEmpty());
}
