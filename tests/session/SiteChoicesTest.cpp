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

TEST_CASE("the first of the school's mail programs that is there is proposed")
{
    ClientsFound both;
    both.thunderbird.installs.append(ThunderbirdInstall());
    both.outlook.classic.append(ClassicOutlook());
    ClientsFound onlyOutlook = both;
    onlyOutlook.thunderbird.installs.clear();
    ClientsFound none;
    const auto proposed = [](const QStringList &clients, const ClientsFound &found) {
        Site site;
        site.clients = clients;
        return proposedProgram(site, found);
    };
    CHECK(proposed({u"outlook"_s, u"thunderbird"_s}, both) == MailProgram::Outlook);
    CHECK(proposed({u"sheet"_s, u"thunderbird"_s, u"outlook"_s}, both) == MailProgram::Thunderbird);
    CHECK(proposed({u"thunderbird"_s, u"outlook"_s}, onlyOutlook) == MailProgram::Outlook);
    CHECK(proposed({u"thunderbird"_s}, onlyOutlook) == MailProgram::Outlook); // as without a school
    CHECK(proposed({u"outlook"_s}, none) == MailProgram::Thunderbird);
    CHECK(proposed({}, both) == MailProgram::Thunderbird);
    CHECK(proposedProgram(std::nullopt, both) == MailProgram::Thunderbird);
    CHECK(proposedProgram(std::nullopt, onlyOutlook) == MailProgram::Outlook);
}

TEST_CASE("the school's lines of a signature are proposed, but for what only the person knows")
{
    const PersonName marie = PersonName::parse(u"Marie"_s, u"Dupont"_s).value();
    Site site;
    site.school = u"Collège"_s;
    CHECK(proposedSignature(std::nullopt, marie) == Signature{u"Marie Dupont"_s, {}, {}});
    CHECK(proposedSignature(site, marie) == Signature{u"Marie Dupont"_s, {}, u"Collège"_s});
    site.signature = QStringList{u"function"_s, u"school"_s};
    CHECK(proposedSignature(site, marie) == Signature{{}, {}, u"Collège"_s});
    site.signature = QStringList{u"name"_s};
    CHECK(proposedSignature(site, marie) == Signature{u"Marie Dupont"_s, {}, {}});
}
