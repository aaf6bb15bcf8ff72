// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PortalFormView.h"

#include "pages/Button.h"
#include "session/Activation.h"
#include "support/Catch.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);

PortalQuestion question(std::size_t field, HtmlFieldKind kind, const QString &label, bool required = false)
{
    PortalQuestion asked;
    asked.field = field;
    asked.kind = kind;
    asked.label = label;
    asked.required = required;
    return asked;
}

PortalQuestion choiceOf(std::size_t field, HtmlFieldKind kind, const QString &label,
                        QList<HtmlChoice> choices, bool required = false)
{
    PortalQuestion asked = question(field, kind, label, required);
    asked.choices = std::move(choices);
    return asked;
}

PortalScene asking(std::vector<PortalQuestion> questions)
{
    PortalScene scene;
    scene.kind = PortalScene::Kind::Form;
    scene.url = QUrl(u"https://portail.example/etape2"_s);
    scene.sendsTo = QUrl(u"https://envoi.example/suite"_s);
    scene.title = u"Choisir"_s;
    scene.message = u"Au moins douze caractères."_s;
    scene.submitLabel = u"Valider & finir"_s;
    scene.questions = std::move(questions);
    return scene;
}

PortalScene askingForPassword()
{
    return asking({question(1, HtmlFieldKind::Password, u"Nouveau mot de passe"_s, true),
                   question(2, HtmlFieldKind::Password, u"Nouveau mot de passe, encore une fois"_s, true)});
}

/// A window with nothing but the form.
struct Form {
    explicit Form(const PortalScene &scene)
    {
        view.show(scene);
        view.QWidget::show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
    }
    template <typename Widget>
    Widget *find(const QString &name)
    {
        auto *widget = view.findChild<Widget *>(name);
        REQUIRE(widget);
        return widget;
    }
    /// A text of the line's own, as typing makes it: it is overwritten later.
    void type(const QString &name, const QString &text)
    {
        find<QLineEdit>(name)->setText(QString(text.constData(), text.size()));
    }
    QString message(const QString &name) { return find<TextField>(name + u"Field"_s)->message(); }
    /// "field=value", in order.
    QStringList answers()
    {
        QStringList all;
        for (const FieldAnswer &answer : view.takeAnswers())
            answer.value.reveal([&](QByteArrayView value) {
                all.append(QString::number(answer.field) + u'=' + QString::fromUtf8(value));
            });
        return all;
    }

    double bits = 42;
    PasswordConcern concern = PasswordConcern::None;
    PortalFormView view{{[this](const Secret &) { return bits; }, [this](const Secret &) { return concern; }},
                        today};
};

} // namespace

TEST_CASE("every kind of question becomes a control, and its answer goes back under its own number")
{
    const QList<HtmlChoice> towns{
        {u"Choisissez"_s, u""_s, true}, {u"Amiens"_s, u"80"_s}, {u"Laon"_s, u"02"_s}};
    const QList<HtmlChoice> ways{{u"Par SMS"_s, u"sms"_s}, {u"Par courriel"_s, u"mail"_s, true}};
    PortalQuestion several = choiceOf(13, HtmlFieldKind::Select, u"Disciplines"_s,
                                      {{u"Maths"_s, u"m"_s}, {u"Lettres"_s, u"l"_s}, {u"Arts"_s, u"a"_s}});
    several.multiple = true;
    Form form(
        asking({question(3, HtmlFieldKind::Text, u"Téléphone"_s),
                question(4, HtmlFieldKind::Email, u"Adresse de secours"_s),
                question(7, HtmlFieldKind::Date, u"Date d'arrivée"_s),
                choiceOf(9, HtmlFieldKind::Select, u"Ville"_s, towns),
                choiceOf(11, HtmlFieldKind::Radio, u"Recevoir le code"_s, ways), several,
                choiceOf(14, HtmlFieldKind::Checkbox, u"J'accepte la charte"_s, {{{}, u"on"_s}}),
                choiceOf(15, HtmlFieldKind::Checkbox, u"Lettre d'information"_s, {{{}, u"oui"_s, true}})}));
    form.type(u"question0"_s, u"03 22 00 00 00"_s);
    form.type(u"question1"_s, u"m.d@secours.example"_s);
    form.type(u"question2"_s, u"1/9/2026"_s);
    CHECK_FALSE(form.message(u"question2"_s).isEmpty()); // a date has eight digits
    form.type(u"question2"_s, u"01/09/2026"_s);
    form.find<QComboBox>(u"question3"_s)->setCurrentIndex(2);
    form.find<QRadioButton>(u"question4.0"_s)->click();
    form.find<QCheckBox>(u"question5.0"_s)->click();
    form.find<QCheckBox>(u"question5.2"_s)->click();
    form.find<QCheckBox>(u"question6.0"_s)->click();
    form.find<QCheckBox>(u"question7.0"_s)->click(); // unticked: said, not left as it was
    CHECK(form.view.isComplete());
    CHECK(form.answers() == QStringList{u"3=03 22 00 00 00"_s, u"4=m.d@secours.example"_s, u"7=2026-09-01"_s,
                                        u"9=02"_s, u"11=sms"_s, u"13=m"_s, u"13=a"_s, u"14=on"_s, u"15="_s});
}

