// SPDX-License-Identifier: GPL-3.0-or-later
#include "academy/PortalHintsReader.h"

#include "academy/AcademyFile.h"
#include "academy/StrictJson.h"

#include <QFile>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

using Json = nlohmann::json;

QStringList listFrom(const Json &words)
{
    QStringList list;
    for (const Json &word : words)
        list += QString::fromStdString(word.get<std::string>());
    return list;
}

void readList(const Json &hints, const char *member, QStringList &list)
{
    if (hints.contains(member))
        list = listFrom(hints.at(member));
}

void readPhrases(const Json &hints, std::map<FaultKind, QStringList> &phrases)
{
    if (!hints.contains("phrases"))
        return;
    for (const auto &[identifier, words] : hints.at("phrases").items()) {
        if (const auto kind = faultKindFrom(QString::fromStdString(identifier)))
            phrases[*kind] = listFrom(words);
    }
}

} // namespace

PortalHints portalHintsFrom(const nlohmann::json &portal, const PortalHints &otherwise)
{
    PortalHints result = otherwise;
    if (!portal.contains("hints"))
        return result;
    const Json &hints = portal.at("hints");
    readList(hints, "numen", result.numen);
    readList(hints, "birthDate", result.birthDate);
    readList(hints, "day", result.day);
    readList(hints, "month", result.month);
    readList(hints, "year", result.year);
    readList(hints, "captcha", result.captcha);
    readList(hints, "login", result.login);
    readList(hints, "address", result.address);
    readList(hints, "done", result.done);
    readPhrases(hints, result.phrases);
    return result;
}

const PortalHints &builtInPortalHints()
{
    static const PortalHints hints = [] {
        QFile file(u":/academies/amiens.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the built-in académie is missing from this program");
        const auto parsed = parseStrictly(file.readAll());
        const auto *academy = std::get_if<Json>(&parsed);
        if (!academy)
            qFatal("the built-in académie is no JSON");
        return portalHintsFrom(academy->at("portal"), {});
    }();
    return hints;
}
