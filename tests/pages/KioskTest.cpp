// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a computer of the staff room.
#include "pages/Stage.h"
#include "support/Catch.h"

#include <QDirIterator>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace {

Stage::Setting staffRoom()
{
    Stage::Setting setting = Stage::offline();
    setting.use = ComputerUse::Kiosk;
    return setting;
}

QStringList namesIn(const QString &folder)
{
    QStringList names;
    QDirIterator walk(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        names += walk.next();
    names.sort();
    return names;
}

} // namespace

TEST_CASE("in the staff room the webmail comes first, and nobody is asked whose computer it is")
{
    Stage stage(staffRoom());
    CHECK(stage.session.computer() == Computer::Shared);
    CHECK(stage.window.focusWidget() == &stage.find<QPushButton>(u"sharedWebmail"_s));
    CHECK_FALSE(stage.find<QRadioButton>(u"computerOwn"_s).isVisible());
    CHECK_FALSE(stage.find<QPushButton>(u"repair"_s).isVisible());
    const auto topOf = [&](const QString &name) {
        const auto &widget = stage.find<QWidget>(name);
        return widget.mapTo(&stage.window, QPoint()).y();
    };
    CHECK(topOf(u"sharedWebmail"_s) < topOf(u"service:own"_s));
    stage.click(u"sharedWebmail"_s);
    CHECK(stage.recorded.opened == QList<QUrl>{stage.session.service().webmail});
}

TEST_CASE("in the staff room the walk leads past the mail programs to a sheet, and writes nothing")
{
    Stage stage(staffRoom());
    const QStringList before = namesIn(stage.folder.path());
    REQUIRE(stage.walkTo(Step::Identity));
    stage.fillIdentity();
    stage.window.next();
    REQUIRE(stage.window.step() == Step::Protocol);
    stage.window.next();
    REQUIRE(stage.window.step() == Step::Done);
    for (const QString &hidden : {u"openThunderbird"_s, u"undo"_s}) {
        CAPTURE(hidden);
        CHECK_FALSE(stage.find<QPushButton>(hidden).isVisible());
    }
    stage.click(u"printSheet"_s);
    REQUIRE(stage.recorded.printed.size() == 1);
    CHECK(stage.recorded.printed.first().contains(stage.session.preset().incoming.endpoint->host));
    CHECK_FALSE(stage.session.planned());
    CHECK(namesIn(stage.folder.path()) == before);
}
