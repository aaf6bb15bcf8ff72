// SPDX-License-Identifier: GPL-3.0-or-later
// Which mail programs get the account, and opening them.
#include "Display.h"
#include "Waiting.h"
#include "diagnosis/Catalogue.h"
#include "session/SiteChoices.h"
#include "terminal/TerminalJourney.h"

#include <QProcess>

using namespace Qt::StringLiterals;

bool TerminalJourney::askClients()
{
    waitFor(m_session, &SetupSession::clientsFound, [&] {
        m_session.findClients();
        return true;
    });
    if (!m_session.clients())
        return false;
    m_session.setThunderbirdTarget(std::nullopt);
    m_session.setOutlookTarget(std::nullopt);
    const OutlookFound &outlook = m_session.clients()->outlook;
    if (outlook.newOutlook || outlook.windowsMail)
        m_terminal.say(m_session.clients()->outlook.newOutlook ? newOutlookWarning() : windowsMailWarning());
    return outlook.classic.isEmpty() ? askProfile() : askAmongClients(outlook);
}

bool TerminalJourney::askAmongClients(const OutlookFound &found)
{
    const auto proposed = proposedProgram(m_session.world().site, *m_session.clients());
    enum Choice { Thunderbird, Outlook, Both };
    const auto chosen = m_terminal.choose(tr("Which mail program shall get the account?"),
                                          {tr("Thunderbird"), tr("Outlook"), tr("Both")},
                                          proposed == MailProgram::Thunderbird ? Thunderbird : Outlook);
    if (!chosen)
        return false;
    if (*chosen != Thunderbird) {
        m_session.setOutlookTarget(ClassicOutlookTarget{found.classic.first(), true});
        if (!isSeenToWorkInOutlook(m_session.account()->value()))
            m_terminal.say(outlookCaution());
        if (found.running)
            m_terminal.say(tr("Outlook is open right now: close it before writing."));
    }
    return *chosen == Outlook || askProfile();
}

bool TerminalJourney::askProfile()
{
    const ThunderbirdFound &found = m_session.clients()->thunderbird;
    if (found.installs.isEmpty())
        explain({FaultKind::ClientMissing, {}});
    else
        m_terminal.say(tr("Thunderbird %1 is installed.").arg(found.installs.first().version));
    QList<const ThunderbirdProfile *> usable;
    QStringList choices;
    qsizetype proposal = -1;
    for (const ThunderbirdProfile &profile : found.profiles) {
        if (profile.fault)
            continue;
        if (profile.opensByDefault && proposal < 0)
            proposal = usable.size();
        usable += &profile;
        const QString line = tr("Add to the profile \"%1\" (%2)").arg(profile.name, profile.folder);
        choices += profile.running ? line + u", "_s + tr("open right now: close it before writing") : line;
    }
    choices += tr("Make a new profile");
    const auto chosen = usable.isEmpty() ? std::optional<qsizetype>(0)
                                         : m_terminal.choose(tr("Where shall the account go?"), choices,
                                                             proposal < 0 ? usable.size() : proposal);
    if (!chosen)
        return false;
    if (*chosen == usable.size())
        m_session.setThunderbirdTarget(ThunderbirdTarget{found.defaultRoot, std::nullopt, false});
    else
        m_session.setThunderbirdTarget(
            ThunderbirdTarget{usable.at(*chosen)->root, usable.at(*chosen)->folder, false});
    return true;
}

void TerminalJourney::offerToOpen()
{
    if (const ChangeSet *const thunderbird = m_session.plannedFor(u"thunderbird"))
        offerToOpen(tr("Thunderbird"), thunderbird->launch);
    if (const ChangeSet *const outlook = m_session.plannedFor(u"outlook")) {
        m_terminal.say(tr("At its next start Outlook takes the account over, then asks for the password."));
        offerToOpen(tr("Outlook"), outlook->launch);
    }
}

void TerminalJourney::offerToOpen(const QString &client, const QStringList &launch)
{
    if (launch.isEmpty())
        return;
    if (!hasDisplay()) {
        const QString command = m_training ? m_training->shellCommand(launch) : launch.join(u' ');
        m_terminal.say(tr("To open it, where there is a display: %1").arg(command));
        return;
    }
    const auto wanted = m_terminal.askYesNo(tr("Open %1 now?").arg(client), true);
    if (!wanted || !*wanted)
        return;
    const bool started = m_training ? m_training->openThunderbird(launch)
                                    : QProcess::startDetached(launch.first(), launch.mid(1));
    m_terminal.say(started ? tr("%1 is starting.").arg(client)
                           : tr("%1 could not be started from here: open it from your menu.").arg(client));
}
