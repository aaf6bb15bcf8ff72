// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/Stage.h"
#include "pages/TextField.h"
#include "support/Catch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

struct Activation : Stage {
    Activation() { REQUIRE(walkTo(Step::Activation)); }
    QString message(const QString &field) const { return find<TextField>(field + u"Field"_s).message(); }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }
};

} // namespace

TEST_CASE("an active mailbox needs one key on the activation page")
{
    Activation stage;
    stage.press(Qt::Key_Return);
    CHECK(stage.window.step() == Step::Identity);
    CHECK(stage.recorded.opened.isEmpty());
}

TEST_CASE("the portal opens in the browser and its host is on the button")
{
    Activation stage;
    const auto &button = stage.find<QPushButton>(u"openPortal"_s);
    CHECK(button.text().contains(stage.session.academy().portal.activation.host()));
    stage.click(u"openPortal"_s);
    CHECK(stage.recorded.opened == QList<QUrl>{stage.session.academy().portal.activation});
}

TEST_CASE("a NUMEN is looked at, never held against anybody")
{
    Activation stage;
    CHECK_FALSE(stage.find<QPushButton>(u"copyNumen"_s).isEnabled());
    const auto saidOf = [&stage](const QString &numen) {
        stage.type(u"numen"_s, numen);
        return stage.message(u"numen"_s);
    };
    const QString usual = saidOf(u"46G9987654XYZ"_s);
    const QString slip = saidOf(u"46G99876O4XYZ"_s);
    const QString odd = saidOf(u"nonsense"_s);
    CHECK_FALSE(usual.isEmpty());
    CHECK(slip.contains(u'O'));
    CHECK_FALSE(odd.isEmpty());
    CHECK(usual != slip);
    CHECK(slip != odd);
    stage.press(Qt::Key_Return);
    CHECK(stage.window.step() == Step::Identity);
}

TEST_CASE("the NUMEN is copied in its clean form")
{
    Activation stage;
    stage.type(u"numen"_s, u"46g 99-87654 xyz"_s);
    stage.click(u"copyNumen"_s);
    CHECK(Activation::clipboard() == u"46G9987654XYZ");
}

TEST_CASE("the birth date is copied as the portal wants it")
{
    Activation stage;
    CHECK_FALSE(stage.find<QPushButton>(u"copyYear"_s).isEnabled());
    stage.type(u"birthDate"_s, u"1.2.1990"_s);
    CHECK(stage.message(u"birthDate"_s).isEmpty());
    const std::pair<QString, QString> forms[]{{u"copyDateSlashes"_s, u"01/02/1990"_s},
                                              {u"copyDateDigits"_s, u"01021990"_s},
                                              {u"copyDay"_s, u"01"_s},
                                              {u"copyMonth"_s, u"02"_s},
                                              {u"copyYear"_s, u"1990"_s}};
    for (const auto &[button, copied] : forms) {
        stage.click(button);
        CHECK(Activation::clipboard() == copied);
    }
}

TEST_CASE("an impossible date is said beside the field and copies nothing")
{
    Activation stage;
    stage.type(u"birthDate"_s, u"31/02/1990"_s);
    CHECK_FALSE(stage.message(u"birthDate"_s).isEmpty());
    CHECK_FALSE(stage.find<QPushButton>(u"copyDateDigits"_s).isEnabled());
}

TEST_CASE("leaving the page empties its fields, coming back fills them again")
{
    Activation stage;
    stage.type(u"numen"_s, u"46G9987654XYZ"_s);
    stage.type(u"birthDate"_s, u"01/02/1990"_s);
    stage.window.next();
    CHECK(stage.find<QLineEdit>(u"numen"_s).text().isEmpty());
    CHECK(stage.find<QLineEdit>(u"birthDate"_s).text().isEmpty());
    stage.window.back();
    CHECK(stage.find<QLineEdit>(u"numen"_s).text() == u"46G9987654XYZ");
    CHECK(stage.find<QLineEdit>(u"birthDate"_s).text() == u"01/02/1990");
}
