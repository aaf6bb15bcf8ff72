// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Result.h"

enum class Protocol { Imap, Pop3, Smtp, Https };

/// How a connection is protected. Plain exists to be shown and tested as discouraged; see SecureEndpoint.
enum class Security { Tls, StartTls, Plain };

/// Where one service is reached.
struct Endpoint {
    QString host; ///< ASCII (ACE) form, lower case.
    quint16 port = 0;
    Protocol protocol = Protocol::Imap;
    Security security = Security::Tls;

    /// "imap.ac-amiens.fr:993"
    QString hostAndPort() const;

    bool operator==(const Endpoint &) const = default;
};

size_t qHash(const Endpoint &endpoint, size_t seed = 0) noexcept;

/// An Endpoint that is not Plain. Whatever carries a password takes only this.
class SecureEndpoint
{
public:
    /// Fails with clear-text-refused.
    static Result<SecureEndpoint> from(const Endpoint &endpoint);

    const Endpoint &endpoint() const { return m_endpoint; }
    const QString &host() const { return m_endpoint.host; }
    quint16 port() const { return m_endpoint.port; }
    Protocol protocol() const { return m_endpoint.protocol; }
    Security security() const { return m_endpoint.security; }

    bool operator==(const SecureEndpoint &) const = default;

private:
    explicit SecureEndpoint(Endpoint endpoint) : m_endpoint(std::move(endpoint)) {}

    Endpoint m_endpoint;
};

/// The words of JSON, data files and flags: imap|pop|smtp|https and tls|starttls|plain.
QLatin1StringView wordFor(Protocol protocol);
QLatin1StringView wordFor(Security security);
std::optional<Protocol> protocolFrom(QStringView word);
std::optional<Security> securityFrom(QStringView word);

/// As people write it, in every language: "IMAP", "POP", "SMTP", "HTTPS".
QString nameOf(Protocol protocol);

/// "HOST:PORT:SECURITY:PROTOCOL", as `check --endpoint` takes it. An IPv6 address stands in brackets.
Result<Endpoint> endpointFrom(const QString &text);

/// The port IANA assigned to @p protocol when protected by @p security (RFC 8314; RFC 6409 for 587).
quint16 standardPort(Protocol protocol, Security security);
