// SPDX-License-Identifier: GPL-3.0-or-later
// The whole walk through the training académie's portal, in the window.
#include "pages/ActivationWalk.h"

#include "pages/FaultPanel.h"
#include "pages/Listener.h"
#include "pages/Stage.h"
#include "pages/TextField.h"
#include "pages/Training.h"
#include "support/Catch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace {

const QString goodPassword = u"Etang-Saint-Ladre-86"_s;

/// A person at the portal, with a keyboard only.
class Walker
{
public:
    explicit Walker(std::optional<FaultKind> fault = std::nullopt)
        : training(fault), stage(training.setting())
    {
        REQUIRE(stage.walkTo(Step::Activation));
        REQUIRE(stage.window.focusWidget() == stage.window.findChild<QWidget *>(u"situationAlreadyActive"_s));
        stage.press(Qt::Key_Up);
        REQUIRE(answered());
    }

    TrainingAcademy::Account homonym() const { return training.accounts().at(3); }
    Activation &activation() { return stage.session.activation(); }
    bool answered()
    {
        return Stage::waitFor([this] { return activation().state() != Activation::State::Waiting; });
    }
    bool tabTo(const QString &name)
    {
        for (int tabs = 0; tabs < 60; ++tabs) {
            if (stage.window.focusWidget() && stage.window.focusWidget()->objectName() == name)
                return true;
            stage.press(Qt::Key_Tab);
        }
        return false;
    }
    void type(const QString &field, const QString &text)
    {
        REQUIRE(tabTo(field));
        auto *edit = qobject_cast<QLineEdit *>(stage.window.focusWidget());
        REQUIRE(edit);
        edit->selectAll();
        Stage::keyIn(*edit, text);
    }
    void enter()
    {
        stage.press(Qt::Key_Return);
        REQUIRE(answered());
    }
    void identify(const QString &numen, const QString &birthDate)
    {
        type(u"numen"_s, numen);
        type(u"birthDate"_s, birthDate);
        enter();
    }
    void choosePassword(const QString &password)
    {
        type(u"question0"_s, password);
        type(u"question1"_s, password);
        enter();
    }
    QString focus() const
    {
        return stage.window.focusWidget() ? stage.window.focusWidget()->objectName() : QString();
    }
    std::optional<FaultKind> fault() const
    {
        const auto &shown = stage.find<FaultPanel>(u"portalFault"_s);
        return shown.isVisible() && shown.fault() ? std::optional(shown.fault()->kind) : std::nullopt;
    }
    bool shows(const QString &name) const { return stage.find<QWidget>(name).isVisible(); }

    const Training training;
    Stage stage;
};

} // namespace

TEST_CASE("wrong NUMEN, right one, weak password, good one, homonym's login: the walk by keyboard alone")
{
    Walker walker;
    Stage &stage = walker.stage;
    const auto person = walker.homonym();
    const QString born = u"01/09/1994"_s;
    CHECK(walker.shows(u"sendIdentity"_s));
    CHECK_FALSE(walker.fault());

    walker.identify(u"46Z4600009ZZZ"_s, born);
    CHECK(walker.fault() == FaultKind::PortalNumenUnknown);
    CHECK(stage.find<QLabel>(u"portalReasonWords"_s).text().contains(u"Ce NUMEN n'est pas connu"_s));
    CHECK(walker.focus() == u"numen");
    CHECK(stage.find<QLineEdit>(u"birthDate"_s).text() == born); // nothing typed is lost
    CHECK(stage.window.step() == Step::Activation);

    walker.identify(person.numen, born);
    REQUIRE(walker.shows(u"portalForm"_s));
    CHECK_FALSE(walker.fault());
    CHECK(walker.focus() == u"question0");
    CHECK_FALSE(walker.shows(u"numen"_s));

    walker.choosePassword(u"court1"_s);
    REQUIRE(walker.fault() == FaultKind::PortalPasswordRefused);
    CHECK(stage.find<QLabel>(u"portalReasonWords"_s).text().contains(u"douze caractères"_s));
    CHECK(stage.find<QLineEdit>(u"question0"_s).text().isEmpty());

    walker.choosePassword(goodPassword);
    REQUIRE(walker.activation().scene()->kind == PortalScene::Kind::Done);
    CHECK(stage.find<QLineEdit>(u"foundLogin"_s).text() == person.login);
    CHECK(stage.find<QLineEdit>(u"foundAddress"_s).text() == person.address);

    stage.press(Qt::Key_Return);
    REQUIRE(stage.window.step() == Step::Identity);
    CHECK(stage.find<QLineEdit>(u"login"_s).text() == u"mdupont");
    CHECK(stage.find<QLineEdit>(u"homonymDigit"_s).text() == u"2");
    walker.type(u"given"_s, person.given);
    walker.type(u"birthName"_s, person.birthName);
    stage.press(Qt::Key_Return);
    REQUIRE(stage.session.identity());
    CHECK(stage.session.identity()->login.toString() == person.login);

    CHECK(stage.session.hasPassword()); // goes on in memory, not asked again
    stage.session.testLogin();
    REQUIRE(Stage::waitFor([&] { return stage.session.loginOutcomes().size() == 2; }));
    CHECK(stage.session.loginOutcomes().at(0).answer == LoginOutcome::Answer::Accepted);
    CHECK(stage.session.loginOutcomes().at(1).answer == LoginOutcome::Answer::Accepted);
}

