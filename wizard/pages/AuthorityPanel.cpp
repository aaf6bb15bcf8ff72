// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AuthorityPanel.h"

#include "diagnosis/Catalogue.h"
#include "diagnosis/CertificateText.h"
#include "pages/Announcement.h"
#include "pages/Button.h"
#include "pages/Card.h"
#include "pages/Desktop.h"
#include "pages/FieldMessage.h"
#include "pages/FlowLayout.h"
#include "pages/Spacing.h"
#include "session/Background.h"

using namespace Qt::StringLiterals;

AuthorityPanel::AuthorityPanel(const Desktop &desktop, QWidget *parent)
    : QWidget(parent),
      m_desktop(desktop),
      m_title(new Prose(Prose::Tone::Strong)),
      m_hint(new Prose(Prose::Tone::Quiet)),
      m_choose(new Button(u"chooseAuthority"_s)),
      m_message(new FieldMessage),
      m_card(new Card),
      m_facts(new Prose),
      m_meaning(new Prose),
      m_take(new Button(u"takeAuthority"_s)),
      m_leave(new Button(u"leaveAuthority"_s))
{
    setObjectName(u"authorityPanel"_s);
    m_facts->setObjectName(u"authorityFacts"_s);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *answers = new FlowLayout(spaced(*this, 0.6), spaced(*this, 0.3));
    answers->addWidget(m_take);
    answers->addWidget(m_leave);
    m_card->column()->addWidget(m_facts);
    m_card->column()->addWidget(m_meaning);
    m_card->column()->addLayout(answers);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaced(*this, 0.35));
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    column->addWidget(m_message);
    column->addWidget(m_card);
    connect(m_choose, &Button::clicked, this, &AuthorityPanel::choose);
    connect(m_take, &Button::clicked, this, &AuthorityPanel::take);
    connect(m_leave, &Button::clicked, this, &AuthorityPanel::leave);
}

void AuthorityPanel::setAuthority(const QByteArray &pem)
{
    m_taken = pem;
    m_candidate.reset();
    m_message->clear();
    showCertificate();
}

void AuthorityPanel::choose()
{
    const QString file = m_desktop.askWhichFile(this, FileKind::Certificate);
    if (file.isEmpty())
        return;
    m_message->clear();
    inBackground(
        this, [file] { return openAuthority(file); },
        [this](const Result<Authority> &authority) { opened(authority); });
}

void AuthorityPanel::opened(const Result<Authority> &authority)
{
    m_candidate = authority ? std::optional(authority.value()) : std::nullopt;
    if (!authority)
        m_message->say(Glyph::Bad, sentenceFor(authority.fault()));
    showCertificate();
    Q_EMIT lookAt(authority ? static_cast<QWidget *>(m_card) : m_message);
    if (!authority)
        return;
    m_leave->setFocus(Qt::OtherFocusReason); // Enter alone takes nothing
    for (Prose *text : {m_facts, m_meaning}) // which stand before what has the focus
        announce(*text);
}

void AuthorityPanel::take()
{
    m_taken = m_candidate->pem;
    m_candidate.reset();
    m_message->say(Glyph::Good, tr("This certificate is taken. Save the settings to keep it."));
    showCertificate();
    m_choose->setFocus(Qt::OtherFocusReason);
}

/// What was looked at is left, else what was taken is given up.
void AuthorityPanel::leave()
{
    if (!m_candidate)
        m_taken.clear();
    m_candidate.reset();
    m_message->clear();
    showCertificate();
    m_choose->setFocus(Qt::OtherFocusReason);
}

std::optional<CertificateFacts> AuthorityPanel::shown() const
{
    if (m_candidate)
        return m_candidate->facts;
    const auto taken = readAuthority(m_taken);
    return taken ? std::optional(taken.value()) : std::nullopt;
}

void AuthorityPanel::showCertificate()
{
    m_take->setVisible(m_candidate.has_value());
    m_card->setVisible(m_candidate || !m_taken.isEmpty());
    retranslate();
}

void AuthorityPanel::retranslate()
{
    m_title->setText(tr("The school's or its filter's own certificate"));
    m_hint->setText(
        tr("Only where a filter opens encrypted connections and the mail servers cannot be exempted "
           "from it. It is trusted for mail servers, never for the portal."));
    m_choose->setWords(tr("Choose a certificate…"));
    m_take->setWords(tr("I compared the fingerprint: use it"));
    m_leave->setWords(m_candidate ? tr("Do not use it") : tr("Take it out"),
                      m_candidate ? tr("Do not use this certificate")
                                  : tr("Take the certificate out of the settings"));
    const auto facts = shown();
    m_facts->setText(facts ? CertificateText::of(*facts) : tr("This certificate cannot be read."));
    m_meaning->setText(
        m_candidate
            ? tr("Whoever holds this certificate's key can read all mail that passes, passwords too. "
                 "Compare the fingerprint, digit by digit, with the one on the filter's own page or "
                 "with what its maker tells you by telephone.")
            : tr("It is part of the settings: mail servers that show a certificate of it are trusted."));
}
