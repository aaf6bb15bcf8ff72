// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/Given.h"
#include "support/Catch.h"

using namespace Given;

namespace {

const Endpoint imap = tlsMail();
const Endpoint imapOther = tlsMail(u"imap.ac-amiens.fr"_s, 143);
const Endpoint pop = tlsMail(u"pop.ac-amiens.fr"_s, 995);
const Endpoint smtp{u"smtp.ac-amiens.fr"_s, 465, Protocol::Smtp, Security::Tls};
const Endpoint national = web(u"messagerie.education.gouv.fr"_s);

Evidence silent(const Endpoint &endpoint)
{
    return stopped(endpoint, Obstacle::ConnectionTimeout);
}

Evidence refused(const Endpoint &endpoint)
{
    return stopped(endpoint, Obstacle::ConnectionRefused, u"Connection refused"_s);
}

Evidence at(Evidence evidence, const QStringList &addresses)
{
    evidence.addresses = addresses;
    return evidence;
}

/// An HTTPS host that shows the gate's certificate instead of its own.
Evidence strangerAt(const Endpoint &endpoint, const QString &name = u"login.hotspot.example"_s)
{
    return rejected(endpoint, 0, [&](TlsFacts &tls) {
        tls.chain = {certificate(name)};
        tls.nameMatches = false;
    });
}

const QString portalAnswers = u"portail.ac-amiens.fr:443"_s;

QList<Row> silenceRows()
{
    return {
        {"silence alone", silent(imap), {}, FaultKind::PortSilent, {}},
        {"silence among silence",
         silent(imap),
         beside({silent(pop), silent(smtp)}),
         FaultKind::PortSilent,
         {}},
        {"its own older row is no control",
         silent(imap),
         beside({answered(imap)}),
         FaultKind::PortSilent,
         {}},
        {"another port of the host answers", silent(imap), beside({silent(smtp), answered(imapOther)}),
         FaultKind::PortBlocked, u"imap.ac-amiens.fr:143"_s},
        {"another port of the host answers badly, but answers", silent(imap),
         beside({stopped(imapOther, Obstacle::Busy)}), FaultKind::PortBlocked, u"imap.ac-amiens.fr:143"_s},
        {"only the portal answers, one port tried", silent(imap), beside({answered(web())}),
         FaultKind::PortBlocked, portalAnswers},
        {"only the portal answers, every mail host is silent", silent(imap),
         beside({silent(imapOther), silent(pop), silent(smtp), answered(web())}), FaultKind::PortBlocked,
         portalAnswers},
        {"only the portal answers, both ports of the one mail host died", silent(imap),
         beside({silent(imapOther), answered(web())}), FaultKind::ServerDown, portalAnswers},
        {"one silent, one refused on the same host, the web lives", silent(imap),
         beside({refused(imapOther), answered(web())}), FaultKind::ServerDown, portalAnswers},
        {"every row of the host died, other mail servers live", silent(imap),
         beside({silent(imapOther), answered(smtp), answered(web())}), FaultKind::ServerDown,
         u"smtp.ac-amiens.fr:465"_s},
        {"the host's only row died, another mail server lives", silent(imap), beside({answered(pop)}),
         FaultKind::ServerDown, u"pop.ac-amiens.fr:995"_s},
        {"a cancelled neighbour that had connected is a control", silent(imap), beside({[] {
             auto cut = stopped(imapOther, Obstacle::Cancelled);
             cut.roundTrip = std::chrono::milliseconds(30);
             return cut;
         }()}),
         FaultKind::PortBlocked, u"imap.ac-amiens.fr:143"_s},
        {"a cancelled neighbour that had not connected is none",
         silent(imap),
         beside({stopped(imapOther, Obstacle::Cancelled)}),
         FaultKind::PortSilent,
         {}},
        {"a firewall says no by ICMP, the portal lives", stopped(imap, Obstacle::Unreachable),
         beside({answered(web())}), FaultKind::PortBlocked, portalAnswers},
        {"unreachable alone",
         stopped(imap, Obstacle::Unreachable, u"No route to host"_s),
         {},
         FaultKind::PortSilent,
         u"No route to host"_s},
        {"refused is refused, whatever lives", refused(imap), beside({answered(imapOther), answered(web())}),
         FaultKind::PortRefused, u"Connection refused"_s},
        {"refused everywhere on a host is still refused", refused(imap),
         beside({refused(imapOther), answered(smtp)}), FaultKind::PortRefused, u"Connection refused"_s},
    };
}

QList<Row> networkRows()
{
    return {
        {"no interface", stopped(imap, Obstacle::NoInterface), {}, FaultKind::NetworkNone, {}},
        {"a neighbour saw that no interface is up",
         stopped(imap, Obstacle::NameLookupFailed),
         beside({stopped(smtp, Obstacle::NoInterface)}),
         FaultKind::NetworkNone,
         {}},
        {"an interface that came up again", silent(imap),
         beside({stopped(smtp, Obstacle::NoInterface), answered(web())}), FaultKind::PortBlocked,
         portalAnswers},
        {"a refusal needs a network", refused(imap), beside({stopped(smtp, Obstacle::NoInterface)}),
         FaultKind::PortRefused, u"Connection refused"_s},
        {"no host can be routed to",
         stopped(imap, Obstacle::Unreachable),
         beside({stopped(smtp, Obstacle::Unreachable), stopped(web(), Obstacle::Unreachable)}),
         FaultKind::NetworkNone,
         {}},
        {"one host unreachable on two ports is not the network",
         stopped(imap, Obstacle::Unreachable),
         beside({stopped(imapOther, Obstacle::Unreachable)}),
         FaultKind::PortSilent,
         {}},
        {"no such name",
         stopped(imap, Obstacle::NameNotFound),
         beside({answered(web())}),
         FaultKind::DnsFailed,
         {}},
        {"the resolver is mute", stopped(imap, Obstacle::NameLookupFailed), {}, FaultKind::DnsFailed, {}},
        {"unrelated names share an address and one shows a stranger",
         at(strangerAt(national), {u"10.1.2.3"_s}), beside({at(refused(imap), {u"10.1.2.3"_s})}),
         FaultKind::DnsHijacked, u"10.1.2.3"_s},
        {"the same seen from the row that was refused", at(refused(imap), {u"10.1.2.3"_s}),
         beside({at(strangerAt(national), {u"10.1.2.3"_s})}), FaultKind::DnsHijacked, u"10.1.2.3"_s},
        {"an HTTP answer on a mail port is a stranger too",
         at(stopped(imap, Obstacle::HttpInsteadOfMail), {u"10.1.2.3"_s}),
         beside({at(refused(national), {u"10.1.2.3"_s})}), FaultKind::DnsHijacked, u"10.1.2.3"_s},
        {"hosts of one owner may share an address", at(strangerAt(web()), {u"10.1.2.3"_s}),
         beside({at(answered(imap), {u"10.1.2.3"_s})}), FaultKind::CertificateWrongHost,
         u"login.hotspot.example"_s},
        {"unrelated names on a shared front that was verified", at(refused(imap), {u"10.1.2.3"_s}),
         beside({at(answered(national), {u"10.1.2.3"_s})}), FaultKind::PortRefused, u"Connection refused"_s},
        {"on loopback everything shares an address", at(strangerAt(national), {u"127.0.0.1"_s}),
         beside({at(refused(imap), {u"127.0.0.1"_s}), answered(smtp)}), FaultKind::CertificateWrongHost,
         u"login.hotspot.example"_s},
        {"a gate in place of the portal, and mail dead", strangerAt(web()),
         beside({silent(imap), silent(smtp)}), FaultKind::CaptivePortal, u"login.hotspot.example"_s},
        {"the mail rows behind that gate", silent(imap), beside({strangerAt(web()), refused(smtp)}),
         FaultKind::CaptivePortal, u"login.hotspot.example"_s},
        {"the gate in place of two unrelated hosts", strangerAt(web()),
         beside({strangerAt(national), answered(imap)}), FaultKind::CaptivePortal,
         u"login.hotspot.example"_s},
        {"one wrong certificate is not a gate", strangerAt(web()), beside({answered(imap)}),
         FaultKind::CertificateWrongHost, u"login.hotspot.example"_s},
        {"a wrong certificate on a mail host is not a gate", strangerAt(imap), beside({silent(smtp)}),
         FaultKind::CertificateWrongHost, u"login.hotspot.example"_s},
        {"stopped by the person, whatever lies around",
         stopped(imap, Obstacle::Cancelled),
         beside({stopped(smtp, Obstacle::NoInterface)}),
         FaultKind::Cancelled,
         {}},
    };
}

} // namespace

