// SPDX-License-Identifier: GPL-3.0-or-later
// What every window with a page has in common.
#include "pages/InstallersStage.h"
#include "pages/PageView.h"
#include "pages/RepairStage.h"
#include "support/Catch.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

/// In a window too low for its page, wherever the focus is.
void checkTurning(QWidget &window)
{
    window.resize(window.width(), window.minimumSizeHint().height());
    REQUIRE(
        Stage::waitFor([&] { return window.findChild<PageView *>()->verticalScrollBar()->maximum() > 0; }));
    const QScrollBar &bar = *window.findChild<PageView *>()->verticalScrollBar();
    window.findChild<PageView *>()->toTop();
    QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, Qt::Key_PageDown);
    CHECK(bar.value() > 0);
    QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, Qt::Key_PageUp);
    CHECK(bar.value() == 0);
}

} // namespace

TEST_CASE("Page Up and Page Down turn the page of every window")
{
    SECTION("the seven pages")
    {
        Stage stage;
        checkTurning(stage.window);
    }
    SECTION("the repair")
    {
        RepairStage repair(RepairState::GuessedLogin);
        REQUIRE(repair.reach());
        checkTurning(repair.dialog());
    }
    SECTION("the page for those who install computers")
    {
        const InstallersStage installers;
        checkTurning(installers.dialog());
    }
}
