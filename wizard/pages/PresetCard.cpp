// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PresetCard.h"

#include "diagnosis/Catalogue.h"
#include "pages/Card.h"
#include "pages/Choice.h"
#include "pages/FieldMessage.h"
#include "pages/FlowLayout.h"
#include "pages/Language.h"
#include "pages/Spacing.h"
#include "pages/TypedServer.h"

#include <QLocale>

using namespace Qt::StringLiterals;

PresetCard::PresetCard(SetupSession &session, ServerPreset preset, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_preset(std::move(preset)),
      m_choice(new Choice(u"preset:"_s + m_preset.id)),
      m_incomingLabel(new Prose),
      m_outgoingLabel(new Prose),
      m_warning(new FieldMessage),
      m_source(new Prose(Prose::Tone::Quiet))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card;
    outer->addWidget(card);
    card->column()->addWidget(m_choice);
    card->column()->addWidget(serverLine(m_preset.incoming, m_incomingLabel));
    card->column()->addWidget(serverLine(m_preset.outgoing, m_outgoingLabel));
    if (!m_preset.outgoing.endpoint) {
        m_typed = new TypedServer;
        m_typed->setAsksUserName(m_preset.outgoing.loginForm == LoginForm::Typed);
        m_typed->hide();
        card->column()->addWidget(m_typed);
        connect(button(), &QRadioButton::toggled, m_typed, &QWidget::setVisible);
    }
    card->column()->addWidget(m_warning);
    card->column()->addWidget(m_source);
}

QRadioButton *PresetCard::button() const
{
    return m_choice->button();
}

QWidget *PresetCard::serverLine(const ServerRow &row, Prose *label)
{
    auto *line = new QWidget;
    auto *flow = new FlowLayout(spaced(*this, 0.6), 0);
    line->setLayout(flow);
    label->setWordWrap(false);
    flow->addWidget(label);
    if (row.endpoint) {
        auto *status = new EndpointStatus(*row.endpoint);
        status->setHearsay(row.confidence == Confidence::Low);
        flow->addWidget(status);
        m_statuses.append(status);
    }
    return line;
}

void PresetCard::refresh()
{
    for (EndpointStatus *status : std::as_const(m_statuses))
        status->show(m_session.board().row(status->endpoint()), m_session.faultOf(status->endpoint()));
}

void PresetCard::retranslate()
{
    const QString language = Language::current();
    m_choice->setTitle(m_preset.name.in(language));
    m_choice->setExplanation(m_preset.explanation.in(language));
    const auto protocolAnd = [](const ServerRow &row) {
        return row.endpoint ? nameOf(row.protocol) + u", "_s + nameOf(row.endpoint->security)
                            : nameOf(row.protocol);
    };
    m_incomingLabel->setText(tr("Receiving (%1)").arg(protocolAnd(m_preset.incoming)));
    m_outgoingLabel->setText(m_preset.outgoing.endpoint
                                 ? tr("Sending (%1)").arg(protocolAnd(m_preset.outgoing))
                                 : tr("Sending (%1): to be typed").arg(protocolAnd(m_preset.outgoing)));
    const int widest = std::max(m_incomingLabel->sizeHint().width(), m_outgoingLabel->sizeHint().width());
    m_incomingLabel->setMinimumWidth(widest);
    m_outgoingLabel->setMinimumWidth(widest);
    const QString warning = m_preset.warning.in(language);
    if (m_preset.discouraged)
        m_warning->say(Glyph::Warning,
                       tr("Discouraged: without encryption your password could be read on the way. "
                          "It is shown for comparison and cannot be chosen.") +
                           (warning.isEmpty() ? QString() : u' ' + warning));
    else if (!warning.isEmpty())
        m_warning->say(Glyph::Note, warning);
    const QDate checked = std::min(m_preset.incoming.checkedOn, m_preset.outgoing.checkedOn);
    m_source->setVisible(m_preset.confidence() == Confidence::Low);
    m_source->setText(checked.isValid() ? tr("Little is known of this one (looked up on %1).")
                                              .arg(QLocale().toString(checked, QLocale::ShortFormat))
                                        : tr("Little is known of this one."));
    refresh();
}
