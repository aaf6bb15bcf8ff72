// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/FaultPanel.h"
#include "pages/Stage.h"
#include "support/Catch.h"
#include "support/RunningThunderbird.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace {

const QByteArray prefsWithAccount = "// Mozilla User Preferences\n\n"
                                    "user_pref(\"mail.accountmanager.accounts\", \"account1\");\n"
                                    "user_pref(\"mail.accountmanager.defaultaccount\", \"account1\");\n"
                                    "user_pref(\"mail.account.account1.server\", \"server1\");\n"
                                    "user_pref(\"mail.account.account1.identities\", \"id1\");\n"
                                    "user_pref(\"mail.identity.id1.useremail\", \"marie@example.org\");\n"
                                    "user_pref(\"mail.server.server1.type\", \"imap\");\n"
                                    "user_pref(\"mail.server.server1.hostname\", \"imap.example.org\");\n"
                                    "user_pref(\"mail.server.server1.userName\", \"marie\");\n";

Stage::Setting withProfile()
{
    auto setting = Stage::offline();
    setting.profileThere = true;
    return setting;
}

Stage::Setting withoutThunderbird()
{
    auto setting = Stage::offline();
    setting.thunderbirdInstalled = false;
    return setting;
}

struct Placing : Stage {
    explicit Placing(Setting setting) : Stage(std::move(setting)) {}
    void enter()
    {
        REQUIRE(walkTo(Step::Client));
        REQUIRE(waitFor([this] { return session.clients().has_value(); }));
    }
};

} // namespace

TEST_CASE("without a profile a new one is made where Thunderbird looks")
{
    Placing stage(Stage::offline());
    stage.enter();
    CHECK(stage.find<QRadioButton>(u"profile:new"_s).isChecked());
    CHECK(stage.session.targets().thunderbird == ThunderbirdTarget{stage.profileRoot(), std::nullopt, false});
    CHECK_FALSE(stage.find<QPushButton>(u"getThunderbird"_s).isVisible());
}

TEST_CASE("the profile that Thunderbird opens is proposed, a new one is a choice")
{
    Placing stage(withProfile());
    stage.enter();
    CHECK(stage.find<QRadioButton>(u"profile:default"_s).isChecked());
    REQUIRE(stage.session.targets().thunderbird);
    CHECK(stage.session.targets().thunderbird->profileFolder == stage.profileFolder());
    CHECK(stage.window.focusWidget() == &stage.find<QRadioButton>(u"profile:default"_s));
    stage.find<QRadioButton>(u"profile:new"_s).click();
    CHECK_FALSE(stage.session.targets().thunderbird->profileFolder);
    stage.window.next();
    REQUIRE(stage.window.step() == Step::Summary);
    stage.window.back();
    REQUIRE(Stage::waitFor([&] { return stage.find<QRadioButton>(u"profile:new"_s).isChecked(); }));
}

TEST_CASE("no Thunderbird: where to get it is one click away, and one can go on")
{
    Placing stage(withoutThunderbird());
    stage.enter();
    const auto &get = stage.find<QPushButton>(u"getThunderbird"_s);
    REQUIRE(get.isVisible());
    CHECK(get.text().contains(u"www.thunderbird.net"));
    stage.click(u"getThunderbird"_s);
    CHECK(stage.recorded.opened.constLast().host() == u"www.thunderbird.net");
    stage.window.next();
    CHECK(stage.window.step() == Step::Summary);
}

TEST_CASE("looking again sees what was installed meanwhile")
{
    Placing stage(withoutThunderbird());
    stage.enter();
    stage.installThunderbird();
    stage.click(u"lookAgain"_s);
    CHECK(Stage::waitFor([&] { return !stage.find<QPushButton>(u"getThunderbird"_s).isVisible(); }));
}

TEST_CASE("the default account is asked about only where there is one")
{
    Placing stage(withProfile());
    Stage::writeFile(stage.profileFolder() + u"/prefs.js"_s, prefsWithAccount);
    stage.enter();
    auto &makeDefault = stage.find<QCheckBox>(u"makeDefaultAccount"_s);
    REQUIRE(makeDefault.isVisible());
    CHECK_FALSE(makeDefault.isChecked());
    CHECK(stage.find<QRadioButton>(u"profile:default"_s)
              .accessibleDescription()
              .contains(u"marie@example.org"));
    makeDefault.click();
    CHECK(stage.session.targets().thunderbird->makeDefaultAccount);
    stage.find<QRadioButton>(u"profile:new"_s).click();
    CHECK_FALSE(makeDefault.isVisible());
    CHECK_FALSE(stage.session.targets().thunderbird->makeDefaultAccount);
}

TEST_CASE("a profile whose settings cannot be read is shown with the reason and cannot be chosen")
{
    Placing stage(withProfile());
    Stage::writeFile(stage.profileFolder() + u"/prefs.js"_s, "user_pref(\"half\n");
    stage.enter();
    const auto &broken = stage.find<QRadioButton>(u"profile:default"_s);
    CHECK_FALSE(broken.isEnabled());
    CHECK_FALSE(broken.accessibleDescription().isEmpty());
    CHECK(stage.find<QRadioButton>(u"profile:new"_s).isChecked());
}

TEST_CASE("a running Thunderbird is asked to be closed, and Next looks once more by itself")
{
    Placing stage(withProfile());
    RunningThunderbird thunderbird(stage.profileFolder());
    stage.enter();
    stage.window.next();
    CHECK(stage.window.step() == Step::Client);
    const auto &panel = stage.find<FaultPanel>(u"clientFault"_s);
    REQUIRE(panel.isVisible());
    CHECK(panel.fault()->kind == FaultKind::ClientRunning);

    thunderbird.quit();
    stage.window.next();
    CHECK(Stage::waitFor([&] { return stage.window.step() == Step::Summary; }));
}

TEST_CASE("a Thunderbird that goes on running keeps the page, with the webmail one click away")
{
    Placing stage(withProfile());
    const RunningThunderbird thunderbird(stage.profileFolder());
    stage.enter();
    for (int tries = 0; tries < 2; ++tries) {
        stage.window.next();
        REQUIRE(Stage::waitFor([&] { return stage.find<FaultPanel>(u"clientFault"_s).isVisible(); }));
    }
    CHECK(stage.window.step() == Step::Client);
    stage.click(u"clientFaultWebmail"_s);
    CHECK(stage.recorded.opened.constLast() == stage.session.service().webmail);
}
