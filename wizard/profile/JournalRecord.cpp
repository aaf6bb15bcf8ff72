// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/JournalRecord.h"

#include <QCryptographicHash>

#include <array>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <utility>

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

constexpr int filesOnly = 1;
constexpr int withRegistry = 2;

constexpr std::array<std::pair<FileChange::Action, const char *>, 4> actionWords = {{
    {FileChange::Action::Create, "create"},
    {FileChange::Action::Replace, "replace"},
    {FileChange::Action::Remove, "remove"},
    {FileChange::Action::Keep, "keep"},
}};

std::string wordFor(FileChange::Action action)
{
    return actionWords.at(static_cast<std::size_t>(action)).second;
}

FileChange::Action actionFrom(const std::string &word)
{
    for (const auto &[action, known] : actionWords) {
        if (word == known)
            return action;
    }
    throw std::invalid_argument("unknown action " + word);
}

Json jsonFrom(const QStringList &texts)
{
    Json array = Json::array();
    for (const QString &text : texts)
        array.push_back(text.toStdString());
    return array;
}

QString text(const Json &object, const char *key)
{
    return QString::fromStdString(object.at(key).get<std::string>());
}

QByteArray hexadecimal(const Json &object, const char *key)
{
    return QByteArray::fromStdString(object.at(key).get<std::string>());
}

QStringList texts(const Json &object, const char *key)
{
    QStringList list;
    for (const Json &item : object.at(key))
        list += QString::fromStdString(item.get<std::string>());
    return list;
}

Json jsonFrom(const JournalEntry &entry)
{
    Json json = {{"path", entry.path.toStdString()},
                 {"action", wordFor(entry.action)},
                 {"target", entry.target.toStdString()},
                 {"backup", entry.backup.toStdString()},
                 {"staged", entry.staged.toStdString()},
                 {"aside", entry.aside.toStdString()},
                 {"sha256Before", entry.sha256Before.toStdString()},
                 {"sha256After", entry.sha256After.toStdString()},
                 {"ownerOnly", entry.ownerOnly},
                 {"holdsKeys", entry.holdsKeys},
                 {"keepBackup", entry.keepBackup}};
    if (entry.ownership) {
        json["user"] = entry.ownership->user;
        json["group"] = entry.ownership->group;
        json["mode"] = entry.ownership->mode;
    }
    return json;
}

JournalEntry entryFrom(const Json &json)
{
    JournalEntry entry;
    entry.path = text(json, "path");
    entry.action = actionFrom(json.at("action").get<std::string>());
    entry.target = text(json, "target");
    entry.backup = text(json, "backup");
    entry.staged = text(json, "staged");
    entry.aside = text(json, "aside");
    entry.sha256Before = hexadecimal(json, "sha256Before");
    entry.sha256After = hexadecimal(json, "sha256After");
    entry.ownerOnly = json.at("ownerOnly").get<bool>();
    entry.holdsKeys = json.at("holdsKeys").get<bool>();
    entry.keepBackup = json.at("keepBackup").get<bool>();
    if (json.contains("user"))
        entry.ownership = {json.at("user").get<quint32>(), json.at("group").get<quint32>(),
                           json.at("mode").get<quint32>()};
    return entry;
}

Json jsonFrom(const std::optional<RegistryValue> &value)
{
    if (!value)
        return nullptr;
    return {{"type", static_cast<quint32>(value->type)}, {"data", value->data.toHex().toStdString()}};
}

std::optional<RegistryValue> valueFrom(const Json &json)
{
    if (json.is_null())
        return std::nullopt;
    return RegistryValue{static_cast<RegistryValue::Type>(json.at("type").get<quint32>()),
                         QByteArray::fromHex(hexadecimal(json, "data"))};
}

Json jsonFrom(const JournalRegistryEntry &entry)
{
    return {{"key", entry.change.key.toStdString()},
            {"name", entry.change.name.toStdString()},
            {"before", jsonFrom(entry.change.before)},
            {"after", jsonFrom(entry.change.after)},
            {"keepBackup", entry.keepBackup}};
}

JournalRegistryEntry registryEntryFrom(const Json &json)
{
    return {
        {text(json, "key"), text(json, "name"), valueFrom(json.at("before")), valueFrom(json.at("after"))},
        json.at("keepBackup").get<bool>()};
}

bool touchesRegistry(const JournalRecord &record)
{
    return !record.registry.isEmpty() || !record.createdKeys.isEmpty() || !record.emptiedKeys.isEmpty();
}

void addRegistry(Json &json, const JournalRecord &record)
{
    json["createdKeys"] = jsonFrom(record.createdKeys);
    json["emptiedKeys"] = jsonFrom(record.emptiedKeys);
    json["registry"] = Json::array();
    for (const JournalRegistryEntry &entry : record.registry)
        json["registry"].push_back(jsonFrom(entry));
}

void readRegistry(JournalRecord &record, const Json &json)
{
    record.createdKeys = texts(json, "createdKeys");
    record.emptiedKeys = texts(json, "emptiedKeys");
    for (const Json &entry : json.at("registry"))
        record.registry += registryEntryFrom(entry);
}

JournalRecord recordFrom(const Json &json, const QString &folder)
{
    const Json &schema = json.at("schema");
    if (schema != Json(filesOnly) && schema != Json(withRegistry))
        throw std::invalid_argument("schema " + schema.dump() + " is not known");
    JournalRecord record;
    record.folder = folder;
    record.writtenAt = QDateTime::fromString(text(json, "writtenAt"), Qt::ISODateWithMs);
    if (!record.writtenAt.isValid())
        throw std::invalid_argument("writtenAt is no date");
    record.client = text(json, "client");
    record.profileFolder = text(json, "profileFolder");
    record.undoes = text(json, "undoes");
    record.profilesToLock = texts(json, "profilesToLock");
    record.createdFolders = texts(json, "createdFolders");
    record.emptiedFolders = texts(json, "emptiedFolders");
    for (const Json &entry : json.at("entries"))
        record.entries += entryFrom(entry);
    if (schema == Json(withRegistry))
        readRegistry(record, json);
    return record;
}

} // namespace

QByteArray journalJson(const JournalRecord &record)
{
    Json entries = Json::array();
    for (const JournalEntry &entry : record.entries)
        entries.push_back(jsonFrom(entry));
    const bool registry = touchesRegistry(record);
    Json json = {{"schema", registry ? withRegistry : filesOnly},
                 {"writtenAt", record.writtenAt.toString(Qt::ISODateWithMs).toStdString()},
                 {"client", record.client.toStdString()},
                 {"profileFolder", record.profileFolder.toStdString()},
                 {"undoes", record.undoes.toStdString()},
                 {"profilesToLock", jsonFrom(record.profilesToLock)},
                 {"createdFolders", jsonFrom(record.createdFolders)},
                 {"emptiedFolders", jsonFrom(record.emptiedFolders)},
                 {"entries", entries}};
    if (registry)
        addRegistry(json, record);
    return QByteArray::fromStdString(json.dump(2)) + '\n';
}

std::variant<JournalRecord, Damage> journalRecordFrom(const QByteArray &json, const QString &folder)
{
    try {
        return recordFrom(Json::parse(json.cbegin(), json.cend()), folder);
    } catch (const std::exception &error) { // nlohmann's and ours: none leaves this room
        return Damage{QString::fromUtf8(error.what())};
    }
}

QByteArray sha256Of(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

QByteArray sha256Of(const std::optional<QByteArray> &content)
{
    return content ? sha256Of(*content) : QByteArray();
}