TEST_CASE("a wrong date leads to the date")
{
    Walker walker;
    walker.identify(walker.homonym().numen, u"02/09/1994"_s);
    CHECK(walker.fault() == FaultKind::PortalDateMismatch);
    CHECK(walker.focus() == u"birthDate");
}

TEST_CASE("nothing is sent while something is missing")
{
    Walker walker;
    REQUIRE(walker.tabTo(u"numen"_s));
    walker.stage.press(Qt::Key_Return);
    CHECK_FALSE(walker.activation().hasSubmitted());
    CHECK(walker.stage.find<TextField>(u"numenField"_s).isRefused());
    Stage::keyIn(*walker.stage.window.focusWidget(), walker.homonym().numen);
    walker.stage.press(Qt::Key_Return);
    CHECK_FALSE(walker.activation().hasSubmitted());
    CHECK(walker.focus() == u"birthDate");
    CHECK(walker.stage.window.step() == Step::Activation);
}

TEST_CASE("the host is named before anything goes there, and looking sends nothing")
{
    Walker walker;
    CHECK_FALSE(walker.activation().hasSubmitted());
    bool named = false;
    for (const QLabel *label : walker.stage.page().findChildren<QLabel *>())
        named = named || (label->isVisible() &&
                          label->text().contains(u"NUMEN and birth date go to localhost, over a verified"_s));
    CHECK(named);
}

TEST_CASE("one click sends once, and coming back sends nothing by itself")
{
    Walker walker;
    Stage &stage = walker.stage;
    walker.type(u"numen"_s, u"46Z4600009ZZZ"_s);
    walker.type(u"birthDate"_s, u"01/09/1994"_s);
    auto &send = stage.find<QPushButton>(u"sendIdentity"_s);
    send.click();
    CHECK_FALSE(send.isEnabled());
    CHECK(walker.shows(u"portalWaiting"_s));
    send.click();
    REQUIRE(walker.answered());
    CHECK(send.isEnabled());

    int changes = 0;
    QObject::connect(&walker.activation(), &Activation::changed, &stage.window, [&] { ++changes; });
    stage.window.back();
    stage.window.next();
    QTest::qWait(100);
    CHECK(changes == 0);
    CHECK(walker.activation().hasSubmitted());
    CHECK(walker.shows(u"sentBefore"_s));
    send.click();
    REQUIRE(walker.answered());
    CHECK(changes > 0);
    CHECK_FALSE(walker.shows(u"sentBefore"_s));
}

TEST_CASE("waiting can be stopped, and the portal looked at again")
{
    Walker walker;
    Stage &stage = walker.stage;
    walker.type(u"numen"_s, u"46Z4600009ZZZ"_s);
    walker.type(u"birthDate"_s, u"01/09/1994"_s);
    stage.find<QPushButton>(u"sendIdentity"_s).click();
    stage.find<QPushButton>(u"cancelPortal"_s).click();
    CHECK_FALSE(walker.shows(u"portalWaiting"_s));
    REQUIRE(walker.shows(u"portalAgain"_s));
    CHECK(walker.shows(u"openPortal"_s));
    CHECK(stage.find<QLineEdit>(u"numen"_s).text() == u"46Z4600009ZZZ");
    stage.find<QPushButton>(u"portalAgain"_s).click();
    REQUIRE(walker.answered());
    CHECK(walker.shows(u"sendIdentity"_s));
}

