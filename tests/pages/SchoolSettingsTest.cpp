// SPDX-License-Identifier: GPL-3.0-or-later
// What the school's settings propose in the window; the person may choose otherwise.
#include "pages/Stage.h"
#include "support/Catch.h"

#include <QCheckBox>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace {

Site collegeJeanMoulin()
{
    Site site;
    site.school = u"Collège Jean-Moulin"_s;
    return site;
}

Stage::Setting at(const Site &site)
{
    Stage::Setting setting = Stage::offline();
    setting.outlook = Stage::classicOutlook();
    setting.site = site;
    return setting;
}

void choose(Stage &stage)
{
    REQUIRE(stage.walkTo(Step::Client));
    REQUIRE(Stage::waitFor([&] { return stage.session.clients().has_value(); }));
}

} // namespace

TEST_CASE("the school's service is chosen on the first page")
{
    Site site = collegeJeanMoulin();
    site.service = u"national"_s;
    const Stage stage(at(site));
    CHECK(stage.find<QRadioButton>(u"service:national"_s).isChecked());
    CHECK(stage.session.service().id == u"national");
}

TEST_CASE("the school's preset is chosen on the page of the servers")
{
    Site site = collegeJeanMoulin();
    const QString second = Stage::offline().academy.services.front().presets.at(1).id;
    site.preset = second;
    Stage stage(at(site));
    REQUIRE(stage.walkTo(Step::Protocol));
    CHECK(stage.find<QRadioButton>(u"preset:"_s + second).isChecked());
}

TEST_CASE("the first of the school's mail programs that is there is ticked, and another can be")
{
    const auto [clients, thunderbird] = GENERATE(table<QStringList, bool>({
        {QStringList{u"outlook"_s, u"thunderbird"_s}, false},
        {QStringList{u"sheet"_s, u"thunderbird"_s, u"outlook"_s}, true},
        {QStringList(), true},
    }));
    Site site = collegeJeanMoulin();
    site.clients = clients;
    Stage stage(at(site));
    choose(stage);
    CHECK(stage.find<QCheckBox>(u"setUpThunderbird"_s).isChecked() == thunderbird);
    CHECK(stage.find<QCheckBox>(u"setUpOutlook"_s).isChecked() == !thunderbird);

    stage.find<QCheckBox>(u"setUpThunderbird"_s).click();
    stage.find<QCheckBox>(u"setUpOutlook"_s).click();
    CHECK(stage.session.targets().thunderbird.has_value() == !thunderbird);
    CHECK(stage.session.targets().outlook.has_value() == thunderbird);
}

TEST_CASE("the school's signature is offered, not taken, and every line can be changed")
{
    Site site = collegeJeanMoulin();
    site.signature = GENERATE(QStringList{}, QStringList{u"function"_s, u"school"_s});
    const bool withName = site.signature.isEmpty();
    Stage stage(at(site));
    REQUIRE(stage.walkTo(Step::Summary));
    CHECK_FALSE(stage.session.signature().has_value());
    stage.find<QCheckBox>(u"signature"_s).click();
    const Signature proposed{withName ? u"Marie Dupont"_s : QString(), {}, u"Collège Jean-Moulin"_s};
    CHECK(stage.session.signature() == proposed);

    stage.type(u"signatureSchool"_s, {});
    stage.type(u"signatureFunction"_s, u"CPE"_s);
    stage.find<QLineEdit>(u"signatureName"_s).setFocus();
    CHECK(stage.session.signature() == Signature{proposed.name, u"CPE"_s, {}});

    stage.click(u"back"_s);
    REQUIRE(stage.walkTo(Step::Summary));
    CHECK(stage.find<QLineEdit>(u"signatureSchool"_s).text().isEmpty()); // what was left out stays out
}
