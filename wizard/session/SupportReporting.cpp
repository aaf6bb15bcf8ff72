// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SupportReporting.h"

#include "academy/Hearsay.h"
#include "diagnosis/Causes.h"
#include "probe/LocalNetwork.h"
#include "probe/TlsLibrary.h"

#include <QFileInfo>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

SupportReport::Server serverOf(const ReportedServer &tested)
{
    const Evidence &evidence = tested.row.evidence;
    const Endpoint &endpoint = tested.row.endpoint;
    SupportReport::Server server;
    server.host = ReportText::host(endpoint.host);
    server.port = endpoint.port;
    server.protocol = endpoint.protocol;
    server.security = endpoint.security;
    server.state = tested.fault ? ProbeState::Failed : tested.row.state; // it may answer and be useless
    if (tested.fault)
        server.failure = tested.fault->kind;
    server.countsForNothing = tested.countsForNothing;
    for (const Fault &remark : remarksOn(evidence))
        server.remarks.push_back(remark.kind);
    server.steps = evidence.steps;
    server.total = evidence.total;
    server.roundTrip = evidence.roundTrip;
    for (const QString &address : evidence.addresses) {
        if (const auto known = ReportText::host(address))
            server.addresses.push_back(*known);
        else
            ++server.localAddresses;
    }
    if (evidence.tls) {
        server.tlsVersion = ReportText::word(evidence.tls->version);
        server.acceptedBy = evidence.tls->acceptedBy;
        if (!evidence.tls->chain.empty()) {
            server.issuer = ReportText::maker(evidence.tls->chain.front().issuerOrganisation);
            server.validUntil = evidence.tls->chain.front().notAfter;
        }
    }
    return server;
}

/// Each reason once, in the order of the servers; those that only hearsay has stay out.
std::vector<SupportReport::Cause> causesIn(const QList<ReportedServer> &servers)
{
    QList<Failure> failures;
    for (const ReportedServer &server : servers) {
        if (server.fault && !server.countsForNothing)
            failures.append({server.row.endpoint, *server.fault});
    }
    std::vector<SupportReport::Cause> causes;
    for (const Cause &cause : causesOf(failures)) {
        SupportReport::Cause told{cause.fault.kind, ReportText::detailOf(cause.fault), {}};
        for (qsizetype place = 0; place < servers.size(); ++place) {
            const ReportedServer &server = servers.at(place);
            if (!server.countsForNothing && cause.endpoints.contains(server.row.endpoint))
                told.servers.push_back(static_cast<std::size_t>(place));
        }
        causes.push_back(std::move(told));
    }
    return causes;
}

SupportReport::Ipv6 ipv6Of(const QList<ReportedServer> &servers)
{
    bool offered = false;
    bool used = false;
    for (const ReportedServer &server : servers) {
        const Evidence &evidence = server.row.evidence;
        if (evidence.ipv6Failed)
            return SupportReport::Ipv6::Broken;
        offered = offered || std::ranges::any_of(evidence.addresses,
                                                 [](const QString &each) { return each.contains(u':'); });
        used = used || evidence.peerAddress.contains(u':');
    }
    return used      ? SupportReport::Ipv6::Works
           : offered ? SupportReport::Ipv6::NotUsed
                     : SupportReport::Ipv6::NotOffered;
}

SupportReport::Network networkOf(const QList<ReportedServer> &servers)
{
    SupportReport::Network network;
    network.isUp = networkIsUp();
    network.ipv6 = ipv6Of(servers);
    for (const ReportedServer &server : servers) {
        const Evidence &evidence = server.row.evidence;
        if (evidence.roundTrip && (!network.roundTrip || *evidence.roundTrip < *network.roundTrip))
            network.roundTrip = evidence.roundTrip;
        if (!network.proxy && evidence.proxy)
            network.proxy = {ReportText::proxy(evidence.proxy->proxy.host), evidence.proxy->proxy.port,
                             evidence.proxy->outcome};
        if (!network.clockAhead && evidence.serverClock && evidence.takenAt.isValid())
            network.clockAhead = std::chrono::seconds(evidence.serverClock->secsTo(evidence.takenAt));
    }
    return network;
}

QList<ReportText::Folder> foldersOf(const SystemPlaces &places)
{
    return {{places.folderIn(u"APPDATA"_s), u"%APPDATA%"_s},
            {places.folderIn(u"LOCALAPPDATA"_s), u"%LOCALAPPDATA%"_s},
            {places.home, u"~"_s}};
}

