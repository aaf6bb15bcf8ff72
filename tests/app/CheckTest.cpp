// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramRun.h"
#include "TrainingServers.h"
#include "support/Catch.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

TEST_CASE("every training server is verified, with chain, capabilities and steps")
{
    const ProgramRun program;
    const TrainingServers training(program);

    const auto answer =
        program.json(QStringList{u"check"_s, u"--ca-file"_s, training.caFile()} + training.asFlags(), 0);

    CHECK(answer.at("command") == "check");
    CHECK(answer.at("failure").is_null());
    REQUIRE(answer.at("endpoints").size() == 7);
    for (const auto &row : answer.at("endpoints")) {
        CAPTURE(row.dump());
        CHECK(row.at("host") == "localhost");
        CHECK(row.at("port").get<int>() > 0);
        CHECK(row.at("state") == "ok");
        CHECK(row.at("failure").is_null());
        CHECK(row.at("remedy").is_null());
        CHECK(row.at("code").is_null());
        CHECK(row.at("tls").at("version") == "TLSv1.3");
        CHECK_FALSE(row.at("tls").at("cipher").get<std::string>().empty());
        CHECK(row.at("tls").at("acceptedBy") == nlohmann::json::array({"added"}));
        CHECK(row.at("remarks").empty());
        REQUIRE_FALSE(row.at("tls").at("chain").empty());
        const auto &leaf = row.at("tls").at("chain").at(0);
        CHECK(leaf.at("sha256").get<std::string>().size() == 64);
        for (const char *key : {"subject", "issuer", "notBefore", "notAfter"})
            CHECK_FALSE(leaf.at(key).get<std::string>().empty());
        CHECK((row.at("protocol") == "https" || !row.at("capabilities").empty()));
        for (const auto &step : row.at("steps")) {
            CHECK(step.at("name").is_string());
            CHECK(step.at("ms").is_number_integer());
            CHECK(step.at("state") == "ok");
        }
        CHECK_FALSE(row.at("steps").empty());
    }
}

TEST_CASE("a server that this computer's own authorities alone accept is good, with a remark on Thunderbird")
{
    ProgramRun program;
    const TrainingServers training(program);
    program.environment.insert(u"SSL_CERT_FILE"_s, training.caFile());

    const QStringList check = QStringList{u"check"_s} + training.asFlags().first(2);
    const auto answer = program.json(check, 0);
    const auto &row = answer.at("endpoints").at(0);
    CHECK(row.at("state") == "ok");
    CHECK(row.at("tls").at("acceptedBy") == nlohmann::json::array({"system"}));
    REQUIRE(row.at("remarks").size() == 1);
    CHECK(row.at("remarks").at(0).at("remark") == "certificate-trusted-here-only");
    CHECK(row.at("remarks").at(0).at("code") == "AM-CRT-10");
    CHECK(row.at("remarks").at(0).at("message").get<std::string>().find("Thunderbird") != std::string::npos);

    const auto table = program.run(check + QStringList{u"--language"_s, u"en"_s});
    CHECK(table.exitCode == 0);
    CHECK(table.output.contains("Worth knowing:"));
}

TEST_CASE("a server that nobody vouches for fails, with remedy and exit 1")
{
    const ProgramRun program;
    const TrainingServers training(program);

    const auto answer = program.json(QStringList{u"check"_s} + training.asFlags().first(2), 1);

    REQUIRE(answer.at("endpoints").size() == 1);
    const auto &row = answer.at("endpoints").at(0);
    CHECK(row.at("state") == "failed");
    CHECK(row.at("failure").get<std::string>().starts_with("certificate-"));
    CHECK(answer.at("failure") == row.at("failure"));
    CHECK_FALSE(row.at("remedy").get<std::string>().empty());
    CHECK(row.at("code").get<std::string>().starts_with("AM-CRT-"));
}

TEST_CASE("faults that the training servers act out are named")
{
    const QString kind = GENERATE(u"starttls-missing"_s, u"certificate-expired"_s, u"wrong-protocol"_s,
                                  u"starttls-injection"_s);
    CAPTURE(kind);
    const ProgramRun program;
    const TrainingServers training(program, kind);

    const auto answer =
        program.json(QStringList{u"check"_s, u"--ca-file"_s, training.caFile()} + training.asFlags(), 1);

    bool named = false;
    for (const auto &row : answer.at("endpoints"))
        named = named || row.at("failure") == kind.toStdString();
    CHECK(named);
}

