// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/Stage.h"
#include "pages/TextField.h"
#include "support/Catch.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace {

struct Identification : Stage {
    Identification() { REQUIRE(walkTo(Step::Identity)); }
    QString text(const QString &field) const { return find<QLineEdit>(field).text(); }
    TextField &field(const QString &name) const { return find<TextField>(name + u"Field"_s); }
    QPushButton &correction(const QString &name) const
    {
        return *field(name).findChild<QPushButton *>(u"correction"_s);
    }
};

} // namespace

TEST_CASE("given and birth name are enough: login and address follow as they are typed")
{
    Identification stage;
    CHECK(stage.window.focusWidget() == &stage.find<QLineEdit>(u"given"_s));
    stage.type(u"given"_s, u"Françoise"_s);
    stage.type(u"birthName"_s, u"Lefèvre"_s);
    CHECK(stage.text(u"login"_s) == u"flefevre");
    CHECK(stage.text(u"address"_s) == u"Francoise.Lefevre@ac-amiens.fr");
    stage.press(Qt::Key_Return);
    REQUIRE(stage.window.step() == Step::Protocol);
    CHECK(stage.session.identity()->login.toString() == u"flefevre");
    CHECK(stage.session.identity()->address.toString() == u"Francoise.Lefevre@ac-amiens.fr");
}

TEST_CASE("an empty page goes nowhere and says so at the first field")
{
    Identification stage;
    stage.press(Qt::Key_Return);
    CHECK(stage.window.step() == Step::Identity);
    CHECK(stage.field(u"given"_s).isRefused());
    CHECK(stage.field(u"birthName"_s).isRefused());
    CHECK(stage.window.focusWidget() == &stage.find<QLineEdit>(u"given"_s));
}

TEST_CASE("wrong input is said beside its own field while it is typed")
{
    struct Row {
        QString field;
        QString typed;
    };
    const auto row =
        GENERATE(Row{u"given"_s, u"Mar1e"_s}, Row{u"birthName"_s, u"Dup😀nt"_s}, Row{u"login"_s, u"mdupönt"_s},
                 Row{u"address"_s, u"Marie.Dupont"_s}, Row{u"address"_s, u"Märie@ac-amiens.fr"_s});
    Identification stage;
    stage.fillIdentity();
    stage.type(row.field, row.typed);
    CHECK(stage.field(row.field).isRefused());
    CHECK_FALSE(stage.field(row.field).message().isEmpty());
    CHECK(stage.find<QLineEdit>(row.field).accessibleDescription() == stage.field(row.field).message());
    stage.press(Qt::Key_Return);
    CHECK(stage.window.step() == Step::Identity);
    CHECK(stage.text(row.field) == row.typed);
    stage.type(row.field, row.field == u"address" ? u"Marie.Dupont@ac-amiens.fr"_s : u"marie"_s);
    CHECK_FALSE(stage.field(row.field).isRefused());
}

TEST_CASE("an address typed as login is explained at once and mended by one click")
{
    Identification stage;
    stage.fillIdentity();
    stage.type(u"login"_s, u"marie.dupont@ac-amiens.fr"_s);
    REQUIRE(stage.field(u"login"_s).isRefused());
    REQUIRE(stage.correction(u"login"_s).isVisible());
    CHECK(stage.correction(u"login"_s).text().contains(u"mdupont"));

    QTest::mouseClick(&stage.correction(u"login"_s), Qt::LeftButton);

    CHECK(stage.text(u"login"_s) == u"mdupont");
    CHECK_FALSE(stage.field(u"login"_s).isRefused());
    CHECK(stage.window.focusWidget() == &stage.find<QLineEdit>(u"login"_s));
}

TEST_CASE("a dot in the login is pointed at but may be right")
{
    Identification stage;
    stage.fillIdentity();
    stage.type(u"login"_s, u"marie.dupont"_s);
    CHECK_FALSE(stage.field(u"login"_s).message().isEmpty());
    CHECK_FALSE(stage.field(u"login"_s).isRefused());
    stage.press(Qt::Key_Return);
    REQUIRE(stage.window.step() == Step::Protocol);
    CHECK(stage.session.identity()->login.toString() == u"marie.dupont");
}

TEST_CASE("what the person typed is not replaced when the name changes")
{
    Identification stage;
    stage.fillIdentity();
    stage.type(u"login"_s, u"mdupond"_s);
    stage.type(u"address"_s, u"m.dupond@ac-amiens.fr"_s);
    stage.type(u"given"_s, u"Martine"_s);
    CHECK(stage.text(u"login"_s) == u"mdupond");
    CHECK(stage.text(u"address"_s) == u"m.dupond@ac-amiens.fr");
    stage.type(u"login"_s, QString());
    stage.type(u"given"_s, u"Zoë"_s);
    CHECK(stage.text(u"login"_s) == u"zdupont"); // emptied: suggestions are welcome again
}

