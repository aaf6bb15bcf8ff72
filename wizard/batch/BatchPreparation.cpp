// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/BatchPreparation.h"

#include "batch/FolderName.h"

std::optional<SettingsProblem> problemWith(const BatchSettings &settings, const MailService &service)
{
    const bool known = settings.presetId.isEmpty() || service.preset(settings.presetId) != nullptr;
    const ServerPreset *const preset = presetFor(service, settings, std::nullopt);
    if (!known || !preset)
        return SettingsProblem::NoSuchPreset;
    if (!preset->outgoing.endpoint)
        return SettingsProblem::SendingServerUnknown;
    return std::nullopt;
}

QList<Endpoint> endpointsFor(const StaffTable &table, const BatchSettings &settings,
                             const MailService &service)
{
    QList<std::optional<Protocol>> wanted;
    for (const Protocol protocol : table.protocols())
        wanted.append(protocol);
    if (table.leavesProtocolOpen())
        wanted.append(std::nullopt);
    QList<Endpoint> endpoints;
    for (const auto &protocol : wanted) {
        const ServerPreset *const preset = presetFor(service, settings, protocol);
        for (const Endpoint &endpoint : preset ? preset->endpoints() : std::vector<Endpoint>()) {
            if (!endpoints.contains(endpoint))
                endpoints.append(endpoint);
        }
    }
    return endpoints;
}

bool liesTooDeep(const QString &folder)
{
    return BatchRun::roomIn(folder) < longestFolderName / 2;
}

QString editionIn(const QString &language)
{
    return QStringLiteral(PROGRAM_VERSION) + u' ' + language;
}
