// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SiteChoices.h"

#include "academy/AcademyFile.h"
#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

SessionWorld worldOfAmiens()
{
    SessionWorld world;
    world.academy = builtInAcademy();
    world.anchors = TrustAnchors::ofThisSystem();
    return world;
}

} // namespace

TEST_CASE("a walk begins where the school's settings do")
{
    SetupSession session(worldOfAmiens());
    Site site;
    site.school = u"Collège"_s;
    const QString first = session.preset().id;

    takeUp(session, site);
    CHECK(session.preset().id == first);

    site.preset = session.service().presets.at(1).id;
    REQUIRE(site.preset != first);
    takeUp(session, site);
    CHECK(session.preset().id == site.preset);

    site.service = u"national"_s;
    site.preset.clear();
    takeUp(session, site);
    CHECK(session.service().id == u"national"_s);
}
