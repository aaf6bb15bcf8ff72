// SPDX-License-Identifier: GPL-3.0-or-later
// "I install computers": the frame, by keyboard, and how it is left.
#include "pages/InstallersStage.h"
#include "pages/Language.h"
#include "pages/Training.h"
#include "support/Catch.h"

#include <QComboBox>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace {

/// Goes round with Tab and gives what was reached, in order.
QWidgetList roundWithTab(const InstallersDialog &dialog)
{
    QWidgetList reached;
    const QWidget *const start = dialog.focusWidget();
    REQUIRE(start);
    for (int tabs = 0; tabs < 100; ++tabs) {
        reached.append(dialog.focusWidget());
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        if (dialog.focusWidget() == start)
            break;
    }
    CHECK(dialog.focusWidget() == start);
    return reached;
}

/// How far down, wherever the page between head and foot is scrolled to.
int placeOf(const InstallersDialog &dialog, const QWidget &widget)
{
    constexpr int belowHead = 10000;
    constexpr int belowPage = 100000;
    const QWidget *const page = dialog.findChild<QScrollArea *>()->widget();
    if (page->isAncestorOf(&widget))
        return belowHead + widget.mapTo(page, widget.rect().center()).y();
    const int top = widget.mapTo(&dialog, widget.rect().center()).y();
    return top < dialog.height() / 2 ? top : belowPage + top;
}

bool tabTo(const InstallersDialog &dialog, const QString &name)
{
    for (int tabs = 0; tabs < 60; ++tabs) {
        if (dialog.focusWidget()->objectName() == name)
            return true;
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    }
    return false;
}

void key(const InstallersDialog &dialog, Qt::Key key)
{
    QTest::keyClick(dialog.focusWidget(), key);
}

bool isOpen(const Stage &stage)
{
    const auto *dialog = stage.window.findChild<InstallersDialog *>();
    return dialog && dialog->isVisible();
}

bool asks(const InstallersStage &installers)
{
    const auto *question = installers.stage.window.findChild<QDialog *>(u"leaveQuestion"_s);
    return question && question->isVisible();
}

} // namespace

TEST_CASE("the page for installers is offered where computers are set up, and nowhere else")
{
    CHECK(Stage().find<QWidget>(u"install"_s).isVisible());
    auto kiosk = Stage::offline();
    kiosk.use = ComputerUse::Kiosk;
    CHECK_FALSE(Stage(kiosk).find<QWidget>(u"install"_s).isVisible());
    const Training training;
    CHECK_FALSE(Stage(training.setting()).find<QWidget>(u"install"_s).isVisible());
}

TEST_CASE("Tab reaches every control of every state, from top to bottom", "[installers]")
{
    const InstallersState state = GENERATE(from_range(allInstallersStates()));
    InstallersStage installers;
    REQUIRE(installers.reach(state));
    INFO("state " << static_cast<int>(state));
    InstallersDialog &dialog = installers.dialog();
    if (state == InstallersState::Testing)
        return; // goes on by itself
    const QWidgetList reached = roundWithTab(dialog);
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        const bool wantsTab = widget->isVisible() && widget->isEnabled() &&
                              (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        const auto *radio = qobject_cast<const QRadioButton *>(widget);
        if (!wantsTab || (radio && !radio->isChecked())) // arrows do
            continue;
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK(reached.contains(const_cast<QWidget *>(widget)));
    }
    int falls = 0;
    int last = -1;
    QStringList order;
    for (const QWidget *widget : reached) {
        const int top = placeOf(dialog, *widget);
        order.append(widget->objectName());
        falls += top + 5 < last ? 1 : 0;
        last = top;
    }
    INFO(order.join(u", "_s).toStdString());
    CHECK(falls <= 1); // once: where it comes round again
}

TEST_CASE("settings are typed, saved and left by keyboard alone", "[installers]")
{
    InstallersStage installers;
    InstallersDialog &dialog = installers.dialog();
    installers.stage.recorded.saveTo = installers.path(u"academy.json"_s);
    CHECK(dialog.focusWidget()->objectName() == u"siteSchool");
    Stage::keyIn(*dialog.focusWidget(), u"Collège Jean-Moulin"_s);
    REQUIRE(tabTo(dialog, u"siteClient:sheet"_s));
    key(dialog, Qt::Key_Space);
    REQUIRE(tabTo(dialog, u"siteLanguage"_s));
    key(dialog, Qt::Key_Down);
    REQUIRE(tabTo(dialog, u"siteCity"_s));
    key(dialog, Qt::Key_Return); // the default button
    REQUIRE(Stage::waitFor([&] { return QFile::exists(installers.path(u"academy.json"_s)); }));
    const auto saved = openSite(installers.path(u"academy.json"_s));
    REQUIRE(saved);
    CHECK(saved.value().site->school == u"Collège Jean-Moulin");
    CHECK(saved.value().site->clients == QStringList{u"sheet"_s});
    CHECK(saved.value().site->language == u"fr");
    REQUIRE(Stage::waitFor([&] { return installers.says(u"sign-stick"_s); }));
    key(dialog, Qt::Key_Escape);
    CHECK(Stage::waitFor([&] { return !isOpen(installers.stage); }));
}