std::vector<SupportReport::MailProgram> mailProgramsOf(const ClientsFound &clients,
                                                       const SystemPlaces &places)
{
    using Program = SupportReport::Program;
    const auto shown = [&](const QString &folder) {
        return ReportText::path(folder, foldersOf(places), places.home);
    };
    std::vector<SupportReport::MailProgram> programs;
    for (const ThunderbirdInstall &install : clients.thunderbird.installs)
        programs.push_back({Program::Thunderbird, ReportText::word(install.version), shown(install.folder)});
    for (const ClassicOutlook &outlook : clients.outlook.classic)
        programs.push_back({Program::Outlook, ReportText::word(outlook.version), shown(outlook.executable)});
    if (clients.outlook.newOutlook)
        programs.push_back({Program::NewOutlook, {}, {}});
    if (clients.outlook.windowsMail)
        programs.push_back({Program::WindowsMail, {}, {}});
    return programs;
}

SupportReport::Computer computerOf(const SetupSession &session)
{
    const SystemPlaces &places = session.world().places;
    SupportReport::Computer computer;
    computer.program = ReportText::word(QStringLiteral(PROGRAM_VERSION));
    computer.folder =
        ReportText::path(QFileInfo(session.world().program).path(), foldersOf(places), places.home);
    computer.qt = ReportText::word(QString::fromLatin1(qVersion()));
    computer.openSsl = ReportText::word(tlsLibraryVersion());
    computer.system = ReportText::maker(QSysInfo::prettyProductName());
    computer.processor = ReportText::word(QSysInfo::currentCpuArchitecture());
    computer.lookedForMailPrograms = session.clients().has_value();
    if (session.clients())
        computer.mailPrograms = mailProgramsOf(*session.clients(), places);
    return computer;
}

SupportReport::LoginForm loginFormOf(const SetupSession &session)
{
    if (!session.identity())
        return SupportReport::LoginForm::Unknown;
    const auto account = session.account();
    const QString userName =
        account && *account ? account->value().incoming.userName : session.identity()->login.toString();
    if (userName.contains(u'@'))
        return SupportReport::LoginForm::Address;
    return userName.back().isDigit() ? SupportReport::LoginForm::ShortWithDigit
                                     : SupportReport::LoginForm::Short;
}

/// What stopped the walk through the portal last.
std::optional<FaultKind> failureOf(const Activation &activation)
{
    if (activation.state() == Activation::State::Failed && activation.failure())
        return activation.failure()->kind;
    const bool shown = activation.state() == Activation::State::Showing && activation.scene();
    return shown && activation.scene()->fault ? std::optional(activation.scene()->fault->kind) : std::nullopt;
}

template <typename Value>
std::optional<FaultKind> failureOf(const std::optional<Result<Value>> &result)
{
    return result && !*result ? std::optional(result->fault().kind) : std::nullopt;
}

SupportReport::Account accountOf(SetupSession &session, bool withLogin)
{
    SupportReport::Account account;
    account.service = ReportText::word(session.service().id);
    account.preset = ReportText::word(session.preset().id);
    account.loginForm = loginFormOf(session);
    if (withLogin && session.identity()) {
        account.login = ReportText::withConsent(session.identity()->login);
        account.address = ReportText::withConsent(session.identity()->address);
    }
    for (const LoginOutcome &outcome : session.loginOutcomes()) {
        const auto fault = classify(outcome);
        account.logins.push_back({ReportText::host(outcome.endpoint.host), outcome.endpoint.port,
                                  outcome.answer, fault ? std::optional(fault->kind) : std::nullopt});
    }
    account.activation = failureOf(session.activation());
    account.planning = failureOf(session.planned());
    account.writing = failureOf(session.written());
    account.hasWritten = session.written() && *session.written();
    return account;
}

} // namespace

QList<ReportedServer> serversToReport(SetupSession &session)
{
    const auto chosen = session.preset().endpoints(); // those count, whoever named them
    const auto countsForNothing = [&](const Endpoint &endpoint) {
        return isHearsay(session.academy(), endpoint) && std::ranges::find(chosen, endpoint) == chosen.end();
    };
    QList<ReportedServer> servers;
    for (const ProbeBoard::Row &row : session.board().rows())
        servers += ReportedServer{row, session.faultOf(row.endpoint), countsForNothing(row.endpoint)};
    return servers;
}

SupportReport supportReportOf(SetupSession &session, const QList<ReportedServer> &servers, bool withLogin)
{
    SupportReport report;
    report.madeAt = session.world().now();
    report.training = session.world().training;
    report.codePrefix = ReportText::word(session.academy().codePrefix);
    for (const ReportedServer &server : servers)
        report.servers.push_back(serverOf(server));
    report.causes = causesIn(servers);
    report.network = networkOf(servers);
    report.computer = computerOf(session);
    report.account = accountOf(session, withLogin);
    return report;
}
