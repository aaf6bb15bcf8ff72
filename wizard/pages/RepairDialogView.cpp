// SPDX-License-Identifier: GPL-3.0-or-later
// What the repair shows, from what its session knows.
#include "diagnosis/Catalogue.h"
#include "pages/Announcement.h"
#include "pages/Button.h"
#include "pages/FaultPanel.h"
#include "pages/FieldMessage.h"
#include "pages/RepairAccounts.h"
#include "pages/RepairDialog.h"
#include "pages/RepairPassword.h"
#include "pages/RepairProposal.h"
#include "pages/RepairServers.h"

#include <QEvent>

void RepairDialog::enter(State state)
{
    m_state = state;
    m_message->clear();
    refresh();
    QWidget *const first = state == State::Judged ? m_password->firstField() : nullptr;
    if (QWidget *const wanted = first ? first : m_close; state != State::Judged || first)
        wanted->setFocus(Qt::OtherFocusReason);
}

void RepairDialog::refresh()
{
    const bool judged = m_session.chosen() && (m_state == State::Judged || m_state == State::Writing);
    m_proposal->setVisible(judged);
    m_password->setVisible(m_session.chosen() && m_state == State::Judged);
    m_accounts->setLocked(m_state != State::Testing && m_state != State::Judged);
    m_accounts->setMended(m_state == State::Written);
    if (judged) {
        m_proposal->refresh();
        m_password->refresh();
    }
    if (m_state == State::Judged)
        showFault();
    else
        m_fault->show(std::nullopt);
    m_servers->showEndpoints(shownEndpoints());
    m_stateGlyph->setGlyph(stateGlyph());
    const QString text = stateText();
    if (text != m_stateText->text()) {
        m_stateText->setText(text);
        announce(*m_stateText);
    }
    refreshButtons();
}

/// What the account is set to, and what it shall be set to.
QList<Endpoint> RepairDialog::shownEndpoints() const
{
    if (!m_session.chosen())
        return {};
    const StoredAccount &account = m_session.chosen()->account;
    QList<Endpoint> endpoints{account.incoming.endpoint};
    if (account.outgoing)
        endpoints.append(account.outgoing->endpoint);
    const auto target = m_session.isTested() ? m_session.repair().target : std::nullopt;
    if (!target)
        return endpoints;
    for (const ServerAccess *server : {&target->incoming, &target->outgoing}) {
        if (!endpoints.contains(server->endpoint.endpoint()))
            endpoints.append(server->endpoint.endpoint());
    }
    return endpoints;
}

/// Beside the proposal: what stands in the way of writing, else which server fails. A refused password is
/// told where it was typed.
void RepairDialog::showFault()
{
    const auto &plan = m_session.planned();
    if (plan && !*plan)
        return m_fault->show(plan->fault());
    const Repair repair = m_session.repair();
    const bool saidBeside = !m_session.loginOutcomes().isEmpty();
    m_fault->show(saidBeside ? std::nullopt : repair.fault, repair.failing);
}

void RepairDialog::refreshButtons()
{
    const auto &plan = m_session.planned();
    const bool canOpen = plan && *plan && !plan->value().launch.isEmpty();
    // While what was typed last is being taken in, the button stays under the mouse.
    const bool keepsMend = m_state == State::Judged && !plan && m_mend->isVisibleTo(this);
    m_mend->setVisible(canMend() || keepsMend);
    m_undo->setVisible(m_state == State::Written && m_session.written() && *m_session.written() &&
                       m_session.written()->value());
    m_open->setVisible(m_state == State::Written && canOpen);
    m_close->setEnabled(m_state != State::Writing && m_state != State::Undoing);
    (m_mend->isVisibleTo(this) ? m_mend : m_open->isVisibleTo(this) ? m_open : m_close)->setDefault(true);
}

Glyph RepairDialog::stateGlyph() const
{
    switch (m_state) {
    case State::Finding:
    case State::Testing:
    case State::Writing:
    case State::Undoing: return Glyph::Running;
    case State::NothingFound: return Glyph::Note;
    case State::Written: return Glyph::Good;
    case State::Undone: return Glyph::Stopped;
    case State::Judged: break;
    }
    switch (m_session.repair().verdict) {
    case Repair::Verdict::Mend: return Glyph::Warning;
    case Repair::Verdict::Unreachable:
    case Repair::Verdict::LoginRefused: return Glyph::Bad;
    case Repair::Verdict::SettingsRight:
    case Repair::Verdict::Sound: return Glyph::Good;
    }
    Q_UNREACHABLE();
}

QString RepairDialog::stateText() const
{
    switch (m_state) {
    case State::Finding: return tr("Looking for your account in Thunderbird…");
    case State::NothingFound: return nothingFoundText();
    case State::Testing: return tr("Testing the servers…");
    case State::Writing: return tr("Writing, then reading back to compare…");
    case State::Undoing: return tr("Taking everything back…");
    case State::Undone: return tr("Everything is as it was before.");
    case State::Written: return writtenText();
    case State::Judged: break;
    }
    switch (m_session.repair().verdict) {
    case Repair::Verdict::Mend: return tr("This is what is wrong, and what changes:");
    case Repair::Verdict::Unreachable:
        return tr("The settings are right. A server does not work as it should:");
    case Repair::Verdict::LoginRefused: return tr("The settings are right. The server refuses the password.");
    case Repair::Verdict::SettingsRight:
        return tr(
            "The settings are right and the servers answer: what is left is the password. Try it here.");
    case Repair::Verdict::Sound:
        return tr("Settings, servers and password are right. If Thunderbird asks for the password, type the "
                  "same one there.");
    }
    Q_UNREACHABLE();
}

QString RepairDialog::nothingFoundText() const
{
    const auto &finding = m_session.finding();
    if (!finding->outlook.isEmpty())
        return tr("Your account is in Outlook, and only Thunderbird's can be mended here. The walk of this "
                  "assistant "
                  "ends with a sheet of the right settings: compare them with Outlook's.");
    if (!finding->unreadable.isEmpty())
        return sentenceFor(finding->unreadable.first()) + u' ' +
               adviceFor(finding->unreadable.first().kind).remedy;
    return tr("Thunderbird has no account of %1 on this computer. Close this, and let the assistant set it "
              "up.")
        .arg(m_session.academy().name);
}

QString RepairDialog::writtenText() const
{
    if (m_session.repair().verdict == Repair::Verdict::LoginRefused)
        return tr("Thunderbird has forgotten the old password. Choose a new one on the portal if you have "
                  "none, then "
                  "open Thunderbird and type it.");
    if (m_session.rememberPassword() && m_session.hasPassword())
        return tr("The account is mended. Open Thunderbird: your mail is there.");
    return tr("The account is mended. Open Thunderbird: it may ask for your password once.");
}

void RepairDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void RepairDialog::retranslate()
{
    setWindowTitle(tr("My mail stopped working"));
    m_title->setText(tr("My mail stopped working"));
    m_intro->setText(
        tr("Your account is looked for in Thunderbird and its servers are tested. Nothing is changed "
           "before you say so, and everything can be taken back."));
    m_close->setWords(tr("&Close"));
    m_mend->setWords(tr("&Mend it"), tr("Mend the account in Thunderbird"));
    m_undo->setWords(tr("Take it back"), tr("Take back everything that was written"));
    m_open->setWords(tr("Open Thunderbird"));
    m_accounts->retranslate();
    m_proposal->retranslate();
    m_servers->retranslate();
    refresh();
}
