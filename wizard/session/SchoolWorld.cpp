// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SchoolWorld.h"

using namespace Qt::StringLiterals;

Result<SessionWorld> atSchool(SessionWorld world, const Site &site)
{
    const auto proxy = proxyFrom(site.proxy);
    if (proxy || site.proxy == u"none"_s)
        world.network.proxies = fixedProxy(proxy);
    else if (site.proxy == u"system"_s)
        world.network.proxies = systemProxies();
    if (site.authority.isEmpty())
        return world;
    const auto anchors = world.anchors->with(site.authority);
    if (!anchors)
        return anchors.fault();
    world.anchors = anchors.value();
    return world;
}
