// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/LocalNetwork.h"

#include <QNetworkInterface>

#include <algorithm>

bool networkIsUp()
{
    static constexpr auto wanted = QNetworkInterface::IsUp | QNetworkInterface::IsRunning;
    const auto interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.begin(), interfaces.end(), [](const QNetworkInterface &interface) {
        return (interface.flags() & wanted) == wanted &&
               !interface.flags().testFlag(QNetworkInterface::IsLoopBack);
    });
}

Obstacle unlessOffline(Obstacle obstacle)
{
    return networkIsUp() ? obstacle : Obstacle::NoInterface;
}

QByteArray addressLiteral(QHostAddress address)
{
    const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    if (isIpv6)
        address.setScopeId({});
    return (isIpv6 ? QByteArray("[IPv6:") : QByteArray("["))
        .append(address.toString().toLatin1())
        .append(']');
}
