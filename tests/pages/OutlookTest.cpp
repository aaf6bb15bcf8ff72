// SPDX-License-Identifier: GPL-3.0-or-later
// Outlook beside Thunderbird, from the choice to what it made of it. The registry is one in memory.
#include "pages/FaultPanel.h"
#include "pages/FieldMessage.h"
#include "pages/Language.h"
#include "pages/Prose.h"
#include "pages/Stage.h"
#include "support/Catch.h"

#include <QCheckBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace {

Stage::Setting with(OutlookFound outlook, bool thunderbird = true)
{
    auto setting = Stage::offline();
    setting.outlook = std::move(outlook);
    setting.thunderbirdInstalled = thunderbird;
    return setting;
}

struct Choosing : Stage {
    explicit Choosing(Setting setting) : Stage(std::move(setting))
    {
        REQUIRE(walkTo(Step::Client));
        REQUIRE(waitFor([this] { return session.clients().has_value(); }));
    }
    QCheckBox &box(const QString &name) const { return find<QCheckBox>(name); }
    QString said(const QString &message) const { return find<FieldMessage>(message).text(); }
    bool says(const QString &message) const { return find<FieldMessage>(message).isVisible(); }
};

/// A window that has written for Outlook alone, or for both.
struct Written : Choosing {
    explicit Written(bool thunderbird = false) : Choosing(with(classicOutlook()))
    {
        if (!box(u"setUpOutlook"_s).isChecked())
            box(u"setUpOutlook"_s).click();
        if (box(u"setUpThunderbird"_s).isChecked() != thunderbird)
            box(u"setUpThunderbird"_s).click();
        before = registry.text();
        REQUIRE(walkTo(Step::Done));
    }
    QString check()
    {
        click(u"checkOutlook"_s);
        REQUIRE(waitFor([this] { return says(u"outlookMessage"_s); }));
        return said(u"outlookMessage"_s);
    }
    QString before;
};

} // namespace

TEST_CASE("where there is no Outlook nothing is asked, and its files are told of")
{
    Choosing stage(with({}));
    CHECK_FALSE(stage.box(u"setUpOutlook"_s).isVisible());
    CHECK_FALSE(stage.box(u"setUpThunderbird"_s).isVisible());
    bool told = false;
    for (const Prose *text : stage.page().findChildren<Prose *>())
        told = told || (text->isVisible() && text->text().contains(u"--client outlook"));
    CHECK(told);
    CHECK_FALSE(stage.session.targets().outlook.has_value());
}

TEST_CASE("with both there Thunderbird is proposed, Outlook and both are a choice")
{
    Choosing stage(with(Stage::classicOutlook()));
    auto &thunderbird = stage.box(u"setUpThunderbird"_s);
    auto &outlook = stage.box(u"setUpOutlook"_s);
    REQUIRE(thunderbird.isVisible());
    REQUIRE(outlook.isVisible());
    CHECK(thunderbird.isChecked());
    CHECK_FALSE(outlook.isChecked());
    CHECK(stage.window.focusWidget() == &thunderbird);

    outlook.click();
    CHECK(stage.session.targets().thunderbird.has_value());
    REQUIRE(stage.session.targets().outlook.has_value());
    CHECK(stage.session.targets().outlook->outlook == Stage::classicOutlook().classic.first());

    thunderbird.click();
    CHECK_FALSE(stage.session.targets().thunderbird.has_value());
    CHECK_FALSE(stage.find<QRadioButton>(u"profile:new"_s).isVisible());
    stage.window.next();
    CHECK(stage.window.step() == Step::Summary);
}

TEST_CASE("with Outlook alone it is proposed")
{
    Choosing stage(with(Stage::classicOutlook(), false));
    CHECK(stage.box(u"setUpOutlook"_s).isChecked());
    CHECK_FALSE(stage.box(u"setUpThunderbird"_s).isChecked());
    CHECK_FALSE(stage.find<QPushButton>(u"getThunderbird"_s).isVisible());
    stage.box(u"setUpThunderbird"_s).click();
    CHECK(stage.find<QPushButton>(u"getThunderbird"_s).isVisible());
}

