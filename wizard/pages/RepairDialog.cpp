// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/RepairDialog.h"

#include "pages/Button.h"
#include "pages/FaultPanel.h"
#include "pages/FieldMessage.h"
#include "pages/PageView.h"
#include "pages/RepairAccounts.h"
#include "pages/RepairPassword.h"
#include "pages/RepairProposal.h"
#include "pages/RepairServers.h"
#include "pages/Spacing.h"

using namespace Qt::StringLiterals;

RepairDialog::RepairDialog(SetupSession &setup, const Desktop &desktop, QWidget *parent)
    : PageDialog(parent),
      m_desktop(desktop),
      m_session(setup.world(), setup.loginBudget()),
      m_title(new Prose(Prose::Tone::Title)),
      m_intro(new Prose),
      m_accounts(new RepairAccounts(m_session)),
      m_stateGlyph(new GlyphLabel(Glyph::Running)),
      m_stateText(new Prose(Prose::Tone::Strong)),
      m_proposal(new RepairProposal(m_session)),
      m_password(new RepairPassword(m_session, setup.computer())),
      m_fault(new FaultPanel(u"repairFault"_s, setup.academy().codePrefix)),
      m_message(new FieldMessage),
      m_servers(new RepairServers(m_session)),
      m_open(new Button(u"repairOpenThunderbird"_s)),
      m_undo(new Button(u"repairUndo"_s)),
      m_close(new Button(u"repairClose"_s)),
      m_mend(new Button(u"repairMend"_s))
{
    setObjectName(u"repairDialog"_s);
    layOut();
    connectSession();
    retranslate();
    enter(State::Finding);
    m_session.find();
    resize(comfortableSize(44, 0.9));
}

RepairDialog::~RepairDialog() = default;

void RepairDialog::layOut()
{
    add(m_title);
    m_view->addPage(makePage());
    addView();
    add(m_servers);
    auto *footer = new QHBoxLayout;
    makeFooter(footer);
    add(footer);
}

QWidget *RepairDialog::makePage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaced(*this, 0.75));
    auto *state = new QHBoxLayout;
    state->setSpacing(spaced(*this, 0.5));
    state->addWidget(m_stateGlyph, 0, Qt::AlignTop);
    state->addWidget(m_stateText, 1);
    column->addWidget(m_intro);
    column->addWidget(m_accounts);
    column->addLayout(state);
    column->addWidget(m_proposal);
    column->addWidget(m_password);
    column->addWidget(m_fault);
    column->addWidget(m_message);
    column->addStretch();
    return page;
}

void RepairDialog::makeFooter(QHBoxLayout *row)
{
    row->setSpacing(spaced(*this, 0.6));
    row->addWidget(m_close);
    row->addStretch();
    row->addWidget(m_undo);
    row->addWidget(m_open);
    row->addWidget(m_mend);
    connect(m_close, &Button::clicked, this, &RepairDialog::reject);
    connect(m_undo, &Button::clicked, this, &RepairDialog::undo);
    connect(m_open, &Button::clicked, this, &RepairDialog::openThunderbird);
    connect(m_mend, &Button::clicked, this, &RepairDialog::mend);
}

void RepairDialog::connectSession()
{
    const auto openWebmail = [this] {
        m_desktop.openInBrowser(serviceOf(m_session.chosen()->account, m_session.academy()).webmail);
    };
    connect(&m_session, &RepairSession::found, this, &RepairDialog::found);
    connect(&m_session, &RepairSession::tested, this, &RepairDialog::judge);
    connect(&m_session, &RepairSession::planReady, this, &RepairDialog::planned);
    connect(&m_session, &RepairSession::writingDone, this, &RepairDialog::written);
    connect(&m_session, &RepairSession::undone, this, &RepairDialog::undone);
    connect(m_accounts, &RepairAccounts::chosen, this, &RepairDialog::accountChosen);
    connect(m_password, &RepairPassword::changed, this, &RepairDialog::judge);
    connect(m_password, &RepairPassword::webmailWanted, this, openWebmail);
    connect(m_fault, &FaultPanel::webmailWanted, this, openWebmail);
    connect(m_proposal, &RepairProposal::lookAt, m_view, &PageView::bringIntoView);
}

// The walk
// --------------------------------------------------------------------------------------------------------

void RepairDialog::found()
{
    m_accounts->showFound();
    if (m_session.chosen())
        accountChosen();
    else
        enter(State::NothingFound);
}

void RepairDialog::accountChosen()
{
    enter(State::Testing);
    m_session.test();
}

/// Something is known that was not: a test's end, a login, a password's outcome.
void RepairDialog::judge()
{
    if (m_state != State::Testing && m_state != State::Judged)
        return;
    m_state = State::Judged;
    m_session.plan();
    refresh();
}

void RepairDialog::planned()
{
    if (m_state != State::Judged)
        return;
    refresh();
    if (std::exchange(m_mendWhenPlanned, false))
        mend();
}

bool RepairDialog::canMend() const
{
    const auto &plan = m_session.planned();
    return m_state == State::Judged && plan && *plan && !plan->value().changesNothing();
}

void RepairDialog::mend()
{
    m_password->handOver();
    if (!m_password->takeLogin())
        return;
    if (!m_session.planned()) { // what was typed last is being taken in
        m_mendWhenPlanned = true;
        m_session.plan();
    } else if (canMend()) {
        enter(State::Writing);
        m_session.write();
    }
}

void RepairDialog::written()
{
    if (*m_session.written())
        return enter(State::Written);
    enter(State::Judged);
    m_fault->show(m_session.written()->fault());
    m_view->bringIntoView(m_fault);
}

void RepairDialog::undo()
{
    enter(State::Undoing);
    m_session.undo();
}

void RepairDialog::undone(const Result<Undone> &result)
{
    enter(result ? State::Undone : State::Written);
    m_fault->show(result ? std::nullopt : std::optional(result.fault()));
}

void RepairDialog::openThunderbird()
{
    const auto &plan = m_session.planned();
    if (plan && *plan && m_desktop.launch(plan->value().launch))
        m_message->say(Glyph::Good, tr("Thunderbird is starting."));
    else
        m_message->say(Glyph::Warning,
                       tr("Thunderbird could not be started from here: open it from your menu."));
}

void RepairDialog::reject()
{
    if (m_state != State::Writing && m_state != State::Undoing)
        PageDialog::reject();
}
