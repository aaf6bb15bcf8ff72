// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/FaultPanel.h"
#include "pages/HintList.h"
#include "pages/Stage.h"
#include "pages/TextField.h"
#include "pages/Training.h"
#include "support/Catch.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

struct Summary : Stage {
    explicit Summary(Setting setting = offline()) : Stage(std::move(setting)) {}
    void enter()
    {
        REQUIRE(walkTo(Step::Summary));
        REQUIRE(waitFor([this] { return session.planned().has_value(); }));
    }
    QString preview() const { return find<QPlainTextEdit>(u"preview"_s).toPlainText(); }
    QString allText() const
    {
        QString all;
        for (const QLabel *label : page().findChildren<QLabel *>()) {
            if (label->isVisible())
                all += label->text() + u'\n';
        }
        return all;
    }
};

void fillIdentity(const Stage &stage, const TrainingAcademy::Account &account)
{
    stage.type(u"given"_s, account.given);
    stage.type(u"birthName"_s, account.birthName);
    stage.type(u"login"_s, account.login);
    stage.type(u"address"_s, account.address);
}

/// On the summary page of somebody whom the training servers know.
struct KnownSummary : Summary {
    explicit KnownSummary(const Training &training) : Summary(training.setting())
    {
        REQUIRE(walkTo(Step::Identity));
        ::fillIdentity(*this, training.somebody());
        enter();
    }
    bool testLogin(const QString &password)
    {
        const auto tested = session.loginBudget().left();
        type(u"password"_s, password);
        click(u"testLogin"_s);
        return waitFor([&] { return !session.isTestingLogin() && !session.loginOutcomes().isEmpty(); }) &&
               tested >= session.loginBudget().left();
    }
};

} // namespace

TEST_CASE("the summary says who, which servers, which login and where, and shows the exact lines on request")
{
    Summary stage;
    stage.enter();
    const QString text = stage.allText();
    const MailAccount account = stage.session.account()->value();
    CHECK(text.contains(u"Marie Dupont <Marie.Dupont@ac-amiens.fr>"));
    CHECK(text.contains(account.incoming.endpoint.endpoint().hostAndPort()));
    CHECK(text.contains(account.outgoing.endpoint.endpoint().hostAndPort()));
    CHECK(text.contains(u"mdupont"));
    CHECK_FALSE(stage.find<QWidget>(u"preview"_s).isVisible());
    stage.click(u"exactFiles"_s);
    REQUIRE(stage.find<QWidget>(u"preview"_s).isVisible());
    CHECK(stage.preview() == stage.session.planned()->value().preview());
    CHECK(stage.preview().contains(u"mail.server.server1.userName"));
}

TEST_CASE("Enter writes what was shown, and nothing before")
{
    Summary stage;
    stage.enter();
    CHECK_FALSE(QDir(stage.profileRoot()).exists());
    stage.press(Qt::Key_Return);
    REQUIRE(Stage::waitFor([&] { return stage.window.step() == Step::Done; }));
    CHECK(QFile::exists(stage.profileRoot() + u"/profiles.ini"_s));
}

TEST_CASE("a signature is written only when it is wanted")
{
    Summary stage;
    stage.enter();
    CHECK_FALSE(stage.preview().contains(u"htmlSigText"));
    stage.find<QCheckBox>(u"signature"_s).click();
    CHECK(stage.find<QLineEdit>(u"signatureName"_s).text() == u"Marie Dupont");
    stage.type(u"signatureSchool"_s, u"Collège Jules-Verne"_s);
    stage.find<QLineEdit>(u"signatureName"_s).setFocus();
    REQUIRE(Stage::waitFor([&] { return stage.preview().contains(u"Jules-Verne"); }));
    stage.find<QCheckBox>(u"signature"_s).click();
    REQUIRE(
        Stage::waitFor([&] { return stage.session.planned() && !stage.preview().contains(u"Jules-Verne"); }));
    CHECK(stage.find<QLineEdit>(u"signatureSchool"_s).text() == u"Collège Jules-Verne");
}

TEST_CASE("a signature still being typed is written when Enter ends it")
{
    Summary stage;
    stage.enter();
    stage.find<QCheckBox>(u"signature"_s).click();
    stage.type(u"signatureSchool"_s, u"Collège Jules-Verne"_s);
    stage.press(Qt::Key_Return);
    REQUIRE(Stage::waitFor([&] { return stage.window.step() == Step::Done; }));
    CHECK(stage.session.signature()->school == u"Collège Jules-Verne");
}

TEST_CASE("what cannot be written says why, what to do and leaves the webmail one click away")
{
    Summary stage;
    stage.enter();
    Stage::writeFile(stage.profileRoot(), "a file where the folder should be");
    stage.window.next();
    const auto &panel = stage.find<FaultPanel>(u"writeFault"_s);
    REQUIRE(Stage::waitFor([&] { return panel.isVisible(); }));
    CHECK(stage.window.step() == Step::Summary);
    stage.click(u"writeFaultWebmail"_s);
    CHECK(stage.recorded.opened.constLast() == stage.session.service().webmail);

    REQUIRE(QFile::remove(stage.profileRoot()));
    stage.window.next(); // "Try again"
    CHECK(Stage::waitFor([&] { return stage.window.step() == Step::Done; }));
}

