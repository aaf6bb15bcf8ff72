// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/vault/LoginsFile.h"

#include <QUuid>

#include <algorithm>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

constexpr int newestVersion = 3;

Json emptyFile()
{
    return {{"nextId", 1},
            {"logins", Json::array()},
            {"potentiallyVulnerablePasswords", Json::array()},
            {"dismissedBreachAlertsByLoginGUID", Json::object()},
            {"version", newestVersion}};
}

Json parsed(const std::optional<QByteArray> &file)
{
    if (!file)
        return emptyFile();
    Json json = Json::parse(file->cbegin(), file->cend());
    if (!json.is_object())
        throw std::invalid_argument("not an object");
    if (json.contains("version") && json["version"].get<int>() > newestVersion)
        throw std::invalid_argument("version " + json["version"].dump() + " is not known");
    if (!json.contains("logins"))
        json["logins"] = Json::array();
    if (!json["logins"].is_array())
        throw std::invalid_argument("logins is not a list");
    return json;
}

bool isText(const Json &login, const char *key, const std::string &text)
{
    return login.contains(key) && login[key].is_string() && login[key].get<std::string>() == text;
}

bool isOf(const Json &login, const std::string &origin)
{
    return login.is_object() && isText(login, "hostname", origin) && isText(login, "httpRealm", origin);
}

QByteArray blob(const Json &login, const char *key)
{
    return login.contains(key) && login[key].is_string()
               ? QByteArray::fromStdString(login[key].get<std::string>())
               : QByteArray();
}

qint64 nextIdOf(const Json &file)
{
    qint64 next =
        file.contains("nextId") && file["nextId"].is_number_integer() ? file["nextId"].get<qint64>() : 1;
    for (const Json &login : file["logins"]) {
        if (login.is_object() && login.contains("id") && login["id"].is_number_integer())
            next = std::max(next, login["id"].get<qint64>() + 1);
    }
    return next;
}

void seal(Json &login, const SealedLogin &sealed, qint64 now)
{
    login["encryptedUsername"] = sealed.userName.toStdString();
    login["encryptedPassword"] = sealed.password.toStdString();
    login["encType"] = 1;
    login["timeLastUsed"] = now;
    login["timePasswordChanged"] = now;
}

Json newLogin(const LoginEntry &entry, qint64 id, qint64 now)
{
    const std::string origin = entry.origin.toStdString();
    Json login = {{"id", id},
                  {"hostname", origin},
                  {"httpRealm", origin},
                  {"formSubmitURL", nullptr},
                  {"usernameField", ""},
                  {"passwordField", ""},
                  {"encryptedUsername", ""},
                  {"encryptedPassword", ""},
                  {"guid", QUuid::createUuid().toString().toStdString()},
                  {"encType", 1},
                  {"timeCreated", now},
                  {"timeLastUsed", now},
                  {"timePasswordChanged", now},
                  {"timesUsed", 1}};
    seal(login, entry.sealed, now);
    return login;
}

Fault broken(const std::exception &error)
{
    return Fault{FaultKind::NssUnusable, u"logins.json: "_s + QString::fromUtf8(error.what())};
}

} // namespace

Result<QList<NumberedLogin>> loginsOf(const std::optional<QByteArray> &file, const QString &origin)
{
    try {
        const Json json = parsed(file);
        QList<NumberedLogin> found;
        for (std::size_t index = 0; index < json["logins"].size(); ++index) {
            const Json &login = json["logins"][index];
            if (isOf(login, origin.toStdString()))
                found += {static_cast<qsizetype>(index),
                          {blob(login, "encryptedUsername"), blob(login, "encryptedPassword")}};
        }
        return found;
    } catch (const std::exception &error) {
        return broken(error);
    }
}

Result<QByteArray> withLogins(const std::optional<QByteArray> &file, const QList<LoginEntry> &entries,
                              QDateTime now)
{
    if (entries.isEmpty() && file)
        return *file;
    try {
        Json json = parsed(file);
        const qint64 time = now.toMSecsSinceEpoch();
        for (const LoginEntry &entry : entries) {
            if (entry.replaces) {
                seal(json["logins"].at(static_cast<std::size_t>(*entry.replaces)), entry.sealed, time);
                continue;
            }
            const qint64 id = nextIdOf(json);
            json["logins"].push_back(newLogin(entry, id, time));
            json["nextId"] = id + 1;
        }
        return QByteArray::fromStdString(json.dump());
    } catch (const std::exception &error) {
        return broken(error);
    }
}