TEST_CASE("what the page holds already is taken over")
{
    PortalQuestion phone = question(0, HtmlFieldKind::Text, u"Téléphone"_s);
    phone.suggested = u"03 22"_s;
    phone.longest = 5;
    Form form(asking({phone, choiceOf(1, HtmlFieldKind::Radio, u"Code"_s,
                                      {{u"SMS"_s, u"sms"_s}, {u"Courriel"_s, u"mail"_s, true}})}));
    CHECK(form.find<QLineEdit>(u"question0"_s)->text() == u"03 22");
    form.type(u"question0"_s, QString());
    QTest::keyClicks(form.find<QLineEdit>(u"question0"_s), u"1234567"_s);
    CHECK(form.answers() == QStringList{u"0=12345"_s, u"1=mail"_s});
}

TEST_CASE("what is required and missing is said beside it, and the first has the focus")
{
    Form form(asking({question(0, HtmlFieldKind::Text, u"Facultatif"_s),
                      question(1, HtmlFieldKind::Text, u"Téléphone"_s, true),
                      choiceOf(2, HtmlFieldKind::Checkbox, u"J'accepte"_s, {{{}, u"on"_s}}, true)}));
    form.view.activateWindow();
    CHECK_FALSE(form.view.isComplete());
    CHECK(form.message(u"question0"_s).isEmpty());
    CHECK_FALSE(form.message(u"question1"_s).isEmpty());
    CHECK(form.view.focusWidget() == form.find<QLineEdit>(u"question1"_s));
    form.type(u"question1"_s, u"x"_s);
    CHECK(form.message(u"question1"_s).isEmpty());
    CHECK_FALSE(form.view.isComplete());
    form.find<QCheckBox>(u"question2.0"_s)->click();
    CHECK(form.view.isComplete());
}

TEST_CASE("the portal's words are text, whatever they look like")
{
    PortalScene scene =
        asking({question(0, HtmlFieldKind::Text, u"<b>Nom</b><img src=\"https://e.example/x\">"_s)});
    scene.title = u"<h1>Titre</h1>"_s;
    scene.message = u"<a href=\"https://e.example/\">Cliquez</a>"_s;
    Form form(scene);
    for (const QLabel *label : form.view.findChildren<QLabel *>())
        CHECK(label->textFormat() == Qt::PlainText);
    CHECK(form.find<QLineEdit>(u"question0"_s)->accessibleName().startsWith(u"<b>Nom</b>"_s));
    CHECK(form.find<Button>(u"submitForm"_s)->accessibleName() == u"Valider & finir");
    CHECK(form.find<Button>(u"submitForm"_s)->shortcut().isEmpty());
    form.find<Button>(u"portalWordsCopy"_s)->click();
    CHECK(QGuiApplication::clipboard()->text() == scene.message);
}

TEST_CASE("the host that the answers go to is named")
{
    Form form(askingForPassword());
    bool named = false;
    for (const QLabel *label : form.view.findChildren<QLabel *>())
        named = named || (label->isVisible() && label->text().contains(u"envoi.example"_s));
    CHECK(named);
}

