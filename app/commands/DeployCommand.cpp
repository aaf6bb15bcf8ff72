// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/DeployCommand.h"

#include "CertificateJson.h"
#include "ChangeJson.h"
#include "commands/PolicyTemplates.h"
#include "commands/UndoCommand.h"
#include "diagnosis/Catalogue.h"
#include "diagnosis/CertificateText.h"
#include "probe/AuthorityFile.h"
#include "profile/deploy/DiskForEverybody.h"
#include "session/SchoolOffer.h"

#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

SystemPlaces systemBelow(const QString &root)
{
    SystemPlaces system = SystemPlaces::ofThisSystem();
    const QString folder = root.isEmpty() ? QString() : QDir(root).absolutePath();
    if (folder.isEmpty() || folder == u"/"_s)
        return system;
    system.fileSystemRoot = folder;
    system.home = folder + u"/root"_s; // the picture may itself lie in somebody's home
    return system;
}

DeploymentPlaces placesFor(const DeployOptions &options)
{
    DeploymentPlaces places = deploymentPlaces(systemBelow(options.root));
    if (!options.program.isEmpty())
        places.program = options.program;
    return places;
}

Deployment deploymentFor(const DeployOptions &options, const ChosenAcademy &chosen)
{
    Deployment deployment{
        .school = schoolSettingsOf(chosen.academy),
        .firstLogOn = !options.noFirstLogOn,
        .batchFile = options.batchFile,
        .policies = {.enterpriseRoots = options.enterpriseRoots, .noTelemetry = options.noTelemetry}};
    deployment.school.academyFile = chosen.content;
    return deployment;
}

} // namespace

const QString DeployCommand::name = u"deploy"_s;

DeployCommand::DeployCommand(const DeployOptions &options, const ChosenAcademy &chosen, bool json)
    : m_options(options),
      m_chosen(chosen),
      m_json(json),
      m_places(placesFor(options)),
      m_deployment(deploymentFor(options, chosen))
{
}

Answer DeployCommand::run(const DeployOptions &options, const ChosenAcademy &chosen, bool json)
{
    if (!options.templatesFolder.isEmpty())
        return PolicyTemplates::writeInto(options.templatesFolder);
    DeployCommand command(options, chosen, json);
    if (const auto stop = command.checkRoot())
        return *stop;
    return options.undo ? UndoCommand::run(command.m_places.stateFolder, name) : command.deploy();
}

DeployCommand::Stop DeployCommand::checkRoot() const
{
    if (m_options.root.isEmpty() || QDir(m_options.root).exists())
        return std::nullopt;
    return Answer::wrongUsage(name, tr("There is no folder %1.").arg(m_options.root));
}

Answer DeployCommand::deploy()
{
    // Thirty computers with other settings than the ones that were asked for would be found out one by one.
    if (m_chosen.fault)
        return stopped(*m_chosen.fault);
    if (auto stop = readAuthorityFile())
        return *std::move(stop);
    if (!m_options.dryRun) {
        if (const auto recovered = Journal(m_places.stateFolder).recover(); !recovered)
            return stopped(recovered.fault());
    }
    const auto planned = planDeployment(m_deployment, m_places);
    if (!planned)
        return stopped(planned.fault());
    const ChangeSet &changes = planned.value();
    if (!m_options.dryRun && !changes.changesNothing())
        return write(changes);
    Answer answer = done(changes, std::nullopt);
    answer.text = preview(changes);
    answer.message = changes.changesNothing() ? tr("All of it is there already: nothing had to be changed.")
                                              : tr("Nothing was written: this was a dry run.");
    return answer;
}

DeployCommand::Stop DeployCommand::readAuthorityFile()
{
    if (m_options.caFile.isEmpty())
        return std::nullopt;
    const auto authority = openAuthority(m_options.caFile);
    if (!authority)
        return stopped(authority.fault());
    m_authority = authority.value().facts;
    m_deployment.school.authority = authority.value().pem;
    return std::nullopt;
}

Answer DeployCommand::write(const ChangeSet &changes)
{
    if (!m_json) {
        std::fputs(qUtf8Printable(preview(changes) + u'\n'), stdout);
        std::fflush(stdout); // read before it happens, not after
    }
    DiskForEverybody disk(m_places.stateFolder);
    const auto written = Journal(m_places.stateFolder, disk).write(changes);
    if (!written)
        return stopped(written.fault());
    Answer answer = done(changes, written.value());
    answer.message = tr("This computer is prepared. \"deploy --undo\" takes it back.");
    return answer;
}

Answer DeployCommand::done(const ChangeSet &changes, const std::optional<Receipt> &receipt) const
{
    Answer answer;
    answer.command = name;
    answer.members["changes"] = jsonOf(changes, receipt);
    answer.members["authority"] = authorityJson();
    answer.members["receipt"] = receipt ? Json(utf8(receipt->file)) : Json(nullptr);
    answer.warnings = warnings(changes);
    return answer;
}

Answer DeployCommand::stopped(const Fault &fault) const
{
    Answer answer = Answer::to(name, fault);
    if (fault.kind == FaultKind::ReadOnly)
        answer.message =
            sentenceFor(fault) + u' ' +
            tr("What is for everybody takes an administrator's rights: start it again with them.");
    else if (fault.kind == FaultKind::PrefsBroken)
        answer.message = sentenceFor(fault) + u' ' +
                         tr("Correct it at the place named, or move it away, then deploy again.");
    else if (fault.kind == FaultKind::AcademyFileInvalid)
        answer.message = sentenceFor(fault) + u' ' + tr("Nothing was written.");
    return answer;
}

QString DeployCommand::preview(const ChangeSet &changes) const
{
    QStringList parts{changes.preview().trimmed()};
    parts.prepend(authorityText());
    const bool hasAutoconfig = !m_places.autoconfigFolders.isEmpty();
    if (hasAutoconfig && loginDiffersFromAddress(m_chosen.academy))
        parts +=
            tr("Thunderbird then knows the servers for addresses in %1. It cannot know a login from one "
               "file for everybody: it proposes the address up to the @. Where the login is another "
               "(mdupont for Marie.Dupont@%1) it has to be corrected there; the assistant, opened at the "
               "first log-on, knows it.")
                .arg(m_chosen.academy.domain);
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

QString DeployCommand::authorityText() const
{
    if (!m_authority)
        return {};
    return tr("Thunderbird will trust this authority:") + u'\n' + CertificateText::of(*m_authority);
}

QStringList DeployCommand::warnings(const ChangeSet &changes) const
{
    QStringList warnings;
    for (const Fault &notice : changes.notices)
        warnings += sentenceFor(notice);
    for (const QString &sealed : m_places.outOfReach)
        warnings += tr("This Thunderbird is sealed and takes no file from outside: %1").arg(sealed);
    if (m_deployment.firstLogOn && !m_places.programIsThere())
        warnings += tr("The assistant is not at %1 yet; until it is, nothing opens at a log-on.")
                        .arg(m_places.program);
    return warnings;
}

Json DeployCommand::authorityJson() const
{
    return m_authority ? jsonOf(*m_authority) : Json(nullptr);
}
