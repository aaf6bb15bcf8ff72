// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SupportReporting.h"

#include "academy/AcademyFile.h"
#include "support/Catch.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr const char16_t *password = u"Chemin-des-Dames-2026";
constexpr const char16_t *numen = u"46A4600001ABC";

/// A session of Marie, at home, with a password; nobody is asked anything.
class Person
{
public:
    Person() : session(world())
    {
        session.setIdentity(Identity{PersonName::parse(u"Marie"_s, u"Dupont"_s).value(),
                                     Login::parse(u"mdupont2"_s).value(),
                                     EmailAddress::parse(u"Marie.Dupont@ac-amiens.fr"_s).value()});
        QString typed = QString::fromUtf16(password);
        session.setPassword(Secret::takeFrom(typed));
    }

    QTemporaryDir folder;
    SetupSession session;

private:
    SessionWorld world() const
    {
        SessionWorld world;
        world.academy = builtInAcademy();
        world.anchors = TrustAnchors::ofThisSystem();
        world.places.home = folder.filePath(u"home/marie"_s);
        world.places.fileSystemRoot = folder.filePath(u"empty"_s);
        world.program = folder.filePath(u"home/marie/bin/assistant-messagerie"_s);
        world.stateFolder = folder.filePath(u"state"_s);
        world.now = [] { return QDateTime({2026, 11, 29}, {17, 30}, Qt::UTC); };
        return world;
    }
};

ReportedServer server(const QString &host, quint16 port, std::optional<Fault> fault, bool hearsay = false)
{
    ReportedServer tested;
    tested.row.endpoint = {host, port, Protocol::Imap, Security::Tls};
    tested.row.state = fault ? ProbeState::Failed : ProbeState::Ok;
    tested.row.evidence.endpoint = tested.row.endpoint;
    tested.fault = std::move(fault);
    tested.countsForNothing = hearsay;
    return tested;
}

QString everyRendering(const SupportReport &report)
{
    return reportAsText(report) + reportAsHtml(report) + QString::fromUtf8(reportAsJson(report));
}

} // namespace

TEST_CASE("servers that fail for one reason make one cause, and hearsay makes none")
{
    Person person;
    const SupportReport report = supportReportOf(
        person.session,
        {server(u"imap.ac-amiens.fr"_s, 993, Fault{FaultKind::PortBlocked, u"portail.ac-amiens.fr:443"_s}),
         server(u"imaps.ac-amiens.fr"_s, 993, Fault{FaultKind::DnsFailed, {}}, true),
         server(u"portail.ac-amiens.fr"_s, 443, {}),
         server(u"imap.ac-amiens.fr"_s, 143, Fault{FaultKind::PortBlocked, u"portail.ac-amiens.fr:443"_s})},
        false);
    REQUIRE(report.causes.size() == 1);
    CHECK(report.causes.front().kind == FaultKind::PortBlocked);
    CHECK(report.causes.front().servers == std::vector<std::size_t>{0, 3});
    CHECK(report.causes.front().detail->toString() == u"portail.ac-amiens.fr:443"_s);
    CHECK(report.code() == u"AM-NET-09"_s);
    CHECK(report.servers.at(1).countsForNothing);
}

