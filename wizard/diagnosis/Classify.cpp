// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/Classify.h"

#include "diagnosis/CertificateFaults.h"
#include "diagnosis/ConnectionFaults.h"
#include "diagnosis/ConversationFaults.h"
#include "diagnosis/HandshakeFaults.h"
#include "diagnosis/NetworkFaults.h"
#include "diagnosis/ProxyFaults.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// No fault of the address, the port or the certificate: the network itself turns everything away.
std::optional<Fault> faultOfNetwork(const Evidence &evidence, const Surroundings &surroundings)
{
    if (saysNoNetwork(evidence, surroundings))
        return Fault{FaultKind::NetworkNone, evidence.serverLine};
    if (const auto page = hostOfSignInPage(evidence, surroundings))
        return Fault{FaultKind::CaptivePortal, *page};
    if (const auto address = addressOfHijackedNames(evidence, surroundings))
        return Fault{FaultKind::DnsHijacked, *address};
    if (const auto names = namesOfCaptivePortal(evidence, surroundings))
        return Fault{FaultKind::CaptivePortal, *names};
    return std::nullopt;
}

/// Said where the mail program of this computer may see it otherwise.
std::optional<FaultKind> remarkOnTrust(const TlsFacts &tls)
{
    const auto accepts = [&](TrustSource source) { return std::ranges::count(tls.acceptedBy, source) > 0; };
    if (accepts(TrustSource::Mozilla))
        return std::nullopt;
    if (accepts(TrustSource::System))
        return FaultKind::CertificateTrustedHereOnly;
    return accepts(TrustSource::School) ? std::optional(FaultKind::CertificateTrustedBySchool) : std::nullopt;
}

std::optional<Fault> faultOfClearText(const Evidence &evidence)
{
    if (evidence.endpoint.security == Security::Plain && evidence.loginDisabled)
        return Fault{FaultKind::LoginDisabledInClear, evidence.endpoint.hostAndPort()};
    return std::nullopt;
}

Fault faultOfObstacle(Obstacle obstacle, const Evidence &evidence, const Surroundings &surroundings)
{
    switch (obstacle) {
    case Obstacle::NoInterface: return {FaultKind::NetworkNone, evidence.serverLine};
    case Obstacle::NameNotFound:
    case Obstacle::NameLookupFailed: return {FaultKind::DnsFailed, evidence.serverLine};
    case Obstacle::ConnectionRefused: return {FaultKind::PortRefused, evidence.serverLine};
    case Obstacle::ConnectionTimeout:
    case Obstacle::Unreachable: return faultOfSilence(evidence, surroundings);
    case Obstacle::GreetingTimeout:
    case Obstacle::HandshakeTimeout: return {FaultKind::ServerSilent, evidence.serverLine};
    case Obstacle::ConnectionClosed: return {FaultKind::ConnectionCut, evidence.serverLine};
    case Obstacle::TlsInsteadOfGreeting: return {FaultKind::TlsOnStarttlsPort, evidence.serverLine};
    case Obstacle::LineInsteadOfTls: return faultOfText(evidence);
    case Obstacle::HttpInsteadOfMail: return {FaultKind::NotAMailServer, evidence.serverLine};
    case Obstacle::OtherProtocol: return {FaultKind::WrongProtocol, evidence.serverLine};
    case Obstacle::GreetingMalformed: return {FaultKind::GreetingMalformed, evidence.serverLine};
    case Obstacle::Busy: return faultOfBusy(evidence);
    case Obstacle::Banned: return {FaultKind::AddressBanned, evidence.serverLine};
    case Obstacle::AnswerTooLong: return {FaultKind::AnswerTooLong, evidence.serverLine};
    case Obstacle::StartTlsMissing: return {FaultKind::StarttlsMissing, evidence.serverLine};
    case Obstacle::StartTlsRefused: return {FaultKind::StarttlsRefused, evidence.serverLine};
    case Obstacle::StartTlsInjection: return {FaultKind::StarttlsInjection, evidence.serverLine};
    case Obstacle::TlsTooOld: return {FaultKind::TlsTooOld, evidence.serverLine};
    case Obstacle::HandshakeFailed: return faultOfHandshake(evidence);
    case Obstacle::ClientCertificateRequired:
        return {FaultKind::TlsClientCertificateRequired, evidence.serverLine};
    case Obstacle::CertificateRejected: return faultOfCertificate(evidence, surroundings);
    case Obstacle::Cancelled: return {FaultKind::Cancelled, {}};
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Fault> classify(const Evidence &evidence, const Surroundings &surroundings)
{
    if (!evidence.obstacle)
        return faultOfClearText(evidence);
    if (*evidence.obstacle != Obstacle::Cancelled) {
        if (auto fault = faultOfAnsweringProxy(evidence, surroundings))
            return fault; // an answer proves that there is a network
        if (auto fault = faultOfNetwork(evidence, surroundings))
            return fault;
        if (auto fault = faultOfSilentProxy(evidence, surroundings))
            return fault;
    }
    return faultOfObstacle(*evidence.obstacle, evidence, surroundings);
}

QList<Fault> remarksOn(const Evidence &evidence)
{
    QList<Fault> remarks;
    if (evidence.ipv6Failed)
        remarks.append(Fault{FaultKind::Ipv6Broken, evidence.peerAddress});
    if (needsProxyForMail(evidence))
        remarks.append(Fault{FaultKind::ProxyRequired, evidence.proxy->proxy.hostAndPort()});
    const auto trust = evidence.tls ? remarkOnTrust(*evidence.tls) : std::nullopt;
    if (trust)
        remarks.append(Fault{*trust, evidence.tls->chain.back().issuer});
    return remarks;
}

bool saysNameNotInUse(const Evidence &evidence)
{
    return evidence.obstacle == Obstacle::NameNotFound;
}
