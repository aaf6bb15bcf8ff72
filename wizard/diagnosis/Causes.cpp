// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/Causes.h"

#include <algorithm>
#include <array>

namespace {

/// Kinds whose detail tells which certificate, or who opens the connections.
constexpr std::array aboutOneCertificate = {
    FaultKind::CertificateExpired,       FaultKind::CertificateNotYetValid,
    FaultKind::CertificateWrongHost,     FaultKind::CertificateSelfSigned,
    FaultKind::CertificateUnknownIssuer, FaultKind::CertificateChainIncomplete,
    FaultKind::CertificateWeak,          FaultKind::CertificateRevoked,
    FaultKind::TlsIntercepted,
};

/// What has to be the same, beside the kind, for two failures to have one reason.
QString whatMatters(const Failure &failure)
{
    if (failure.fault.kind == FaultKind::ServerDown)
        return failure.endpoint.host;
    const bool isAboutCertificate = std::ranges::count(aboutOneCertificate, failure.fault.kind) > 0;
    return isAboutCertificate ? failure.fault.detail : QString();
}

bool haveOneReason(const Failure &one, const Failure &other)
{
    return one.fault.kind == other.fault.kind && whatMatters(one) == whatMatters(other);
}

} // namespace

QList<Cause> causesOf(const QList<Failure> &failures)
{
    QList<Cause> causes;
    for (const Failure &failure : failures) {
        const auto same = std::ranges::find_if(causes, [&](const Cause &cause) {
            return haveOneReason({cause.endpoints.front(), cause.fault}, failure);
        });
        if (same == causes.end())
            causes.append({failure.fault, {failure.endpoint}});
        else if (!same->endpoints.contains(failure.endpoint))
            same->endpoints.append(failure.endpoint);
    }
    return causes;
}