TEST_CASE("behind a captcha the browser comes first, and its last page comes back by paste")
{
    Walker walker(FaultKind::PortalCaptcha);
    Stage &stage = walker.stage;
    CHECK(walker.fault() == FaultKind::PortalCaptcha);
    CHECK_FALSE(walker.shows(u"sendIdentity"_s));
    REQUIRE(walker.shows(u"openPortal"_s));
    stage.find<QPushButton>(u"openPortal"_s).click();
    CHECK(stage.recorded.opened == QList<QUrl>{stage.session.academy().portal.activation});
    walker.type(u"numen"_s, walker.homonym().numen);
    stage.find<QPushButton>(u"copyNumen"_s).click();
    CHECK(QGuiApplication::clipboard()->text() == walker.homonym().numen);
    REQUIRE(walker.tabTo(u"pastedPage"_s));
    QGuiApplication::clipboard()->setText(u"Messagerie activée\nVotre identifiant\nmdupont2\nVotre adresse\n"
                                          "Mathieu.Dupont@ac-entrainement.example\n"_s);
    QTest::keyClick(stage.window.focusWidget(), Qt::Key_V, Qt::ControlModifier);
    REQUIRE(stage.find<QLineEdit>(u"pastedLogin"_s).isVisible());
    CHECK(stage.find<QLineEdit>(u"pastedLogin"_s).text() == u"mdupont2");
    REQUIRE(walker.tabTo(u"next"_s));
    stage.press(Qt::Key_Return);
    REQUIRE(stage.window.step() == Step::Identity);
    CHECK(stage.session.activated().login->toString() == u"mdupont2");
}

TEST_CASE("what the portal cannot be walked for in this window is named, and the browser offered")
{
    const FaultKind kind =
        GENERATE(FaultKind::PortalScriptOnly, FaultKind::PortalFormUnknown, FaultKind::PortalMaintenance,
                 FaultKind::PortalErrorPage, FaultKind::PortalRedirectedElsewhere, FaultKind::PortalNotSecure,
                 FaultKind::PortalTooLarge);
    Walker walker(kind);
    CHECK(walker.fault() == kind);
    CHECK(walker.shows(u"openPortal"_s));
    CHECK_FALSE(walker.shows(u"sendIdentity"_s));
    CHECK_FALSE(walker.shows(u"portalFaultWebmail"_s)); // no mailbox yet
}

TEST_CASE("a mailbox that is active already is no reason to go anywhere else")
{
    Walker walker(FaultKind::PortalAlreadyActive);
    walker.identify(walker.homonym().numen, u"01/09/1994"_s);
    CHECK(walker.fault() == FaultKind::PortalAlreadyActive);
    CHECK_FALSE(walker.shows(u"sendIdentity"_s));
    REQUIRE(walker.tabTo(u"next"_s));
    walker.stage.press(Qt::Key_Return);
    CHECK(walker.stage.window.step() == Step::Identity);
}

TEST_CASE("an end without a login says so, and the password goes on all the same")
{
    Walker walker(FaultKind::PortalDoneLoginMissing);
    walker.identify(walker.homonym().numen, u"01/09/1994"_s);
    walker.choosePassword(goodPassword);
    CHECK(walker.fault() == FaultKind::PortalDoneLoginMissing);
    CHECK(walker.stage.find<QLineEdit>(u"foundLogin"_s).text().isEmpty());
    walker.stage.press(Qt::Key_Return);
    REQUIRE(walker.stage.window.step() == Step::Identity);
    CHECK(walker.stage.session.hasPassword());
}

TEST_CASE("no name, description or announcement of the walk holds a secret")
{
    Listener listener;
    Walker walker;
    const auto person = walker.homonym();
    walker.identify(person.numen, u"01/09/1994"_s);
    walker.type(u"question0"_s, goodPassword);
    QStringList said;
    for (const QWidget *widget : walker.stage.page().findChildren<QWidget *>())
        said += {widget->accessibleName(), widget->accessibleDescription(), widget->objectName()};
    walker.choosePassword(goodPassword);
    said += listener.spoken;
    CHECK(listener.spoken.size() > 3);
    for (const QString &each : std::as_const(said)) {
        CHECK_FALSE(each.contains(person.numen));
        CHECK_FALSE(each.contains(u"01/09/1994"_s));
        CHECK_FALSE(each.contains(goodPassword));
    }
}

TEST_CASE("a portal that cannot be reached is named as the network saw it")
{
    Stage::Setting setting = Stage::offline();
    setting.academy.portal.hosts = {u"127.0.0.1"_s};
    setting.training = true; // loopback may be talked to
    Stage stage(std::move(setting));
    REQUIRE(stage.walkTo(Step::Activation));
    stage.find<QRadioButton>(u"situationNotActive"_s).click();
    REQUIRE(Stage::waitFor([&] { return stage.session.activation().state() == Activation::State::Failed; }));
    CHECK(stage.find<FaultPanel>(u"portalFault"_s).fault() == stage.session.activation().failure());
    CHECK(stage.find<QWidget>(u"openPortal"_s).isVisible());
    CHECK(stage.find<QWidget>(u"portalAgain"_s).isVisible());
}
