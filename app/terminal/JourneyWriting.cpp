// SPDX-License-Identifier: GPL-3.0-or-later
#include "Planning.h"
#include "Waiting.h"
#include "diagnosis/Catalogue.h"
#include "profile/sheet/SettingsSheet.h"
#include "terminal/TerminalJourney.h"

using namespace Qt::StringLiterals;

TerminalJourney::Verdict TerminalJourney::confirm()
{
    if (const auto skipped = makePlan(m_session))
        explain(*skipped);
    const auto &planned = m_session.planned();
    if (!planned)
        return Verdict::Quit;
    if (!*planned) {
        explain(planned->fault());
        const auto chosen =
            m_terminal.choose(tr("This cannot be written."), {tr("Change my answers"), tr("Leave")});
        return chosen && *chosen == 0 ? Verdict::Change : Verdict::Quit;
    }
    showPlan(planned->value());
    if (planned->value().changesNothing())
        return Verdict::GoOn;
    const auto chosen =
        m_terminal.choose(tr("Write this?"), {tr("Yes, write it"), tr("Change my answers"), tr("No, leave")});
    constexpr Verdict verdicts[] = {Verdict::GoOn, Verdict::Change, Verdict::Quit};
    return chosen ? verdicts[*chosen] : Verdict::Quit;
}

void TerminalJourney::showPlan(const ChangeSet &changes)
{
    m_terminal.say(tr("What will be written:"));
    m_terminal.say(changes.preview());
    for (const Fault &notice : changes.notices)
        m_terminal.say(tr("Note: %1").arg(sentenceFor(notice)));
}

TerminalJourney::Verdict TerminalJourney::write()
{
    waitFor(m_session, &SetupSession::writingDone, [&] {
        m_session.write();
        return true;
    });
    const auto &written = m_session.written();
    if (!written)
        return Verdict::Quit;
    if (*written)
        return Verdict::GoOn;
    explain(written->fault());
    const auto chosen =
        m_terminal.choose(tr("It was not written."), {tr("Try again"), tr("Change my answers"), tr("Leave")});
    constexpr Verdict verdicts[] = {Verdict::Again, Verdict::Change, Verdict::Quit};
    return chosen ? verdicts[*chosen] : Verdict::Quit;
}

void TerminalJourney::finish()
{
    const ChangeSet &changes = m_session.planned()->value();
    m_terminal.say(changes.changesNothing() ? tr("The account is already there: nothing had to be changed.")
                                            : tr("It is written."));
    m_terminal.say(u'\n' + sheetAsText(*m_session.sheet()));
    offerProof();
    offerToOpen();
    if (m_training)
        m_terminal.ask(tr("Enter ends the training: Thunderbird is closed and everything is removed"));
    else
        m_terminal.say(tr("To take it back: %1").arg(QStringLiteral(PROGRAM_NAME " undo")));
}

void TerminalJourney::explain(const Fault &fault)
{
    const Advice advice = adviceFor(fault.kind);
    m_terminal.say(QStringList{sentenceFor(fault), advice.remedy, advice.contact}.join(u' ').trimmed());
}
