// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/FolderName.h"

#include "support/Catch.h"

using namespace Qt::StringLiterals;

namespace {

QString folderFor(const QString &given, const QString &birthName, const QString &login,
                  qsizetype longest = 200)
{
    return folderNameFor(PersonName::parse(given, birthName).value(), Login::parse(login).value(), longest)
        .value_or(QString());
}

} // namespace

TEST_CASE("a folder is called by name and login, in letters that every disk holds apart")
{
    CHECK(folderFor(u"Marie"_s, u"Dupont"_s, u"mdupont"_s) == u"dupont-marie_mdupont"_s);
    CHECK(folderFor(u"Étienne"_s, u"de La Fontaine"_s, u"edelafontaine"_s) ==
          u"de-la-fontaine-etienne_edelafontaine"_s);
    CHECK(folderFor(u"Zoé"_s, u"d'Œuvre"_s, u"zdoeuvre"_s) == u"doeuvre-zoe_zdoeuvre"_s);
}

TEST_CASE("names that differ in accents or case alone share no folder")
{
    CHECK(folderFor(u"Élodie"_s, u"Bernard"_s, u"ebernard"_s) !=
          folderFor(u"elodie"_s, u"BERNARD"_s, u"ebernard2"_s));
    CHECK(folderFor(u"A"_s, u"B"_s, u"x_y"_s) != folderFor(u"A"_s, u"B X"_s, u"y"_s));
    CHECK(folderFor(u"A"_s, u"B"_s, u"x."_s) != folderFor(u"A"_s, u"B"_s, u"x"_s));
}

TEST_CASE("devices of Windows and dots at the end are no folder")
{
    for (const QString &device : {u"con"_s, u"nul"_s, u"aux"_s, u"com1"_s}) {
        const QString folder = folderFor(u"李"_s, u"王"_s, device);
        CHECK(folder.compare(device, Qt::CaseInsensitive) != 0);
        CHECK(folder.endsWith(device));
    }
    CHECK_FALSE(folderFor(u"A"_s, u"B"_s, u"x."_s).endsWith(u'.'));
}

TEST_CASE("the name gives way where a path is long, the login never")
{
    const QString given(60, u'a');
    CHECK(folderFor(given, given, u"alongone"_s).size() == longestFolderName);
    CHECK(folderFor(u"Marie"_s, u"Dupont"_s, u"mdupont"_s, 12) == u"dupo_mdupont"_s);
    CHECK(folderFor(u"Marie"_s, u"Dupont"_s, u"mdupont"_s, 8) == u"_mdupont"_s);
    CHECK(folderFor(u"Marie"_s, u"Dupont"_s, u"mdupont"_s, 7).isEmpty());
}