TEST_CASE("silence is named by what answers around it")
{
    for (const Row &row : silenceRows()) {
        DYNAMIC_SECTION(row.story)
        {
            const auto fault = classify(row.evidence, row.surroundings);
            CHECK(identifierOf(fault) == identifierOf(row.kind));
            CHECK(fault.value_or(Fault{}).detail == row.detail);
        }
    }
}

TEST_CASE("the network is asked before a server is blamed")
{
    for (const Row &row : networkRows()) {
        DYNAMIC_SECTION(row.story)
        {
            const auto fault = classify(row.evidence, row.surroundings);
            CHECK(identifierOf(fault) == identifierOf(row.kind));
            CHECK(fault.value_or(Fault{}).detail == row.detail);
        }
    }
}

TEST_CASE("broken IPv6 is said and fails nothing")
{
    Evidence evidence = answered(imap);
    evidence.ipv6Failed = true;
    evidence.peerAddress = u"192.0.2.7"_s;
    CHECK_FALSE(classify(evidence));
    CHECK(remarksOn(evidence) == QList<Fault>{{FaultKind::Ipv6Broken, u"192.0.2.7"_s}});
    CHECK(remarksOn(answered(imap)).isEmpty());
}

TEST_CASE("a certificate that Mozilla's list would refuse is said and fails nothing")
{
    Evidence evidence = answered(imap);
    evidence.tls = TlsFacts{};
    evidence.tls->chain.resize(1);
    evidence.tls->chain.front().issuer = u"CN=Office root"_s;
    const auto remarksWhen = [&](std::vector<TrustSource> sources) {
        evidence.tls->acceptedBy = std::move(sources);
        return remarksOn(evidence);
    };
    const QList<Fault> said{{FaultKind::CertificateTrustedHereOnly, u"CN=Office root"_s}};
    using enum TrustSource;
    CHECK(remarksWhen({System}) == said);
    CHECK(remarksWhen({System, Added}) == said); // what was added is for this test alone
    CHECK(remarksWhen({System, Mozilla}).isEmpty());
    CHECK(remarksWhen({Mozilla}).isEmpty()); // Windows fetches what it needs
    CHECK(remarksWhen({Added}).isEmpty());
    CHECK(remarksWhen({}).isEmpty());
    CHECK_FALSE(classify(evidence));
}

TEST_CASE("a name that does not exist can be told apart from a resolver that is mute")
{
    CHECK(saysNameNotInUse(stopped(imap, Obstacle::NameNotFound)));
    CHECK_FALSE(saysNameNotInUse(stopped(imap, Obstacle::NameLookupFailed)));
    CHECK_FALSE(saysNameNotInUse(answered(imap)));
}