TEST_CASE("the right password is accepted by both servers, incoming first")
{
    const Training training;
    KnownSummary stage(training);
    REQUIRE(stage.testLogin(training.somebody().password));
    const auto &outcomes = stage.session.loginOutcomes();
    REQUIRE(outcomes.size() == 2);
    CHECK(outcomes.at(0).answer == LoginOutcome::Answer::Accepted);
    CHECK(outcomes.at(1).answer == LoginOutcome::Answer::Accepted);
    CHECK_FALSE(stage.find<FaultPanel>(u"loginFault"_s).isVisible());
    CHECK(stage.find<QLineEdit>(u"password"_s).text().isEmpty());
}

TEST_CASE("a wrong password is refused once, explained, and three of them end the tests")
{
    const Training training;
    KnownSummary stage(training);
    REQUIRE(stage.testLogin(u"wrong"_s));
    CHECK(training.loginLog().size() == 1);
    const auto &panel = stage.find<FaultPanel>(u"loginFault"_s);
    REQUIRE(panel.isVisible());
    CHECK(stage.find<QPushButton>(u"loginFaultWebmail"_s).isVisible());
    const auto &hints = stage.find<HintList>(u"loginHints"_s);
    CHECK(hints.hints() == stage.session.loginHints());
    CHECK(hints.isVisible() == !hints.hints().isEmpty());
    REQUIRE(stage.testLogin(u"46G9987654XYZ"_s));
    REQUIRE(hints.isVisible());
    CHECK(hints.hints().front().kind == FaultKind::PasswordIsNumen);
    CHECK(hints.accessibleName().contains(u"NUMEN"_s));
    CHECK(panel.isVisible()); // beside the refusal, not in its place
    REQUIRE(stage.testLogin(u"and again"_s));
    CHECK_FALSE(stage.find<QPushButton>(u"testLogin"_s).isEnabled());
    CHECK(training.loginLog().size() == 3);
}

TEST_CASE("a login test without a password asks for it beside the field")
{
    Summary stage;
    stage.enter();
    stage.click(u"testLogin"_s);
    CHECK(stage.find<TextField>(u"passwordField"_s).isRefused());
    CHECK_FALSE(stage.session.isTestingLogin());
}

TEST_CASE("a password that looks like a NUMEN or carries blanks is pointed at")
{
    const auto *const typed = GENERATE("46G9987654XYZ", "46g9987654xyz", " secret", "secret ");
    Summary stage;
    stage.enter();
    stage.type(u"password"_s, QString::fromLatin1(typed));
    CHECK_FALSE(stage.find<TextField>(u"passwordField"_s).message().isEmpty());
    CHECK_FALSE(stage.find<TextField>(u"passwordField"_s).isRefused());
}

TEST_CASE("leaving the page empties the password field and keeps the password")
{
    Summary stage;
    stage.enter();
    stage.type(u"password"_s, u"s3cret"_s);
    stage.window.back();
    REQUIRE(stage.window.step() == Step::Client);
    CHECK(stage.find<QLineEdit>(u"password"_s).text().isEmpty());
    CHECK(stage.session.hasPassword());
    REQUIRE(stage.walkTo(Step::Summary));
    CHECK_FALSE(stage.find<TextField>(u"passwordField"_s).message().isEmpty()); // "is held"
}

TEST_CASE("a Thunderbird whose store cannot take the password is named, and the rest is written without it")
{
    Summary stage; // its Thunderbird has no libraries at all
    stage.enter();
    stage.type(u"password"_s, u"s3cret"_s);
    auto &remember = stage.find<QCheckBox>(u"remember"_s);
    remember.click();
    REQUIRE(Stage::waitFor([&] { return !remember.isChecked() && stage.session.planned(); }));
    CHECK_FALSE(stage.session.rememberPassword());
    const auto &message = stage.find<FieldMessage>(u"rememberMessage"_s);
    CHECK(message.isVisible());
    CHECK_FALSE(message.text().isEmpty());
    CHECK_FALSE(stage.find<FaultPanel>(u"writeFault"_s).isVisible());
    stage.window.next();
    CHECK(Stage::waitFor([&] { return stage.window.step() == Step::Done; }));
}

TEST_CASE("remembering the password is off, wants one, and is not offered on a shared computer")
{
    Summary own;
    own.enter();
    auto &remember = own.find<QCheckBox>(u"remember"_s);
    CHECK(remember.isVisible());
    CHECK_FALSE(remember.isChecked());
    CHECK_FALSE(remember.accessibleDescription().isEmpty());
    remember.click();
    own.window.next();
    CHECK(own.window.step() == Step::Summary);
    CHECK(own.find<TextField>(u"passwordField"_s).isRefused());

    Summary shared;
    shared.session.setComputer(Computer::Shared);
    shared.enter();
    CHECK_FALSE(shared.find<QCheckBox>(u"remember"_s).isVisible());
}
