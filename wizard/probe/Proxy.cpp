// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/Proxy.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kindWords = {"http"_L1, "socks5"_L1};
constexpr std::array outcomeWords = {"unused"_L1,           "carried"_L1,          "loginRequired"_L1,
                                     "loginRefused"_L1,     "loginUnsupported"_L1, "refused"_L1,
                                     "serverNotReached"_L1, "unreachable"_L1,      "notAProxy"_L1};

} // namespace

QString Proxy::hostAndPort() const
{
    return (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(port);
}

QLatin1StringView wordFor(ProxyKind kind)
{
    return kindWords.at(static_cast<std::size_t>(kind));
}

QLatin1StringView wordFor(ProxyOutcome outcome)
{
    return outcomeWords.at(static_cast<std::size_t>(outcome));
}

bool wantsLogin(ProxyOutcome outcome)
{
    return outcome == ProxyOutcome::LoginRequired || outcome == ProxyOutcome::LoginRefused ||
           outcome == ProxyOutcome::LoginUnsupported;
}
