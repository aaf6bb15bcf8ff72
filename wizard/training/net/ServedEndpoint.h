// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Endpoint.h"
#include "training/dialogue/ServerDialogue.h"

#include <QSslConfiguration>

#include <functional>
#include <memory>

namespace training {

/// What happens to a connection below the dialogue.
enum class Wire {
    Proper,
    Refused,           ///< The port is taken and nobody listens.
    Silent,            ///< Connections are taken and nothing is ever said.
    Cut,               ///< Closed as soon as the client has said, or should have heard, its first word.
    ClearOnTlsPort,    ///< The greeting comes without TLS.
    TlsOnStartTlsPort, ///< TLS from the first byte.
    HandshakeRefused,  ///< A fatal alert answers the hello.
    Http,              ///< A web server's complaint where a greeting is due.
    Endless,           ///< A line that does not end, up to a bound.
};

/// One port and what is served on it.
struct ServedEndpoint {
    Endpoint endpoint; ///< The port is 0 until it is open.
    Wire wire = Wire::Proper;
    QSslConfiguration tls;
    std::function<std::unique_ptr<ServerDialogue>(bool encrypted)> makeDialogue;
};

} // namespace training
