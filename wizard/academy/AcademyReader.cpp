// SPDX-License-Identifier: GPL-3.0-or-later
#include "academy/AcademyReader.h"

#include "academy/AcademyFile.h"
#include "academy/PortalHintsReader.h"

#include <algorithm>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

using Json = nlohmann::json;

QString textAt(const Json &object, const char *member)
{
    return object.contains(member) ? QString::fromStdString(object.at(member).get<std::string>()) : QString();
}

QUrl urlAt(const Json &object, const char *member)
{
    return QUrl(textAt(object, member), QUrl::StrictMode);
}

LocalText localTextAt(const Json &object, const char *member)
{
    if (!object.contains(member))
        return {};
    return {textAt(object.at(member), "fr"), textAt(object.at(member), "en")};
}

/// The value among @p all whose word in the data is @p word; the schema knows no other word.
template <typename Word>
Word fromWord(const QString &word, std::initializer_list<Word> all)
{
    return *std::ranges::find_if(all, [&](Word value) { return wordFor(value) == word; });
}

Confidence confidenceOf(const Json &record)
{
    return fromWord(textAt(record, "confidence"), {Confidence::High, Confidence::Medium, Confidence::Low});
}

std::optional<Endpoint> endpointOf(const Json &server)
{
    if (server.contains("typed"))
        return std::nullopt;
    return Endpoint{textAt(server, "host"), server.at("port").get<quint16>(),
                    *protocolFrom(textAt(server, "protocol")), *securityFrom(textAt(server, "security"))};
}

ServerRow serverFrom(const Json &server)
{
    return {.id = textAt(server, "id"),
            .role = fromWord(textAt(server, "role"), {ServerRole::Incoming, ServerRole::Outgoing}),
            .protocol = *protocolFrom(textAt(server, "protocol")),
            .endpoint = endpointOf(server),
            .loginForm = fromWord(textAt(server, "loginForm"), {LoginForm::Login, LoginForm::LoginAddress,
                                                                LoginForm::Address, LoginForm::Typed}),
            .passwordKind =
                fromWord(textAt(server, "passwordKind"), {PasswordKind::Account, PasswordKind::Application}),
            .rank = server.at("rank").get<int>(),
            .confidence = confidenceOf(server),
            .source = localTextAt(server, "source"),
            .checkedOn = QDate::fromString(textAt(server, "checkedOn"), Qt::ISODate),
            .warning = localTextAt(server, "warning")};
}

ServerRow serverWithId(const Json &service, const Json &id)
{
    const Json &servers = service.at("servers");
    return serverFrom(
        *std::ranges::find_if(servers, [&](const Json &server) { return server.at("id") == id; }));
}

ServerPreset presetFrom(const Json &service, const Json &preset)
{
    return {.id = textAt(preset, "id"),
            .name = localTextAt(preset, "name"),
            .explanation = localTextAt(preset, "explanation"),
            .warning = localTextAt(preset, "warning"),
            .rank = preset.at("rank").get<int>(),
            .discouraged = preset.value("discouraged", false),
            .aliasAsAddress = preset.value("aliasAsAddress", false),
            .incoming = serverWithId(service, preset.at("incoming")),
            .outgoing = serverWithId(service, preset.at("outgoing"))};
}

MailService serviceFrom(const Json &service)
{
    MailService result{.id = textAt(service, "id"),
                       .name = localTextAt(service, "name"),
                       .explanation = localTextAt(service, "explanation"),
                       .webmail = urlAt(service, "webmail"),
                       .applicationPassword = localTextAt(service, "applicationPassword"),
                       .presets = {}};
    for (const Json &preset : service.at("presets"))
        result.presets.push_back(presetFrom(service, preset));
    std::ranges::sort(result.presets, {}, &ServerPreset::rank);
    return result;
}

PortalFacts portalFrom(const Json &portal)
{
    PortalFacts result{.activation = urlAt(portal, "activation"),
                       .change = urlAt(portal, "change"),
                       .intranet = urlAt(portal, "intranet"),
                       .hosts = {},
                       .hints = portalHintsFrom(portal, builtInPortalHints())};
    for (const Json &host : portal.at("hosts"))
        result.hosts += QString::fromStdString(host.get<std::string>());
    return result;
}

} // namespace

Academy academyFrom(const nlohmann::json &academy)
{
    Academy result{.id = textAt(academy, "id"),
                   .name = textAt(academy, "name"),
                   .domain = textAt(academy, "domain"),
                   .codePrefix = textAt(academy, "codePrefix"),
                   .portal = portalFrom(academy.at("portal")),
                   .help = urlAt(academy, "help"),
                   .note = localTextAt(academy, "note"),
                   .services = {},
                   .contacts = {}};
    for (const Json &service : academy.at("services"))
        result.services.push_back(serviceFrom(service));
    for (const Json &contact : academy.value("contacts", Json::array()))
        result.contacts.push_back({localTextAt(contact, "who"), textAt(contact, "phone"),
                                   textAt(contact, "address"), urlAt(contact, "url")});
    return result;
}
