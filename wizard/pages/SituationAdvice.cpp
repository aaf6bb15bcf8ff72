// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SituationAdvice.h"

#include "pages/Button.h"
#include "pages/Prose.h"

#include <QEvent>

using namespace Qt::StringLiterals;

SituationAdvice::SituationAdvice(const PortalFacts &portal, QWidget *parent)
    : QWidget(parent),
      m_portal(portal),
      m_first(new Prose),
      m_open(new Button(u"openSituation"_s)),
      m_then(new Prose)
{
    setObjectName(u"situationAdvice"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card;
    outer->addWidget(card);
    card->column()->addWidget(m_first);
    card->column()->addWidget(m_open, 0, Qt::AlignLeft);
    card->column()->addWidget(m_then);
    connect(m_open, &Button::clicked, this, [this] { Q_EMIT browserWanted(target()); });
    advise(m_situation);
}

void SituationAdvice::advise(Situation situation)
{
    m_situation = situation;
    setVisible(situation != Situation::NotActive && situation != Situation::AlreadyActive);
    retranslate();
}

QUrl SituationAdvice::target() const
{
    if (m_situation == Situation::Letter)
        return m_portal.intranet;
    return m_situation == Situation::NewPassword ? m_portal.change : QUrl();
}

void SituationAdvice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SituationAdvice::retranslate()
{
    m_open->setVisible(!target().isEmpty());
    m_open->setWords(tr("Open %1 in the browser").arg(target().host()));
    switch (m_situation) {
    case Situation::NotActive:
    case Situation::AlreadyActive: return;
    case Situation::Letter:
        m_first->setText(
            m_portal.intranet.isEmpty()
                ? tr("First sign in on the académie's intranet (Arena), in your browser, with the letter's "
                     "login and password, and choose a password of your own there. This program does not "
                     "know its address: look at the letter, or ask your school's office.")
                : tr("First sign in on the intranet with the letter's login and password, and choose a "
                     "password of your own there."));
        m_then->setText(tr("Then come back and press Next: the login is the letter's."));
        return;
    case Situation::NewPassword:
        m_first->setText(tr("The portal changes it, in your browser."));
        m_then->setText(tr("Right after, put the new password into your phone and your other computers: they "
                           "keep trying the old one, and that locks an account. Then press Next."));
        return;
    case Situation::OneTimeKey:
        m_first->setText(tr("The key opens the académie's portal and its applications. A mail program never "
                            "asks for its code: it takes your login and your password alone."));
        m_then->setText(tr("Press Next."));
        return;
    }
    Q_UNREACHABLE();
}
