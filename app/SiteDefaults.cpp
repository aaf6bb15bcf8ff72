// SPDX-License-Identifier: GPL-3.0-or-later
#include "SiteDefaults.h"

using namespace Qt::StringLiterals;

namespace {

void fill(QString &value, const QString &site)
{
    if (value.isEmpty())
        value = site;
}

void fill(ConnectionOptions &connection, const Site &site)
{
    fill(connection.proxy, site.proxy);
    connection.authority = site.authority;
}

/// A service or protocol that was named leaves no room for the school's preset, which is another's.
void fillChoice(QString &service, QString &preset, const QString &incoming, const Site &site)
{
    if (service.isEmpty() && preset.isEmpty() && incoming.isEmpty())
        preset = site.preset;
    fill(service, site.service);
}

void fill(BatchOptions &batch, const Site &site)
{
    fill(batch.connection, site);
    fillChoice(batch.service, batch.preset, batch.incoming, site);
    fill(batch.school, site.school);
    batch.signature = site.signature;
    if (batch.clients.isEmpty() && !batch.apply) // a log-on script writes for this computer, not for phones
        batch.clients = site.clients;
}

} // namespace

ConnectionOptions connectionFor(const std::optional<Site> &site)
{
    ConnectionOptions connection;
    if (site)
        fill(connection, *site);
    return connection;
}

CommandLine::Request withSiteDefaults(CommandLine::Request request, const std::optional<Site> &site)
{
    if (!site)
        return request;
    if (auto *const check = std::get_if<CheckOptions>(&request.command))
        fill(check->connection, *site);
    if (auto *const report = std::get_if<ReportOptions>(&request.command))
        fill(report->servers.connection, *site);
    if (auto *const repair = std::get_if<RepairOptions>(&request.command))
        fill(repair->connection, *site);
    if (auto *const apply = std::get_if<ApplyOptions>(&request.command)) {
        fill(apply->connection, *site);
        fillChoice(apply->service, apply->preset, apply->incoming, *site);
    }
    if (auto *const batch = std::get_if<BatchOptions>(&request.command))
        fill(*batch, *site);
    if (auto *const activate = std::get_if<ActivateOptions>(&request.command))
        fill(activate->connection.proxy, site->proxy);
    return request;
}