TEST_CASE("what was chosen is there again after going on and back")
{
    Choosing stage(with(Stage::classicOutlook()));
    stage.box(u"setUpOutlook"_s).click();
    stage.box(u"setUpThunderbird"_s).click();
    stage.window.next();
    REQUIRE(stage.window.step() == Step::Summary);
    stage.window.back();
    REQUIRE(stage.window.step() == Step::Client);
    QTest::qWait(50); // looked for anew
    CHECK(stage.box(u"setUpOutlook"_s).isChecked());
    CHECK_FALSE(stage.box(u"setUpThunderbird"_s).isChecked());
}

TEST_CASE("neither chosen: the page says so and stays")
{
    Choosing stage(with(Stage::classicOutlook()));
    stage.box(u"setUpThunderbird"_s).click();
    stage.window.next();
    CHECK(stage.window.step() == Step::Client);
    CHECK(stage.says(u"nothingChosen"_s));
    stage.box(u"setUpOutlook"_s).click();
    CHECK_FALSE(stage.says(u"nothingChosen"_s));
}

TEST_CASE("IMAP with Outlook is marked as never tried, POP is not")
{
    Choosing stage(with(Stage::classicOutlook()));
    CHECK_FALSE(stage.says(u"outlookCaution"_s)); // nobody wants it yet
    stage.box(u"setUpOutlook"_s).click();
    CHECK(stage.says(u"outlookCaution"_s));
    for (const ServerPreset &preset : stage.session.service().presets) {
        if (!preset.discouraged && preset.incoming.protocol == Protocol::Pop3)
            stage.session.setPreset(preset.id);
    }
    REQUIRE(stage.session.preset().incoming.protocol == Protocol::Pop3);
    stage.click(u"lookAgain"_s);
    CHECK(Stage::waitFor([&] { return !stage.says(u"outlookCaution"_s); }));
}

TEST_CASE("a running Outlook is asked to be closed, and Next looks once more by itself")
{
    Choosing stage(with(Stage::classicOutlook()));
    stage.outlook.running = true;
    stage.click(u"lookAgain"_s);
    stage.box(u"setUpOutlook"_s).click();
    REQUIRE(Stage::waitFor([&] { return stage.says(u"outlookRunning"_s); }));
    stage.window.next();
    CHECK(stage.window.step() == Step::Client);
    const auto &panel = stage.find<FaultPanel>(u"clientFault"_s);
    REQUIRE(panel.isVisible());
    CHECK(panel.fault()->kind == FaultKind::ClientRunning);

    stage.outlook.running = false;
    stage.window.next();
    CHECK(Stage::waitFor([&] { return stage.window.step() == Step::Summary; }));
}

TEST_CASE("the new Outlook and Windows Mail are explained, not offered")
{
    const bool isNew = GENERATE(true, false);
    OutlookFound found;
    found.newOutlook = isNew;
    found.windowsMail = !isNew;
    Choosing stage(with(found));
    CHECK_FALSE(stage.box(u"setUpOutlook"_s).isVisible());
    REQUIRE(stage.says(u"otherOutlooks"_s));
    CHECK(stage.said(u"otherOutlooks"_s).contains(u"Microsoft"));
    stage.window.next();
    CHECK(stage.window.step() == Step::Summary);
}

TEST_CASE("the preview shows the registry's values, and no password can be remembered for Outlook")
{
    Choosing stage(with(Stage::classicOutlook(), false));
    REQUIRE(stage.walkTo(Step::Summary));
    REQUIRE(Stage::waitFor([&] { return stage.session.planned().has_value(); }));
    REQUIRE(*stage.session.planned());
    const ChangeSet changes = stage.session.planned()->value();
    REQUIRE_FALSE(changes.registry.isEmpty());
    const QString preview = stage.find<QPlainTextEdit>(u"preview"_s).toPlainText();
    for (const RegistryChange &value : changes.registry)
        CHECK(preview.contains(value.name));
    CHECK_FALSE(stage.box(u"remember"_s).isVisible());
}

