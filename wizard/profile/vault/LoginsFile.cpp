// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/vault/LoginsFile.h"

#include <QUuid>

#include <algorithm>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

constexpr int newestVersion = 3;
constexpr int deepestNesting = 32; // writing goes as deep as the file, and the stack is finite
constexpr qint64 highestNumber = 9007199254740991; // of JavaScript, which reads the file

Json emptyFile()
{
    return {{"nextId", 1},
            {"logins", Json::array()},
            {"potentiallyVulnerablePasswords", Json::array()},
            {"dismissedBreachAlertsByLoginGUID", Json::object()},
            {"version", newestVersion}};
}

std::optional<qint64> numberIn(const Json &object, const char *key)
{
    if (!object.contains(key) || !object[key].is_number_integer())
        return std::nullopt;
    const auto number = object[key].get<qint64>(); // an unsigned one beyond comes out negative
    return number >= 0 && number < highestNumber ? std::optional(number) : std::nullopt;
}

Json parsed(const std::optional<QByteArray> &file)
{
    if (!file)
        return emptyFile();
    Json json = Json::parse(file->cbegin(), file->cend(), [](int depth, Json::parse_event_t, const Json &) {
        if (depth > deepestNesting)
            throw std::invalid_argument("nested too deeply");
        return true;
    });
    if (!json.is_object())
        throw std::invalid_argument("not an object");
    if (json.contains("version") && numberIn(json, "version").value_or(newestVersion + 1) > newestVersion)
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
    qint64 next = numberIn(file, "nextId").value_or(1);
    for (const Json &login : file["logins"]) {
        if (login.is_object())
            next = std::max(next, numberIn(login, "id").value_or(0) + 1);
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

QString loginOriginOf(const Endpoint &server)
{
    switch (server.protocol) {
    case Protocol::Imap: return u"imap://"_s + server.host;
    case Protocol::Pop3: return u"mailbox://"_s + server.host;
    case Protocol::Smtp: return u"smtp://"_s + server.host;
    case Protocol::Https: break;
    }
    return {};
}

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

Result<QByteArray> withoutLogins(const QByteArray &file, const QList<qsizetype> &indexes)
{
    if (indexes.isEmpty())
        return file;
    try {
        Json json = parsed(file);
        Json kept = Json::array();
        for (std::size_t index = 0; index < json["logins"].size(); ++index) {
            if (!indexes.contains(static_cast<qsizetype>(index)))
                kept.push_back(json["logins"][index]);
        }
        json["logins"] = std::move(kept);
        return QByteArray::fromStdString(json.dump());
    } catch (const std::exception &error) {
        return broken(error);
    }
}
