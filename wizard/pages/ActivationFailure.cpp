// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ActivationFailure.h"

#include "pages/Button.h"
#include "pages/PortalQuote.h"
#include "pages/Spacing.h"
#include "session/Activation.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace {

/// What this computer saw of it goes before what the portal said earlier.
std::optional<Fault> faultOf(const Activation &activation)
{
    if (activation.state() == Activation::State::Failed)
        return activation.failure();
    const bool shown = activation.state() == Activation::State::Showing && activation.scene();
    return shown ? activation.scene()->fault : std::nullopt;
}

constexpr qsizetype glimpse = 160; ///< Characters of a page that is gone on with in the browser anyway.

/// A refusal carries the portal's reason; of a page that cannot be gone on with the beginning is enough.
QString shownOf(const PortalScene &scene)
{
    if (scene.kind == PortalScene::Kind::Browser)
        return scene.message.size() > glimpse ? QString(scene.message.first(glimpse) + u'…') : scene.message;
    return scene.fault->detail;
}

/// Where the portal wanted to lead: shown, not followed.
QString whereOf(const std::optional<Fault> &fault)
{
    const bool leadsAway = fault && (fault->kind == FaultKind::PortalRedirectedElsewhere ||
                                     fault->kind == FaultKind::PortalNotSecure);
    return leadsAway ? fault->detail : QString();
}

} // namespace

ActivationFailure::ActivationFailure(const QString &codePrefix, QWidget *parent)
    : QWidget(parent),
      m_panel(new FaultPanel(u"portalFault"_s, codePrefix)),
      m_quote(new PortalQuote(u"portalReason"_s)),
      m_mayHaveCounted(new Prose(Prose::Tone::Strong)),
      m_again(new Button(u"portalAgain"_s))
{
    m_panel->setWebmailOffered(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaced(*this, 0.5));
    column->addWidget(m_panel);
    column->addWidget(m_quote);
    column->addWidget(m_mayHaveCounted);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    connect(m_again, &Button::clicked, this, &ActivationFailure::againWanted);
    hide();
    retranslate();
}

void ActivationFailure::show(const Activation &activation)
{
    using State = Activation::State;
    const auto fault = faultOf(activation);
    const auto &scene = activation.scene();
    const bool answered = activation.state() == State::Showing && scene;
    if (m_panel->fault() != fault)
        m_panel->show(fault, whereOf(fault));
    if (answered && fault && scene->kind != PortalScene::Kind::Done)
        m_quote->quote(scene->url.host(), scene->message, shownOf(*scene));
    else
        m_quote->quote({}, {}, {});
    m_quote->setCopyOffered(!answered || scene->kind != PortalScene::Kind::Form); // the form offers it
    m_mayHaveCounted->setVisible(activation.mayHaveCounted());
    const bool canGoOn = answered && scene->kind != PortalScene::Kind::Browser;
    const bool idle = activation.state() == State::NotOpened;
    m_again->setVisible(idle || (activation.state() != State::Waiting && !canGoOn));
    setVisible(fault || idle);
}

void ActivationFailure::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ActivationFailure::retranslate()
{
    m_mayHaveCounted->setText(
        tr("What you sent may have arrived all the same: look at the portal in the browser "
           "before you send it again."));
    m_again->setWords(tr("Try again in this window"));
}
