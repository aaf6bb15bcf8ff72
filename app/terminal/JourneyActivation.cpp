// SPDX-License-Identifier: GPL-3.0-or-later
#include "activation/PortalText.h"
#include "diagnosis/Catalogue.h"
#include "terminal/TerminalActivation.h"
#include "terminal/TerminalJourney.h"

#include <QUrl>

using namespace Qt::StringLiterals;

bool TerminalJourney::askActivation()
{
    for (;;) {
        const auto chosen = m_terminal.choose(
            tr("Is your mailbox active? If you already read this mail in a browser, it is."),
            {tr("Yes: I have my login and my password"),
             tr("No, or I lost the password: activate it here, with NUMEN and birth date"),
             tr("No: activate it in the browser, and come back with its last page")});
        if (!chosen)
            return false;
        if (*chosen == 0)
            return true;
        const Verdict verdict = *chosen == 1 ? activateHere() : activateInBrowser();
        if (verdict != Verdict::Again)
            return verdict == Verdict::GoOn;
    }
}

TerminalJourney::Verdict TerminalJourney::activateHere()
{
    Activation &activation = m_session.activation();
    const ActivationEnd end = TerminalActivation(m_terminal, activation, m_session.world().now).run();
    if (end.fault && end.fault->kind == FaultKind::Cancelled)
        return Verdict::Quit;
    if (!end.said.isEmpty())
        m_terminal.say(tr("The portal says:") + u'\n' + quotation(end.said));
    if (end.fault)
        explain(*end.fault);
    if (end.mayHaveCounted)
        m_terminal.say(
            tr("What you sent may have counted although no answer came: look in the browser before "
               "you try again."));
    return takeOver(end.found, activation.takeChosenPassword(), end.fault);
}

/// Whatever the walk brought; without anything the question is put once more.
TerminalJourney::Verdict TerminalJourney::takeOver(const FoundAccount &found, Secret password,
                                                   const std::optional<Fault> &fault)
{
    const bool done = !fault || fault->kind == FaultKind::PortalDoneLoginMissing ||
                      fault->kind == FaultKind::PortalAlreadyActive;
    if (!done)
        return Verdict::Again;
    if (found.login)
        m_terminal.say(withColon(tr("Your login, as the portal shows it"), found.login->toString()));
    if (found.address)
        m_terminal.say(withColon(tr("Your address, as the portal shows it"), found.address->toString()));
    m_session.setActivated(found);
    m_hasChosenPassword = !password.isEmpty();
    if (m_hasChosenPassword) {
        m_session.setPassword(std::move(password));
        m_terminal.say(
            tr("Give your phone and your other computers the new password at once: retrying the old "
               "one locks accounts."));
    }
    return Verdict::GoOn;
}

TerminalJourney::Verdict TerminalJourney::activateInBrowser()
{
    m_terminal.say(
        tr("Open %1 in a browser. It asks for your NUMEN and your birth date, then for a new password; its "
           "last page shows your login.")
            .arg(m_session.academy().portal.activation.toString()));
    m_terminal.say(tr("Copy that last page here, then an empty line (an empty line alone: go on without)."));
    QString pasted;
    for (;;) {
        const auto line = m_terminal.ask(tr("Line"));
        if (!line)
            return Verdict::Quit;
        if (line->isEmpty())
            break;
        pasted += *line + u'\n';
    }
    if (pasted.isEmpty())
        return Verdict::GoOn;
    const FoundAccount found = m_session.activation().findIn(pasted);
    if (!found.login && !found.address)
        m_terminal.say(tr("No login and no address was found in it: you type them next."));
    return takeOver(found, {}, std::nullopt);
}
