// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/TerminalJourney.h"

#include "ExitCode.h"
#include "Interruption.h"
#include "SpokenText.h"
#include "Waiting.h"
#include "diagnosis/Catalogue.h"

#include <QUrl>

using namespace Qt::StringLiterals;

int TerminalJourney::run(const QString &reasonForTerminal)
{
    waitFor(m_session, &SetupSession::recovered, [&] {
        m_session.recover();
        return true;
    });
    greet(reasonForTerminal);
    if (!askService() || !askComputer() || !askActivation())
        return leave();
    for (;;) {
        if (!answer())
            return leave();
        const Verdict verdict = confirmAndWrite();
        if (verdict == Verdict::GoOn) {
            finish();
            return static_cast<int>(ExitCode::Done);
        }
        if (verdict == Verdict::Quit)
            return leave();
    }
}

TerminalJourney::Verdict TerminalJourney::confirmAndWrite()
{
    const Verdict confirmed = confirm();
    if (confirmed == Verdict::Change || confirmed == Verdict::Quit)
        return confirmed;
    Verdict written = write();
    while (written == Verdict::Again)
        written = write();
    return written;
}

void TerminalJourney::greet(const QString &reasonForTerminal)
{
    m_terminal.say(reasonForTerminal);
    if (m_training) {
        const auto account = m_training->account();
        m_terminal.say(tr("*** TRAINING: invented servers on this computer, no real account, nothing of "
                          "yours is touched. ***"));
        m_terminal.say(tr("You are %1 %2, login %3, password %4")
                           .arg(account.given, account.birthName, account.login, account.password));
        m_terminal.say(tr("NUMEN %1, born on %2: for the training's portal alone.")
                           .arg(account.numen,
                                QDate::fromString(account.birthDate, Qt::ISODate).toString(u"dd/MM/yyyy"_s)));
    }
    m_terminal.say(tr("This is an unofficial tool: it is made neither by the académie nor by the ministry."));
    m_terminal.say(
        tr("You say who you are, the servers are tested, you see every change, then it is written. "
           "Enter takes what stands in brackets; Ctrl+D leaves.") +
        u'\n');
}

/// Everything up to the plan. Asked again after "change", with the former answers as proposals.
bool TerminalJourney::answer()
{
    if (!askIdentity())
        return false;
    for (;;) {
        if (!askPreset())
            return false;
        Verdict verdict = testServers();
        while (verdict == Verdict::Again)
            verdict = testServers();
        if (verdict == Verdict::Quit)
            return false;
        if (verdict == Verdict::GoOn)
            break;
    }
    return askClients() && askSignature() && askPassword();
}

bool TerminalJourney::askService()
{
    const auto &services = m_session.academy().services;
    if (services.size() == 1)
        return true;
    QStringList choices;
    qsizetype proposal = 0;
    for (const MailService &service : services) {
        if (service.id == m_session.service().id)
            proposal = choices.size();
        choices += u"%1 (%2)"_s.arg(spoken(service.name), service.webmail.host());
    }
    const auto chosen = m_terminal.choose(tr("Where do you read this mail today?"), choices, proposal);
    if (!chosen)
        return false;
    m_session.setService(services.at(static_cast<std::size_t>(*chosen)).id);
    return true;
}

bool TerminalJourney::askComputer()
{
    if (m_training)
        return true;
    const auto own = m_terminal.askYesNo(tr("Are you the only one to use this computer?"), true);
    if (!own)
        return false;
    m_session.setComputer(*own ? Computer::Own : Computer::Shared);
    if (!*own)
        m_terminal.say(tr("On a shared computer, mail is safer in the browser: %1. Sign out there, and "
                          "nothing stays behind.")
                           .arg(m_session.service().webmail.toString()));
    return true;
}

int TerminalJourney::leave()
{
    m_terminal.say(u'\n' + tr("Nothing was written. Your mail is in the browser, too: %1")
                               .arg(m_session.service().webmail.toString()));
    return static_cast<int>(ExitCode::Failed);
}
