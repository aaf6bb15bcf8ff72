// SPDX-License-Identifier: GPL-3.0-or-later
#include "academy/AcademySchema.h"

#include <QFile>
#include <QRegularExpression>

#include <memory>
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

using namespace Qt::StringLiterals;

namespace {

using Adapter = valijson::adapters::NlohmannJsonAdapter;
using Error = valijson::ValidationResults::Error;

std::unique_ptr<valijson::Schema> shippedSchema()
{
    QFile file(u":/academies/academy.schema.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the schema of académies is missing from this program");
    const QByteArray text = file.readAll();
    const auto json = nlohmann::json::parse(text.begin(), text.end());
    auto schema = std::make_unique<valijson::Schema>();
    valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(Adapter(json), *schema);
    return schema;
}

/// valijson speaks of "<root>", "[services]", "[0]".
std::string pointerTo(const std::vector<std::string> &context)
{
    std::string pointer;
    for (const std::string &part : context) {
        if (part.size() > 2 && part.front() == '[')
            pointer = below(pointer, part.substr(1, part.size() - 2));
    }
    return pointer;
}

/// The key that valijson puts between quotes at the end of its sentence.
std::string quotedKey(const std::string &sentence)
{
    const auto last = sentence.rfind('\'');
    const auto first = sentence.rfind('\'', last - 1);
    return sentence.substr(first + 1, last - first - 1);
}

QString reasonForShape(const std::string &pointer)
{
    const std::string key = pointer.substr(pointer.rfind('/') + 1);
    if (key == "host" || key == "domain" || pointer.find("/hosts/") != std::string::npos)
        return u"not a host name in ASCII, small letters"_s;
    if (key == "id")
        return u"not an identifier (small letters, digits and hyphens)"_s;
    return u"not in the shape required here"_s;
}

/// The only rules left are limits, which valijson names in its sentence.
QString reasonForLimit(const QString &said)
{
    static const QRegularExpression digits(u"\\d+"_s);
    const QString limit = digits.match(said).captured();
    const std::pair<QLatin1StringView, QString> rules[] = {
        {"Expected number greater"_L1, u"smaller than %1"_s},
        {"Expected number less"_L1, u"larger than %1"_s},
        {"Array should contain no fewer"_L1, u"fewer entries than %1"_s},
        {"Array should contain no more"_L1, u"more entries than %1"_s},
        {"String should be no fewer"_L1, u"shorter than %1 characters"_s},
        {"String should be no more"_L1, u"longer than %1 characters"_s}};
    for (const auto &[beginning, reason] : rules) {
        if (said.startsWith(beginning))
            return reason.arg(limit);
    }
    return said;
}

JsonProblem translated(const Error &error, const nlohmann::json &academy)
{
    const std::string pointer = pointerTo(error.context);
    const QString said = QString::fromStdString(error.description);
    if (said.startsWith("Object contains a property"_L1))
        return {below(pointer, quotedKey(error.description)), u"unknown key"_s};
    if (said.startsWith("Missing required property"_L1))
        return {below(pointer, quotedKey(error.description)), u"missing key"_s};
    const auto &value = academy.at(nlohmann::json::json_pointer(pointer));
    if (said.startsWith("Value type not permitted"_L1))
        return {pointer, u"wrong type: %1"_s.arg(QLatin1StringView(value.type_name()))};
    if (said.startsWith("Failed to match against any enum values"_L1) ||
        said.startsWith("Failed to match expected value"_L1))
        return {pointer, u"not one of the words or numbers known here"_s};
    if (said.startsWith("Failed to match regex"_L1))
        return {pointer, reasonForShape(pointer)};
    return {pointer, reasonForLimit(said)};
}

} // namespace

std::optional<JsonProblem> problemWithSchema(const nlohmann::json &academy)
{
    static const auto schema = shippedSchema();
    valijson::Validator validator;
    valijson::ValidationResults results;
    if (validator.validate(*schema, Adapter(academy), &results))
        return std::nullopt;
    Error first; // the deepest: those that follow only say which parents it spoils
    if (!results.popError(first))
        return JsonProblem{{}, u"does not follow the schema"_s};
    return translated(first, academy);
}