TEST_CASE("variants are offered best first, each with its reason, and one click takes one")
{
    Identification stage;
    stage.type(u"given"_s, u"Zoë"_s);
    stage.type(u"birthName"_s, u"de La Fontaine"_s);
    CHECK(stage.text(u"login"_s) == u"zdelafontaine");
    auto &first = stage.find<QRadioButton>(u"suggestion1"_s);
    auto &second = stage.find<QRadioButton>(u"suggestion2"_s);
    REQUIRE(second.isVisible());
    CHECK(first.isChecked());
    CHECK_FALSE(first.accessibleDescription().isEmpty());
    CHECK_FALSE(second.accessibleDescription().isEmpty());
    second.click();
    CHECK(stage.text(u"login"_s) == second.text());
    CHECK(second.isChecked());
}

TEST_CASE("one suggestion alone is no choice")
{
    Identification stage;
    stage.fillIdentity();
    CHECK(stage.text(u"login"_s) == u"mdupont");
    auto *only = stage.window.findChild<QRadioButton *>(u"suggestion1"_s);
    CHECK((!only || !only->isVisible()));
}

TEST_CASE("the homonym digit is appended, never guessed")
{
    Identification stage;
    stage.fillIdentity();
    CHECK(stage.text(u"homonymDigit"_s).isEmpty());
    stage.type(u"homonymDigit"_s, u"12"_s);
    stage.press(Qt::Key_Return);
    REQUIRE(stage.window.step() == Step::Protocol);
    CHECK(stage.session.identity()->login.toString() == u"mdupont12");
}

TEST_CASE("the digit takes 1 to 99 and nothing else")
{
    Identification stage;
    const auto [typed, kept] = GENERATE(std::pair(u"0"_s, u""_s), std::pair(u"x"_s, u""_s),
                                        std::pair(u"100"_s, u"10"_s), std::pair(u"7"_s, u"7"_s));
    stage.type(u"homonymDigit"_s, typed);
    CHECK(stage.text(u"homonymDigit"_s) == kept);
}

TEST_CASE("a usage name shows in the address and leaves the login to the birth name")
{
    Identification stage;
    stage.fillIdentity();
    CHECK_FALSE(stage.find<QLineEdit>(u"usageName"_s).isVisible());
    stage.find<QCheckBox>(u"hasUsageName"_s).click();
    REQUIRE(stage.find<QLineEdit>(u"usageName"_s).isVisible());
    stage.type(u"usageName"_s, u"Martin"_s);
    CHECK(stage.text(u"login"_s) == u"mdupont");
    CHECK(stage.text(u"address"_s) == u"Marie.Martin@ac-amiens.fr");
    stage.find<QCheckBox>(u"hasUsageName"_s).click();
    CHECK(stage.text(u"address"_s) == u"Marie.Dupont@ac-amiens.fr");
    stage.find<QCheckBox>(u"hasUsageName"_s).click();
    CHECK(stage.text(u"usageName"_s) == u"Martin"); // hidden, not forgotten
}

TEST_CASE("going back and forth loses nothing that was typed")
{
    Identification stage;
    stage.fillIdentity();
    stage.type(u"login"_s, u"mdupont7"_s);
    stage.window.next();
    REQUIRE(stage.window.step() == Step::Protocol);
    for (int pages = 0; pages < 3; ++pages)
        stage.window.back();
    REQUIRE(stage.window.step() == Step::Welcome);
    REQUIRE(stage.walkTo(Step::Identity));
    CHECK(stage.text(u"given"_s) == u"Marie");
    CHECK(stage.text(u"login"_s) == u"mdupont7");
}

TEST_CASE("the page begins with what the portal's last page told, digit included")
{
    Stage stage;
    stage.session.setActivated(
        {Login::parse(u"mdupont2"_s).value(), EmailAddress::parse(u"Mathieu.Dupont@ac-amiens.fr"_s).value()});
    REQUIRE(stage.walkTo(Step::Activation));
    stage.window.next();
    REQUIRE(stage.window.step() == Step::Identity);
    CHECK(stage.find<QLineEdit>(u"login"_s).text() == u"mdupont");
    CHECK(stage.find<QLineEdit>(u"homonymDigit"_s).text() == u"2");
    CHECK(stage.find<QLineEdit>(u"address"_s).text() == u"Mathieu.Dupont@ac-amiens.fr");

    stage.type(u"given"_s, u"Mathieu Jean"_s);
    stage.type(u"birthName"_s, u"Dupont"_s);
    CHECK(stage.find<QLineEdit>(u"login"_s).text() == u"mdupont");
    CHECK(stage.find<QRadioButton>(u"suggestion1"_s).isChecked());
    stage.window.next();
    REQUIRE(stage.session.identity());
    CHECK(stage.session.identity()->login.toString() == u"mdupont2");
    CHECK(stage.session.identity()->address.toString() == u"Mathieu.Dupont@ac-amiens.fr");
}

TEST_CASE("what was corrected after the portal's page stays corrected")
{
    Stage stage;
    stage.session.setActivated({Login::parse(u"mdupont2"_s).value(), std::nullopt});
    REQUIRE(stage.walkTo(Step::Identity));
    stage.type(u"login"_s, u"martin"_s);
    stage.window.back();
    stage.window.next();
    CHECK(stage.find<QLineEdit>(u"login"_s).text() == u"martin");
}
