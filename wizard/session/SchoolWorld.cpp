// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SchoolWorld.h"

using namespace Qt::StringLiterals;

Result<SessionWorld> atSchool(SessionWorld world, const Site &site)
{
    if (auto proxies = proxiesFor(site.proxy))
        world.network.proxies = *std::move(proxies);
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
