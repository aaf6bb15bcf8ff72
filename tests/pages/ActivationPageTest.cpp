// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/Stage.h"
#include "pages/TextField.h"
#include "support/Catch.h"

#include <QCalendarWidget>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

/// Beside a portal that cannot be reached.
struct ActivationStage : Stage {
    explicit ActivationStage(Setting setting = offline()) : Stage(std::move(setting))
    {
        REQUIRE(walkTo(Step::Activation));
    }
    void choose(const QString &situation) const { find<QRadioButton>(situation).click(); }
    void walk() const
    {
        choose(u"situationNotActive"_s);
        REQUIRE(waitFor([this] { return find<QWidget>(u"openPortal"_s).isVisible(); }));
    }
    QString message(const QString &field) const { return find<TextField>(field + u"Field"_s).message(); }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }
};

} // namespace

TEST_CASE("an active mailbox needs one key on the activation page, and nothing is opened")
{
    ActivationStage stage;
    CHECK(stage.window.focusWidget() == &stage.find<QRadioButton>(u"situationAlreadyActive"_s));
    CHECK_FALSE(stage.find<QLineEdit>(u"numen"_s).isVisible());
    stage.press(Qt::Key_Return);
    CHECK(stage.window.step() == Step::Identity);
    CHECK(stage.recorded.opened.isEmpty());
    CHECK(stage.session.activation().state() == Activation::State::NotOpened);
}

TEST_CASE("a password to be changed is changed on the portal, and the other devices are thought of")
{
    ActivationStage stage;
    stage.click(u"otherSituations"_s);
    stage.choose(u"situationNewPassword"_s);
    REQUIRE(stage.find<QPushButton>(u"openSituation"_s).isVisible());
    stage.click(u"openSituation"_s);
    CHECK(stage.recorded.opened == QList<QUrl>{stage.session.academy().portal.change});
    bool phone = false;
    for (const QLabel *label : stage.page().findChildren<QLabel *>())
        phone = phone || (label->isVisible() && label->text().contains(u"phone"_s));
    CHECK(phone);
}

TEST_CASE("a letter leads to the intranet: by a button where its address is known, by words elsewhere")
{
    ActivationStage unknown;
    unknown.click(u"otherSituations"_s);
    unknown.choose(u"situationLetter"_s);
    CHECK(unknown.find<QWidget>(u"situationAdvice"_s).isVisible());
    CHECK_FALSE(unknown.find<QPushButton>(u"openSituation"_s).isVisible());
    unknown.window.next();
    CHECK(unknown.window.step() == Step::Identity);

    Stage::Setting setting = Stage::offline();
    setting.academy.portal.intranet = QUrl(u"https://127.0.0.1:9/arena"_s);
    ActivationStage known(std::move(setting));
    known.click(u"otherSituations"_s);
    known.choose(u"situationLetter"_s);
    known.click(u"openSituation"_s);
    CHECK(known.recorded.opened == QList<QUrl>{known.session.academy().portal.intranet});
    known.window.next();
    CHECK(known.window.step() == Step::Identity);
}

TEST_CASE("an OTP key opens nothing here")
{
    ActivationStage stage;
    stage.click(u"otherSituations"_s);
    stage.choose(u"situationOneTimeKey"_s);
    CHECK(stage.find<QWidget>(u"situationAdvice"_s).isVisible());
    CHECK_FALSE(stage.find<QPushButton>(u"openSituation"_s).isVisible());
    stage.click(u"otherSituations"_s); // hides what is chosen: the focus finds its cover
    stage.window.next();
    stage.window.back();
    CHECK(stage.window.focusWidget() == &stage.find<QPushButton>(u"otherSituations"_s));
}

TEST_CASE("a portal that cannot be reached leaves the browser, with its host on the button")
{
    ActivationStage stage;
    stage.walk();
    CHECK_FALSE(stage.find<QPushButton>(u"sendIdentity"_s).isVisible());
    CHECK(stage.find<QWidget>(u"portalFault"_s).isVisible());
    const auto &button = stage.find<QPushButton>(u"openPortal"_s);
    CHECK(button.text().contains(stage.session.academy().portal.activation.host()));
    stage.click(u"openPortal"_s);
    CHECK(stage.recorded.opened == QList<QUrl>{stage.session.academy().portal.activation});
}

TEST_CASE("a NUMEN is looked at, never held against anybody")
{
    ActivationStage stage;
    stage.walk();
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
    CHECK(stage.find<QPushButton>(u"copyNumen"_s).isEnabled());
}

TEST_CASE("the NUMEN is copied in its clean form")
{
    ActivationStage stage;
    stage.walk();
    stage.type(u"numen"_s, u"46g 99-87654 xyz"_s);
    stage.click(u"copyNumen"_s);
    CHECK(ActivationStage::clipboard() == u"46G9987654XYZ");
}

TEST_CASE("the birth date is copied as the portal wants it")
{
    ActivationStage stage;
    stage.walk();
    CHECK_FALSE(stage.find<QPushButton>(u"copyYear"_s).isEnabled());
    stage.type(u"birthDate"_s, u"1.2.1990"_s);
    CHECK(stage.message(u"birthDate"_s).isEmpty());
    const std::pair<QString, QString> forms[]{{u"copyDateSlashes"_s, u"01/02/1990"_s},
                                              {u"copyDateDigits"_s, u"01021990"_s},
                                              {u"copyDay"_s, u"01"_s},
                                              {u"copyMonth"_s, u"02"_s},
                                              {u"copyYear"_s, u"1990"_s}};
    for (const auto &[button, copied] : forms) {
        stage.find<QPushButton>(button).click();
        CHECK(ActivationStage::clipboard() == copied);
    }
}

