// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/phone/AndroidCode.h"

#include <algorithm>
#include <nlohmann/json.hpp>

using Json = nlohmann::json;

namespace {

// The numbers of the format.
constexpr int formatVersion = 1;
constexpr int smtp = 0;
constexpr int passwordInClear = 1; // inside TLS: SecureEndpoint knows nothing else

int numberOf(Security security)
{
    return security == Security::StartTls ? 2 : 3;
}

bool breaksLine(const QString &text)
{
    return text.contains(u'\n') || text.contains(u'\r');
}

bool isHost(const QString &text)
{
    return !breaksLine(text) &&
           std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 0x80; });
}

std::optional<Fault> faultIn(const ServerAccess &access)
{
    if (!isHost(access.endpoint.host()))
        return Fault{FaultKind::AddressInvalid, access.endpoint.host()};
    if (breaksLine(access.userName))
        return Fault{FaultKind::LoginInvalid, access.userName};
    return std::nullopt;
}

std::optional<Fault> faultIn(const MailAccount &account)
{
    if (const auto fault = faultIn(account.incoming))
        return fault;
    if (const auto fault = faultIn(account.outgoing))
        return fault;
    if (breaksLine(account.displayName))
        return Fault{FaultKind::NameInvalid, account.displayName};
    return std::nullopt;
}

// json::array throughout: braces alone would read a pair that begins with a text as an object.
Json serverOf(int protocol, const ServerAccess &access)
{
    return Json::array({protocol, access.endpoint.host().toStdString(), access.endpoint.port(),
                        numberOf(access.endpoint.security()), passwordInClear,
                        access.userName.toStdString()});
}

Json settingsOf(const MailAccount &account)
{
    const int incoming = account.incoming.endpoint.protocol() == Protocol::Pop3 ? 1 : 0;
    const Json identity =
        Json::array({account.address.toString().toStdString(), account.displayName.toStdString()});
    const Json outgoingGroup = Json::array({serverOf(smtp, account.outgoing), identity});
    const Json firstOfOne = Json::array({1, 1});
    return Json::array(
        {formatVersion, firstOfOne, serverOf(incoming, account.incoming), Json::array({outgoingGroup})});
}

} // namespace

Result<QByteArray> androidSettings(const MailAccount &account)
{
    if (const auto fault = faultIn(account))
        return *fault;
    constexpr bool asciiOnly = true;
    const QByteArray settings = QByteArray::fromStdString(settingsOf(account).dump(-1, ' ', asciiOnly));
    if (settings.size() > longestQrContent)
        return Fault{FaultKind::NameInvalid, QStringLiteral("too-long")};
    return settings;
}
