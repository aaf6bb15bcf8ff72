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
    world.site = site;
    world.anchorsWithSchool.reset();
    if (site.authority.isEmpty())
        return world;
    const auto anchors = world.anchors->withSchool(site.authority);
    if (!anchors)
        return anchors.fault();
    world.anchorsWithSchool = anchors.value();
    return world;
}
