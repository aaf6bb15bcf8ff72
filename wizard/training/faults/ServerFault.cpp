// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/faults/ServerFault.h"

#include <algorithm>
#include <array>

namespace training {

namespace {

using Greeting = Misbehaviour::Greeting;
using Logins = Misbehaviour::Logins;
using Sending = Misbehaviour::Sending;
using StartTls = Misbehaviour::StartTls;

constexpr ServerFault wire(FaultKind kind, Wire onTlsPorts, Wire onStartTlsPorts)
{
    return {.kind = kind, .onTlsPorts = onTlsPorts, .onStartTlsPorts = onStartTlsPorts, .misbehaviour = {}};
}

constexpr ServerFault certificate(FaultKind kind, CertificateFlaw flaw)
{
    return {.kind = kind, .certificate = flaw, .misbehaviour = {}};
}

constexpr ServerFault talk(FaultKind kind, Misbehaviour misbehaviour)
{
    return {.kind = kind, .misbehaviour = misbehaviour};
}

constexpr ServerFault portal(FaultKind kind)
{
    return {.kind = kind, .misbehaviour = {}};
}

constexpr std::array faults = {
    wire(FaultKind::PortRefused, Wire::Refused, Wire::Refused),
    wire(FaultKind::ServerSilent, Wire::Silent, Wire::Silent),
    wire(FaultKind::ConnectionCut, Wire::Cut, Wire::Cut),
    wire(FaultKind::PlainOnTlsPort, Wire::ClearOnTlsPort, Wire::Proper),
    wire(FaultKind::TlsOnStarttlsPort, Wire::Proper, Wire::TlsOnStartTlsPort),
    wire(FaultKind::TlsHandshakeFailed, Wire::HandshakeRefused, Wire::HandshakeRefused),
    wire(FaultKind::NotAMailServer, Wire::Http, Wire::Http),
    wire(FaultKind::AnswerTooLong, Wire::Endless, Wire::Endless),
    ServerFault{.kind = FaultKind::WrongProtocol, .wrongProtocol = true, .misbehaviour = {}},
    ServerFault{.kind = FaultKind::TlsTooOld, .oldTlsOnly = true, .misbehaviour = {}},
    certificate(FaultKind::CertificateExpired, CertificateFlaw::Expired),
    certificate(FaultKind::CertificateNotYetValid, CertificateFlaw::NotYetValid),
    certificate(FaultKind::CertificateWrongHost, CertificateFlaw::WrongHost),
    certificate(FaultKind::CertificateSelfSigned, CertificateFlaw::SelfSigned),
    certificate(FaultKind::CertificateUnknownIssuer, CertificateFlaw::UnknownIssuer),
    certificate(FaultKind::CertificateChainIncomplete, CertificateFlaw::ChainIncomplete),
    certificate(FaultKind::CertificateWeak, CertificateFlaw::Weak),
    talk(FaultKind::GreetingMalformed, {.greeting = Greeting::Malformed}),
    talk(FaultKind::ServerBusy, {.greeting = Greeting::Busy}),
    talk(FaultKind::AddressBanned, {.greeting = Greeting::Banned}),
    talk(FaultKind::StarttlsMissing, {.startTls = StartTls::Missing}),
    talk(FaultKind::StarttlsRefused, {.startTls = StartTls::Refused}),
    talk(FaultKind::StarttlsInjection, {.startTls = StartTls::Injects}),
    talk(FaultKind::LoginDisabledInClear, {}), // as ever: the ports that also serve the clear row say so
    talk(FaultKind::LoginRefused, {.logins = Logins::Refused}),
    talk(FaultKind::LoginThrottled, {.logins = Logins::Throttled}),
    talk(FaultKind::LoginMechanismMissing, {.logins = Logins::NoMechanism}),
    talk(FaultKind::MailboxOverQuota, {.sending = Sending::OverQuota}),
    talk(FaultKind::SendingRefused, {.sending = Sending::Refused}),
    portal(FaultKind::PortalNumenUnknown),
    portal(FaultKind::PortalDateMismatch),
    portal(FaultKind::PortalIdentityRefused),
    portal(FaultKind::PortalLocked),
    portal(FaultKind::PortalPasswordRefused),
    portal(FaultKind::PortalCaptcha),
    portal(FaultKind::PortalScriptOnly),
    portal(FaultKind::PortalFormUnknown),
    portal(FaultKind::PortalSessionExpired),
    portal(FaultKind::PortalMaintenance),
    portal(FaultKind::PortalRedirectedElsewhere),
    portal(FaultKind::PortalNotSecure),
    portal(FaultKind::PortalTooLarge),
    portal(FaultKind::PortalSilent),
    portal(FaultKind::PortalErrorPage),
    portal(FaultKind::PortalDoneLoginMissing),
    portal(FaultKind::PortalAlreadyActive),
};

} // namespace

const ServerFault *serverFaultFor(FaultKind kind)
{
    const auto *found =
        std::find_if(faults.begin(), faults.end(), [&](const ServerFault &f) { return f.kind == kind; });
    return found == faults.end() ? nullptr : found;
}

std::span<const ServerFault> allServerFaults()
{
    return faults;
}

} // namespace training
