// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <variant>

namespace training {

/// The server half of SASL PLAIN (RFC 4616) and of the LOGIN that older clients speak; the same for IMAP,
/// POP3 and SMTP.
class SaslExchange
{
public:
    struct Challenge {
        QByteArray base64;
    };
    struct Credentials {
        QByteArray user;
        QByteArray password;
    };
    struct Cancelled {};
    struct Malformed {};
    using Step = std::variant<Challenge, Credentials, Cancelled, Malformed>;

    /// Nothing for a mechanism that is not spoken here.
    static std::optional<SaslExchange> begin(QByteArrayView mechanism);

    /// @p initialResponse as it stood in the command: base64, "=" for an empty one (RFC 4954), or nothing.
    Step onInitialResponse(std::optional<QByteArrayView> initialResponse);
    Step onResponse(QByteArrayView base64);

private:
    enum class Mechanism { Plain, Login };
    explicit SaslExchange(Mechanism mechanism) : m_mechanism(mechanism) {}

    Step onDecoded(const QByteArray &response);

    Mechanism m_mechanism;
    std::optional<QByteArray> m_user;
};

} // namespace training
