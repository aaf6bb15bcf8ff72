// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramRun.h"
#include "TrainingServers.h"
#include "support/Catch.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const QStringList refused{u"--endpoint"_s, u"127.0.0.1:9:tls:imap"_s, u"--endpoint"_s,
                          u"127.0.0.1:10:starttls:smtp"_s};

} // namespace

TEST_CASE("a report on good servers has steps with times, versions, and exit 0")
{
    const ProgramRun program;
    const TrainingServers training(program);

    const auto answer =
        program.json(QStringList{u"report"_s, u"--ca-file"_s, training.caFile()} + training.asFlags(), 0);

    CHECK(answer.at("failure").is_null());
    const auto &report = answer.at("report");
    CHECK(report.at("schema") == 1);
    CHECK(report.at("code").is_null());
    CHECK(report.at("causes").empty());
    REQUIRE(report.at("servers").size() == 7);
    for (const auto &server : report.at("servers")) {
        CHECK(server.at("state") == "ok");
        CHECK(server.at("tlsVersion") == "TLSv1.3");
        CHECK_FALSE(server.at("steps").empty());
        CHECK(server.at("acceptedBy") == nlohmann::json::array({"added"}));
    }
    const auto &computer = report.at("computer");
    CHECK(computer.at("program") == PROGRAM_VERSION);
    for (const char *key : {"qt", "openSsl", "system", "processor", "folder"})
        CHECK(computer.at(key).is_string());
    CHECK(computer.at("mailPrograms").is_array());
    CHECK(report.at("network").at("up").is_boolean());
}

TEST_CASE("a report tells one cause once, its code first, and exits with 1")
{
    const ProgramRun program;
    const auto answer = program.json(QStringList{u"report"_s} + refused, 1);
    CHECK(answer.at("failure") == "port-refused");
    const auto &report = answer.at("report");
    CHECK(report.at("code") == "AM-NET-07");
    REQUIRE(report.at("causes").size() == 1);
    CHECK(report.at("causes").at(0).at("servers") == nlohmann::json::array({0, 1}));

    const auto text = program.run(QStringList{u"report"_s, u"--language"_s, u"fr"_s} + refused);
    CHECK(text.exitCode == 1);
    CHECK(QString::fromUtf8(text.output).contains(u"Code à indiquer\u00A0: AM-NET-07"_s));
    CHECK_FALSE(text.output.contains(program.home().toUtf8()));
}

TEST_CASE("a report is written as the file's ending says, and nothing else is printed")
{
    const ProgramRun program;
    for (const auto &[name, begin] : {std::pair{u"r.pdf"_s, "%PDF-"},
                                      {u"r.txt"_s, "Report for the help desk"},
                                      {u"r.json"_s, "{\n  \"schema\": 1,"}}) {
        const QString file = program.path(name);
        const auto run =
            program.run(QStringList{u"report"_s, u"--language"_s, u"en"_s, u"--output"_s, file} + refused);
        CHECK(run.exitCode == 1);
        CHECK(contentOf(file).startsWith(begin));
        CHECK(run.output.isEmpty());
        CHECK(run.errors.contains("AM-NET-07"));
    }
}

TEST_CASE("a report's file that cannot be, or of no kind that is known, is refused")
{
    const ProgramRun program;
    program.json(QStringList{u"report"_s, u"--output"_s, program.path(u"report.doc"_s)} + refused, 2);
    const auto answer = program.json(
        QStringList{u"report"_s, u"--output"_s, program.path(u"no/folder/r.txt"_s)} + refused, 1);
    CHECK(answer.at("failure") == "read-only");
}

TEST_CASE("without a network a report says so, and hearsay makes no cause")
{
    const auto answer = ProgramRun().offline().json({u"report"_s}, 1);
    const auto &report = answer.at("report");
    CHECK(report.at("network").at("up") == false);
    REQUIRE(report.at("causes").size() == 1);
    CHECK(report.at("causes").at(0).at("failure") == "network-none");
    CHECK(report.at("code") == "AM-NET-01");
}
