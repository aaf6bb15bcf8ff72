// SPDX-License-Identifier: GPL-3.0-or-later
#include "academy/SiteFile.h"

#include "academy/AcademyFile.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

using Json = nlohmann::json;

QString textAt(const Json &object, const char *member)
{
    return object.contains(member) ? QString::fromStdString(object.at(member).get<std::string>()) : QString();
}

QStringList wordsAt(const Json &object, const char *member)
{
    QStringList words;
    for (const Json &word : object.value(member, Json::array()))
        words.append(QString::fromStdString(word.get<std::string>()));
    return words;
}

/// Lines: one text of that length would be refused as hostile.
QByteArray pemAt(const Json &object, const char *member)
{
    const QStringList lines = wordsAt(object, member);
    return lines.isEmpty() ? QByteArray() : lines.join(u'\n').toLatin1() + '\n';
}

const Json *serviceOf(const Json &academy, const Json &site)
{
    const Json &services = academy.at("services");
    if (!site.contains("service"))
        return &services.front();
    const auto found = std::ranges::find_if(
        services, [&](const Json &service) { return service.at("id") == site.at("service"); });
    return found == services.end() ? nullptr : &*found;
}

nlohmann::ordered_json jsonOf(const Site &site)
{
    nlohmann::ordered_json json{{"school", site.school.toStdString()}};
    const std::pair<const char *, QString> texts[] = {{"city", site.city},
                                                      {"department", site.department},
                                                      {"referent", site.referent},
                                                      {"referentPhone", site.referentPhone},
                                                      {"referentAddress", site.referentAddress},
                                                      {"service", site.service},
                                                      {"preset", site.preset},
                                                      {"proxy", site.proxy},
                                                      {"language", site.language}};
    for (const auto &[member, text] : texts) {
        if (!text.isEmpty())
            json[member] = text.toStdString();
    }
    const std::pair<const char *, QStringList> lists[] = {
        {"clients", site.clients},
        {"signature", site.signature},
        {"authority", QString::fromLatin1(site.authority).split(u'\n', Qt::SkipEmptyParts)}};
    for (const auto &[member, words] : lists) {
        for (const QString &word : words)
            json[member].push_back(word.trimmed().toStdString());
    }
    return json;
}

} // namespace

std::optional<Site> siteOf(const QByteArray &json)
{
    const Json academy = Json::parse(json.begin(), json.end());
    if (!academy.contains("site"))
        return std::nullopt;
    const Json &site = academy.at("site");
    return Site{.school = textAt(site, "school"),
                .city = textAt(site, "city"),
                .department = textAt(site, "department"),
                .referent = textAt(site, "referent"),
                .referentPhone = textAt(site, "referentPhone"),
                .referentAddress = textAt(site, "referentAddress"),
                .service = textAt(site, "service"),
                .preset = textAt(site, "preset"),
                .clients = wordsAt(site, "clients"),
                .signature = wordsAt(site, "signature"),
                .proxy = textAt(site, "proxy"),
                .language = textAt(site, "language"),
                .authority = pemAt(site, "authority")};
}

std::optional<JsonProblem> problemWithSite(const nlohmann::json &academy)
{
    if (!academy.contains("site"))
        return std::nullopt;
    const Json &site = academy.at("site");
    const Json *const service = serviceOf(academy, site);
    if (service == nullptr)
        return JsonProblem{"/site/service", u"this académie has no such service"_s};
    const auto isMeant = [&](const Json &preset) { return preset.at("id") == site.at("preset"); };
    if (site.contains("preset") && std::ranges::none_of(service->at("presets"), isMeant))
        return JsonProblem{"/site/preset", u"no preset of this service has this id"_s};
    return std::nullopt;
}

Result<SiteDocument> readSite(const QByteArray &json, const QString &fileName)
{
    const auto academy = readAcademy(json, fileName);
    if (!academy)
        return academy.fault();
    return SiteDocument{fileName, json, academy.value(), siteOf(json)};
}

Result<SiteDocument> openSite(const QString &file)
{
    return academyTextOf(file).andThen([&](const QByteArray &json) { return readSite(json, file); });
}

Result<QByteArray> withSite(const QByteArray &json, const QString &fileName, const Site &site)
{
    const auto academy = readAcademy(json, fileName);
    if (!academy)
        return academy.fault();
    auto document = nlohmann::ordered_json::parse(json.begin(), json.end());
    document["site"] = jsonOf(site);
    const QByteArray text = QByteArray::fromStdString(document.dump(2)) + '\n';
    const auto read = readAcademy(text, fileName);
    return read ? Result<QByteArray>(text) : read.fault();
}

QByteArray builtInAcademyText()
{
    QFile file(u":/academies/amiens.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the built-in académie is missing from this program");
    return file.readAll();
}

SiteDocument builtInSite()
{
    return {{}, builtInAcademyText(), builtInAcademy(), std::nullopt};
}

Result<Done> writeSite(const QString &file, const QByteArray &base, const Site &site)
{
    const auto text = withSite(base, file, site);
    if (!text)
        return text.fault();
    QSaveFile saved(file);
    if (saved.open(QIODevice::WriteOnly) && saved.write(text.value()) == text.value().size() &&
        saved.commit())
        return Done{};
    const bool full = saved.error() == QFileDevice::ResourceError;
    return Fault{full ? FaultKind::DiskFull : FaultKind::ReadOnly, file + u": "_s + saved.errorString()};
}
