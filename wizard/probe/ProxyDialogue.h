// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Endpoint.h"
#include "probe/Proxy.h"
#include "probe/ProxyLogin.h"

#include <memory>
#include <variant>

/// What a dialogue with a proxy wants done.
namespace proxying {

/// Nothing yet: the proxy has more to say.
struct Wait {};

struct Send {
    QByteArray bytes;
};

/// Send these bytes, and wipe them: a login is among them. To the proxy alone, and in clear.
struct SendLogin {
    Secret bytes;
};

/// From the next byte on it is the server who speaks.
struct Opened {};

/// It does not carry, and what it said; bounded.
struct Stop {
    ProxyOutcome outcome;
    QString answer;
};

using Move = std::variant<Wait, Send, SendLogin, Opened, Stop>;

} // namespace proxying

/// Asks a proxy to connect us to a server. Pure: bytes in, moves out; bounded whatever the proxy sends. Byte
/// by byte, because the one after the proxy's last may be the server's first.
class ProxyDialogue
{
public:
    virtual ~ProxyDialogue() = default;
    ProxyDialogue(const ProxyDialogue &) = delete;
    ProxyDialogue &operator=(const ProxyDialogue &) = delete;
    ProxyDialogue(ProxyDialogue &&) = delete;
    ProxyDialogue &operator=(ProxyDialogue &&) = delete;

    virtual proxying::Move begin() = 0;
    virtual proxying::Move onByte(char byte) = 0;

protected:
    ProxyDialogue() = default;
};

/// The dialogue that @p kind of proxy speaks. The proxy looks the name up: a network without outside DNS
/// works, too.
std::unique_ptr<ProxyDialogue> proxyDialogueFor(ProxyKind kind, const Endpoint &server,
                                                std::optional<ProxyLogin> login);
