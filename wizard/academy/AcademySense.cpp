// SPDX-License-Identifier: GPL-3.0-or-later
#include "academy/AcademyReader.h"
#include "academy/SiteFile.h"
#include "academy/TrustedDomains.h"

#include <QUrl>

#include <nlohmann/json.hpp>
#include <set>

using namespace Qt::StringLiterals;

namespace {

using Json = nlohmann::json;
using Found = std::optional<JsonProblem>;

const QString notTrusted =
    u"outside the domains that may be sent a password (the académies' and education.gouv.fr)"_s;

QString textOf(const Json &json)
{
    return QString::fromStdString(json.get<std::string>());
}

std::string at(const std::string &pointer, std::size_t index)
{
    return below(pointer, std::to_string(index));
}

/// The first of @p rows (an array at @p pointer) for which @p check finds a problem.
template <typename Check>
Found firstProblem(const Json &rows, const std::string &pointer, Check check)
{
    for (std::size_t index = 0; index < rows.size(); ++index) {
        if (auto problem = check(rows.at(index), at(pointer, index)))
            return problem;
    }
    return std::nullopt;
}

/// No two of @p rows are alike in what @p keyOf tells of them.
template <typename KeyOf>
Found firstDuplicate(const Json &rows, const std::string &pointer, const char *member, KeyOf keyOf)
{
    std::set<std::string> seen;
    return firstProblem(rows, pointer, [&](const Json &row, const std::string &here) -> Found {
        if (seen.insert(keyOf(row)).second)
            return std::nullopt;
        return JsonProblem{below(here, member), u"duplicate %1"_s.arg(QLatin1StringView(member))};
    });
}

std::string idOf(const Json &row)
{
    return row.at("id");
}

Found problemWithUrl(const Json &url, const std::string &pointer, bool mustBeTrusted)
{
    const QUrl parsed(textOf(url), QUrl::StrictMode);
    if (!parsed.isValid() || parsed.host().isEmpty() || !parsed.userInfo().isEmpty())
        return JsonProblem{pointer, u"not a usable https address"_s};
    if (mustBeTrusted && !isTrustedHost(parsed.host()))
        return JsonProblem{pointer, notTrusted};
    return std::nullopt;
}

Found problemWithDay(const Json &record, const std::string &pointer)
{
    const QDate day = QDate::fromString(textOf(record.at("checkedOn")), Qt::ISODate);
    return day.isValid() ? Found() : JsonProblem{below(pointer, "checkedOn"), u"no such day"_s};
}

Found problemWithHost(const Json &host, const std::string &pointer)
{
    return isTrustedHost(textOf(host)) ? Found() : JsonProblem{pointer, notTrusted};
}

Found problemWithPortal(const Json &portal)
{
    const std::string pointer = "/portal";
    for (const char *member : {"activation", "change", "intranet"}) {
        if (!portal.contains(member))
            continue;
        if (auto problem = problemWithUrl(portal.at(member), below(pointer, member), true))
            return problem;
    }
    if (auto problem = firstProblem(portal.at("hosts"), below(pointer, "hosts"), problemWithHost))
        return problem;
    return problemWithDay(portal, pointer);
}

Found problemWithServer(const Json &server, const std::string &pointer)
{
    if (server.contains("typed")) {
        for (const char *member : {"host", "port", "security"}) {
            if (server.contains(member))
                return JsonProblem{below(pointer, member), u"a row that the person types has none"_s};
        }
    } else if (auto problem = problemWithHost(server.at("host"), below(pointer, "host"))) {
        return problem;
    }
    const bool sends = server.at("protocol") == "smtp";
    if (sends != (server.at("role") == "outgoing"))
        return JsonProblem{below(pointer, "protocol"), u"not a protocol of this role"_s};
    return problemWithDay(server, pointer);
}

const Json *serverWithId(const Json &service, const Json &id)
{
    for (const Json &server : service.at("servers")) {
        if (server.at("id") == id)
            return &server;
    }
    return nullptr;
}

bool isClear(const Json &server)
{
    return server.value("security", "") == "plain";
}

Found problemWithPreset(const Json &service, const Json &preset, const std::string &pointer)
{
    bool clear = false;
    for (const char *role : {"incoming", "outgoing"}) {
        const Json *server = serverWithId(service, preset.at(role));
        if (server == nullptr)
            return JsonProblem{below(pointer, role), u"no server of this service has this id"_s};
        if (server->at("role") != role)
            return JsonProblem{below(pointer, role), u"this server has the other role"_s};
        clear = clear || isClear(*server);
    }
    if (clear && !preset.value("discouraged", false))
        return JsonProblem{pointer, u"clear text has to be marked \"discouraged\""_s};
    return std::nullopt;
}

Found problemWithService(const Json &service, const std::string &pointer)
{
    if (auto problem = problemWithUrl(service.at("webmail"), below(pointer, "webmail"), false))
        return problem;
    if (auto problem = problemWithDay(service, pointer))
        return problem;
    const auto servers = below(pointer, "servers");
    const auto presets = below(pointer, "presets");
    if (auto problem = firstDuplicate(service.at("servers"), servers, "id", idOf))
        return problem;
    const auto roleAndRank = [](const Json &row) { return row.at("role").dump() + row.at("rank").dump(); };
    if (auto problem = firstDuplicate(service.at("servers"), servers, "rank", roleAndRank))
        return problem;
    if (auto problem = firstProblem(service.at("servers"), servers, problemWithServer))
        return problem;
    if (auto problem = firstDuplicate(service.at("presets"), presets, "id", idOf))
        return problem;
    const auto rank = [](const Json &row) { return row.at("rank").dump(); };
    if (auto problem = firstDuplicate(service.at("presets"), presets, "rank", rank))
        return problem;
    return firstProblem(service.at("presets"), presets, [&](const Json &preset, const std::string &here) {
        return problemWithPreset(service, preset, here);
    });
}

Found problemWithContact(const Json &contact, const std::string &pointer)
{
    if (contact.contains("url")) {
        if (auto problem = problemWithUrl(contact.at("url"), below(pointer, "url"), false))
            return problem;
    }
    return problemWithDay(contact, pointer);
}

} // namespace

std::optional<JsonProblem> problemWithSense(const nlohmann::json &academy)
{
    if (auto problem = problemWithPortal(academy.at("portal")))
        return problem;
    if (academy.contains("help")) {
        if (auto problem = problemWithUrl(academy.at("help"), "/help", false))
            return problem;
    }
    if (auto problem = firstDuplicate(academy.at("services"), "/services", "id", idOf))
        return problem;
    if (auto problem = firstProblem(academy.at("services"), "/services", problemWithService))
        return problem;
    if (auto problem = problemWithSite(academy))
        return problem;
    return academy.contains("contacts")
               ? firstProblem(academy.at("contacts"), "/contacts", problemWithContact)
               : std::nullopt;
}
