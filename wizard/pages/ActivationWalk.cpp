// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ActivationWalk.h"

#include "pages/ActivationDone.h"
#include "pages/ActivationFailure.h"
#include "pages/ActivationKnowledge.h"
#include "pages/BrowserWay.h"
#include "pages/Button.h"
#include "pages/Expander.h"
#include "pages/FoundAccountForm.h"
#include "pages/PortalFormView.h"
#include "pages/PortalIdentityForm.h"
#include "pages/PortalWaiting.h"
#include "pages/Spacing.h"
#include "pages/TabOrder.h"
#include "session/Activation.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ActivationWalk::ActivationWalk(SetupSession &session, Activation &activation, const Desktop &desktop,
                               QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_activation(activation),
      m_desktop(desktop),
      m_column(new QVBoxLayout(this)),
      m_failure(new ActivationFailure(session.academy().codePrefix)),
      m_waiting(new PortalWaiting),
      m_identity(new PortalIdentityForm(session.world().now().toLocalTime().date())),
      m_form(new PortalFormView(passwordWatch(m_session, *m_identity),
                                session.world().now().toLocalTime().date())),
      m_done(new ActivationDone),
      m_browser(
          new BrowserWay(session.academy().portal.activation,
                         {[this] { return m_identity->numen(); }, [this] { return m_identity->birthDate(); }},
                         [this](QStringView text) { return m_activation.findIn(text); })),
      m_inBrowser(new Expander(u"inBrowser"_s, m_browser))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spaced(*this, 0.75));
    m_column->addWidget(m_failure);
    m_column->addWidget(m_waiting);
    m_column->addWidget(m_identity);
    m_column->addWidget(m_form);
    m_column->addWidget(m_done);
    m_column->addWidget(m_inBrowser);
    connectParts();
    retranslate();
    refresh();
}

void ActivationWalk::connectParts()
{
    connect(&m_activation, &Activation::changed, this, &ActivationWalk::showScene);
    connect(m_waiting, &PortalWaiting::cancelWanted, this, [this] {
        m_activation.cancel();
        m_leads = true;
        refresh();
    });
    connect(m_failure, &ActivationFailure::againWanted, this, [this] {
        m_leads = true;
        open();
    });
    connect(m_identity, &PortalIdentityForm::edited, m_browser->copies(), &PortalCopies::refresh);
    connect(m_identity, &PortalIdentityForm::sendWanted, this, &ActivationWalk::sendIdentity);
    connect(m_form, &PortalFormView::submitWanted, this, &ActivationWalk::sendForm);
    connect(m_browser, &BrowserWay::browserWanted, this, [this] {
        m_desktop.openInBrowser(m_session.academy().portal.activation);
        Q_EMIT changed();
    });
    connect(m_browser->pasted(), &PastedPage::changed, this, [this] {
        if (hasFound())
            Q_EMIT lookAt(found());
        Q_EMIT changed();
    });
    connect(m_inBrowser, &Expander::toggled, this, [this](bool open) {
        if (open && phase() != Phase::Browser) // there it opens by itself
            Q_EMIT lookAt(m_inBrowser);
    });
}

ActivationWalk::Phase ActivationWalk::phase() const
{
    const auto &scene = m_activation.scene();
    if (!scene)
        return m_activation.state() == Activation::State::Waiting ? Phase::Identity : Phase::Browser;
    if (scene->fault && scene->fault->kind == FaultKind::PortalAlreadyActive)
        return Phase::Active;
    switch (scene->kind) {
    case PortalScene::Kind::Identity: return Phase::Identity;
    case PortalScene::Kind::Form: return Phase::Form;
    case PortalScene::Kind::Done: return Phase::Done;
    case PortalScene::Kind::Browser: return Phase::Browser;
    }
    Q_UNREACHABLE();
}

void ActivationWalk::begin()
{
    m_hasBegun = true;
    if (m_activation.state() == Activation::State::NotOpened)
        open();
    refresh();
}

void ActivationWalk::open()
{
    m_activation.expect(expectedOf(m_session));
    m_activation.open();
    refresh();
}

void ActivationWalk::sendIdentity()
{
    if (m_activation.state() == Activation::State::Waiting || m_identity->complain())
        return;
    m_wasLeft = false;
    m_leads = true;
    m_activation.submitIdentity(*m_identity->numen(), *m_identity->birthDate());
    refresh();
}

void ActivationWalk::sendForm()
{
    if (m_activation.state() == Activation::State::Waiting || !m_form->isComplete())
        return;
    m_wasLeft = false;
    m_leads = true;
    m_activation.submit(m_form->takeAnswers());
    refresh();
}

