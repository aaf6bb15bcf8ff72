// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/RepairStage.h"
#include "support/Catch.h"
#include "support/RunningThunderbird.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace {

bool shows(const RepairStage &repair, const QString &button)
{
    return repair.stage.find<QPushButton>(button).isVisible();
}

bool says(const RepairStage &repair, const QString &words)
{
    for (const QLabel *label : repair.dialog().findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("a guessed login is shown, mended when told to, and taken back", "[repair]")
{
    RepairStage repair(RepairState::GuessedLogin);
    const QByteArray before = repair.prefs();
    REQUIRE(repair.reach());
    const QString login = repair.training.somebody().login;
    CHECK(repair.stage.find<QLineEdit>(u"repairLogin"_s).text() == login);
    CHECK(repair.stage.find<QLabel>(u"repairChanges"_s).text().contains(u"Marie.Dupont → "_s + login));
    CHECK(repair.stage.find<QPlainTextEdit>(u"repairPreview"_s).toPlainText().contains(login));
    CHECK(repair.prefs() == before); // nothing before it is told to
    REQUIRE(shows(repair, u"repairMend"_s));
    CHECK_FALSE(shows(repair, u"repairUndo"_s));

    repair.stage.click(u"repairMend"_s);
    REQUIRE(Stage::waitFor([&] { return shows(repair, u"repairUndo"_s); }));
    CHECK(repair.prefs().contains(QByteArray("userName\", \"" + login.toUtf8())));
    CHECK(says(repair, u"login "_s + login)); // as it is now, not as it was
    CHECK_FALSE(shows(repair, u"repairMend"_s));
    repair.stage.click(u"repairOpenThunderbird"_s);
    CHECK(repair.stage.recorded.launched.size() == 1);

    repair.stage.click(u"repairUndo"_s);
    REQUIRE(Stage::waitFor([&] { return !shows(repair, u"repairUndo"_s); }));
    CHECK(Stage::waitFor([&] { return repair.prefs() == before; }));
}

TEST_CASE("the login that the person types is what is written", "[repair]")
{
    RepairStage repair(RepairState::GuessedLogin);
    REQUIRE(repair.reach());
    repair.stage.type(u"repairLogin"_s, u"mdupont9"_s);
    repair.stage.find<QLineEdit>(u"repairPassword"_s).setFocus(); // the field is left
    REQUIRE(Stage::waitFor([&] {
        return repair.dialog().session().login() && repair.dialog().session().planned().has_value();
    }));
    repair.stage.click(u"repairMend"_s);
    REQUIRE(Stage::waitFor([&] { return shows(repair, u"repairUndo"_s); }));
    CHECK(repair.prefs().contains("\"mdupont9\""));
}

TEST_CASE("on right settings the password is what is asked for, and tried once a click", "[repair]")
{
    RepairStage repair(RepairState::RightSettings);
    REQUIRE(repair.reach());
    CHECK_FALSE(shows(repair, u"repairMend"_s)); // there is nothing to write
    CHECK_FALSE(repair.stage.find<QLineEdit>(u"repairLogin"_s).isVisible());
    repair.logInWith(u"Ancien-2025"_s);
    CHECK(repair.training.loginLog().size() == 1);
    CHECK(repair.stage.find<QWidget>(u"repairLoginFault"_s).isVisible());
    CHECK(says(repair, u"namesake"_s));                                          // what may lie behind it
    CHECK(repair.stage.session.loginBudget().left() == LoginBudget::perRun - 1); // of the whole run
    CHECK(repair.stage.find<QLineEdit>(u"repairPassword"_s).text().isEmpty()); // overwritten once handed over

    repair.logInWith(repair.training.somebody().password);
    CHECK(Stage::waitFor([&] { return repair.dialog().session().isLoginAccepted(); }));
    CHECK_FALSE(repair.stage.find<QWidget>(u"repairLoginFault"_s).isVisible());
}

TEST_CASE("several accounts are asked about", "[repair]")
{
    RepairStage repair(RepairState::TwoAccounts);
    REQUIRE(repair.reach());
    CHECK(repair.stage.find<QRadioButton>(u"repairAccount0"_s).isChecked());
    repair.stage.click(u"repairAccount1"_s);
    REQUIRE(repair.waitForJudgement());
    CHECK(repair.dialog().session().chosen()->account.incoming.userName == u"mdupont2"_s);
    CHECK_FALSE(shows(repair, u"repairMend"_s)); // that one has a short login
}

TEST_CASE("without an account of the académie the repair says so", "[repair]")
{
    RepairStage repair(RepairState::NothingFound);
    REQUIRE(repair.reach());
    CHECK(Stage::waitFor([&] { return says(repair, repair.stage.session.academy().name); }));
    CHECK_FALSE(shows(repair, u"repairMend"_s));
}

TEST_CASE("while Thunderbird is open the repair says so, and goes on once it is closed", "[repair]")
{
    RepairStage repair(RepairState::GuessedLogin);
    REQUIRE(repair.reach());
    const QByteArray before = repair.prefs();
    {
        const RunningThunderbird thunderbird(repair.stage.profileFolder());
        repair.stage.click(u"repairMend"_s);
        REQUIRE(Stage::waitFor([&] { return repair.stage.find<QWidget>(u"repairFault"_s).isVisible(); }));
        CHECK(repair.prefs() == before);
    }
    repair.stage.click(u"repairMend"_s);
    CHECK(Stage::waitFor([&] { return shows(repair, u"repairUndo"_s); }));
}

TEST_CASE("on a shared computer nothing is offered to be remembered", "[repair]")
{
    Training training;
    auto setting = training.setting();
    setting.profileThere = true;
    Stage stage(std::move(setting));
    stage.click(u"computerShared"_s);
    stage.click(u"repair"_s);
    CHECK_FALSE(stage.find<QWidget>(u"repairRemember"_s).isVisible());
}
