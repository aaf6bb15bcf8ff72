// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/Endpoint.h"

#include <QHashFunctions>
#include <QStringList>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array protocolWords = {"imap"_L1, "pop"_L1, "smtp"_L1, "https"_L1};
constexpr std::array securityWords = {"tls"_L1, "starttls"_L1, "plain"_L1};

template <typename Enumeration, typename Words>
std::optional<Enumeration> indexOf(QStringView word, const Words &words)
{
    for (std::size_t index = 0; index < words.size(); ++index) {
        if (word == words.at(index))
            return static_cast<Enumeration>(index);
    }
    return std::nullopt;
}

/// The ACE form of a name, an IPv6 address without its brackets; empty when it is neither.
QString hostFrom(const QString &text)
{
    if (!text.startsWith(u'['))
        return QString::fromLatin1(QUrl::toAce(text)).toLower();
    QUrl url;
    url.setHost(text);
    return url.host();
}

} // namespace

QString Endpoint::hostAndPort() const
{
    const bool literalIpv6 = host.contains(u':');
    return (literalIpv6 ? u'[' + host + u']' : host) + u':' + QString::number(port);
}

size_t qHash(const Endpoint &endpoint, size_t seed) noexcept
{
    return qHashMulti(seed, endpoint.host, endpoint.port, static_cast<int>(endpoint.protocol),
                      static_cast<int>(endpoint.security));
}

Result<SecureEndpoint> SecureEndpoint::from(const Endpoint &endpoint)
{
    if (endpoint.security == Security::Plain)
        return Fault{FaultKind::ClearTextRefused, endpoint.hostAndPort()};
    return SecureEndpoint(endpoint);
}

QLatin1StringView wordFor(Protocol protocol)
{
    return protocolWords.at(static_cast<std::size_t>(protocol));
}

QLatin1StringView wordFor(Security security)
{
    return securityWords.at(static_cast<std::size_t>(security));
}

QString nameOf(Protocol protocol)
{
    return QString(wordFor(protocol)).toUpper();
}

std::optional<Protocol> protocolFrom(QStringView word)
{
    return indexOf<Protocol>(word, protocolWords);
}

std::optional<Security> securityFrom(QStringView word)
{
    return indexOf<Security>(word, securityWords);
}

Result<Endpoint> endpointFrom(const QString &text)
{
    const Fault malformed{FaultKind::AddressInvalid, text};
    const QStringList parts = text.split(u':');
    if (parts.size() < 4)
        return malformed;
    const auto protocol = protocolFrom(parts.last());
    const auto security = securityFrom(parts.at(parts.size() - 2));
    bool isNumber = false;
    const quint16 port = parts.at(parts.size() - 3).toUShort(&isNumber);
    const QString host = hostFrom(parts.first(parts.size() - 3).join(u':'));
    if (!protocol || !security || !isNumber || port == 0 || host.isEmpty())
        return malformed;
    return Endpoint{host, port, *protocol, *security};
}

quint16 standardPort(Protocol protocol, Security security)
{
    const bool implicitTls = security == Security::Tls;
    switch (protocol) {
    case Protocol::Imap: return implicitTls ? 993 : 143;
    case Protocol::Pop3: return implicitTls ? 995 : 110;
    case Protocol::Smtp: return implicitTls ? 465 : 587;
    case Protocol::Https: return 443;
    }
    Q_UNREACHABLE();
}