void ActivationWalk::showScene()
{
    const auto &scene = m_activation.scene();
    if (m_activation.state() == Activation::State::Showing && scene) {
        if (scene->kind == PortalScene::Kind::Identity && !scene->fault)
            m_inBrowser->setOpen(false); // this window comes first again
        if (scene->kind == PortalScene::Kind::Form)
            m_form->show(*scene);
        if (scene->kind == PortalScene::Kind::Done)
            m_done->show(*scene);
    }
    refresh();
}

void ActivationWalk::refresh()
{
    const Phase now = phase();
    const bool waiting = m_activation.state() == Activation::State::Waiting;
    const auto &scene = m_activation.scene();
    waiting ? m_waiting->start(m_session.academy().portal.activation.host()) : m_waiting->stop();
    m_failure->show(m_activation);
    placeIdentity();
    m_identity->setVisible(now == Phase::Identity || now == Phase::Browser);
    m_identity->setExplained(!scene || !scene->fault);
    m_identity->setTarget(now == Phase::Identity && scene ? scene->sendsTo.host() : QString());
    m_identity->setWaiting(waiting);
    m_identity->setSentBefore(m_wasLeft && m_activation.hasSubmitted());
    m_form->setVisible(now == Phase::Form);
    m_form->submitButton()->setEnabled(!waiting);
    m_done->setVisible(now == Phase::Done);
    m_inBrowser->setVisible(now == Phase::Identity || now == Phase::Browser);
    if (now == Phase::Browser && m_hasBegun)
        m_inBrowser->setOpen(true);
    retranslate();
    m_browser->copies()->refresh();
    Q_EMIT changed();
    if (!waiting)
        lead();
}

/// In the browser's way the fields stand between the button that opens it and those that copy.
void ActivationWalk::placeIdentity()
{
    const bool inBrowser = phase() == Phase::Browser;
    if (inBrowser == m_browser->isAncestorOf(m_identity))
        return;
    if (inBrowser)
        m_browser->hold(m_identity);
    else
        m_column->insertWidget(m_column->indexOf(m_form), m_identity);
    tabInto(m_identity, inBrowser ? m_browser->openButton() : m_waiting->cancelButton());
}

void ActivationWalk::lead()
{
    if (!std::exchange(m_leads, false) || !isVisible())
        return;
    QWidget *next = nextAction();
    if (next)
        next->setFocus(Qt::OtherFocusReason); // nothing selected: one key would wipe what is to be mended
    Q_EMIT lookAt(m_failure->isVisible() ? static_cast<QWidget *>(m_failure) : this);
}

/// Where the next thing is to be done.
QWidget *ActivationWalk::nextAction() const
{
    const auto &scene = m_activation.scene();
    switch (phase()) {
    case Phase::Identity:
        return scene && scene->fault && scene->fault->kind == FaultKind::PortalDateMismatch
                   ? m_identity->dateField()
                   : m_identity->numenField();
    case Phase::Form: return m_form->firstField();
    case Phase::Done: return m_done->found()->firstField();
    case Phase::Active: return nullptr;
    case Phase::Browser: return m_browser->openButton();
    }
    Q_UNREACHABLE();
}

void ActivationWalk::hideAway()
{
    m_wasLeft = true;
    m_identity->hideAway();
    m_form->hideAway();
    m_browser->pasted()->drop();
}

void ActivationWalk::bringBack()
{
    m_identity->bringBack();
    m_form->bringBack();
    refresh();
}

Button *ActivationWalk::mainButton() const
{
    if (hasFound())
        return nullptr;
    if (phase() == Phase::Form)
        return m_form->submitButton();
    if (phase() == Phase::Browser && !m_browser->wasOpened())
        return m_browser->openButton();
    return phase() == Phase::Identity ? m_identity->sendButton() : nullptr;
}

FoundAccountForm *ActivationWalk::found() const
{
    if (phase() == Phase::Done)
        return m_done->found();
    return m_browser->pasted()->hasFound() ? m_browser->pasted()->found() : nullptr;
}

bool ActivationWalk::hasFound() const
{
    return found() != nullptr;
}

bool ActivationWalk::takeFound()
{
    if (!hasFound())
        return true;
    if (found()->complain())
        return false;
    m_session.setActivated(found()->account());
    Secret chosen = m_activation.takeChosenPassword();
    if (!chosen.isEmpty())
        m_session.setPassword(std::move(chosen));
    return true;
}

void ActivationWalk::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ActivationWalk::retranslate()
{
    m_inBrowser->setTitle(phase() == Phase::Browser ? tr("In the browser") : tr("In the browser instead"));
}
