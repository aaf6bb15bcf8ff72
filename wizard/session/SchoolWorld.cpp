// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SchoolWorld.h"

#include "probe/CertificateFile.h"

using namespace Qt::StringLiterals;

std::optional<Fault> problemWithAuthority(const Site &site, const QString &file)
{
    if (site.authority.isEmpty())
        return std::nullopt;
    const auto certificates = certificatesIn(site.authority);
    if (certificates)
        return std::nullopt;
    return Fault{certificates.fault().kind, file + u": /site/authority: "_s + certificates.fault().detail};
}

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
