// SPDX-License-Identifier: GPL-3.0-or-later
// What was read, as the options of one command.
#include "CommandLineWords.h"
#include "stick/Keys.h"

using namespace Qt::StringLiterals;

CommandLine::Request CommandLine::request() const
{
    return {{fromWords(m_words->academy), fromWords(m_words->language), m_words->json}, command()};
}

Command CommandLine::command() const
{
    const QString name = commandName();
    const QString timeout = fromWords(m_words->timeout);
    const ConnectionOptions connection{
        fromWords(m_words->caFile),      timeout.isEmpty() ? std::nullopt : std::optional(timeout.toInt()),
        fromWords(m_words->proxy),       fromWords(m_words->proxyUser),
        m_words->proxyPasswordFromStdin, {}};
    if (name == u"check"_s)
        return checkOptions(connection);
    if (name == u"report"_s)
        return ReportOptions{checkOptions(connection), fromWords(m_words->outputFile)};
    if (name == u"suggest"_s)
        return SuggestOptions{fromWords(m_words->given), fromWords(m_words->birthName),
                              fromWords(m_words->usageName)};
    if (name == u"presets"_s)
        return PresetsOptions{fromWords(m_words->service)};
    if (name == u"apply"_s) {
        ApplyOptions apply = applyOptions();
        apply.connection = connection;
        return apply;
    }
    if (name == u"repair"_s) {
        RepairOptions repair = repairOptions();
        repair.connection = connection;
        return repair;
    }
    if (name == u"batch"_s) {
        BatchOptions batch = batchOptions();
        batch.connection = connection;
        return batch;
    }
    if (name == u"site"_s)
        return siteOptions();
    if (name == u"undo"_s)
        return UndoOptions{};
    if (name == u"deploy"_s)
        return DeployOptions{.root = fromWords(m_words->root),
                             .program = fromWords(m_words->program),
                             .caFile = fromWords(m_words->caFile),
                             .batchFile = fromWords(m_words->logOnBatch),
                             .templatesFolder = fromWords(m_words->templatesFolder),
                             .enterpriseRoots = m_words->enterpriseRoots,
                             .noTelemetry = m_words->noTelemetry,
                             .noFirstLogOn = m_words->noFirstLogOn,
                             .undo = m_words->undo,
                             .dryRun = m_words->dryRun};
    if (name == u"activate"_s)
        return ActivateOptions{fromWords(m_words->answers), fromWords(m_words->trainingPortal), connection};
    if (name == u"training"_s)
        return TrainingOptions{fromWords(m_words->fault)};
    if (name == u"sign-stick"_s)
        return SignStickOptions{fromWords(m_words->stickFolder), fromWords(m_words->keyFile),
                                fromWords(m_words->newKeyFile), m_words->passphraseFromStdin,
                                m_words->academyOnly};
    if (name == u"verify-stick"_s) {
        QStringList fingerprints;
        for (const std::string &fingerprint : m_words->fingerprints)
            fingerprints += fingerprintFrom(fromWords(fingerprint));
        return VerifyStickOptions{fromWords(m_words->stickFolder), fingerprints};
    }
    if (name == u"manual"_s)
        return ManualOptions{};
    if (name == u"completion"_s)
        return CompletionOptions{};
    if (name == u"guide"_s)
        return GuideOptions{};
    return JourneyOptions{m_words->training, m_words->terminal, m_words->firstLogOn, m_words->kiosk};
}

CheckOptions CommandLine::checkOptions(const ConnectionOptions &connection) const
{
    QStringList endpoints;
    for (const std::string &endpoint : m_words->endpoints)
        endpoints += fromWords(endpoint);
    return {fromWords(m_words->service), endpoints, connection};
}

ApplyOptions CommandLine::applyOptions() const
{
    return {.name = fromWords(m_words->name),
            .login = fromWords(m_words->login),
            .address = fromWords(m_words->address),
            .service = fromWords(m_words->service),
            .incoming = fromWords(m_words->incoming),
            .preset = fromWords(m_words->preset),
            .outgoing = fromWords(m_words->outgoing),
            .outgoingUser = fromWords(m_words->outgoingUser),
            .signature = {},
            .clients = fromWords(m_words->client).split(u','),
            .profileRoot = fromWords(m_words->profileRoot),
            .profile = fromWords(m_words->profile),
            .outputFolder = fromWords(m_words->outputFolder),
            .connection = {},
            .passwordFromStdin = m_words->passwordFromStdin,
            .remember = m_words->remember,
            .verify = m_words->verify || m_words->prove,
            .prove = m_words->prove,
            .noNetwork = m_words->noNetwork,
            .dryRun = m_words->dryRun};
}

RepairOptions CommandLine::repairOptions() const
{
    return {.profileRoot = fromWords(m_words->profileRoot),
            .profile = fromWords(m_words->profile),
            .login = fromWords(m_words->login),
            .connection = {},
            .passwordFromStdin = m_words->passwordFromStdin,
            .remember = m_words->remember,
            .noNetwork = m_words->noNetwork,
            .dryRun = m_words->dryRun};
}

BatchOptions CommandLine::batchOptions() const
{
    return {.table = fromWords(m_words->table),
            .outputFolder = fromWords(m_words->outputFolder),
            .apply = m_words->apply,
            .service = fromWords(m_words->service),
            .incoming = fromWords(m_words->incoming),
            .preset = fromWords(m_words->preset),
            .clients = fromWords(m_words->batchClient).split(u',', Qt::SkipEmptyParts),
            .school = fromWords(m_words->school),
            .signature = {},
            .user = fromWords(m_words->user),
            .connection = {},
            .noNetwork = m_words->noNetwork,
            .dryRun = m_words->dryRun};
}

SiteOptions CommandLine::siteOptions() const
{
    return {.action = fromWords(m_words->siteAction),
            .file = fromWords(m_words->siteFile),
            .school = fromWords(m_words->school),
            .city = fromWords(m_words->city),
            .department = fromWords(m_words->department),
            .referent = fromWords(m_words->referent),
            .referentPhone = fromWords(m_words->referentPhone),
            .referentAddress = fromWords(m_words->referentAddress),
            .service = fromWords(m_words->service),
            .preset = fromWords(m_words->preset),
            .clients = fromWords(m_words->batchClient).split(u',', Qt::SkipEmptyParts),
            .signature = fromWords(m_words->signature).split(u',', Qt::SkipEmptyParts),
            .proxy = fromWords(m_words->proxy),
            .language = fromWords(m_words->siteLanguage),
            .caFile = fromWords(m_words->caFile),
            .caFingerprint = fromWords(m_words->caFingerprint)};
}

bool ApplyOptions::needsDrawing() const
{
    const bool drawn =
        clients.contains(u"outlook"_s) || clients.contains(u"sheet"_s) || clients.contains(u"android"_s);
    return drawn && !outputFolder.isEmpty();
}