TEST_CASE("a new password is measured and doubted, its repetition compared")
{
    Form form(askingForPassword());
    CHECK(form.find<QLineEdit>(u"question0"_s)->echoMode() == QLineEdit::Password);
    CHECK_FALSE(form.find<QWidget>(u"strength"_s)->isVisible());
    form.type(u"question0"_s, u"Motdepasse"_s);
    CHECK(form.find<QLabel>(u"strengthWords"_s)->text().contains(u"42"_s));
    CHECK(form.message(u"question0"_s).isEmpty());
    form.concern = PasswordConcern::HoldsBirthDate;
    form.type(u"question0"_s, u"Motdepasse14051988"_s);
    CHECK_FALSE(form.message(u"question0"_s).isEmpty());

    form.type(u"question1"_s, u"Motdepasse14051989"_s);
    CHECK_FALSE(form.message(u"question1"_s).isEmpty());
    CHECK_FALSE(form.view.isComplete());
    form.type(u"question1"_s, u"Motdepasse14051988"_s);
    CHECK(form.message(u"question1"_s).isEmpty());
    CHECK(form.view.isComplete()); // a doubt is no block
}

TEST_CASE("the present password is not measured, the new one is")
{
    Form form(asking({question(0, HtmlFieldKind::Password, u"Ancien mot de passe"_s, true),
                      question(1, HtmlFieldKind::Password, u"Nouveau mot de passe"_s, true),
                      question(2, HtmlFieldKind::Password, u"Confirmation"_s, true)}));
    form.type(u"question0"_s, u"provisoire"_s);
    CHECK_FALSE(form.find<QWidget>(u"strength"_s)->isVisible());
    form.type(u"question1"_s, u"Chemin-des-Dames-1409"_s);
    CHECK(form.find<QWidget>(u"strength"_s)->isVisible());
    form.type(u"question2"_s, u"provisoire"_s);
    CHECK_FALSE(form.view.isComplete());
    form.type(u"question2"_s, u"Chemin-des-Dames-1409"_s);
    CHECK(form.view.isComplete());
    CHECK(form.answers() ==
          QStringList{u"0=provisoire"_s, u"1=Chemin-des-Dames-1409"_s, u"2=Chemin-des-Dames-1409"_s});
}

TEST_CASE("passwords are overwritten when they are sent, other answers stay for a refusal")
{
    std::vector<PortalQuestion> questions{question(0, HtmlFieldKind::Text, u"Téléphone"_s),
                                          question(1, HtmlFieldKind::Password, u"Mot de passe"_s, true)};
    Form form(asking(questions));
    form.type(u"question0"_s, u"03 22"_s);
    form.type(u"question1"_s, u"Tr0ub4dor"_s);
    const QString shared = form.find<QLineEdit>(u"question1"_s)->text(); // the line's own buffer
    CHECK(form.answers() == QStringList{u"0=03 22"_s, u"1=Tr0ub4dor"_s});
    CHECK(shared == QString(9, QChar(0)));

    for (PortalQuestion &each : questions)
        each.field += 5; // a new page numbers its fields anew
    form.view.show(asking(questions));
    CHECK(form.find<QLineEdit>(u"question0"_s)->text() == u"03 22");
    form.type(u"question1"_s, u"Tr0ub4dor2"_s);
    CHECK(form.answers() == QStringList{u"5=03 22"_s, u"6=Tr0ub4dor2"_s});
}

TEST_CASE("another form overwrites what was typed for the one before")
{
    Form form(askingForPassword());
    form.type(u"question0"_s, u"Tr0ub4dor"_s);
    const QString shared = form.find<QLineEdit>(u"question0"_s)->text();
    form.view.show(asking({question(0, HtmlFieldKind::Text, u"Téléphone"_s)}));
    CHECK(shared == QString(9, QChar(0)));
    CHECK(form.find<QLineEdit>(u"question0"_s)->text().isEmpty());
}

TEST_CASE("a form that is hidden keeps what was typed out of its lines")
{
    Form form(askingForPassword());
    form.type(u"question0"_s, u"Tr0ub4dor"_s);
    form.view.hideAway();
    CHECK(form.find<QLineEdit>(u"question0"_s)->text().isEmpty());
    form.view.bringBack();
    CHECK(form.find<QLineEdit>(u"question0"_s)->text() == u"Tr0ub4dor");
}

TEST_CASE("no secret stands in a name or a description")
{
    Form form(askingForPassword());
    form.type(u"question0"_s, u"Tr0ub4dor"_s);
    form.type(u"question1"_s, u"Tr0ub4dor"_s);
    for (const QWidget *widget : form.view.findChildren<QWidget *>()) {
        CHECK_FALSE(widget->accessibleName().contains(u"Tr0ub"_s));
        CHECK_FALSE(widget->accessibleDescription().contains(u"Tr0ub"_s));
        CHECK_FALSE(widget->objectName().contains(u"Tr0ub"_s));
    }
}
