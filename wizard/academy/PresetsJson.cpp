// SPDX-License-Identifier: GPL-3.0-or-later
#include "academy/AcademyFile.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

using Json = nlohmann::ordered_json; // in the order of the data file

Json jsonOf(const LocalText &text)
{
    Json json{{"fr", text.french.toStdString()}};
    if (!text.english.isEmpty())
        json["en"] = text.english.toStdString();
    return json;
}

Json jsonOf(QLatin1StringView word)
{
    return std::string(word.data(), static_cast<std::size_t>(word.size()));
}

Json jsonOf(const ServerRow &row)
{
    Json json{{"id", row.id.toStdString()},
              {"role", jsonOf(wordFor(row.role))},
              {"protocol", jsonOf(wordFor(row.protocol))}};
    if (row.endpoint) {
        json["host"] = row.endpoint->host.toStdString();
        json["port"] = row.endpoint->port;
        json["security"] = jsonOf(wordFor(row.endpoint->security));
    } else {
        json["typed"] = true;
    }
    json["loginForm"] = jsonOf(wordFor(row.loginForm));
    json["passwordKind"] = jsonOf(wordFor(row.passwordKind));
    json["rank"] = row.rank;
    json["confidence"] = jsonOf(wordFor(row.confidence));
    json["source"] = jsonOf(row.source);
    json["checkedOn"] = row.checkedOn.toString(Qt::ISODate).toStdString();
    if (!row.warning.isEmpty())
        json["warning"] = jsonOf(row.warning);
    return json;
}

Json jsonOf(const ServerPreset &preset)
{
    Json json{{"id", preset.id.toStdString()},
              {"rank", preset.rank},
              {"name", jsonOf(preset.name)},
              {"explanation", jsonOf(preset.explanation)}};
    if (!preset.warning.isEmpty())
        json["warning"] = jsonOf(preset.warning);
    if (preset.discouraged)
        json["discouraged"] = true;
    if (preset.aliasAsAddress)
        json["aliasAsAddress"] = true;
    json["confidence"] = jsonOf(wordFor(preset.confidence()));
    json["incoming"] = jsonOf(preset.incoming);
    json["outgoing"] = jsonOf(preset.outgoing);
    return json;
}

} // namespace

QByteArray presetsAsJson(const MailService &service)
{
    Json presets = Json::array();
    for (const ServerPreset &preset : service.presets) {
        Json json = jsonOf(preset);
        json["service"] = service.id.toStdString();
        presets.push_back(std::move(json));
    }
    return QByteArray::fromStdString(presets.dump());
}
