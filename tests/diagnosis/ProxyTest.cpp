// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/Given.h"
#include "support/Catch.h"

using namespace Given;

namespace {

const Proxy squid{ProxyKind::Http, u"proxy.lan"_s, 3128};
const QString squidPlace = u"proxy.lan:3128"_s;
const Endpoint imap = tlsMail();
const Endpoint smtp{u"smtp.ac-amiens.fr"_s, 465, Protocol::Smtp, Security::Tls};

Evidence with(ProxyOutcome outcome, Evidence evidence)
{
    evidence.proxy = ProxyFacts{squid, outcome, {}, {}};
    return evidence;
}

Evidence silent(ProxyOutcome outcome, const Endpoint &endpoint = imap)
{
    return with(outcome, stopped(endpoint, Obstacle::ConnectionTimeout));
}

Evidence carried(const Endpoint &endpoint, std::optional<Obstacle> directly = Obstacle::ConnectionTimeout)
{
    Evidence evidence = with(ProxyOutcome::Carried, answered(endpoint));
    evidence.proxy->directly = directly;
    return evidence;
}

QList<Row> answeringRows()
{
    const auto required = FaultKind::ProxyRequired;
    const auto login = FaultKind::ProxyAuthRequired;
    return {
        {"silent, the proxy says no", silent(ProxyOutcome::Refused), {}, required, squidPlace},
        {"silent, the proxy says no, the web goes through it", silent(ProxyOutcome::Refused),
         beside({carried(web())}), required, squidPlace},
        {"no outside names, the proxy says no",
         with(ProxyOutcome::Refused, stopped(imap, Obstacle::NameNotFound)),
         {},
         required,
         squidPlace},
        {"no route at all, the proxy says no",
         with(ProxyOutcome::Refused, stopped(imap, Obstacle::Unreachable)),
         beside({with(ProxyOutcome::Refused, stopped(smtp, Obstacle::Unreachable))}), required, squidPlace},
        {"no interface that is known of, the proxy wants a login",
         with(ProxyOutcome::LoginRequired, stopped(imap, Obstacle::NoInterface)),
         {},
         login,
         squidPlace},
        {"a firewall that refuses, the proxy says no",
         with(ProxyOutcome::Refused, stopped(imap, Obstacle::ConnectionRefused)), beside({carried(web())}),
         required, squidPlace},
        {"silent, the proxy wants a login", silent(ProxyOutcome::LoginRequired), {}, login, squidPlace},
        {"silent, the proxy refused the login", silent(ProxyOutcome::LoginRefused), {}, login, squidPlace},
        {"silent, the proxy wants Windows' login",
         silent(ProxyOutcome::LoginUnsupported),
         {},
         login,
         squidPlace},
        {"no route at all, the proxy wants a login",
         with(ProxyOutcome::LoginRequired, stopped(imap, Obstacle::Unreachable)),
         beside({with(ProxyOutcome::LoginRequired, stopped(smtp, Obstacle::Unreachable))}), login,
         squidPlace},
    };
}

QList<Row> innocentRows()
{
    const QString portal = u"portail.ac-amiens.fr:443"_s;
    return {
        {"others connect directly: the port is blocked, whatever the proxy says",
         silent(ProxyOutcome::Refused), beside({answered(web())}), FaultKind::PortBlocked, portal},
        {"others connect directly: the server refuses",
         with(ProxyOutcome::LoginRequired, stopped(imap, Obstacle::ConnectionRefused)),
         beside({answered(smtp)}),
         FaultKind::PortRefused,
         {}},
        {"the proxy did not get there either",
         silent(ProxyOutcome::ServerNotReached),
         {},
         FaultKind::PortSilent,
         {}},
        {"no name at home, and the school's proxy is far",
         with(ProxyOutcome::Unreachable, stopped(imap, Obstacle::NameLookupFailed)),
         {},
         FaultKind::DnsFailed,
         {}},
        {"no interface, and the school's proxy is far",
         with(ProxyOutcome::Unreachable, stopped(imap, Obstacle::NoInterface)),
         {},
         FaultKind::NetworkNone,
         {}},
        {"no interface, and the proxy on this computer reaches nobody",
         with(ProxyOutcome::ServerNotReached, stopped(imap, Obstacle::NoInterface)),
         {},
         FaultKind::NetworkNone,
         {}},
        {"the proxy wanted a login, but the direct way led to a server that is busy",
         with(ProxyOutcome::LoginRequired, stopped(imap, Obstacle::Busy)),
         {},
         FaultKind::ServerBusy,
         {}},
        {"carried, and the server is busy",
         with(ProxyOutcome::Carried, stopped(imap, Obstacle::Busy)),
         {},
         FaultKind::ServerBusy,
         {}},
        {"carried and well", carried(imap), {}, {}, {}},
        {"cancelled meanwhile",
         with(ProxyOutcome::LoginRequired, stopped(imap, Obstacle::Cancelled)),
         {},
         FaultKind::Cancelled,
         {}},
    };
}

QList<Row> silentRows()
{
    return {
        {"neither the server nor the proxy",
         silent(ProxyOutcome::Unreachable),
         {},
         FaultKind::ProxyRequired,
         squidPlace},
        {"no proxy where one is named",
         silent(ProxyOutcome::NotAProxy),
         {},
         FaultKind::ProxyRequired,
         squidPlace},
        {"a proxy left over from school", silent(ProxyOutcome::Unreachable), beside({answered(web())}),
         FaultKind::PortBlocked, u"portail.ac-amiens.fr:443"_s},
    };
}

void check(const QList<Row> &rows)
{
    for (const Row &row : rows) {
        INFO(row.story);
        const auto fault = classify(row.evidence, row.surroundings);
        CHECK(identifierOf(fault) == identifierOf(row.kind));
        if (fault)
            CHECK(fault->detail == row.detail);
    }
}

} // namespace

TEST_CASE("a proxy that answers is named when the direct way is closed")
{
    check(answeringRows());
}

TEST_CASE("a proxy that does not answer is named when nobody else gets out")
{
    check(silentRows());
}

TEST_CASE("a proxy is not blamed for what is not its fault")
{
    check(innocentRows());
}

TEST_CASE("mail that needed the proxy is remarked, as most mail programs cannot follow")
{
    CHECK(remarksOn(carried(imap)) == QList<Fault>{{FaultKind::ProxyRequired, squidPlace}});
    CHECK(remarksOn(carried(web())).isEmpty());
    CHECK(remarksOn(carried(imap, std::nullopt)).isEmpty());
    CHECK(remarksOn(with(ProxyOutcome::Unused, answered(imap))).isEmpty());
}
