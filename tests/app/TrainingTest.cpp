// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrainingServers.h"
#include "support/Catch.h"

#include <QFile>

using namespace Qt::StringLiterals;

TEST_CASE("the training's first line tells where the servers are and who to be")
{
    const ProgramRun surroundings;
    const TrainingServers training(surroundings);
    const auto &line = training.firstLine();

    CHECK(line.at("schema") == 1);
    CHECK(line.at("command") == "training");
    CHECK(line.at("failure").is_null());
    CHECK(line.at("login") == "mdupont");
    CHECK_FALSE(line.at("password").get<std::string>().empty());
    CHECK(line.at("numen").get<std::string>().starts_with("46")); // of no académie
    CHECK_FALSE(line.at("birthDate").get<std::string>().empty());
    CHECK(line.at("portal").get<std::string>().starts_with("https://localhost:"));
    CHECK(line.at("endpoints").size() == 7);
    QFile certificate(training.caFile());
    REQUIRE(certificate.open(QIODevice::ReadOnly));
    CHECK(certificate.readAll().startsWith("-----BEGIN CERTIFICATE-----"));
}
