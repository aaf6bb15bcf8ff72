// SPDX-License-Identifier: GPL-3.0-or-later
// Which mail programs and files get the account.
#include "Waiting.h"
#include "commands/ApplyCommand.h"
#include "diagnosis/Catalogue.h"
#include "profile/outlook/OutlookInstructions.h"
#include "session/ClientWords.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

ApplyCommand::Stop ApplyCommand::wrongTargets(const ApplyOptions &options)
{
    const auto wrong = [](const QString &message) { return Answer::wrongUsage(name, message); };
    for (const QString &client : options.clients) {
        if (!clientWords().contains(client))
            return wrong(tr("\"%1\" is not one of: %2").arg(client, clientWords().join(u", "_s)));
    }
    const bool toThunderbird = options.clients.contains(u"thunderbird"_s);
    for (const QString &client : {u"sheet"_s, u"apple"_s, u"android"_s}) {
        if (options.clients.contains(client) && options.outputFolder.isEmpty())
            return wrong(tr("\"%1\" is made of files: --output DIR says where to.").arg(client));
    }
    if (!options.outputFolder.isEmpty() && options.clients == QStringList{u"thunderbird"_s})
        return wrong(
            tr("--output is for mail programs that take a file; Thunderbird's profile is written in place."));
    const bool namesProfile = !options.profile.isEmpty() || !options.profileRoot.isEmpty();
    if (!toThunderbird && namesProfile)
        return wrong(tr("--profile and --profile-root are Thunderbird's: add it to --client."));
    if (!toThunderbird && options.remember)
        return wrong(tr("Only Thunderbird can be given a password: add it to --client, or drop --remember."));
    return std::nullopt;
}

ApplyCommand::Stop ApplyCommand::answerTargets()
{
    for (const auto answer : {&ApplyCommand::findClients, &ApplyCommand::answerThunderbird,
                              &ApplyCommand::answerOutlook, &ApplyCommand::answerOutput}) {
        if (auto stop = (this->*answer)())
            return stop;
    }
    return std::nullopt;
}

/// With --output, Outlook's files go there, whatever this computer has: the same words do the same
/// everywhere.
bool ApplyCommand::setsUpOutlookHere() const
{
    return m_options.clients.contains(u"outlook"_s) && m_options.outputFolder.isEmpty();
}

ApplyCommand::Stop ApplyCommand::findClients()
{
    if (!m_options.clients.contains(u"thunderbird"_s) && !setsUpOutlookHere())
        return std::nullopt;
    waitFor(m_session, &SetupSession::clientsFound, [&] {
        m_session.findClients();
        return true;
    });
    return m_session.clients() ? std::nullopt : Stop(stopped({FaultKind::Cancelled, {}}));
}

ApplyCommand::Stop ApplyCommand::answerThunderbird()
{
    if (!m_options.clients.contains(u"thunderbird"_s))
        return std::nullopt;
    const ThunderbirdFound &found = m_session.clients()->thunderbird;
    if (found.installs.isEmpty())
        m_warnings += sentenceFor({FaultKind::ClientMissing, {}});
    if (!m_options.profile.isEmpty())
        return answerProfile(found);
    m_session.setThunderbirdTarget(usualTarget(found));
    return std::nullopt;
}

ApplyCommand::Stop ApplyCommand::answerOutlook()
{
    if (!setsUpOutlookHere())
        return std::nullopt;
    const OutlookFound &found = m_session.clients()->outlook;
    if (found.classic.isEmpty())
        return Answer::wrongUsage(name, tr("There is no classic Outlook on this computer: --output DIR makes "
                                           "the files that another one reads."));
    m_session.setOutlookTarget(ClassicOutlookTarget{found.classic.first(), true});
    return std::nullopt;
}

ApplyCommand::Stop ApplyCommand::answerOutput()
{
    const OutputKinds kinds = outputKindsOf(m_options.clients);
    if (!m_options.outputFolder.isEmpty())
        m_session.setOutputTarget(
            OutputTarget{QDir::cleanPath(QDir::current().absoluteFilePath(m_options.outputFolder)), kinds});
    if (m_options.clients.contains(u"outlook"_s) && !isSeenToWorkInOutlook(m_session.account()->value()))
        m_warnings += outlookCaution();
    return std::nullopt;
}

/// What is left to do by hand.
QStringList ApplyCommand::nextSteps() const
{
    const Targets &targets = m_session.targets();
    QStringList steps;
    const bool outlookElsewhere = targets.output && targets.output->kinds.testFlag(OutputKind::Outlook);
    if (outlookElsewhere)
        steps += tr("For the computer with Outlook: %1 says what to do there.")
                     .arg(QDir(targets.output->folder).filePath(OutlookInstructions::fileName()));
    if (targets.outlook)
        steps += tr("Open Outlook: it takes the account over.");
    if (targets.output && targets.output->kinds.testFlag(OutputKind::Apple))
        steps += tr("Send mail.mobileconfig to the iPhone, iPad or Mac and open it there.");
    if (targets.output && targets.output->kinds.testFlag(OutputKind::Android))
        steps += tr("Thunderbird for Android scans android-qr.png: Settings, Import settings.");
    return steps;
}

QString ApplyCommand::profileRoot(const ThunderbirdFound &found) const
{
    return m_options.profileRoot.isEmpty() ? found.defaultRoot : QDir(m_options.profileRoot).absolutePath();
}

/// The profile that Thunderbird opens: a second run finds its account there, and nobody gets a profile
/// unseen.
ThunderbirdTarget ApplyCommand::usualTarget(const ThunderbirdFound &found) const
{
    const auto opened = std::ranges::find_if(found.profiles, &ThunderbirdProfile::opensByDefault);
    const bool joinsIt = m_options.profileRoot.isEmpty() && opened != found.profiles.end();
    return joinsIt ? ThunderbirdTarget{opened->root, opened->folder, false}
                   : ThunderbirdTarget{profileRoot(found), std::nullopt, false};
}

ApplyCommand::Stop ApplyCommand::answerProfile(const ThunderbirdFound &found)
{
    const auto known =
        m_options.profileRoot.isEmpty() ? profilesOf(found) : profilesIn(QDir::cleanPath(profileRoot(found)));
    const auto matches = matching(known, m_options.profile);
    if (matches.isEmpty() && m_options.profileRoot.isEmpty() && !found.unreadable.isEmpty())
        return stopped(found.unreadable.first()); // it may stand there
    if (matches.size() != 1)
        return notOneProfile(known, !matches.isEmpty());
    m_session.setThunderbirdTarget(ThunderbirdTarget{matches.first().root, matches.first().folder, false});
    return std::nullopt;
}

Answer ApplyCommand::notOneProfile(const QList<NamedProfile> &known, bool several) const
{
    QStringList names;
    for (const NamedProfile &profile : known)
        names += profile.name + u" ("_s + profile.folder + u')';
    const QString what =
        several ? tr("More than one profile is called \"%1\": give its folder.").arg(m_options.profile)
                : tr("No profile is called \"%1\".").arg(m_options.profile);
    return Answer::wrongUsage(
        name, names.isEmpty() ? what : what + u' ' + tr("Known: %1.").arg(names.join(u", "_s)));
}
