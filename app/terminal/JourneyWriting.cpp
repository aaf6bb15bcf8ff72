// SPDX-License-Identifier: GPL-3.0-or-later
#include "Display.h"
#include "Planning.h"
#include "Waiting.h"
#include "diagnosis/Catalogue.h"
#include "profile/sheet/SettingsSheet.h"
#include "terminal/TerminalJourney.h"

#include <QProcess>

using namespace Qt::StringLiterals;

bool TerminalJourney::askProfile()
{
    waitFor(m_session, &SetupSession::clientsFound, [&] {
        m_session.findClients();
        return true;
    });
    if (!m_session.clients())
        return false;
    const ThunderbirdFound &found = *m_session.clients();
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
        m_session.setTarget(ClientTarget{found.defaultRoot, std::nullopt, false});
    else
        m_session.setTarget(ClientTarget{usable.at(*chosen)->root, usable.at(*chosen)->folder, false});
    return true;
}

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
    m_terminal.say(u'\n' + sheetAsText({m_session.account()->value(), m_session.academy().name,
                                        m_session.service().webmail, m_session.academy().portal.change}));
    offerThunderbird(changes);
    if (m_training)
        m_terminal.ask(tr("Enter ends the training: Thunderbird is closed and everything is removed"));
    else
        m_terminal.say(tr("To take it back: %1").arg(QStringLiteral(PROGRAM_NAME " undo")));
}

void TerminalJourney::offerThunderbird(const ChangeSet &changes)
{
    if (changes.launch.isEmpty())
        return;
    if (!hasDisplay()) {
        const QString command =
            m_training ? m_training->shellCommand(changes.launch) : changes.launch.join(u' ');
        m_terminal.say(tr("To open it, where there is a display: %1").arg(command));
        return;
    }
    const auto wanted = m_terminal.askYesNo(tr("Open Thunderbird now?"), true);
    if (!wanted || !*wanted)
        return;
    const bool started = m_training ? m_training->openThunderbird(changes.launch)
                                    : QProcess::startDetached(changes.launch.first(), changes.launch.mid(1));
    m_terminal.say(started ? tr("Thunderbird is starting.")
                           : tr("Thunderbird could not be started from here: open it from your menu."));
}

void TerminalJourney::explain(const Fault &fault)
{
    const Advice advice = adviceFor(fault.kind);
    m_terminal.say(QStringList{sentenceFor(fault), advice.remedy, advice.contact}.join(u' ').trimmed());
}
