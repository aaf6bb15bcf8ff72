// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ActivationPage.h"

#include "pages/ActivationWalk.h"
#include "pages/Button.h"
#include "pages/Expander.h"
#include "pages/SituationAdvice.h"

ActivationPage::ActivationPage(SetupSession &session, const Desktop &desktop)
    : SetupPage(Step::Activation, session, desktop),
      m_choice(new SituationChoice),
      m_advice(new SituationAdvice(session.academy().portal)),
      m_walk(new ActivationWalk(session, session.activation(), desktop))
{
    column()->addWidget(m_choice);
    column()->addWidget(m_advice);
    column()->addWidget(m_walk);
    column()->addStretch();
    connect(m_choice, &SituationChoice::chosen, this, &ActivationPage::choose);
    connect(m_advice, &SituationAdvice::browserWanted, this,
            [this](const QUrl &url) { this->desktop().openInBrowser(url); });
    connect(m_walk, &ActivationWalk::changed, this, &ActivationPage::refresh);
    connect(m_walk, &ActivationWalk::lookAt, this, &SetupPage::lookAt);
    connect(m_choice->others(), &Expander::toggled, this, [this](bool open) {
        if (open)
            Q_EMIT lookAt(m_choice->others());
    });
    refresh();
}

QString ActivationPage::title() const
{
    if (!isWalking())
        return tr("Is your mailbox active?");
    switch (m_walk->phase()) {
    case ActivationWalk::Phase::Form: return tr("What the portal asks");
    case ActivationWalk::Phase::Done: return tr("The portal is done: take your login along");
    case ActivationWalk::Phase::Active: return tr("Your mailbox is already active");
    case ActivationWalk::Phase::Identity:
    case ActivationWalk::Phase::Browser: return tr("Activate your mailbox");
    }
    Q_UNREACHABLE();
}

QString ActivationPage::nextLabel() const
{
    if (isWalking() && m_walk->hasFound())
        return tr("&Take these and go on");
    if (isWalking() && m_walk->mainButton())
        return tr("Go on &without");
    return SetupPage::nextLabel();
}

QPushButton *ActivationPage::mainButton() const
{
    return isWalking() ? m_walk->mainButton() : nullptr;
}

QWidget *ActivationPage::firstField() const
{
    return m_choice->firstField();
}

bool ActivationPage::goOn()
{
    return !isWalking() || m_walk->takeFound();
}

void ActivationPage::choose(Situation situation)
{
    if (situation == Situation::NotActive)
        m_walk->begin();
    m_advice->advise(situation);
    refresh();
    if (m_advice->isVisible())
        Q_EMIT lookAt(m_advice);
}

/// Once the portal asks something else the first question is answered: it gives its room to the next.
void ActivationPage::refresh()
{
    const auto phase = m_walk->phase();
    const bool answered = phase == ActivationWalk::Phase::Form || phase == ActivationWalk::Phase::Done;
    m_walk->setVisible(isWalking());
    m_choice->setVisible(!isWalking() || !answered);
    Q_EMIT titleChanged();
}

void ActivationPage::entered()
{
    m_walk->bringBack();
}

void ActivationPage::left()
{
    m_walk->hideAway();
}

void ActivationPage::retranslate()
{
    Q_EMIT titleChanged();
}
