// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SetupWizard.h"

#include "pages/Stage.h"
#include "pages/Training.h"
#include "support/Catch.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace {

QMessageBox *questionOf(const Stage &stage)
{
    QMessageBox *question = nullptr;
    Stage::waitFor(
        [&] { return (question = stage.window.findChild<QMessageBox *>(u"closingQuestion"_s)) != nullptr; },
        2000);
    return question;
}

} // namespace

TEST_CASE("a window that was only looked at closes without a question")
{
    Stage stage(Stage::offline());
    stage.press(Qt::Key_Escape);
    CHECK(Stage::waitFor([&] { return !stage.window.isVisible(); }));
}

TEST_CASE("Escape asks before the window closes, and staying loses nothing")
{
    Stage stage;
    REQUIRE(stage.walkTo(Step::Identity));
    stage.fillIdentity();
    stage.press(Qt::Key_Escape);
    QMessageBox *question = questionOf(stage);
    REQUIRE(question);
    QTest::keyClick(question, Qt::Key_Escape);
    REQUIRE(Stage::waitFor([&] { return !stage.window.findChild<QMessageBox *>(u"closingQuestion"_s); }));
    CHECK(stage.window.isVisible());
    CHECK(stage.find<QLineEdit>(u"given"_s).text() == u"Marie");
}

TEST_CASE("the window's cross asks as well, and leaving leaves")
{
    Stage stage;
    REQUIRE(stage.walkTo(Step::Identity));
    const QSignalSpy finished(&stage.window, &QDialog::finished);
    stage.window.close();
    CHECK(stage.window.isVisible());
    QMessageBox *question = questionOf(stage);
    REQUIRE(question);
    stage.find<QPushButton>(u"leave"_s).click();
    CHECK_FALSE(stage.window.isVisible());
    CHECK(finished.size() == 1);
}

TEST_CASE("asking twice asks once")
{
    Stage stage;
    REQUIRE(stage.walkTo(Step::Identity));
    stage.press(Qt::Key_Escape);
    REQUIRE(questionOf(stage));
    stage.window.reject();
    CHECK(stage.window.findChildren<QMessageBox *>().size() == 1);
}

TEST_CASE("after the last page nothing is lost by closing, so nothing is asked")
{
    Stage stage;
    REQUIRE(stage.walkTo(Step::Done));
    stage.press(Qt::Key_Escape);
    CHECK_FALSE(stage.window.isVisible());
}

TEST_CASE("the question knows whether something was written")
{
    const auto textOf = [](Stage &stage) {
        stage.window.reject();
        QMessageBox *question = questionOf(stage);
        REQUIRE(question);
        return question->text();
    };
    Stage before;
    REQUIRE(before.walkTo(Step::Summary));
    Stage after;
    REQUIRE(after.walkTo(Step::Done));
    after.window.back();
    CHECK(textOf(before) != textOf(after));
}

TEST_CASE("there is no way back from the first page and one from every other")
{
    Stage stage;
    CHECK_FALSE(stage.find<QPushButton>(u"back"_s).isVisible());
    for (int step = 1; step < stepCount; ++step) {
        REQUIRE(stage.walkTo(static_cast<Step>(step)));
        CHECK(stage.find<QPushButton>(u"back"_s).isVisible());
    }
    for (int step = stepCount - 2; step >= 0; --step) {
        stage.click(u"back"_s);
        CHECK(stage.window.step() == static_cast<Step>(step));
    }
    CHECK_FALSE(stage.find<QPushButton>(u"back"_s).isVisible());
}

TEST_CASE("Enter on a focused button presses that button, elsewhere it goes on")
{
    Stage stage;
    REQUIRE(stage.walkTo(Step::Activation));
    stage.find<QRadioButton>(u"situationNotActive"_s).click();
    REQUIRE(Stage::waitFor([&] { return stage.find<QPushButton>(u"openPortal"_s).isVisible(); }));
    stage.find<QPushButton>(u"openPortal"_s).setFocus();
    stage.press(Qt::Key_Return);
    CHECK(stage.window.step() == Step::Activation);
    CHECK(stage.recorded.opened.size() == 1);
    stage.find<QLineEdit>(u"numen"_s).setFocus();
    stage.press(Qt::Key_Return);
    CHECK(stage.window.step() == Step::Identity);
}

TEST_CASE("Help opens the guide that travels inside")
{
    Stage stage;
    stage.click(u"help"_s);
    auto *text = stage.window.findChild<QTextBrowser *>(u"guideText"_s);
    REQUIRE(text);
    CHECK(text->toPlainText().size() > 200);
    const QString teachers = text->toPlainText();
    stage.find<QPushButton>(u"guideReferents"_s).click();
    CHECK(text->toPlainText().size() > 200);
    CHECK(text->toPlainText() != teachers);
}

TEST_CASE("in a low window the training's words scroll with the page")
{
    const Training training;
    Stage stage(training.setting());
    const auto &banner = stage.find<QWidget>(u"trainingBanner"_s);
    const auto &scroll = *stage.window.findChild<QScrollArea *>();
    const int line = stage.window.fontMetrics().height();
    stage.window.resize(900, 55 * line);
    CHECK_FALSE(scroll.isAncestorOf(&banner));
    stage.window.resize(900, 28 * line);
    CHECK(scroll.isAncestorOf(&banner));
    CHECK(banner.isVisible());
    REQUIRE(stage.walkTo(Step::Activation)); // a page made later stands below it
    CHECK(banner.mapTo(scroll.widget(), QPoint()).y() < stage.page().y());
    stage.window.resize(900, 55 * line);
    CHECK_FALSE(scroll.isAncestorOf(&banner));
    CHECK(banner.isVisible());
}

TEST_CASE("the training banner shows in training only")
{
    Stage real;
    CHECK_FALSE(real.window.findChild<QWidget *>(u"trainingBanner"_s));
    const Training training;
    Stage invented(training.setting());
    CHECK(invented.find<QWidget>(u"trainingBanner"_s).isVisible());
    const QString words = invented.find<QLabel>(u"trainingWords"_s).text();
    const auto person = training.somebody();
    for (const QString &typed :
         {person.given, person.birthName, person.numen, u"14/05/1988"_s, person.password})
        CHECK(words.contains(typed));
}

TEST_CASE("the first page says that this is unofficial")
{
    Stage stage;
    bool said = false;
    for (const QLabel *label : stage.page().findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(u"unofficial"));
    CHECK(said);
}
