// SPDX-License-Identifier: GPL-3.0-or-later
// `activate` with answers on standard input, against the training académie's portal in a process beside it.
#include "TrainingServers.h"
#include "support/Catch.h"

using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

const QByteArray numen = "46D4600004KLM"; // of mdupont2, the homonym
const QByteArray password = "Chemin-de-ronde-2046";
const QByteArray weakPassword = "court46";

json answers(const json &more = json::object())
{
    json whole{{"numen", numen.toStdString()}, {"birthDate", "1994-09-01"}};
    whole.update(more);
    return whole;
}

json withPassword(const QByteArray &chosen = password)
{
    return answers({{"password", chosen.toStdString()}});
}

QByteArray bytesOf(const json &value)
{
    return QByteArray::fromStdString(value.dump());
}

QStringList on(const TrainingServers &training)
{
    return {u"activate"_s,
            u"--answers"_s,
            u"-"_s,
            u"--training-portal"_s,
            QString::fromStdString(training.firstLine().at("portal")),
            u"--ca-file"_s,
            training.caFile()};
}

void checkNoSecretIn(const QByteArray &text)
{
    for (const QByteArray &secret : {numen, password, weakPassword, QByteArray("1994-09-01"),
                                     QByteArray("01/09/1994"), QByteArray("01091994")}) {
        CAPTURE(secret.toStdString());
        CHECK_FALSE(text.contains(secret));
    }
}

} // namespace

TEST_CASE("a homonym is activated with one JSON object, and gets the login with its digit")
{
    const ProgramRun program;
    const TrainingServers training(program);

    const auto result = program.run(on(training) + QStringList{u"--json"_s, u"--language"_s, u"en"_s},
                                    bytesOf(withPassword()));

    CAPTURE(result.output.toStdString(), result.errors.toStdString());
    CHECK(result.exitCode == 0);
    const json answer = result.json();
    CHECK(answer.at("schema") == 1);
    CHECK(answer.at("command") == "activate");
    CHECK(answer.at("failure").is_null());
    CHECK(answer.at("login") == "mdupont2");
    CHECK(answer.at("address") == "Mathieu.Dupont@ac-entrainement.example");
    CHECK(answer.at("message").get<std::string>().find("Votre mot de passe est enregistré") !=
          std::string::npos);
    CHECK_FALSE(answer.contains("labels"));
    CHECK(result.errors == "NUMEN and birth date go to localhost, encrypted, and nowhere else.\n");
    checkNoSecretIn(result.output + result.errors);
}

TEST_CASE("people are told login, address and the portal's words")
{
    const ProgramRun program;
    const TrainingServers training(program);

    const auto result =
        program.run(on(training) + QStringList{u"--language"_s, u"en"_s}, bytesOf(withPassword()));

    CAPTURE(result.output.toStdString(), result.errors.toStdString());
    CHECK(result.exitCode == 0);
    CHECK(result.output.contains("  | Votre mot de passe est enregistré."));
    CHECK(result.output.contains("Login: mdupont2\n"));
    CHECK(result.output.contains("Address: Mathieu.Dupont@ac-entrainement.example\n"));
    CHECK(result.output.endsWith("The mailbox is active.\n"));
}

TEST_CASE("what the portal asks and the answers lack is told as its labels, and nothing more is sent")
{
    const ProgramRun program;
    const TrainingServers training(program);

    const json answer = program.json(on(training), 1, bytesOf(answers()));

    CHECK(answer.at("failure") == "portal-form-unknown");
    CHECK(answer.at("login").is_null());
    REQUIRE(answer.at("labels").size() == 2);
    CHECK(answer.at("labels").at(0) == json{{"label", "Nouveau mot de passe"},
                                            {"kind", "password"},
                                            {"required", true},
                                            {"choices", json::array()},
                                            {"answered", false}});
    CHECK(answer.at("labels").at(1).at("label") == "Nouveau mot de passe, encore une fois");

    const auto told = program.run(on(training) + QStringList{u"--language"_s, u"en"_s}, bytesOf(answers()));
    CHECK(told.exitCode == 1);
    CHECK(told.output.contains("the answers lack it:\n  Nouveau mot de passe\n"));
}

TEST_CASE("fields are matched whatever their case, accents and colon")
{
    const ProgramRun program;
    const TrainingServers training(program);
    const json fields{{"NOUVEAU mot de passé :", password.toStdString()},
                      {"nouveau mot de passe encore une fois", password.toStdString()},
                      {"Autre chose", "unused"}};

    const json answer = program.json(on(training), 0, bytesOf(answers({{"fields", fields}})));

    CHECK(answer.at("login") == "mdupont2");
}

TEST_CASE("what the portal refuses ends it after one submission, in the portal's own words")
{
    struct Row {
        json given;
        const char *failure;
        const char *said;
    };
    json wrongNumen = withPassword();
    wrongNumen["numen"] = "46Z0000000ZZZ";
    json wrongDate = withPassword();
    wrongDate["birthDate"] = "1994-09-02";
    const Row row = GENERATE_COPY(
        Row{wrongNumen, "portal-numen-unknown", "NUMEN n'est pas connu"},
        Row{wrongDate, "portal-date-mismatch", "date de naissance ne correspond pas"},
        Row{withPassword(weakPassword), "portal-password-refused", "douze caractères au moins"});
    CAPTURE(row.failure);
    const ProgramRun program;
    const TrainingServers training(program);

    const json answer = program.json(on(training), 1, bytesOf(row.given));

    CHECK(answer.at("failure") == row.failure);
    CHECK(answer.at("message").get<std::string>().find(row.said) != std::string::npos);
    CHECK_FALSE(answer.at("advice").get<std::string>().empty());
    checkNoSecretIn(QByteArray::fromStdString(answer.dump()));
}

