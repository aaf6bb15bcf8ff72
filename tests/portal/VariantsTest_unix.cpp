// SPDX-License-Identifier: GPL-3.0-or-later
// The wizard's session before every variant of the portal: a real HTTPS server by another implementation,
// whose table says how each must end.
#include "VariantWalk.h"
#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

std::string wordIn(const nlohmann::json &row, const char *key)
{
    return row.at(key).is_null() ? std::string() : row.at(key).get<std::string>();
}

void checkOutcome(const Walked &walked, const nlohmann::json &row)
{
    CHECK(walked.scene == row.at("scene").get<std::string>());
    CHECK(walked.fault == wordIn(row, "fault"));
    CHECK(walked.login == wordIn(row, "login"));
    CHECK(walked.address == wordIn(row, "address"));
    std::vector<std::string> refusals;
    for (const auto &form : row.at("forms"))
        refusals.push_back(wordIn(form, "refusal"));
    CHECK(walked.refusals == refusals);
    const bool isUnreachable = walked.scene == "unreachable";
    CHECK(walked.hasSubmitted == (row.at("submissions") > 0));
    CHECK(walked.mayHaveCounted == (isUnreachable && row.at("submissions") > 0));
}

void checkWords(const Walked &walked, const nlohmann::json &row, const nlohmann::json &person)
{
    CAPTURE(walked.said);
    CHECK(walked.said.contains(QString::fromStdString(wordIn(row, "quote"))));
    for (const auto &[name, secret] : person.at("secrets").items()) {
        CAPTURE(name);
        CHECK_FALSE(
            walked.said.contains(QString::fromStdString(secret.get<std::string>()), Qt::CaseInsensitive));
    }
}

void checkPassword(const Walked &walked, const nlohmann::json &row)
{
    const bool isDone = walked.scene == "done";
    const auto &answers =
        row.at("forms").empty() ? nlohmann::json::object() : row.at("forms").back().at("answers");
    CHECK(walked.chosenPassword == (isDone ? answers.value("Nouveau mot de passe", "") : ""));
}

void checkWhatCame(const nlohmann::json &report, const nlohmann::json &row)
{
    CHECK(report.at("violations") == nlohmann::json::array());
    CHECK(report.at("submissions") == row.at("submissions"));
    CHECK(report.at("played") == report.at("exchanges"));
}

} // namespace

TEST_CASE("Every variant of the portal ends as it should, and no secret goes astray")
{
    VariantSite site;
    for (const auto &row : site.table().at("variants")) {
        const auto name = row.at("name").get<std::string>();
        INFO(name);
        const Walked walked = VariantWalk(site, row).toTheEnd();
        checkOutcome(walked, row);
        checkWords(walked, row, site.table().at("person"));
        checkPassword(walked, row);
        checkWhatCame(site.report(name), row);
    }
}

TEST_CASE("The variants' test can fail: a table that expects something else is not met")
{
    VariantSite site;
    nlohmann::json row = site.table().at("variants").at(0);
    row["path"] = "/numen-unknown/"; // played to a client that was promised row 0's end
    const Walked walked = VariantWalk(site, row).toTheEnd();
    CHECK(walked.scene != row.at("scene").get<std::string>());
    CHECK(walked.fault == "portal-numen-unknown");
    CHECK(site.report(row.at("name")).at("played") == 0);
    CHECK(site.report("numen-unknown").at("submissions") == 1);
}
