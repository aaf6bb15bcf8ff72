// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailProofs.h"
#include "diagnosis/ProofWords.h"
#include "terminal/TerminalJourney.h"

using namespace Qt::StringLiterals;

void TerminalJourney::offerProof()
{
    if (!m_session.mayUsePassword() || m_session.loginBudget().isSpent())
        return;
    const auto account = m_session.account();
    m_terminal.say(ProofWords::intention(account->value().address.toString()));
    const auto wanted = m_terminal.askYesNo(tr("Check your mailbox with such a message now?"), false);
    if (!wanted || !*wanted || !hasPasswordForProof())
        return;
    m_terminal.say(tr("Under way; this takes some seconds, a minute at most…"));
    const auto proof = MailProofs::run(m_session);
    if (!proof)
        return;
    m_terminal.say(MailProofs::text(*proof));
    m_terminal.say(ProofWords::summaryOf(*proof));
    if (const auto fault = m_session.proving().fault())
        explain(*fault);
}

bool TerminalJourney::hasPasswordForProof()
{
    return m_session.hasPassword() || typePassword();
}