TEST_CASE("an impossible date is said beside the field and copies nothing")
{
    ActivationStage stage;
    stage.walk();
    stage.type(u"birthDate"_s, u"31/02/1990"_s);
    CHECK_FALSE(stage.message(u"birthDate"_s).isEmpty());
    CHECK_FALSE(stage.find<QPushButton>(u"copyDateDigits"_s).isEnabled());
}

TEST_CASE("a birth date can be picked from a calendar by keyboard")
{
    ActivationStage stage;
    stage.walk();
    stage.type(u"birthDate"_s, u"14/05/1988"_s);
    stage.find<QPushButton>(u"birthDateCalendar"_s).click();
    auto *calendar = stage.window.findChild<QDialog *>(u"calendar"_s);
    REQUIRE(calendar);
    auto *days = calendar->findChild<QCalendarWidget *>();
    CHECK(days->selectedDate() == QDate(1988, 5, 14));
    auto *year = calendar->findChild<QSpinBox *>(u"calendarYear"_s);
    year->setFocus();
    QTest::keyClick(year, Qt::Key_Down);
    CHECK(days->selectedDate() == QDate(1987, 5, 14));
    auto *grid = days->findChild<QWidget *>(u"qt_calendar_calendarview"_s);
    REQUIRE(grid);
    for (const QWidget *part : std::initializer_list<const QWidget *>{year, grid})
        CHECK_FALSE(part->accessibleName().isEmpty());
    QTest::keyClick(grid, Qt::Key_Right);
    QTest::keyClick(grid, Qt::Key_Return);
    CHECK(stage.find<QLineEdit>(u"birthDate"_s).text() == u"15/05/1987");
    CHECK(stage.message(u"birthDate"_s).isEmpty());
    CHECK(days->selectedDate() != QDate(1987, 5, 15)); // not left behind in the calendar
}

TEST_CASE("a calendar that is closed again changes nothing and offers nobody under sixteen")
{
    ActivationStage stage;
    stage.walk();
    stage.find<QPushButton>(u"birthDateCalendar"_s).click();
    auto *calendar = stage.window.findChild<QDialog *>(u"calendar"_s);
    REQUIRE(calendar);
    const auto *days = calendar->findChild<QCalendarWidget *>();
    CHECK(days->maximumDate() <= QDate::currentDate().addYears(-16));
    QTest::keyClick(calendar, Qt::Key_Escape);
    CHECK(stage.find<QLineEdit>(u"birthDate"_s).text().isEmpty());
    CHECK(stage.window.isVisible());
}

TEST_CASE("leaving the page empties its fields, coming back fills them again")
{
    ActivationStage stage;
    stage.walk();
    stage.type(u"numen"_s, u"46G9987654XYZ"_s);
    stage.type(u"birthDate"_s, u"01/02/1990"_s);
    stage.window.next();
    REQUIRE(stage.window.step() == Step::Identity);
    CHECK(stage.find<QLineEdit>(u"numen"_s).text().isEmpty());
    CHECK(stage.find<QLineEdit>(u"birthDate"_s).text().isEmpty());
    stage.window.back();
    CHECK(stage.find<QLineEdit>(u"numen"_s).text() == u"46G9987654XYZ");
    CHECK(stage.find<QLineEdit>(u"birthDate"_s).text() == u"01/02/1990");
}

TEST_CASE("what is pasted from the browser is looked through, confirmed, taken along, and dropped")
{
    ActivationStage stage;
    stage.walk();
    auto &box = stage.find<QPlainTextEdit>(u"pastedPage"_s);
    CHECK_FALSE(stage.find<QLineEdit>(u"pastedLogin"_s).isVisible());
    box.setPlainText(u"Votre identifiant : mdupont2\nVotre adresse : Mathieu.Dupont@ac-amiens.fr"_s);
    REQUIRE(stage.find<QLineEdit>(u"pastedLogin"_s).isVisible());
    CHECK(stage.find<QLineEdit>(u"pastedLogin"_s).text() == u"mdupont2");

    stage.type(u"pastedLogin"_s, u"not a login"_s);
    stage.window.next();
    CHECK(stage.window.step() == Step::Activation);
    stage.type(u"pastedLogin"_s, u"mdupont3"_s);
    stage.window.next();
    REQUIRE(stage.window.step() == Step::Identity);
    CHECK(stage.session.activated().login->toString() == u"mdupont3");
    CHECK(stage.session.activated().address->toString() == u"Mathieu.Dupont@ac-amiens.fr");
    CHECK(box.toPlainText().isEmpty());
    CHECK_FALSE(box.document()->isUndoAvailable());
}

TEST_CASE("a paste without a login is told, and going on stays possible")
{
    ActivationStage stage;
    stage.walk();
    stage.find<QPlainTextEdit>(u"pastedPage"_s).setPlainText(u"Bienvenue sur le portail."_s);
    CHECK(stage.find<QWidget>(u"pastedMessage"_s).isVisible());
    CHECK_FALSE(stage.find<QLineEdit>(u"pastedLogin"_s).isVisible());
    stage.window.next();
    CHECK(stage.window.step() == Step::Identity);
}
