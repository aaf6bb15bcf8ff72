// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/FaultKind.h"
#include "training/dialogue/ServerContext.h"
#include "training/net/ServedEndpoint.h"
#include "training/tls/TrainingAuthority.h"

namespace training {

/// How one kind of fault is acted out by the mail servers; the portal acts out those whose name begins with
/// "portal".
struct ServerFault {
    FaultKind kind = FaultKind::Cancelled;
    Wire onTlsPorts = Wire::Proper;
    Wire onStartTlsPorts = Wire::Proper;
    CertificateFlaw certificate = CertificateFlaw::None;
    bool oldTlsOnly = false;    ///< TLS 1.0 and nothing newer.
    bool wrongProtocol = false; ///< Each port speaks another mail protocol than it should.
    Misbehaviour misbehaviour;
};

/// Nothing for a kind that no server on this computer can produce by itself.
const ServerFault *serverFaultFor(FaultKind kind);

std::span<const ServerFault> allServerFaults();

} // namespace training
