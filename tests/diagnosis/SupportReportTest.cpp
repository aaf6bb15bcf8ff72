// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/report/SupportReport.h"

#include "diagnosis/Catalogue.h"
#include "support/Catch.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

SupportReport blockedReport()
{
    SupportReport report;
    report.madeAt = QDateTime({2026, 11, 29}, {17, 30}, Qt::UTC);
    report.codePrefix = ReportText::word(u"AM"_s);
    SupportReport::Server imap;
    imap.host = ReportText::host(u"imap.ac-amiens.fr"_s);
    imap.port = 993;
    imap.state = ProbeState::Failed;
    imap.failure = FaultKind::PortBlocked;
    imap.steps = {{ProbeStep::Resolve, ProbeState::Ok, {}, std::chrono::milliseconds(3)},
                  {ProbeStep::Connect, ProbeState::Failed, {}, std::chrono::milliseconds(4000)}};
    imap.total = std::chrono::milliseconds(4003);
    imap.localAddresses = 1;
    SupportReport::Server local;
    local.port = 465;
    local.protocol = Protocol::Smtp;
    local.state = ProbeState::Failed;
    local.failure = FaultKind::PortBlocked;
    report.servers = {imap, local};
    report.causes = {{FaultKind::PortBlocked, ReportText::host(u"portail.ac-amiens.fr"_s), {0, 1}}};
    report.network.isUp = true;
    report.network.clockAhead = std::chrono::minutes(-90);
    report.computer.program = ReportText::word(u"0.1.0"_s);
    report.computer.lookedForMailPrograms = true;
    report.computer.mailPrograms = {
        {SupportReport::Program::Thunderbird, ReportText::word(u"153.7.0"_s), {}}};
    report.account.service = ReportText::word(u"own"_s);
    report.account.loginForm = SupportReport::LoginForm::ShortWithDigit;
    return report;
}

} // namespace

TEST_CASE("a report begins with the code to tell, each cause once with what to do and whom to call")
{
    const QString text = reportAsText(blockedReport());
    const Advice advice = adviceFor(FaultKind::PortBlocked);
    CHECK(text.contains(u"Code to tell: AM-NET-09"_s));
    CHECK(text.contains(u"\n  What to do: "_s));
    CHECK(text.count(u"What to do: "_s) == 1);
    const QString flowing = text.simplified();
    for (const QString &words : {advice.remedy, advice.contact})
        CHECK(flowing.contains(words));
    CHECK(flowing.contains(u"portail.ac-amiens.fr answers"_s));
    CHECK(flowing.contains(u"imap.ac-amiens.fr:993 · a server of the local network, port 465"_s));
}

TEST_CASE("a report tells each step's time, the network, versions and the login's form")
{
    const QString text = reportAsText(blockedReport()).simplified();
    CHECK(text.contains(u"Find the address 3 ms · Connect 4,000 ms (does not work)"_s));
    CHECK(text.contains(u"local addresses: 1"_s));
    CHECK(text.contains(u"Clock: 90 min behind a web server's"_s));
    CHECK(text.contains(u"Proxy: none is named"_s));
    CHECK(text.contains(u"Thunderbird: 153.7.0"_s));
    CHECK(text.contains(u"Form of the login: short login with a number at its end"_s));
}

TEST_CASE("a report without a failure has no code")
{
    SupportReport report = blockedReport();
    report.causes.clear();
    CHECK(report.code().isEmpty());
    CHECK(reportAsText(report).contains(u"none: nothing failed"_s));
    report.account.writing = FaultKind::DiskFull;
    CHECK(report.code() == u"AM-DSK-01"_s);
    report.codePrefix.reset();
    CHECK(report.code() == u"DSK-01"_s);
}

TEST_CASE("a report on servers alone says nothing of an account")
{
    SupportReport report = blockedReport();
    CHECK(reportAsText(report).contains(u"The account"_s));
    report.account = {};
    CHECK_FALSE(reportAsText(report).contains(u"The account"_s));
    CHECK(nlohmann::json::parse(reportAsJson(report).toStdString()).at("account").at("service").is_null());
}

TEST_CASE("the lines of a report's text fit into a message")
{
    for (const QString &line : reportAsText(blockedReport()).split(u'\n')) {
        CAPTURE(line);
        CHECK(line.size() <= 78);
    }
}

TEST_CASE("a report as JSON has the schema first and null for what is not told")
{
    const QByteArray text = reportAsJson(blockedReport());
    CHECK(text.startsWith("{\n  \"schema\": 1,"));
    const auto json = nlohmann::json::parse(text.toStdString());
    CHECK(json.at("madeAt") == "2026-11-29T17:30:00Z");
    CHECK(json.at("failure") == "port-blocked");
    CHECK(json.at("code") == "AM-NET-09");
    CHECK(json.at("causes").at(0).at("servers") == nlohmann::json::array({0, 1}));
    const auto &imap = json.at("servers").at(0);
    CHECK(imap.at("steps").at(1) == nlohmann::json({{"name", "connect"}, {"ms", 4000}, {"state", "failed"}}));
    CHECK(json.at("servers").at(1).at("host").is_null());
    CHECK(json.at("network").at("clockAheadSeconds") == -5400);
    CHECK(json.at("network").at("proxyNamed") == false);
    CHECK(json.at("account").at("loginForm") == "shortWithDigit");
    CHECK(json.at("account").at("login").is_null());
    CHECK(json.at("computer").at("mailPrograms").at(0).at("version") == "153.7.0");
}

TEST_CASE("a report as HTML says the same, escaped")
{
    SupportReport report = blockedReport();
    report.computer.system = ReportText::maker(u"Windows & Co"_s);
    const QString html = reportAsHtml(report);
    CHECK(html.contains(u"Windows &amp; Co"_s));
    CHECK(html.contains(u"AM-NET-09"_s));
    CHECK(html.contains(u"imap.ac-amiens.fr:993"_s));
}
