// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/HandshakeFaults.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct ReasonWords {
    QLatin1StringView words; ///< Of OpenSSL 3's reason strings (ERR_reason_error_string).
    FaultKind kind = FaultKind::TlsHandshakeFailed;
};

constexpr std::array reasons = {
    ReasonWords{"alert protocol version"_L1, FaultKind::TlsTooOld},
    ReasonWords{"unsupported protocol"_L1, FaultKind::TlsTooOld},
    ReasonWords{"version too low"_L1, FaultKind::TlsTooOld},
    ReasonWords{"certificate required"_L1, FaultKind::TlsClientCertificateRequired},
    ReasonWords{"http request"_L1, FaultKind::NotAMailServer},
    ReasonWords{"wrong version number"_L1, FaultKind::PlainOnTlsPort}, // the first bytes were no TLS record
    ReasonWords{"ee key too small"_L1, FaultKind::CertificateWeak},
    ReasonWords{"ca key too small"_L1, FaultKind::CertificateWeak},
    ReasonWords{"ca md too weak"_L1, FaultKind::CertificateWeak},
};

} // namespace

Fault faultOfHandshake(const Evidence &evidence)
{
    for (const ReasonWords &reason : reasons) {
        if (evidence.serverLine.contains(reason.words, Qt::CaseInsensitive))
            return {reason.kind, evidence.serverLine};
    }
    return {FaultKind::TlsHandshakeFailed, evidence.serverLine};
}