TEST_CASE("a password that is the NUMEN is warned of, and the portal decides")
{
    const ProgramRun program;
    const TrainingServers training(program);

    const json answer = program.json(on(training), 1, bytesOf(withPassword(numen)));

    CHECK(answer.at("failure") == "portal-password-refused");
    REQUIRE(answer.contains("warnings"));
    CHECK(answer.at("warnings").dump().find("is the NUMEN") != std::string::npos);
}

TEST_CASE("every failure that the training portal plays is named")
{
    const QString fault = GENERATE(
        u"portal-numen-unknown"_s, u"portal-date-mismatch"_s, u"portal-identity-refused"_s,
        u"portal-locked"_s, u"portal-password-refused"_s, u"portal-captcha"_s, u"portal-script-only"_s,
        u"portal-form-unknown"_s, u"portal-session-expired"_s, u"portal-maintenance"_s,
        u"portal-redirected-elsewhere"_s, u"portal-not-secure"_s, u"portal-too-large"_s,
        u"portal-error-page"_s, u"portal-done-login-missing"_s, u"portal-already-active"_s);
    CAPTURE(fault.toStdString());
    const ProgramRun program;
    const TrainingServers training(program, fault);

    const json answer = program.json(on(training), 1, bytesOf(withPassword()));

    CHECK(answer.at("failure") == fault.toStdString());
    CHECK(answer.at("login").is_null());
    checkNoSecretIn(QByteArray::fromStdString(answer.dump()));
}

TEST_CASE("a portal that stays silent is given up after half a minute")
{
    const ProgramRun program;
    const TrainingServers training(program, u"portal-silent"_s);

    CHECK(program.json(on(training), 1, bytesOf(withPassword())).at("failure") == "portal-silent");
}

TEST_CASE("answers that cannot be used are wrong usage, told without any of their values")
{
    const json given =
        GENERATE(json{{"numen", numen.toStdString()}}, json{{"birthDate", "1994-09-01"}},
                 answers({{"passwort", password.toStdString()}}), answers({{"password", 46}}),
                 answers({{"fields", password.toStdString()}}), answers({{"fields", {{"Code", 46}}}}),
                 json{{"numen", numen.toStdString()}, {"birthDate", "01/09/1994"}}, json(numen.toStdString()),
                 json::array({numen.toStdString()}));
    CAPTURE(given.dump());
    const ProgramRun program;

    const auto result = program.offline().run({u"activate"_s, u"--answers"_s, u"-"_s}, bytesOf(given));

    CHECK(result.exitCode == 2);
    CHECK(result.output.isEmpty());
    CHECK(result.errors.count('\n') == 1);
    checkNoSecretIn(result.errors);
    const json answer = program.offline().json({u"activate"_s, u"--answers"_s, u"-"_s}, 2, bytesOf(given));
    CHECK(answer.at("command") == "activate");
    CHECK(answer.at("failure").is_null());
}

TEST_CASE("text that is no JSON is refused without being repeated")
{
    const ProgramRun program;

    const auto result =
        program.run({u"activate"_s, u"--answers"_s, u"-"_s}, numen + ' ' + password + " 1994-09-01");

    CHECK(result.exitCode == 2);
    checkNoSecretIn(result.output + result.errors);
}

TEST_CASE("activate is used wrongly in these ways")
{
    const QStringList flags = GENERATE(
        QStringList{}, // no terminal to ask in
        QStringList{u"--json"_s}, QStringList{u"--answers"_s, u"/tmp/answers.json"_s},
        QStringList{u"--answers"_s, u"-"_s, u"--training-portal"_s, u"https://portail.ac-amiens.fr/"_s},
        QStringList{u"--answers"_s, u"-"_s, u"--training-portal"_s, u"http://localhost:1/"_s},
        QStringList{u"--answers"_s, u"-"_s, u"--training-portal"_s, u"https://localhost.example/"_s},
        QStringList{u"--answers"_s, u"-"_s, u"--ca-file"_s, u"/nowhere"_s},
        QStringList{u"--numen"_s, QString::fromLatin1(numen)}); // a secret is never an argument
    CAPTURE(flags.join(u' ').toStdString());

    const auto result =
        ProgramRun().offline().run(QStringList{u"activate"_s} + flags, bytesOf(withPassword()));

    CHECK(result.exitCode == 2);
}

TEST_CASE("the real portal is asked by name, and not being reached is told")
{
    const ProgramRun program;

    const json answer =
        program.offline().json({u"activate"_s, u"--answers"_s, u"-"_s}, 1, bytesOf(withPassword()));

    CHECK_FALSE(answer.at("failure").is_null());
    CHECK(answer.at("login").is_null());
    CHECK_FALSE(answer.at("message").get<std::string>().empty());
}