TEST_CASE("Outlook alone is written, opened and taken back")
{
    Written stage;
    CHECK(stage.registry.text() != stage.before);
    CHECK_FALSE(stage.find<QPushButton>(u"openThunderbird"_s).isVisible());
    REQUIRE(stage.window.focusWidget() == &stage.find<QPushButton>(u"openOutlook"_s));
    const QStringList command = stage.session.plannedFor(u"outlook")->launch;
    stage.press(Qt::Key_Return);
    CHECK(stage.recorded.launched == QList<QStringList>{command});
    CHECK(stage.says(u"outlookMessage"_s));

    stage.click(u"undo"_s);
    REQUIRE(Stage::waitFor([&] { return !stage.find<QPushButton>(u"undo"_s).isVisible(); }));
    CHECK(stage.registry.text() == stage.before);
    CHECK_FALSE(stage.find<QPushButton>(u"openOutlook"_s).isVisible());
}

TEST_CASE("an undo while Outlook is open asks to close it, and works once that is done")
{
    Written stage;
    stage.outlook.running = true;
    stage.click(u"undo"_s);
    const auto &panel = stage.find<FaultPanel>(u"doneFault"_s);
    REQUIRE(Stage::waitFor([&] { return panel.isVisible(); }));
    CHECK(panel.fault()->kind == FaultKind::ClientRunning);
    CHECK(stage.find<QPushButton>(u"undo"_s).isVisible());

    stage.outlook.running = false;
    stage.click(u"undo"_s);
    REQUIRE(Stage::waitFor([&] { return !stage.find<QPushButton>(u"undo"_s).isVisible(); }));
    CHECK(stage.registry.text() == stage.before);
    CHECK_FALSE(panel.isVisible());
}

TEST_CASE("what is offered to be taken back names Windows' settings only where some were written")
{
    const bool outlook = GENERATE(true, false);
    Choosing stage(with(Stage::classicOutlook(), !outlook));
    REQUIRE(stage.walkTo(Step::Done));
    bool named = false;
    for (const Prose *text : stage.page().findChildren<Prose *>())
        named = named || (text->isVisible() && text->text().contains(u"setting of Windows"));
    CHECK(named == outlook);
}

TEST_CASE("after an undo the copies of what Outlook had written meanwhile are named")
{
    const QString key = u"HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook\\AutoDiscover"_s;
    Choosing stage(with(Stage::classicOutlook(), false));
    stage.registry.put(key, u"PreferLocalXML"_s, RegistryValue::ofNumber(0));
    const QString before = stage.registry.text();
    REQUIRE(stage.walkTo(Step::Done));
    stage.registry.put(key, u"PreferLocalXML"_s, RegistryValue::ofNumber(7));
    stage.click(u"undo"_s);
    REQUIRE(Stage::waitFor([&] { return !stage.find<QPushButton>(u"undo"_s).isVisible(); }));
    CHECK(stage.registry.text() == before);
    QString said;
    for (const FieldMessage *message : stage.page().findChildren<FieldMessage *>())
        said += message->isVisible() ? message->text() : QString();
    CHECK(said.contains(u".reg"));
}

TEST_CASE("both are written and each can be opened")
{
    Written stage(true);
    CHECK(QFile::exists(stage.profileRoot() + u"/profiles.ini"_s));
    for (const QString &button : {u"openThunderbird"_s, u"openOutlook"_s}) {
        REQUIRE(stage.find<QPushButton>(button).isVisible());
        stage.click(button);
    }
    REQUIRE(stage.recorded.launched.size() == 2);
    CHECK(stage.recorded.launched.first() != stage.recorded.launched.last());
}

TEST_CASE("what Outlook made of it is read back and said, a different sentence each")
{
    Written stage;
    const QString notOpened = stage.check();
    // Outlook takes ImportPRF away when it has looked at it; no account came of it.
    REQUIRE(stage.registry.remove(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook\\Setup"_s,
                                  u"ImportPRF"_s));
    const QString notTaken = stage.check();
    CHECK(notOpened != notTaken);
    CHECK(notTaken.contains(u"sheet"));
}
