// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal/PortalPlace.h"

using namespace Qt::StringLiterals;

bool PortalPlace::admits(const QUrl &url) const
{
    constexpr int httpsPort = 443;
    return url.isValid() && url.scheme() == "https"_L1 && url.userInfo().isEmpty() &&
           url.port(httpsPort) == start.port(httpsPort) && hosts.contains(url.host().toLower());
}
