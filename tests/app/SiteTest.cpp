// SPDX-License-Identifier: GPL-3.0-or-later
// `site`: the school's settings in an academy.json.
#include "ProgramRun.h"
#include "support/Catch.h"
#include "support/SchoolCertificates.h"

#include <QFile>

using namespace schoolCertificates;
using namespace Qt::StringLiterals;

namespace {

QStringList initOf(const ProgramRun &program, const QStringList &more = {})
{
    return QStringList{u"site"_s, u"init"_s, program.path(u"academy.json"_s), u"--school"_s,
                       u"Collège Jean-Moulin"_s} +
           more;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a school's settings are begun, shown and checked")
{
    const ProgramRun program;
    program.json(initOf(program, {u"--city"_s, u"Laon"_s, u"--client"_s, u"thunderbird,sheet"_s}), 0);
    program.json({u"site"_s, u"check"_s, program.path(u"academy.json"_s)}, 0);
    const auto shown = program.json({u"site"_s, u"show"_s, program.path(u"academy.json"_s)}, 0);
    CHECK(shown.at("site").at("school") == "Collège Jean-Moulin");
    CHECK(shown.at("site").at("city") == "Laon");
    CHECK(shown.at("site").at("clients").dump() == R"(["thunderbird","sheet"])");

    SECTION("a second init changes what it is told and keeps the rest")
    {
        program.json({u"site"_s, u"init"_s, program.path(u"academy.json"_s), u"--city"_s, u"Soissons"_s}, 0);
        const auto again = program.json({u"site"_s, u"show"_s, program.path(u"academy.json"_s)}, 0);
        CHECK(again.at("site").at("school") == "Collège Jean-Moulin");
        CHECK(again.at("site").at("city") == "Soissons");
    }
    SECTION("its language is spoken where the command line names none")
    {
        const QString file = program.path(u"academy.json"_s);
        const QStringList presets{u"presets"_s, u"--service"_s, u"national"_s, u"--academy"_s, file};
        CHECK(program.run(presets).output.contains("serveur national"));
        program.json({u"site"_s, u"init"_s, file, u"--site-language"_s, u"en"_s}, 0);
        CHECK(program.run(presets).output.contains("national server"));
        CHECK_FALSE(
            program.run(presets + QStringList{u"--language"_s, u"fr"_s}).output.contains("national server"));
    }
    SECTION("batch takes them where the command line is silent")
    {
        const QString table =
            program.write(u"table.csv"_s, "Prénom,Nom,Login,Fonction\nMarie,Dupont,mdupont,CPE\n");
        const auto run = program.run({u"batch"_s, table, u"--output"_s, program.path(u"out"_s),
                                      u"--no-network"_s, u"--academy"_s, program.path(u"academy.json"_s)});
        CHECK(run.exitCode == 0);
        QFile sheet(program.path(u"out/dupont-marie_mdupont/settings.txt"_s));
        CHECK(sheet.exists());
        CHECK_FALSE(QFile::exists(program.path(u"out/dupont-marie_mdupont/mail.mobileconfig"_s)));
    }
}

TEST_CASE("a mistake in a school's settings is named by file, place and reason")
{
    const ProgramRun program;
    program.json(initOf(program), 0);
    program.write(u"academy.json"_s, contentOf(program.path(u"academy.json"_s))
                                         .replace("\"site\": {", "\"site\": { \"preset\": \"none-such\","));
    const auto answer = program.json({u"site"_s, u"check"_s, program.path(u"academy.json"_s)}, 2);
    CHECK(answer.at("failure") == "academy-file-invalid");
    const auto message = answer.at("message").get<std::string>();
    CHECK(message.find("academy.json") != std::string::npos);
    CHECK(message.find("/site/preset") != std::string::npos);
}

TEST_CASE("a filter's certificate is shown before it is taken")
{
    const ProgramRun program;
    const QString pem = program.write(u"filter.pem"_s, filter);
    const auto asked = program.json(initOf(program, {u"--ca-file"_s, pem}), 1);
    CHECK(asked.at("authority").at(0).at("sha256") == filterFingerprint.toStdString());
    CHECK(asked.at("authority").at(0).at("subject").get<std::string>().find("Filtre") != std::string::npos);
    CHECK_FALSE(QFile::exists(program.path(u"academy.json"_s)));

    program.json(initOf(program, {u"--ca-file"_s, pem, u"--ca-fingerprint"_s, QString(40, u'0')}), 1);
    CHECK_FALSE(QFile::exists(program.path(u"academy.json"_s)));

    program.json(initOf(program, {u"--ca-file"_s, pem, u"--ca-fingerprint"_s, filterFingerprint}), 0);
    const auto shown = program.json({u"site"_s, u"show"_s, program.path(u"academy.json"_s)}, 0);
    CHECK(shown.at("site").at("authority").at(0).at("sha256") == filterFingerprint.toStdString());
}

TEST_CASE("check looks at the certificate that stands in the settings")
{
    const ProgramRun program;
    const QString file = program.path(u"academy.json"_s);
    const QString pem = program.write(u"filter.pem"_s, formerFilter);
    program.json(initOf(program, {u"--ca-file"_s, pem, u"--ca-fingerprint"_s, formerFilterFingerprint}), 0);
    const auto outOfDate = program.json({u"site"_s, u"check"_s, file}, 0);
    REQUIRE(outOfDate.at("warnings").size() == 1);
    CHECK(outOfDate.at("warnings").at(0).get<std::string>().find("CN=Filtre du college") !=
          std::string::npos);

    program.write(u"academy.json"_s, contentOf(file).replace("MIIB", "AAAA"));
    for (const QString &action : {u"check"_s, u"show"_s}) {
        const auto answer = program.json({u"site"_s, action, file}, 2);
        CHECK(answer.at("failure") == "academy-file-invalid");
        CHECK(answer.at("message").get<std::string>().find("/site/authority: no certificate") !=
              std::string::npos);
    }
}

TEST_CASE("a mistake in a school's settings is told in the language of who reads")
{
    struct Row {
        QByteArray settings;
        const char *french;
        const char *english;
    };
    const Row row = GENERATE(
        Row{R"("school": "A", "preset": "none-such")",
            "/site/preset : ce service n’a pas de réglage de ce nom",
            "/site/preset: no preset of this service has this id"},
        Row{R"("school": "A", "colour": "red")", "/site/colour : clé inconnue", "/site/colour: unknown key"},
        Row{R"("school": 7)", "/site/school : mauvais type (number)", "/site/school: wrong type: number"},
        Row{R"("school": "A" "city")", "erreur d’écriture", "parse error at line"});
    CAPTURE(row.settings.toStdString());
    const ProgramRun program;
    program.json(initOf(program), 0);
    const QByteArray whole = contentOf(program.path(u"academy.json"_s));
    const auto start = whole.indexOf("\"site\": {");
    const QString file =
        program.write(u"academy.json"_s, whole.first(start) + "\"site\": {" + row.settings + "}\n}\n");
    const auto messageIn = [&](const QString &language) {
        const auto run = program.run({u"site"_s, u"check"_s, file, u"--json"_s, u"--language"_s, language});
        CHECK(run.exitCode == 2);
        return QString::fromStdString(run.json().at("message")).replace(QChar::Nbsp, u' ');
    };
    CHECK(messageIn(u"en"_s).contains(QString::fromUtf8(row.english)));
    CHECK(messageIn(u"fr"_s).contains(QString::fromUtf8(row.french)));
}

TEST_CASE("a certificate that is no authority's is never taken, however well it was looked at")
{
    const ProgramRun program;
    const QString pem = program.write(u"server.pem"_s, server);
    const auto answer =
        program.json(initOf(program, {u"--ca-file"_s, pem, u"--ca-fingerprint"_s, serverFingerprint}), 2);
    CHECK(answer.at("failure") == "academy-file-invalid");
    CHECK(answer.at("message").get<std::string>().find("server.pem") != std::string::npos);
    CHECK_FALSE(QFile::exists(program.path(u"academy.json"_s)));

    const QString both = program.write(u"both.pem"_s, filter + filter);
    program.json(initOf(program, {u"--ca-file"_s, both, u"--ca-fingerprint"_s, filterFingerprint}), 2);
    CHECK_FALSE(QFile::exists(program.path(u"academy.json"_s)));
}

TEST_CASE("wrong usage of site is refused with exit 2")
{
    const ProgramRun program;
    const QString file = program.path(u"academy.json"_s);
    program.json({u"site"_s, u"init"_s, file}, 2);
    program.json({u"site"_s, u"mend"_s, file}, 2);
    program.json({u"site"_s, u"show"_s, file}, 2);
    CHECK_FALSE(QFile::exists(file));
}

TEST_CASE("an account that a log-on script writes is signed with the lines that the school wants")
{
    const ProgramRun program;
    program.json(initOf(program, {u"--signature"_s, u"function,school"_s}), 0);
    const QString table =
        program.write(u"table.csv"_s, "Prénom,Nom,Login,Fonction\nMarie,Dupont,mdupont,CPE\n");
    const auto answer = program.json({u"batch"_s, table, u"--apply"_s, u"--user"_s, u"mdupont"_s,
                                      u"--no-network"_s, u"--academy"_s, program.path(u"academy.json"_s)},
                                     0);
    QFile prefs(QString::fromStdString(answer.at("profile")) + u"/prefs.js"_s);
    REQUIRE(prefs.open(QIODevice::ReadOnly));
    const QByteArray written = prefs.readAll();
    CHECK(written.contains("htmlSigText\", \"CPE<br>\\nCollège Jean-Moulin\""));
}
