// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/ControlProbes.h"

#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

const Endpoint imap{u"imap.example"_s, 993, Protocol::Imap, Security::Tls};
const Endpoint imapOther{u"imap.example"_s, 143, Protocol::Imap, Security::StartTls};
const Endpoint imapWeb{u"imap.example"_s, 443, Protocol::Https, Security::Tls};
const Endpoint smtp{u"smtp.example"_s, 465, Protocol::Smtp, Security::Tls};
const Endpoint smtpWeb{u"smtp.example"_s, 443, Protocol::Https, Security::Tls};
const Endpoint webmail{u"webmail.example"_s, 443, Protocol::Https, Security::Tls};
const Endpoint portal{u"portal.example"_s, 443, Protocol::Https, Security::Tls};
const Endpoint portalInClear{u"portal.example"_s, 80, Protocol::Https, Security::Plain};

ProbeRow failed(const Endpoint &endpoint, Obstacle obstacle)
{
    ProbeRow row{endpoint, ProbeState::Failed, {}};
    row.evidence.endpoint = endpoint;
    row.evidence.obstacle = obstacle;
    row.evidence.addresses = {u"192.0.2.1"_s};
    return row;
}

ProbeRow silent(const Endpoint &endpoint)
{
    return failed(endpoint, Obstacle::ConnectionTimeout);
}

ProbeRow fine(const Endpoint &endpoint)
{
    ProbeRow row{endpoint, ProbeState::Ok, {}};
    row.evidence.roundTrip = std::chrono::milliseconds(20);
    return row;
}

ProbeRow suspected(const Endpoint &endpoint)
{
    ProbeRow row{endpoint, ProbeState::Running, {}};
    row.probablyBlocked = true;
    return row;
}

ProbeRow running(const Endpoint &endpoint)
{
    return {endpoint, ProbeState::Running, {}};
}

ProbeRow onLoopback(ProbeRow row)
{
    row.evidence.addresses = {u"127.0.0.1"_s, u"::1"_s};
    return row;
}

struct Case {
    const char *story;
    QList<ProbeRow> watched;
    QList<Endpoint> controls;
};

QList<Case> cases()
{
    return {
        {"all is well", {fine(imap), fine(smtp)}, {}},
        {"nothing is known yet", {running(imap)}, {}},
        {"silent for long", {suspected(imap)}, {imapWeb, portal, portalInClear}},
        {"silent to the end", {silent(imap)}, {imapWeb, portal, portalInClear}},
        {"no route", {failed(imap, Obstacle::Unreachable)}, {imapWeb, portal, portalInClear}},
        {"refused: whether the host lives is known",
         {failed(imap, Obstacle::ConnectionRefused)},
         {portal, portalInClear}},
        {"another port of the host was connected", {silent(imap), fine(imapOther)}, {portal, portalInClear}},
        {"a web row is fine", {silent(imap), fine(webmail)}, {imapWeb}},
        {"the portal is a row itself", {silent(imap), silent(portal)}, {imapWeb, portalInClear}},
        {"two hosts, each once",
         {silent(imap), silent(imapOther), silent(smtp)},
         {imapWeb, portal, portalInClear, smtpWeb}},
        {"a certificate that was turned down", {failed(imap, Obstacle::CertificateRejected)}, {portal}},
        {"the conversation failed: nobody need be asked", {failed(imap, Obstacle::StartTlsMissing)}, {}},
        {"no such name", {failed(imap, Obstacle::NameNotFound)}, {}},
        {"cancelled", {{imap, ProbeState::Cancelled, {}}}, {}},
        {"on this computer no network lies in between", {onLoopback(silent(imap))}, {imapWeb}},
    };
}

} // namespace

TEST_CASE("who else is asked when rows die")
{
    for (const Case &each : cases()) {
        DYNAMIC_SECTION(each.story)
        {
            CHECK(controlsFor(each.watched, portal) == each.controls);
        }
    }
}

TEST_CASE("without a portal only the rows' own hosts are asked")
{
    CHECK(controlsFor({silent(imap)}, std::nullopt) == QList<Endpoint>{imapWeb});
    CHECK(controlsFor({failed(imap, Obstacle::ConnectionRefused)}, std::nullopt).isEmpty());
}