TEST_CASE("network facts come from what the probes saw")
{
    Person person;
    ReportedServer portal = server(u"portail.ac-amiens.fr"_s, 443, {});
    Evidence &evidence = portal.row.evidence;
    evidence.takenAt = QDateTime({2026, 11, 29}, {17, 30}, Qt::UTC);
    evidence.serverClock = evidence.takenAt.addSecs(7200);
    evidence.addresses = {u"2001:660::1"_s, u"194.254.1.2"_s, u"192.168.1.20"_s};
    evidence.peerAddress = u"194.254.1.2"_s;
    evidence.roundTrip = std::chrono::milliseconds(40);
    const SupportReport report = supportReportOf(person.session, {portal}, false);
    CHECK(report.network.clockAhead == std::chrono::seconds(-7200));
    CHECK(report.network.ipv6 == SupportReport::Ipv6::NotUsed);
    CHECK(report.network.roundTrip == std::chrono::milliseconds(40));
    CHECK(report.servers.front().addresses.size() == 2);
    CHECK(report.servers.front().localAddresses == 1);

    CHECK_FALSE(report.network.proxy);

    evidence.proxy = ProxyFacts{{ProxyKind::Http, u"172.16.0.252"_s, 3128}, ProxyOutcome::Carried, {}, {}};
    const auto proxy = supportReportOf(person.session, {portal}, false).network.proxy;
    REQUIRE(proxy);
    CHECK(proxy->host->toString() == u"172.16.0.252"_s);
    CHECK(proxy->port == 3128);
    CHECK(proxy->outcome == ProxyOutcome::Carried);

    evidence.ipv6Failed = true;
    CHECK(supportReportOf(person.session, {portal}, false).network.ipv6 == SupportReport::Ipv6::Broken);
}

TEST_CASE("login and address are in a report only when the person wants it")
{
    Person person;
    const QString without = everyRendering(supportReportOf(person.session, {}, false));
    CHECK_FALSE(without.contains(u"mdupont"_s, Qt::CaseInsensitive));
    CHECK_FALSE(without.contains(u"Dupont"_s, Qt::CaseInsensitive));
    CHECK(supportReportOf(person.session, {}, false).account.loginForm ==
          SupportReport::LoginForm::ShortWithDigit);

    const QString with = everyRendering(supportReportOf(person.session, {}, true));
    CHECK(with.contains(u"mdupont2"_s));
    CHECK(with.contains(u"Marie.Dupont@ac-amiens.fr"_s));
}

TEST_CASE("nothing that servers, portal or the computer say of the person gets into a report")
{
    Person person;
    const QString secrets = QString::fromUtf16(numen) + u' ' + QString::fromUtf16(password);
    ReportedServer imap =
        server(u"imap.ac-amiens.fr"_s, 993, Fault{FaultKind::CertificateUnknownIssuer, secrets});
    Evidence &evidence = imap.row.evidence;
    evidence.serverLine = u"* BYE nice try, "_s + secrets;
    evidence.greeting = u"* OK hello "_s + secrets + u" from nas.dupont.local"_s;
    evidence.capabilities = {secrets};
    evidence.loginMethods = {secrets};
    evidence.addresses = {u"192.168.1.254"_s, secrets};
    evidence.peerAddress = u"192.168.1.254"_s;
    TlsFacts tls;
    tls.version = secrets;
    CertificateFacts leaf;
    leaf.subject = u"CN=nas.dupont.local"_s;
    leaf.issuer = leaf.issuerOrganisation = secrets;
    leaf.names = {u"nas.dupont.local"_s};
    tls.chain = {leaf};
    evidence.tls = tls;

    const QString report = everyRendering(supportReportOf(person.session, {imap}, false));
    for (const QString &secret : {QString::fromUtf16(numen), QString::fromUtf16(password), u"nas.dupont"_s,
                                  u"192.168"_s, u"marie"_s, u"14/05/1988"_s}) {
        CAPTURE(secret);
        CHECK_FALSE(report.contains(secret, Qt::CaseInsensitive));
    }
    CHECK(report.contains(u"~/bin"_s));
}

TEST_CASE("mail programs and what stopped the walk are told")
{
    Person person;
    QSignalSpy found(&person.session, &SetupSession::clientsFound);
    person.session.findClients();
    REQUIRE(found.wait());
    const SupportReport report = supportReportOf(person.session, {}, false);
    CHECK(report.computer.lookedForMailPrograms);
    CHECK(report.computer.program.has_value());
    CHECK(report.computer.qt.has_value());
    CHECK(report.computer.openSsl.has_value());
    CHECK_FALSE(report.account.hasWritten);
    CHECK_FALSE(report.account.activation);
}