TEST_CASE("folders are made by keyboard alone", "[installers]")
{
    InstallersStage installers;
    InstallersDialog &dialog = installers.dialog();
    REQUIRE(tabTo(dialog, u"partSchool"_s));
    key(dialog, Qt::Key_Right);
    REQUIRE(tabTo(dialog, u"batchTable"_s));
    Stage::keyIn(*dialog.focusWidget(), installers.write(u"table.csv"_s, tableOf(1)));
    REQUIRE(tabTo(dialog, u"batchFolder"_s));
    Stage::keyIn(*dialog.focusWidget(), installers.path(u"out"_s));
    REQUIRE(tabTo(dialog, u"withoutTests"_s));
    key(dialog, Qt::Key_Space);
    key(dialog, Qt::Key_Return);
    REQUIRE(
        Stage::waitFor([&] { return installers.stage.find<QWidget>(u"openFolder"_s).isVisible(); }, 30000));
    REQUIRE(tabTo(dialog, u"openHandOut"_s));
    key(dialog, Qt::Key_Space);
    CHECK(installers.stage.recorded.opened ==
          QList{QUrl::fromLocalFile(installers.path(u"out/hand-out.pdf"_s))});
}

TEST_CASE("what was typed and not saved is asked about before the page is left", "[installers]")
{
    InstallersStage installers;
    installers.stage.type(u"siteCity"_s, u"Laon"_s);
    installers.dialog().reject();
    REQUIRE(asks(installers));
    installers.stage.find<QPushButton>(u"stay"_s).click();
    CHECK(Stage::waitFor([&] { return !asks(installers); }));
    CHECK(isOpen(installers.stage));
    CHECK(installers.stage.find<QLineEdit>(u"siteCity"_s).text() == u"Laon");
    installers.dialog().reject();
    REQUIRE(Stage::waitFor([&] { return asks(installers); }));
    installers.stage.find<QPushButton>(u"leave"_s).click();
    CHECK(Stage::waitFor([&] { return !isOpen(installers.stage); }));
}

TEST_CASE("left while folders are made, it asks, goes on, or stops between two people and closes",
          "[installers]")
{
    InstallersStage installers;
    const bool isTyped = GENERATE(false, true);
    if (isTyped)
        installers.stage.type(u"siteCity"_s, u"Laon"_s);
    installers.toFolders();
    installers.choose(installers.write(u"table.csv"_s, tableOf(60)), installers.path(u"out"_s));
    installers.stage.click(u"makeFolders"_s);
    REQUIRE(Stage::waitFor([&] { return installers.says(u" of 60"_s); }, 30000));
    installers.dialog().reject();
    REQUIRE(asks(installers));
    CHECK(installers.says(u"The school's settings are not saved"_s) == isTyped);
    installers.stage.find<QPushButton>(u"stay"_s).click();
    CHECK(Stage::waitFor([&] { return !asks(installers); }));
    REQUIRE(isOpen(installers.stage));
    installers.dialog().reject();
    REQUIRE(Stage::waitFor([&] { return asks(installers); }));
    installers.stage.find<QPushButton>(u"leave"_s).click();
    CHECK(Stage::waitFor([&] { return !isOpen(installers.stage); }, 30000));
    CHECK_FALSE(QFile::exists(installers.path(u"out/hand-out.pdf"_s)));
    CHECK(installers.stage.window.isVisible());
}

TEST_CASE("the whole window may go while folders are made", "[installers]")
{
    QTemporaryDir out;
    {
        InstallersStage installers;
        installers.toFolders();
        installers.choose(installers.write(u"table.csv"_s, tableOf(60)), out.filePath(u"out"_s));
        installers.stage.click(u"makeFolders"_s);
        REQUIRE(Stage::waitFor([&] { return installers.says(u" of 60"_s); }, 30000));
    }
    CHECK_FALSE(QFile::exists(out.filePath(u"out/hand-out.pdf"_s)));
}

TEST_CASE("the page speaks the language that is chosen while it is open, and loses nothing", "[installers]")
{
    InstallersStage installers;
    installers.stage.type(u"siteSchool"_s, u"Collège"_s);
    installers.pick(u"siteService"_s, u"national"_s);
    installers.pick(u"siteLanguage"_s, u"en"_s);
    const auto textsOf = [&] {
        QStringList texts;
        for (const QLabel *label : installers.dialog().findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    };
    const QStringList english = textsOf();
    Language::use(u"fr"_s);
    QCoreApplication::processEvents();
    CHECK(textsOf() != english);
    CHECK(installers.stage.find<QLineEdit>(u"siteSchool"_s).text() == u"Collège");
    CHECK(installers.stage.find<QComboBox>(u"siteService"_s).currentData() == u"national"_s);
    CHECK(installers.stage.find<QComboBox>(u"siteLanguage"_s).currentData() == u"en"_s);
    Language::use(u"en"_s);
    QCoreApplication::processEvents();
    CHECK(textsOf() == english);
}
