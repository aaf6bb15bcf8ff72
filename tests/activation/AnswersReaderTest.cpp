// SPDX-License-Identifier: GPL-3.0-or-later
#include "activation/AnswersReader.h"

#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 9, 1);
const QString numen = u"46A4600001ABC"_s;

QByteArray withMore(const QByteArray &more)
{
    return R"({"numen":"46A4600001ABC","birthDate":"1988-05-14")" + more + '}';
}

std::variant<ActivationAnswers, QString> readFrom(QByteArray json)
{
    return readAnswers(json, today);
}

QString problemIn(const QByteArray &json)
{
    const auto read = readFrom(json);
    CAPTURE(json.toStdString());
    REQUIRE(std::holds_alternative<QString>(read));
    return std::get<QString>(read);
}

QByteArray bytesOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

} // namespace

TEST_CASE("answers are read from one JSON object, and its bytes are overwritten")
{
    QByteArray json = R"({ "fields": {"Ville :": "Amiens", "J'accepte la charte": true, "Lettre": false},
        "numen": " 46a-4600001 abc", "password": "Été\u0021 \"12\"", "birthDate": "1988-05-14" } )";

    const auto read = readAnswers(json, today);

    REQUIRE(std::holds_alternative<ActivationAnswers>(read));
    const auto &answers = std::get<ActivationAnswers>(read);
    CHECK(answers.numen.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); }) == "46A4600001ABC");
    CHECK(bytesOf(answers.birthDate.in(BirthDate::Form::Slashes)) == "14/05/1988");
    CHECK(bytesOf(answers.password) == "Été! \"12\"");
    REQUIRE(answers.fields.size() == 3);
    CHECK(answers.fields.at(0).label == u"Ville :"_s);
    CHECK(bytesOf(answers.fields.at(0).value) == "Amiens");
    CHECK(bytesOf(answers.fields.at(1).value) == "true");
    CHECK(bytesOf(answers.fields.at(2).value) == "false");
    CHECK(json == QByteArray(json.size(), '\0'));
}

TEST_CASE("password and fields may be missing")
{
    const auto read = readFrom(withMore({}));

    REQUIRE(std::holds_alternative<ActivationAnswers>(read));
    CHECK(std::get<ActivationAnswers>(read).password.isEmpty());
    CHECK(std::get<ActivationAnswers>(read).fields.empty());
}

TEST_CASE("answers that cannot be are told without a value or a key of theirs")
{
    struct Row {
        QByteArray json;
        const char *told;
    };
    const Row row = GENERATE(
        Row{"", "not JSON"}, Row{"\xff", "not JSON"}, Row{"{", "not JSON"},
        Row{R"({"numen":"46A4600001ABC)", "not JSON"}, Row{withMore(R"(,"password":"x)"), "not JSON"},
        Row{withMore({}) + "]", "not JSON"}, Row{withMore({}) + "],[\"x\"", "not JSON"},
        Row{withMore({}) + withMore({}), "not JSON"}, Row{withMore({}) + ",\"x\"", "one JSON object"},
        Row{withMore({}) + ',' + withMore({}), "one JSON object"}, Row{"[]", "one JSON object"},
        Row{"[" + withMore({}) + "]", "one JSON object"}, Row{"\"46A4600001ABC\"", "one JSON object"},
        Row{"null", "one JSON object"}, Row{"7", "one JSON object"}, Row{"{}", "\"numen\" is missing"},
        Row{R"({"birthDate":"1988-05-14"})", "\"numen\" is missing"},
        Row{R"({"numen":" - ","birthDate":"1988-05-14"})", "\"numen\" is missing"},
        Row{R"({"numen":"46A4600001ABC"})", "\"birthDate\" is missing"},
        Row{R"({"numen":46,"birthDate":"1988-05-14"})", "\"numen\" has to be a text"},
        Row{R"({"numen":["46A4600001ABC"]})", "\"numen\" has to be a text"},
        Row{R"({"numen":{"46A4600001ABC":""}})", "\"numen\" has to be a text"},
        Row{withMore(R"(,"password":null)"), "\"password\" has to be a text"},
        Row{withMore(R"(,"password":true)"), "\"password\" has to be a text"},
        Row{withMore(R"(,"46A4600001ABC":"")"), "a key that is not known"},
        Row{withMore(R"(,"Numen":"46A4600001ABC")"), "a key that is not known"},
        Row{withMore(R"(,"numen":"46A4600001ABC")"), "twice"},
        Row{withMore(R"(,"fields":{},"fields":{})"), "twice"},
        Row{withMore(R"(,"fields":{"Ville":"a","VILLE :":"b"})"), "twice"},
        Row{withMore(R"(,"fields":{" : ":"a"})"), "label in \"fields\" is empty"},
        Row{withMore(R"(,"fields":"Ville")"), "\"fields\" has to be an object"},
        Row{withMore(R"(,"fields":["Ville"])"), "\"fields\" has to be an object"},
        Row{withMore(R"(,"fields":{"Code":80000})"), "In \"fields\" every value"},
        Row{withMore(R"(,"fields":{"Code":1.5})"), "In \"fields\" every value"},
        Row{withMore(R"(,"fields":{"Code":null})"), "In \"fields\" every value"},
        Row{withMore(R"(,"fields":{"Code":["a"]})"), "In \"fields\" every value"},
        Row{withMore(R"(,"fields":{"Code":{"a":"b"}})"), "In \"fields\" every value"},
        Row{R"({"numen":"46A4600001ABC","birthDate":"14/05/1988"})", "1990-12-31"},
        Row{R"({"numen":"46A4600001ABC","birthDate":"14051988"})", "1990-12-31"},
        Row{R"({"numen":"46A4600001ABC","birthDate":"1988-5-14"})", "1990-12-31"});

    const QString problem = problemIn(row.json);

    CAPTURE(problem.toStdString());
    CHECK(problem.contains(QString::fromUtf8(row.told)));
    CHECK_FALSE(problem.contains(numen));
    CHECK_FALSE(problem.contains(u"1988"_s));
}

TEST_CASE("a date that nobody at work was born on is told in the catalogue's words")
{
    CHECK_FALSE(problemIn(R"({"numen":"46A4600001ABC","birthDate":"1988-02-30"})").contains(u"1988"_s));
    CHECK_FALSE(problemIn(R"({"numen":"46A4600001ABC","birthDate":"2020-01-01"})").contains(u"2020"_s));
}

TEST_CASE("answers have a longest length")
{
    const QByteArray padding(longestAnswers, ' ');

    CHECK(problemIn(withMore({}) + padding).contains(u"longer"_s));
    CHECK(std::holds_alternative<ActivationAnswers>(
        readFrom(withMore({}) + padding.first(longestAnswers - withMore({}).size()))));
}
