// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ProofPanel.h"

#include "pages/Announcement.h"
#include "pages/Button.h"
#include "pages/FaultPanel.h"
#include "pages/SecretField.h"
#include "pages/Spacing.h"

#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

Glyph glyphOf(ProofLine::State state)
{
    switch (state) {
    case ProofLine::State::Waiting: return Glyph::Waiting;
    case ProofLine::State::Running: return Glyph::Running;
    case ProofLine::State::Good: return Glyph::Good;
    case ProofLine::State::Open: return Glyph::Note;
    case ProofLine::State::Skipped: return Glyph::Stopped;
    case ProofLine::State::Bad: return Glyph::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace

ProofPanel::ProofPanel(SetupSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_intention(new Prose),
      m_password(new SecretField(u"proofPassword"_s, SecretField::AtFirst::Hidden)),
      m_start(new Button(u"prove"_s)),
      m_budget(new Prose(Prose::Tone::Quiet)),
      m_summary(new Prose(Prose::Tone::Strong)),
      m_fault(new FaultPanel(u"proofFault"_s, session.academy().codePrefix))
{
    setObjectName(u"proofPanel"_s);
    m_summary->setObjectName(u"proofSummary"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card;
    outer->addWidget(card);
    card->column()->addWidget(m_intention);
    card->column()->addWidget(m_password);
    card->column()->addWidget(m_start, 0, Qt::AlignLeft);
    card->column()->addWidget(m_budget);
    for (Line &line : m_lines) {
        line = addLine();
        card->column()->addWidget(line.box);
    }
    card->column()->addWidget(m_summary);
    outer->addWidget(m_fault);

    connect(m_start, &Button::clicked, this, &ProofPanel::startOrStop);
    m_password->edit()->installEventFilter(this);
    connect(m_password, &SecretField::edited, m_password, &SecretField::clearMessage);
    connect(m_fault, &FaultPanel::webmailWanted, this, &ProofPanel::webmailWanted);
    connect(&session.proving(), &Proving::progressed, this, &ProofPanel::showProof);
    connect(&session.proving(), &Proving::finished, this, &ProofPanel::showEnd);
}

ProofPanel::Line ProofPanel::addLine()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spaced(*this, 0.4));
    const Line line{box, new GlyphLabel(Glyph::Waiting), new Prose};
    row->addWidget(line.glyph, 0, Qt::AlignTop);
    row->addWidget(line.text, 1);
    return line;
}

void ProofPanel::enter()
{
    setVisible(m_session.mayUsePassword());
    m_fault->show(m_session.proving().fault());
    showProof();
}

void ProofPanel::leave()
{
    m_password->wipe();
}

/// Enter after the password begins the check; left to the window, it would close it.
bool ProofPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_password->edit() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            startOrStop();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ProofPanel::startOrStop()
{
    Proving &proving = m_session.proving();
    m_fault->show(std::nullopt);
    if (proving.isRunning()) {
        proving.cancel();
        announce(*m_start);
    } else if (handPasswordOver()) {
        proving.start();
    }
    showProof();
}

bool ProofPanel::handPasswordOver()
{
    if (!m_password->isEmpty())
        m_session.setPassword(m_password->take());
    if (m_session.hasPassword())
        return true;
    m_password->refuse(tr("Type your password: the message is sent and read with it."));
    m_password->edit()->setFocus();
    return false;
}

/// None is held, or the one that is held was refused.
bool ProofPanel::isPasswordWanted() const
{
    const auto fault = m_session.proving().fault();
    return !m_session.hasPassword() || (fault && fault->kind == FaultKind::LoginRefused);
}

/// As it stands now, and what is new of it spoken.
void ProofPanel::showProof()
{
    std::array<QString, 3> before;
    for (std::size_t at = 0; at < m_lines.size(); ++at)
        before.at(at) = m_lines.at(at).text->text();
    retranslate();
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        const Line &line = m_lines.at(at);
        const Glyph sign = line.glyph->glyph();
        const bool isFact = sign != Glyph::Waiting && sign != Glyph::Stopped;
        if (isFact && line.text->text() != before.at(at))
            announce(*line.text);
    }
}

void ProofPanel::showEnd()
{
    showProof();
    const auto fault = m_session.proving().fault();
    m_fault->show(fault);
    Q_EMIT lookAt(fault ? static_cast<QWidget *>(m_fault) : m_summary);
    if (!fault)
        announce(*m_summary);
}

void ProofPanel::retranslate()
{
    const auto account = m_session.account();
    if (account && *account)
        m_intention->setText(ProofWords::intention(account->value().address.toString()));
    const Proving &proving = m_session.proving();
    const bool running = proving.isRunning();
    const int left = m_session.loginBudget().left();
    m_password->setLabel(tr("Password"));
    m_password->setVisible(isPasswordWanted() && !running && left > 0);
    m_start->setWords(running ? tr("Stop the check") : tr("Check with a real message"));
    m_start->setEnabled(running || left > 0);
    m_budget->setVisible(left == 0);
    m_budget->setText(
        tr("No more checks now, so that the server does not lock you out. Sign in to the webmail "
           "first."));
    showLines();
}

void ProofPanel::showLines()
{
    const auto &proof = m_session.proving().proof();
    m_summary->setVisible(proof && proof->finished);
    for (const Line &line : m_lines)
        line.box->setVisible(proof.has_value());
    if (!proof)
        return;
    m_summary->setText(ProofWords::summaryOf(*proof));
    const auto lines = ProofWords::linesOf(*proof);
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        m_lines.at(at).glyph->setGlyph(glyphOf(lines.at(qsizetype(at)).state));
        m_lines.at(at).text->setText(lines.at(qsizetype(at)).text);
    }
}
