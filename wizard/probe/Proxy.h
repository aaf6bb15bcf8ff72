// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

enum class ProxyKind { Http, Socks5 };

/// An intermediary that carries connections for others: by HTTP CONNECT (RFC 9110 §9.3.6), or SOCKS 5 (RFC
/// 1928).
struct Proxy {
    ProxyKind kind = ProxyKind::Http;
    QString host; ///< Lower case; a name, or an address without brackets.
    quint16 port = 0;

    /// "proxy.lan:3128"; an IPv6 address stands in brackets.
    QString hostAndPort() const;

    bool operator==(const Proxy &) const = default;
};

/// What became of asking a proxy to carry a connection.
enum class ProxyOutcome {
    Unused,           ///< Named, but the direct way was open first.
    Carried,          ///< The connection went through it.
    LoginRequired,    ///< It wants a user name and a password, and none was at hand.
    LoginRefused,     ///< It turned down the one that it was given.
    LoginUnsupported, ///< It wants a kind of login that we do not have (NTLM, Negotiate…).
    Refused,          ///< It answered, and will not carry to this server or port.
    ServerNotReached, ///< It would have carried, but did not reach the server itself.
    Unreachable,      ///< The proxy's name was not found, or nobody answered there.
    NotAProxy,        ///< What answered there speaks something else, or stopped in the middle.
};

/// The words of JSON: http|socks5 and unused|carried|loginRequired|loginRefused|loginUnsupported|refused|
/// serverNotReached|unreachable|notAProxy.
QLatin1StringView wordFor(ProxyKind kind);
QLatin1StringView wordFor(ProxyOutcome outcome);

bool wantsLogin(ProxyOutcome outcome);
