// SPDX-License-Identifier: GPL-3.0-or-later
#include "activation/FormAnswers.h"

#include "activation/PasswordQuestions.h"
#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

Secret secret(QString text)
{
    return Secret::takeFrom(text);
}

ActivationAnswers given(const QString &password, const QList<std::pair<QString, QString>> &fields)
{
    QString numen = u"46A4600001ABC"_s;
    QString date = u"1988-05-14"_s;
    ActivationAnswers answers{
        Numen::takeFrom(numen), BirthDate::takeFrom(date, QDate(2026, 9, 1)).value(), secret(password), {}};
    for (const auto &[label, value] : fields)
        answers.fields.push_back({label, secret(value)});
    return answers;
}

PortalQuestion question(HtmlFieldKind kind, const QString &label, const QList<HtmlChoice> &choices = {})
{
    PortalQuestion asked;
    asked.kind = kind;
    asked.label = label;
    asked.choices = choices;
    return asked;
}

/// Their fields are 10, 11, … so that no test mistakes a place for a field.
PortalScene form(std::vector<PortalQuestion> questions)
{
    PortalScene scene;
    scene.kind = PortalScene::Kind::Form;
    for (std::size_t index = 0; index < questions.size(); ++index)
        questions.at(index).field = 10 + index;
    scene.questions = std::move(questions);
    return scene;
}

/// "10=value 12=value"
std::string told(const FormAnswers &answers)
{
    QStringList parts;
    for (const FieldAnswer &answer : answers.answers) {
        const QString value =
            answer.value.reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
        parts += QString::number(answer.field) + u'=' + value;
    }
    return parts.join(u' ').toStdString();
}

using Kind = HtmlFieldKind;

const QList<HtmlChoice> towns = {
    {u"Choisir…"_s, {}, true, true}, {u"Amiens"_s, u"80"_s, false, true}, {u"Laon"_s, u"02"_s, false, false}};

} // namespace

TEST_CASE("a label is found whatever its case, accents, colon and blanks")
{
    const PortalScene scene = form({question(Kind::Text, u"Établissement d’exercice"_s)});
    const QString label = GENERATE(u"Établissement d’exercice"_s, u"etablissement d'exercice :"_s,
                                   u"  ETABLISSEMENT  D EXERCICE*"_s);
    CAPTURE(label.toStdString());

    CHECK(told(answersTo(scene, given({}, {{label, u"Lycée"_s}}))) == "10=Lycée");
    CHECK(answersTo(scene, given({}, {{u"Etablissement"_s, u"Lycée"_s}})).lacking ==
          std::vector<std::size_t>{0});
}

TEST_CASE("the new password answers the questions for it and its repetition, and no other")
{
    struct Row {
        QStringList labels;
        std::string answers;
    };
    const Row row = GENERATE(
        Row{{u"Nouveau mot de passe"_s, u"Nouveau mot de passe, encore une fois"_s}, "10=neuf 11=neuf"},
        Row{{u"Mot de passe"_s, u"Confirmation"_s}, "10=neuf 11=neuf"},
        Row{{u"Password"_s, u"Retype password"_s}, "10=neuf 11=neuf"},
        Row{{u"Mot de passe"_s, u"Mot de passe"_s}, "10=neuf 11=neuf"},
        Row{{u"Choisissez un mot de passe"_s}, "10=neuf"}, Row{{u"Nouveau mot de passe"_s}, "10=neuf"},
        Row{{u"Ancien mot de passe"_s, u"Nouveau mot de passe"_s, u"Répétez-le"_s}, "11=neuf 12=neuf"},
        Row{{u"Mot de passe"_s}, ""}, // to log in with, perhaps
        Row{{u"Mot de passe actuel"_s}, ""}, Row{{u"Mot de passe provisoire"_s}, ""},
        Row{{u"Mot de passe"_s, u"Code secret"_s}, ""});
    std::vector<PortalQuestion> questions;
    for (const QString &label : row.labels)
        questions.push_back(question(Kind::Password, label));
    CAPTURE(row.labels.join(u" | "_s).toStdString());
    const PortalScene scene = form(questions);

    CHECK(told(answersTo(scene, given(u"neuf"_s, {}))) == row.answers);
    CHECK(answersTo(scene, given({}, {})).lacking.size() == questions.size());
}

