// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/dialogue/SaslExchange.h"

#include <QList>

namespace training {

std::optional<SaslExchange> SaslExchange::begin(QByteArrayView mechanism)
{
    const QByteArray name = mechanism.toByteArray().toUpper();
    if (name == "PLAIN")
        return SaslExchange(Mechanism::Plain);
    if (name == "LOGIN")
        return SaslExchange(Mechanism::Login);
    return std::nullopt;
}

SaslExchange::Step SaslExchange::onInitialResponse(std::optional<QByteArrayView> initialResponse)
{
    if (initialResponse)
        return onResponse(*initialResponse);
    return Challenge{m_mechanism == Mechanism::Login ? QByteArray("Username:").toBase64() : QByteArray()};
}

SaslExchange::Step SaslExchange::onResponse(QByteArrayView base64)
{
    if (base64 == "*")
        return Cancelled{};
    if (base64 == "=")
        return onDecoded({});
    const auto decoded =
        QByteArray::fromBase64Encoding(base64.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return Malformed{};
    return onDecoded(*decoded);
}

SaslExchange::Step SaslExchange::onDecoded(const QByteArray &response)
{
    if (m_mechanism == Mechanism::Login) {
        if (m_user)
            return Credentials{*m_user, response};
        m_user = response;
        return Challenge{QByteArray("Password:").toBase64()};
    }
    const QList<QByteArray> parts = response.split('\0'); // authorisation identity, user, password
    if (parts.size() != 3 || parts.at(1).isEmpty() || (!parts.at(0).isEmpty() && parts.at(0) != parts.at(1)))
        return Malformed{};
    return Credentials{parts.at(1), parts.at(2)};
}

} // namespace training
