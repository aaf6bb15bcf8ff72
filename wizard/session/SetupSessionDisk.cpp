// SPDX-License-Identifier: GPL-3.0-or-later
// What a session does with this computer's disk and registry, each in a worker thread.
#include "profile/outlook/OutlookKeys.h"
#include "profile/outlook/OutlookUndo.h"
#include "session/Background.h"
#include "session/PlanJob.h"
#include "session/SetupSession.h"
#include "stick/StickVerification.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

Journal SetupSession::journal() const
{
    return Journal(m_world.stateFolder, Disk::ofThisSystem(), *m_world.places.registry);
}

void SetupSession::findClients()
{
    const auto lookForOutlook =
        m_world.training ? [](const SystemPlaces &) { return OutlookFound(); } : m_world.lookForOutlook;
    inBackground(
        this,
        [places = m_world.places, lookForOutlook] {
            return ClientsFound{findThunderbird(places), lookForOutlook(places)};
        },
        [this](ClientsFound found) {
            m_clients = std::move(found);
            Q_EMIT clientsFound();
        });
}

const ThunderbirdInstall *SetupSession::installOfTarget() const
{
    if (!m_clients || m_clients->thunderbird.installs.isEmpty())
        return nullptr;
    const QList<ThunderbirdInstall> &installs = m_clients->thunderbird.installs;
    for (const ThunderbirdInstall &install : installs) {
        if (m_targets.thunderbird && install.profileRoot == m_targets.thunderbird->profileRoot)
            return &install;
    }
    return &installs.first();
}

ThunderbirdJob SetupSession::thunderbirdJob(const MailAccount &account) const
{
    const ThunderbirdTarget &target = *m_targets.thunderbird;
    return {
        .request = {.account = account,
                    .profileRoot = target.profileRoot,
                    .profileFolder = target.profileFolder,
                    .newProfileName = m_newProfileName,
                    .makeDefaultAccount = target.makeDefaultAccount,
                    .checkAtStart = true,
                    .installs = m_clients ? m_clients->thunderbird.installs : QList<ThunderbirdInstall>()},
        .install = installOfTarget() ? std::optional(*installOfTarget()) : std::nullopt,
        .program = m_world.program,
        .password = m_remember && mayUsePassword() ? m_password.clone() : Secret(),
        .authority = m_world.trainingAuthority};
}

OutlookRequest SetupSession::outlookRequest(const MailAccount &account) const
{
    const QDir data(m_world.places.folderIn(u"APPDATA"_s));
    return {.account = account,
            .outlook = m_targets.outlook->outlook,
            .folder = data.filePath(u"assistant-messagerie/outlook"_s),
            .signatures = data.filePath(u"Microsoft/Signatures"_s),
            .importAtNextStart = m_targets.outlook->importAtNextStart};
}

/// Asked at the last moment, in the worker thread: Outlook may have been opened or closed since it was found.
std::function<bool()> SetupSession::outlookRuns() const
{
    return [places = m_world.places, lookForOutlook = m_world.lookForOutlook] {
        return lookForOutlook(places).running;
    };
}

void SetupSession::plan()
{
    const auto ready = account();
    forgetPlan();
    if (!ready || !*ready || m_targets.isEmpty())
        return;
    PlanJob job;
    if (m_targets.thunderbird)
        job.thunderbird = thunderbirdJob(ready->value());
    if (m_targets.outlook) {
        job.outlook = outlookRequest(ready->value());
        job.outlookRuns = outlookRuns();
        job.registry = m_world.places.registry;
    }
    if (m_targets.output)
        job.output = OutputRequest{*m_targets.output, *sheet(), m_world.printing};
    inBackground(
        this, [shared = std::make_shared<PlanJob>(std::move(job))] { return shared->run(); },
        [this, number = m_planNumber](Result<QList<ChangeSet>> plans) {
            if (number != m_planNumber)
                return; // an answer changed meanwhile
            if (plans) {
                m_plans = std::move(plans).value();
                m_planned = joined(m_plans);
            } else {
                m_planned = plans.fault();
            }
            Q_EMIT planReady();
        });
}

const ChangeSet *SetupSession::plannedFor(QStringView client) const
{
    const auto found = std::ranges::find(m_plans, client, &ChangeSet::client);
    return found == m_plans.end() ? nullptr : &*found;
}

void SetupSession::write()
{
    if (!m_planned || !*m_planned)
        return;
    const bool intoOutlook = plannedFor(u"outlook") != nullptr;
    inBackground(
        this,
        [changes = m_planned->value(), journal = journal(), intoOutlook,
         outlookRuns = outlookRuns()]() mutable -> Result<std::optional<Receipt>> {
            if (intoOutlook && outlookRuns())
                return Fault{FaultKind::ClientRunning, OutlookKeys::program};
            return journal.write(changes);
        },
        [this](Result<std::optional<Receipt>> written) {
            m_written = std::move(written);
            Q_EMIT writingDone();
        });
}

void SetupSession::undo()
{
    inBackground(
        this,
        [journal = journal(), outlookRuns = outlookRuns()]() mutable -> Result<Undone> {
            if (const auto fault = outlookInTheWay(journal, [&](const QString &) { return outlookRuns(); }))
                return *fault;
            return journal.undoLast();
        },
        [this](const Result<Undone> &result) {
            forgetPlan();
            Q_EMIT undone(result);
        });
}

void SetupSession::recover()
{
    inBackground(
        this, [journal = journal()]() mutable { return journal.recover(); },
        [this](const Result<Done> &result) { Q_EMIT recovered(result); });
}

void SetupSession::checkOutlook()
{
    const auto ready = account();
    if (!ready || !*ready || !m_targets.outlook)
        return;
    inBackground(
        this,
        [account = ready->value(), outlook = m_targets.outlook->outlook, registry = m_world.places.registry] {
            return outcomeInOutlook(account, outlook, *registry);
        },
        [this](OutlookOutcome outcome) { Q_EMIT outlookChecked(outcome); });
}

void SetupSession::checkStick()
{
    if (m_world.stickFolder.isEmpty())
        return;
    inBackground(
        this,
        [folder = m_world.stickFolder, stop = m_stickStop.get_token()] { return verifyStick(folder, stop); },
        [this](const Result<StickReport> &report) {
            m_stick = report.value(); // a cancelled one has nobody to come to
            Q_EMIT stickChecked();
        });
}
