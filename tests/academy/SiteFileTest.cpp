// SPDX-License-Identifier: GPL-3.0-or-later
#include "academy/SiteFile.h"

#include "academy/AcademyFile.h"
#include "support/Catch.h"
#include "support/SchoolSettings.h"

#include <QTemporaryDir>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

/// The built-in académie's text with @p site as its "site".
QByteArray textWith(const nlohmann::json &site)
{
    const QByteArray text = builtInAcademyText();
    auto json = nlohmann::json::parse(text.begin(), text.end());
    json["site"] = site;
    return QByteArray::fromStdString(json.dump());
}

} // namespace

TEST_CASE("a school's settings are written into an academy.json and read back")
{
    const auto text = withSite(builtInAcademyText(), u"academy.json"_s, jeanMoulin());
    REQUIRE(text);
    CHECK(readSite(text.value(), u"academy.json"_s).value().site == jeanMoulin());
    CHECK(readAcademy(text.value(), u"academy.json"_s).value() == builtInAcademy());
}

TEST_CASE("written twice, the same settings are the same bytes, and others take their place")
{
    const auto once = withSite(builtInAcademyText(), u"a"_s, jeanMoulin());
    REQUIRE(once);
    CHECK(withSite(once.value(), u"a"_s, jeanMoulin()).value() == once.value());
    Site other;
    other.school = u"Lycée"_s;
    CHECK(readSite(withSite(once.value(), u"a"_s, other).value(), u"a"_s).value().site == other);
}

TEST_CASE("a school's settings are saved in a file and opened again, with all that stood beside them")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"academy.json"_s);
    REQUIRE(writeSite(file, builtInAcademyText(), jeanMoulin()));
    const auto opened = openSite(file);
    REQUIRE(opened);
    CHECK(opened.value().file == file);
    CHECK(opened.value().site == jeanMoulin());
    CHECK(opened.value().academy == builtInAcademy());

    Site wrong = jeanMoulin();
    wrong.proxy = u"none of them"_s;
    CHECK(
        writeSite(file, builtInAcademyText(), wrong).fault().detail.startsWith(file + u": /site/proxy: "_s));
    CHECK(openSite(file).value().site == jeanMoulin()); // what was there stays
    const auto nowhere =
        writeSite(folder.filePath(u"missing/academy.json"_s), builtInAcademyText(), jeanMoulin());
    CHECK(nowhere.fault().kind == FaultKind::ReadOnly);
    CHECK(openSite(folder.filePath(u"missing.json"_s)).fault().detail.contains(u"missing.json: /: "_s));
}

TEST_CASE("an académie without a school has none")
{
    CHECK(readSite(builtInAcademyText(), u"a"_s).value().site == std::nullopt);
}

TEST_CASE("what is wrong with a school's settings is named by file, place and reason")
{
    const auto [site, detail] = GENERATE(table<nlohmann::json, QString>({
        {nlohmann::json::object(), u"stick/academy.json: /site/school: missing key"_s},
        {{{"school", "C"}, {"password", "x"}}, u"stick/academy.json: /site/password: unknown key"_s},
        {{{"school", 7}}, u"stick/academy.json: /site/school: wrong type: number"_s},
        {{{"school", "C"}, {"preset", "no-such"}},
         u"stick/academy.json: /site/preset: no preset of this service has this id"_s},
        {{{"school", "C"}, {"language", "de"}},
         u"stick/academy.json: /site/language: not one of the words or numbers known here"_s},
        {{{"school", "C"}, {"proxy", "http://user:secret@proxy:3128"}},
         u"stick/academy.json: /site/proxy: not in the shape required here"_s},
        {{{"school", "C"}, {"clients", {"eudora"}}},
         u"stick/academy.json: /site/clients/0: not one of the words or numbers known here"_s},
    }));
    const auto read = readSite(textWith(site), u"stick/academy.json"_s);
    REQUIRE_FALSE(read);
    CHECK(read.fault().kind == FaultKind::AcademyFileInvalid);
    CHECK(read.fault().detail == detail);
}

TEST_CASE("settings that would not read are not written")
{
    Site site = jeanMoulin();
    site.preset = u"no-such"_s;
    CHECK_FALSE(withSite(builtInAcademyText(), u"a"_s, site));
    CHECK_FALSE(withSite("{}", u"a"_s, jeanMoulin()));
}
