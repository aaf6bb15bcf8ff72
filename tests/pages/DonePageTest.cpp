// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/FaultPanel.h"
#include "pages/FieldMessage.h"
#include "pages/Stage.h"
#include "support/Catch.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

struct Finished : Stage {
    explicit Finished(Setting setting = offline()) : Stage(std::move(setting))
    {
        REQUIRE(walkTo(Step::Done));
    }
    QByteArray read(const QString &path) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

Stage::Setting withProfile()
{
    auto setting = Stage::offline();
    setting.profileThere = true;
    return setting;
}

} // namespace

TEST_CASE("Enter on the last page opens Thunderbird on what was written")
{
    Finished stage;
    REQUIRE(stage.window.focusWidget() == &stage.find<QPushButton>(u"openThunderbird"_s));
    const QStringList command = stage.session.planned()->value().launch;
    stage.press(Qt::Key_Return);
    CHECK(stage.recorded.launched == QList<QStringList>{command});
    CHECK_FALSE(command.isEmpty());
}

TEST_CASE("a Thunderbird that does not start is said, not passed over")
{
    Finished stage;
    stage.recorded.launchWorks = false;
    stage.click(u"openThunderbird"_s);
    bool said = false;
    for (const FieldMessage *message : stage.page().findChildren<FieldMessage *>())
        said = said || (message->isVisible() && !message->text().isEmpty());
    CHECK(said);
}

TEST_CASE("the settings sheet is saved as the name's ending says, and holds no password")
{
    Finished stage;
    stage.session.setPassword([] {
        QString text = u"s3cret-of-marie"_s;
        return Secret::takeFrom(text);
    }());
    const auto [ending, begins] =
        GENERATE(std::pair(u"txt"_s, QByteArray()), std::pair(u"html"_s, QByteArray("<")),
                 std::pair(u"pdf"_s, QByteArray("%PDF")));
    stage.recorded.saveTo = stage.folder.filePath(u"sheet."_s + ending);
    stage.click(u"saveSheet"_s);
    const QByteArray content = stage.read(stage.recorded.saveTo);
    CHECK(content.size() > 100);
    CHECK(content.startsWith(begins));
    CHECK_FALSE(content.contains("s3cret-of-marie"));
    if (ending != u"pdf")
        CHECK(content.contains("mdupont"));
}

TEST_CASE("a sheet that cannot be saved says so")
{
    Finished stage;
    stage.recorded.saveTo = stage.folder.filePath(u"no/such/folder/sheet.pdf"_s);
    stage.click(u"saveSheet"_s);
    CHECK(stage.find<FaultPanel>(u"doneFault"_s).isVisible());
}

TEST_CASE("thinking better of saving saves nothing and says nothing")
{
    Finished stage;
    stage.click(u"saveSheet"_s);
    CHECK_FALSE(stage.find<FaultPanel>(u"doneFault"_s).isVisible());
}

TEST_CASE("the sheet is printed")
{
    Finished stage;
    stage.click(u"printSheet"_s);
    REQUIRE(stage.recorded.printed.size() == 1);
    CHECK(stage.recorded.printed.first().contains(u"mdupont"));
}

TEST_CASE("taking it back restores every file and says so")
{
    Stage::Setting setting = withProfile();
    Stage stage(std::move(setting));
    const QString prefs = stage.profileFolder() + u"/prefs.js"_s;
    const auto content = [&prefs] {
        QFile file(prefs);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray before = content();
    REQUIRE(stage.walkTo(Step::Done));
    REQUIRE(content() != before);
    const QString title = stage.find<QLabel>(u"title"_s).text();

    stage.click(u"undo"_s);

    REQUIRE(Stage::waitFor([&] { return !stage.find<QPushButton>(u"undo"_s).isVisible(); }));
    CHECK(content() == before);
    CHECK(stage.find<QLabel>(u"title"_s).text() != title);
    CHECK_FALSE(stage.find<QPushButton>(u"openThunderbird"_s).isVisible());
}

TEST_CASE("after taking it back, Back and Write do it again")
{
    Finished stage;
    stage.click(u"undo"_s);
    REQUIRE(Stage::waitFor([&] { return !stage.find<QPushButton>(u"undo"_s).isVisible(); }));
    CHECK_FALSE(QFile::exists(stage.profileRoot() + u"/profiles.ini"_s));
    stage.window.back();
    REQUIRE(stage.window.step() == Step::Summary);
    REQUIRE(stage.walkTo(Step::Done));
    CHECK(QFile::exists(stage.profileRoot() + u"/profiles.ini"_s));
    CHECK(stage.find<QPushButton>(u"undo"_s).isVisible());
}

TEST_CASE("an undo that fails says why and may be tried again")
{
    Finished stage;
    REQUIRE(QDir(stage.folder.filePath(u"state"_s)).removeRecursively());
    stage.click(u"undo"_s);
    REQUIRE(Stage::waitFor([&] { return stage.find<FaultPanel>(u"doneFault"_s).isVisible(); }));
    CHECK(stage.find<FaultPanel>(u"doneFault"_s).fault()->kind == FaultKind::NothingToUndo);
    CHECK(stage.find<QPushButton>(u"undo"_s).isVisible());
}

TEST_CASE("the webmail is one click away on the last page")
{
    Finished stage;
    stage.click(u"webmail"_s);
    CHECK(stage.recorded.opened.constLast() == stage.session.service().webmail);
}

TEST_CASE("writing again what is there already changes nothing, and what was written before can still go")
{
    Finished stage;
    stage.window.back();
    stage.window.next();
    REQUIRE(Stage::waitFor([&] { return stage.window.step() == Step::Done; }));
    CHECK_FALSE(stage.session.written()->value().has_value());
    CHECK(stage.find<QPushButton>(u"openThunderbird"_s).isVisible());
    stage.click(u"undo"_s);
    REQUIRE(Stage::waitFor([&] { return !stage.find<QPushButton>(u"undo"_s).isVisible(); }));
    CHECK_FALSE(QFile::exists(stage.profileRoot() + u"/profiles.ini"_s));
}
