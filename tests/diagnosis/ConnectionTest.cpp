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

Evidence waited(Evidence evidence, int milliseconds)
{
    evidence.steps = {{ProbeStep::Resolve, ProbeState::Ok, {}, std::chrono::milliseconds(30)},
                      {ProbeStep::Connect, ProbeState::Failed, {}, std::chrono::milliseconds(milliseconds)}};
    return evidence;
}

Surroundings withControls(QList<Evidence> controls, QList<Evidence> others = {})
{
    return {std::move(others), today, std::move(controls)};
}

/// What the portal's host says to those who ask it in clear text.
Evidence inClear(const QString &greeting, const QString &location = {})
{
    Evidence evidence = answered({u"portail.ac-amiens.fr"_s, 80, Protocol::Https, Security::Plain});
    evidence.greeting = greeting;
    if (!location.isEmpty())
        evidence.capabilities = {u"Location: "_s + location};
    return evidence;
}

const QString found = u"HTTP/1.1 302 Found"_s;
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
        {"the verdict tells how long nothing came back", waited(silent(imap), 4012),
         beside({answered(imapOther)}), FaultKind::PortBlocked, u"imap.ac-amiens.fr:143, 4 s"_s},
        {"the same for a server that is down", waited(silent(imap), 6480),
         beside({silent(imapOther), answered(smtp)}), FaultKind::ServerDown, u"smtp.ac-amiens.fr:465, 6 s"_s},
        {"a control on the same host answers", silent(imap), withControls({answered(web(imap.host))}),
         FaultKind::PortBlocked, u"imap.ac-amiens.fr:443"_s},
        {"a control on the same host tells more than its dead mail ports", silent(imap),
         withControls({answered(web(imap.host))}, {silent(imapOther), answered(web())}),
         FaultKind::PortBlocked, u"imap.ac-amiens.fr:443"_s},
        {"a control on the same host that shows a stranger's certificate answers all the same", silent(imap),
         withControls({strangerAt(web(imap.host))}), FaultKind::PortBlocked, u"imap.ac-amiens.fr:443"_s},
        {"a control on the same host that is dead proves nothing", silent(imap),
         withControls({refused(web(imap.host))}, {answered(web())}), FaultKind::PortBlocked, portalAnswers},
        {"one more dead web port does not make a dead server", silent(imap),
         beside({silent(web(imap.host)), answered(web())}), FaultKind::PortBlocked, portalAnswers},
        {"dead controls leave silence silence",
         silent(imap),
         withControls({silent(web(imap.host)), silent(web())}),
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
        {"every name leads to one place, where nobody works", at(silent(imap), {u"10.1.2.3"_s}),
         beside({at(silent(smtp), {u"10.1.2.3"_s}), at(refused(national), {u"10.1.2.3"_s})}),
         FaultKind::DnsHijacked, u"10.1.2.3"_s},
        {"every name leads to one place, and somebody there is who he should be",
         at(refused(imap), {u"10.1.2.3"_s}),
         beside({at(refused(smtp), {u"10.1.2.3"_s}), at(answered(national), {u"10.1.2.3"_s})}),
         FaultKind::PortRefused, u"Connection refused"_s},
        {"all names but one lead to one place", at(refused(imap), {u"10.1.2.3"_s}),
         beside({at(refused(national), {u"10.1.2.3"_s}), at(refused(smtp), {u"10.1.2.4"_s})}),
         FaultKind::PortRefused, u"Connection refused"_s},
        {"the names of one owner may all lead to one place", at(refused(imap), {u"10.1.2.3"_s}),
         beside({at(refused(pop), {u"10.1.2.3"_s}), at(refused(smtp), {u"10.1.2.3"_s})}),
         FaultKind::PortRefused, u"Connection refused"_s},
        {"the portal, asked in clear text, sends its visitors to somebody else", silent(imap),
         withControls({inClear(found, u"http://login.hotspot.example/start?id=1"_s), silent(web())}),
         FaultKind::CaptivePortal, u"login.hotspot.example"_s},
        {"the same to an address, for a row that was refused", refused(imap),
         withControls({inClear(found, u"http://192.168.1.1/"_s)}), FaultKind::CaptivePortal,
         u"192.168.1.1"_s},
        {"the network answers in the portal's place",
         silent(imap),
         withControls({inClear(u"HTTP/1.1 511 Network Authentication Required"_s)}),
         FaultKind::CaptivePortal,
         {}},
        {"the portal sends its visitors to its own encrypted side", silent(imap),
         withControls({inClear(found, u"https://www.ac-amiens.fr/"_s)}), FaultKind::PortBlocked,
         u"portail.ac-amiens.fr:80"_s},
        {"a redirect while somebody proves to be who he is", silent(imap),
         withControls({inClear(found, u"https://www.education.gouv.fr/"_s)}, {answered(web())}),
         FaultKind::PortBlocked, portalAnswers},
        {"a redirect while mail lives", silent(imap),
         withControls({inClear(found, u"http://login.hotspot.example/"_s)}, {stopped(smtp, Obstacle::Busy)}),
         FaultKind::ServerDown, u"smtp.ac-amiens.fr:465"_s},
        {"a dns that leads everybody to the sign-in page is first of all that page",
         at(silent(imap), {u"10.1.2.3"_s}),
         withControls({inClear(found, u"http://login.hotspot.example/"_s)},
                      {at(silent(smtp), {u"10.1.2.3"_s}), at(silent(national), {u"10.1.2.3"_s})}),
         FaultKind::CaptivePortal, u"login.hotspot.example"_s},
        {"an interface is up when a control answers", silent(imap),
         withControls({answered(web(imap.host))}, {stopped(smtp, Obstacle::NoInterface)}),
         FaultKind::PortBlocked, u"imap.ac-amiens.fr:443"_s},
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
    CHECK(remarksWhen({System, School}) == said); // Outlook and the browser take it
    CHECK(remarksWhen({Mozilla, School}).isEmpty());
    CHECK(remarksWhen({School}) ==
          QList<Fault>{{FaultKind::CertificateTrustedBySchool, u"CN=Office root"_s}});
    CHECK(remarksWhen({}).isEmpty());
    CHECK_FALSE(classify(evidence));
}

TEST_CASE("a name that does not exist can be told apart from a resolver that is mute")
{
    CHECK(saysNameNotInUse(stopped(imap, Obstacle::NameNotFound)));
    CHECK_FALSE(saysNameNotInUse(stopped(imap, Obstacle::NameLookupFailed)));
    CHECK_FALSE(saysNameNotInUse(answered(imap)));
}
