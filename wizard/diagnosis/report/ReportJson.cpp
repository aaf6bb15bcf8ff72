// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/FaultCode.h"
#include "diagnosis/report/SupportReport.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

using Json = nlohmann::ordered_json;

std::string utf8(QLatin1StringView word)
{
    return {word.data(), static_cast<std::size_t>(word.size())};
}

Json textOrNull(const std::optional<ReportText> &text)
{
    return text ? Json(text->toString().toStdString()) : Json(nullptr);
}

Json kindOrNull(const std::optional<FaultKind> &kind)
{
    return kind ? Json(utf8(identifierOf(*kind))) : Json(nullptr);
}

Json momentOrNull(const std::optional<QDateTime> &moment)
{
    return moment ? Json(moment->toUTC().toString(Qt::ISODate).toStdString()) : Json(nullptr);
}

template <typename Duration>
Json countOrNull(const std::optional<Duration> &time)
{
    return time ? Json(time->count()) : Json(nullptr);
}

QLatin1StringView wordFor(SupportReport::Ipv6 ipv6)
{
    switch (ipv6) {
    case SupportReport::Ipv6::NotOffered: return "notOffered"_L1;
    case SupportReport::Ipv6::NotUsed: return "notUsed"_L1;
    case SupportReport::Ipv6::Works: return "works"_L1;
    case SupportReport::Ipv6::Broken: return "broken"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView wordFor(SupportReport::LoginForm form)
{
    switch (form) {
    case SupportReport::LoginForm::Unknown: return "unknown"_L1;
    case SupportReport::LoginForm::Short: return "short"_L1;
    case SupportReport::LoginForm::ShortWithDigit: return "shortWithDigit"_L1;
    case SupportReport::LoginForm::Address: return "address"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView wordFor(SupportReport::Program program)
{
    switch (program) {
    case SupportReport::Program::Thunderbird: return "thunderbird"_L1;
    case SupportReport::Program::Outlook: return "outlook"_L1;
    case SupportReport::Program::NewOutlook: return "newOutlook"_L1;
    case SupportReport::Program::WindowsMail: return "windowsMail"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView wordFor(LoginOutcome::Answer answer)
{
    switch (answer) {
    case LoginOutcome::Answer::Accepted: return "accepted"_L1;
    case LoginOutcome::Answer::Refused: return "refused"_L1;
    case LoginOutcome::Answer::Throttled: return "throttled"_L1;
    case LoginOutcome::Answer::MechanismMissing: return "mechanismMissing"_L1;
    case LoginOutcome::Answer::NotReached: return "notReached"_L1;
    case LoginOutcome::Answer::NotTried: return "notTried"_L1;
    }
    Q_UNREACHABLE();
}

std::string codeOf(const SupportReport &report, FaultKind kind)
{
    return faultCode(report.codePrefix ? report.codePrefix->toString() : QString(), kind).toStdString();
}

Json causesOf(const SupportReport &report)
{
    Json list = Json::array();
    for (const SupportReport::Cause &cause : report.causes)
        list.push_back({{"failure", utf8(identifierOf(cause.kind))},
                        {"code", codeOf(report, cause.kind)},
                        {"detail", textOrNull(cause.detail)},
                        {"servers", cause.servers}});
    return list;
}

Json stepsOf(const std::vector<StepRecord> &steps)
{
    Json list = Json::array();
    for (const StepRecord &step : steps)
        list.push_back({{"name", utf8(::wordFor(step.step))},
                        {"ms", step.took.count()},
                        {"state", utf8(::wordFor(step.state))}});
    return list;
}

Json serverOf(const SupportReport &report, const SupportReport::Server &server)
{
    Json remarks = Json::array();
    for (const FaultKind remark : server.remarks)
        remarks.push_back(utf8(identifierOf(remark)));
    Json addresses = Json::array();
    for (const ReportText &address : server.addresses)
        addresses.push_back(address.toString().toStdString());
    Json acceptedBy = Json::array();
    for (const TrustSource source : server.acceptedBy)
        acceptedBy.push_back(utf8(::wordFor(source)));
    return {{"host", textOrNull(server.host)},
            {"port", server.port},
            {"protocol", utf8(::wordFor(server.protocol))},
            {"security", utf8(::wordFor(server.security))},
            {"state", utf8(::wordFor(server.state))},
            {"failure", kindOrNull(server.failure)},
            {"code", server.failure ? Json(codeOf(report, *server.failure)) : Json(nullptr)},
            {"countsForNothing", server.countsForNothing},
            {"remarks", std::move(remarks)},
            {"ms", server.total.count()},
            {"roundTripMs", countOrNull(server.roundTrip)},
            {"steps", stepsOf(server.steps)},
            {"addresses", std::move(addresses)},
            {"localAddresses", server.localAddresses},
            {"tlsVersion", textOrNull(server.tlsVersion)},
            {"issuer", textOrNull(server.issuer)},
            {"notAfter", momentOrNull(server.validUntil)},
            {"acceptedBy", std::move(acceptedBy)}};
}

Json networkOf(const SupportReport::Network &network)
{
    return {{"up", network.isUp},
            {"proxyNamed", network.proxy.has_value()},
            {"proxyHost", network.proxy ? textOrNull(network.proxy->host) : Json(nullptr)},
            {"proxyPort", network.proxy ? Json(network.proxy->port) : Json(nullptr)},
            {"proxyOutcome", network.proxy ? Json(utf8(::wordFor(network.proxy->outcome))) : Json(nullptr)},
            {"ipv6", utf8(wordFor(network.ipv6))},
            {"roundTripMs", countOrNull(network.roundTrip)},
            {"clockAheadSeconds", countOrNull(network.clockAhead)}};
}

Json computerOf(const SupportReport::Computer &computer)
{
    Json programs = Json::array();
    for (const SupportReport::MailProgram &each : computer.mailPrograms)
        programs.push_back({{"program", utf8(wordFor(each.program))},
                            {"version", textOrNull(each.version)},
                            {"folder", textOrNull(each.folder)}});
    return {{"program", textOrNull(computer.program)},
            {"folder", textOrNull(computer.folder)},
            {"qt", textOrNull(computer.qt)},
            {"openSsl", textOrNull(computer.openSsl)},
            {"system", textOrNull(computer.system)},
            {"processor", textOrNull(computer.processor)},
            {"mailPrograms", computer.lookedForMailPrograms ? std::move(programs) : Json(nullptr)}};
}

Json accountOf(const SupportReport::Account &account)
{
    Json logins = Json::array();
    for (const SupportReport::Login &login : account.logins)
        logins.push_back({{"host", textOrNull(login.host)},
                          {"port", login.port},
                          {"answer", utf8(wordFor(login.answer))},
                          {"failure", kindOrNull(login.failure)}});
    return {{"service", textOrNull(account.service)},        {"preset", textOrNull(account.preset)},
            {"loginForm", utf8(wordFor(account.loginForm))}, {"login", textOrNull(account.login)},
            {"address", textOrNull(account.address)},        {"logins", std::move(logins)},
            {"activation", kindOrNull(account.activation)},  {"planning", kindOrNull(account.planning)},
            {"writing", kindOrNull(account.writing)},        {"written", account.hasWritten}};
}

} // namespace

QByteArray reportAsJson(const SupportReport &report, int indent)
{
    Json servers = Json::array();
    for (const SupportReport::Server &server : report.servers)
        servers.push_back(serverOf(report, server));
    const Json json{{"schema", 1},
                    {"kind", "supportReport"},
                    {"madeAt", report.madeAt.toUTC().toString(Qt::ISODate).toStdString()},
                    {"training", report.training},
                    {"failure", kindOrNull(report.mainFailure())},
                    {"code", report.code().isEmpty() ? Json(nullptr) : Json(report.code().toStdString())},
                    {"causes", causesOf(report)},
                    {"servers", std::move(servers)},
                    {"network", networkOf(report.network)},
                    {"account", accountOf(report.account)},
                    {"computer", computerOf(report.computer)}};
    return QByteArray::fromStdString(json.dump(indent)) + '\n';
}
