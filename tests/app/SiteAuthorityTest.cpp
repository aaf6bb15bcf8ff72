// SPDX-License-Identifier: GPL-3.0-or-later
// The certificate in a school's settings, against servers that nobody else vouches for.
#include "TrainingServers.h"
#include "support/Catch.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

/// An academy.json whose school vouches for the training servers, and knows a proxy or not.
QStringList schoolOf(const ProgramRun &program, const TrainingServers &training,
                     const QStringList &more = {u"--proxy"_s, u"none"_s})
{
    const QString file = program.path(u"academy.json"_s);
    const QStringList init =
        QStringList{u"site"_s,      u"init"_s,        file, u"--school"_s, u"Collège Jean-Moulin"_s,
                    u"--ca-file"_s, training.caFile()} +
        more;
    const auto shown = program.json(init, 1);
    const auto fingerprint = QString::fromStdString(shown.at("authority").at(0).at("sha256"));
    program.json(init + QStringList{u"--ca-fingerprint"_s, fingerprint}, 0);
    return {u"--academy"_s, file};
}

} // namespace

TEST_CASE("check believes what the school's certificate vouches for, and says that it alone does")
{
    const ProgramRun program;
    const TrainingServers training(program);
    const QStringList check = QStringList{u"check"_s} + training.asFlags();

    const auto without = program.json(check, 1);
    for (const auto &row : without.at("endpoints"))
        CHECK(row.at("failure") == "certificate-unknown-issuer");

    const auto answer = program.json(check + schoolOf(program, training), 0);
    REQUIRE(answer.at("endpoints").size() == 7);
    for (const auto &row : answer.at("endpoints")) {
        CAPTURE(row.dump());
        CHECK(row.at("state") == "ok");
        CHECK(row.at("tls").at("acceptedBy") == nlohmann::json::array({"school"}));
        REQUIRE(row.at("remarks").size() == 1);
        CHECK(row.at("remarks").at(0).at("remark") == "certificate-trusted-by-school");
        CHECK(row.at("remarks").at(0).at("code") == "AM-CRT-11");
    }
}

TEST_CASE("report takes the school's certificate, too")
{
    const ProgramRun program;
    const TrainingServers training(program);
    const auto result =
        program.run(QStringList{u"report"_s, u"--json"_s} + training.asFlags() + schoolOf(program, training));
    CAPTURE(result.output.toStdString());
    CHECK(result.exitCode == 0);
    CHECK(result.output.contains("\"school\""));
}

TEST_CASE("activate does not believe the portal for the school's certificate, and sends nothing")
{
    const ProgramRun program;
    const TrainingServers training(program);
    const QStringList activate{u"activate"_s, u"--answers"_s, u"-"_s, u"--training-portal"_s,
                               QString::fromStdString(training.firstLine().at("portal"))};
    const auto result = program.run(
        activate + schoolOf(program, training) + QStringList{u"--json"_s},
        R"({"numen": "46D4600004KLM", "birthDate": "1994-09-01", "password": "Chemin-de-ronde-2046"})");
    CAPTURE(result.output.toStdString(), result.errors.toStdString());
    CHECK(result.exitCode == 1);
    CHECK(result.json().at("failure") == "certificate-unknown-issuer");
    CHECK_FALSE(result.errors.contains("NUMEN")); // where it would go is told before it goes
}

TEST_CASE("a certificate that is none is a mistake of the file, which is told and not used")
{
    const ProgramRun program;
    const TrainingServers training(program);
    const QString file = schoolOf(program, training).last();
    QFile opened(file);
    REQUIRE(opened.open(QIODevice::ReadOnly));
    const QByteArray broken = opened.readAll()
                                  .replace("\"authority\": [", "\"authority\": [ \"x\",")
                                  .replace("-----BEGIN", "-----begin");
    opened.close();
    program.write(u"academy.json"_s, broken);
    const auto answer = program.json({u"presets"_s, u"--academy"_s, file}, 0);
    REQUIRE(answer.contains("warnings"));
    CHECK(answer.at("warnings").at(0).get<std::string>().find("/site/authority") != std::string::npos);
}