TEST_CASE("a field's own label wins over the password")
{
    const PortalScene scene = form({question(Kind::Password, u"Nouveau mot de passe"_s)});

    CHECK(told(answersTo(scene, given(u"neuf"_s, {{u"nouveau mot de passe"_s, u"autre"_s}}))) == "10=autre");
}

TEST_CASE("a choice is named by its words or its value; what is not there is lacking")
{
    const HtmlFieldKind kind = GENERATE(Kind::Select, Kind::Radio);
    const PortalScene scene = form({question(kind, u"Ville"_s, towns)});
    const auto with = [&](const QString &town) { return answersTo(scene, given({}, {{u"Ville"_s, town}})); };

    CHECK(told(with(u"amiens"_s)) == "10=80");
    CHECK(told(with(u"80"_s)) == "10=80");
    CHECK(with(u"Rouen"_s).lacking.size() == 1);
    CHECK(with(u"Laon"_s).lacking.size() == 1);                 // not to be chosen
    CHECK(answersTo(scene, given({}, {})).lacking.size() == 1); // "Choisir…" is no answer
}

TEST_CASE("a box is ticked or left, but never by default")
{
    const PortalScene scene =
        form({question(Kind::Checkbox, u"J'accepte la charte"_s, {{{}, u"oui"_s, false, true}})});
    const auto with = [&](const QString &word) {
        return answersTo(scene, given({}, {{u"J'accepte la charte"_s, word}}));
    };

    CHECK(told(with(u"true"_s)) == "10=oui");
    CHECK(told(with(u"oui"_s)) == "10=oui");
    CHECK(told(with(u"false"_s)) == "10=");
    CHECK(with(u"perhaps"_s).lacking.size() == 1);
    CHECK(answersTo(scene, given({}, {})).lacking.size() == 1);
}

TEST_CASE("what the portal has filled in may stay")
{
    PortalQuestion town = question(Kind::Text, u"Ville"_s);
    town.suggested = u"Amiens"_s;
    QList<HtmlChoice> chosen = towns;
    chosen[0].chosen = false;
    chosen[1].chosen = true;
    const PortalScene scene = form({town, question(Kind::Select, u"Autre ville"_s, chosen)});

    const FormAnswers answers = answersTo(scene, given({}, {}));

    CHECK(answers.answers.empty());
    CHECK(answers.lacking.empty());
}

TEST_CASE("the questions are told with their kinds and choices, and without any value")
{
    PortalQuestion name = question(Kind::Text, u"Nom"_s);
    name.required = true;
    const PortalScene scene = form({name, question(Kind::Select, u"Ville"_s, towns),
                                    question(Kind::Date, u"Né le"_s), question(Kind::Email, u"Courriel"_s)});
    const FormAnswers answers = answersTo(scene, given({}, {{u"nom"_s, u"Dupont-46"_s}}));

    const Json json = jsonOfQuestions(scene, answers);

    REQUIRE(json.size() == 4);
    CHECK(json.at(0) == Json{{"label", "Nom"},
                             {"kind", "text"},
                             {"required", true},
                             {"choices", Json::array()},
                             {"answered", true}});
    CHECK(json.at(1).at("kind") == "select");
    CHECK(json.at(1).at("choices") == Json{"Choisir…", "Amiens", "Laon"});
    CHECK(json.at(1).at("answered") == false);
    CHECK(json.at(2).at("kind") == "date");
    CHECK(json.at(3).at("kind") == "email");
    CHECK(json.dump().find("Dupont-46") == std::string::npos);
    CHECK(linesOfQuestions(scene, answers) ==
          QStringList{u"  Ville (Choisir… | Amiens | Laon)"_s, u"  Né le"_s, u"  Courriel"_s});
}