TEST_CASE("a refused port is named and a timeout is kept")
{
    const ProgramRun program;

    const auto refused = program.json({u"check"_s, u"--endpoint"_s, u"127.0.0.1:9:tls:imap"_s}, 1);
    CHECK(refused.at("failure") == "port-refused");
    CHECK(refused.at("endpoints").at(0).at("tls").is_null());
    CHECK(refused.at("endpoints").at(0).at("code") == "AM-NET-07");

    // 192.0.2.0/24 (RFC 5737) leads nowhere: in a network of its own with a route into the void it is silent.
    QElapsedTimer watch;
    watch.start();
    const auto silent = program.offline().json(
        {u"check"_s, u"--timeout"_s, u"1"_s, u"--endpoint"_s, u"127.0.0.1:9:tls:imap"_s}, 1);
    CHECK_FALSE(silent.at("endpoints").at(0).at("failure").is_null());
    CHECK(watch.elapsed() < 10000);
}

TEST_CASE("without a network every server of both services is told of, and none of weak evidence counts")
{
    const ProgramRun program;
    const ProgramRun offline = program.offline();

    const auto all = offline.json({u"check"_s}, 1);
    const auto own = offline.json({u"check"_s, u"--service"_s, u"own"_s}, 1);
    const auto national = offline.json({u"check"_s, u"--service"_s, u"national"_s}, 1);

    CHECK(own.at("endpoints").size() == 13);
    CHECK(national.at("endpoints").size() == 3);
    CHECK(all.at("endpoints").size() == 15);
    CHECK_FALSE(all.at("failure").is_null());
    for (const auto &row : all.at("endpoints"))
        CHECK(row.at("state") == "failed");
}

TEST_CASE("a file of certificates that is none is bad input")
{
    const ProgramRun program;
    const QString notPem = program.write(u"ca.pem"_s, "not a certificate");

    for (const QString &file : {notPem, program.path(u"missing.pem"_s), program.home()}) {
        const auto answer =
            program.json({u"check"_s, u"--endpoint"_s, u"127.0.0.1:9:tls:imap"_s, u"--ca-file"_s, file}, 2);
        CHECK(answer.at("failure") == "academy-file-invalid");
    }
}

TEST_CASE("people get an aligned table with what to do")
{
    const ProgramRun program;

    const auto table =
        program.run({u"check"_s, u"--language"_s, u"en"_s, u"--endpoint"_s, u"127.0.0.1:9:tls:imap"_s,
                     u"--endpoint"_s, u"127.0.0.1:10:starttls:smtp"_s});

    CHECK(table.exitCode == 1);
    const auto lines = table.output.split('\n');
    REQUIRE(lines.size() > 3);
    const auto column = lines.at(0).indexOf("Protocol");
    CHECK(column > 0);
    CHECK(lines.at(1).mid(column).startsWith("IMAP"));
    CHECK(lines.at(2).mid(column).startsWith("SMTP"));
    CHECK(table.output.count("What to do: ") == 1); // one reason, told once
    CHECK(table.output.contains("Servers: 127.0.0.1:9, 127.0.0.1:10"));
    CHECK(table.output.count("(AM-NET-07)") == 1);
    CHECK(table.errors.contains("2 of 2"));
}

TEST_CASE("programs get each reason once, with its servers, and what was asked beside them")
{
    const ProgramRun program;

    const auto answer = program.json({u"check"_s, u"--endpoint"_s, u"127.0.0.1:9:tls:imap"_s, u"--endpoint"_s,
                                      u"127.0.0.1:10:starttls:smtp"_s},
                                     1);

    REQUIRE(answer.at("causes").size() == 1);
    const auto &cause = answer.at("causes").at(0);
    CHECK(cause.at("failure") == "port-refused");
    for (const char *key : {"message", "remedy", "contact"})
        CHECK_FALSE(cause.at(key).get<std::string>().empty());
    REQUIRE(cause.at("endpoints").size() == 2);
    CHECK(cause.at("endpoints").at(0).at("port") == 9);
    CHECK(cause.at("endpoints").at(1).at("security") == "starttls");
    CHECK(answer.at("controls").empty()); // a refusal on this computer leaves nothing to ask
}

TEST_CASE("what no server on this computer can act out is refused")
{
    const auto answer = ProgramRun().json({u"training"_s, u"--fault"_s, u"dns-hijacked"_s}, 2);

    CHECK(answer.at("command") == "training");
}

TEST_CASE("a server in clear text that takes no login there is of no use, and says why")
{
    const ProgramRun program;
    const TrainingServers training(program);
    QString endpoint;
    for (const auto &each : training.firstLine().at("endpoints")) {
        if (each.at("protocol") == "pop" && each.at("security") == "starttls")
            endpoint = u"localhost:%1:plain:pop"_s.arg(each.at("port").get<int>());
    }
    const auto answer = program.json({u"check"_s, u"--endpoint"_s, endpoint}, 1);
    const auto &row = answer.at("endpoints").at(0);
    CHECK(answer.at("failure") == "login-disabled-in-clear");
    CHECK(row.at("state") == "failed");
    CHECK(row.at("failure") == "login-disabled-in-clear");
    CHECK(row.at("tls").is_null());
}
