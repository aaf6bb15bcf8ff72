// SPDX-License-Identifier: GPL-3.0-or-later
// A folder for each person of a table, in the window for installers.
#include "pages/InstallersStage.h"
#include "support/Catch.h"

#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace {

qsizetype foldersIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
}

bool shows(const InstallersStage &installers, const QString &name)
{
    return installers.stage.find<QWidget>(name).isVisible();
}

/// Three people with a login, one to be confirmed, one in error.
const QByteArray staff = "Prénom;Nom;Identifiant;Fonction;Couleur\n"
                         "Marie;Dupont;mdupont;CPE;bleu\n"
                         "Zoé;Lefèvre;zlefevre;;\n"
                         "Camille;Durand;;;\n"
                         "Paul;Martin;Paul.Martin@ac-amiens.fr;;\n"
                         "Jean;Petit;jpetit;;\n";

} // namespace

TEST_CASE("a table becomes a folder a person, with progress, a summary and what is to be looked at",
          "[installers]")
{
    InstallersStage installers;
    installers.stage.type(u"siteSchool"_s, u"Collège Jean-Moulin"_s);
    installers.stage.click(u"siteClient:sheet"_s);
    installers.stage.click(u"siteClient:apple"_s);
    installers.toFolders();
    CHECK(installers.says(u"Collège Jean-Moulin"_s));
    const QString out = installers.path(u"out"_s);
    installers.choose(installers.write(u"staff.csv"_s, staff), out);
    installers.stage.click(u"makeFolders"_s);
    CHECK(shows(installers, u"stopFolders"_s));
    CHECK_FALSE(installers.stage.find<QWidget>(u"batchTable"_s).isEnabled());
    REQUIRE(installers.waitForEnd());

    CHECK(foldersIn(out) == 3);
    CHECK(QFile::exists(out + u"/dupont-marie_mdupont/mail.mobileconfig"_s));
    CHECK_FALSE(
        QFile::exists(out + u"/dupont-marie_mdupont/thunderbird"_s)); // not among the settings' programs
    CHECK(QFile::exists(out + u"/report.csv"_s));
    CHECK(installers.says(u"Made: 3 · there already: 0 · to confirm: 1 · failed: 1"_s));
    CHECK(installers.says(u"Couleur"_s)); // a column that says nothing
    const QString lines = installers.stage.find<QPlainTextEdit>(u"batchLines"_s).toPlainText();
    CHECK(lines.contains(u"Line 4: "_s));
    CHECK(lines.contains(u"cdurand"_s));
    CHECK(lines.contains(u"Line 5: "_s));
    CHECK(lines.count(u'\n') == 1);
    CHECK_FALSE(shows(installers, u"batchProgress"_s));

    installers.stage.click(u"openFolder"_s);
    installers.stage.click(u"openHandOut"_s);
    CHECK(installers.stage.recorded.opened ==
          QList{QUrl::fromLocalFile(out), QUrl::fromLocalFile(out + u"/hand-out.pdf"_s)});
}

TEST_CASE("stopped in the middle, the same again goes on to the end", "[installers]")
{
    InstallersStage installers;
    installers.stage.click(u"siteClient:sheet"_s);
    installers.toFolders();
    const QString out = installers.path(u"out"_s);
    installers.choose(installers.write(u"staff.csv"_s, tableOf(40)), out);
    installers.stage.click(u"makeFolders"_s);
    const auto &bar = installers.stage.find<QProgressBar>(u"batchProgress"_s);
    REQUIRE(Stage::waitFor([&] { return bar.value() > 0; }, 30000));
    CHECK(bar.maximum() == 40);
    installers.stage.click(u"stopFolders"_s);
    REQUIRE(installers.waitForEnd());
    REQUIRE(installers.says(u"The same again goes on."_s));
    const qsizetype made = foldersIn(out);
    CHECK(made > 0);
    CHECK(made < 40);
    CHECK(shows(installers, u"openFolder"_s));
    CHECK_FALSE(shows(installers, u"openHandOut"_s));

    installers.stage.click(u"makeFolders"_s);
    REQUIRE(installers.waitForEnd());
    CHECK(installers.says(u"Everybody has a folder."_s));
    CHECK(installers.says(u"there already: "_s + QString::number(made)));
    CHECK(foldersIn(out) == 40);
    CHECK(shows(installers, u"openHandOut"_s));
}

TEST_CASE("servers are tested once, a failure is told and holds nobody up", "[installers]")
{
    InstallersStage installers;
    installers.toFolders();
    const QString out = installers.path(u"out"_s);
    installers.choose(installers.write(u"staff.csv"_s, tableOf(1)), out);
    installers.stage.click(u"withoutTests"_s); // ticked by choose()
    installers.stage.click(u"makeFolders"_s);
    REQUIRE(installers.waitForEnd());
    CHECK(installers.says(u"the folders are made all the same"_s));
    CHECK(foldersIn(out) == 1);
}

TEST_CASE("a table that cannot be used is refused beside its field, and nothing is made", "[installers]")
{
    InstallersStage installers;
    const auto [content, words] =
        GENERATE(table<QByteArray, QString>({{"Prénom;Nom;Mot de passe\nMarie;Dupont;x\n", u"Mot de passe"_s},
                                             {"Prénom\nMarie\n", u"No column is called"_s},
                                             {"", u"nobody"_s},
                                             {"Prénom;Nom\nMarie;\"Dupont\n", u"quotation mark"_s}}));
    installers.toFolders();
    installers.choose(installers.write(u"staff.csv"_s, content), installers.path(u"out"_s));
    installers.stage.click(u"makeFolders"_s);
    REQUIRE(Stage::waitFor([&] { return !installers.message(u"batchTable"_s).isEmpty(); }));
    CHECK(installers.message(u"batchTable"_s).contains(words));
    CHECK(installers.dialog().focusWidget()->objectName() == u"batchTable");
    CHECK_FALSE(QDir(installers.path(u"out"_s)).exists());
    CHECK_FALSE(shows(installers, u"batchState"_s));

    installers.write(u"staff.csv"_s, tableOf(1));
    installers.stage.click(u"makeFolders"_s);
    REQUIRE(Stage::waitFor([&] { return shows(installers, u"openFolder"_s); }, 30000));
    CHECK(installers.message(u"batchTable"_s).isEmpty()); // mended
}

TEST_CASE("a table that is missing, and a folder where nothing can be made, are said beside their fields",
          "[installers]")
{
    InstallersStage installers;
    installers.toFolders();
    installers.stage.click(u"makeFolders"_s);
    CHECK_FALSE(installers.message(u"batchTable"_s).isEmpty());
    CHECK_FALSE(installers.message(u"batchFolder"_s).isEmpty());

    installers.choose(installers.path(u"missing.csv"_s), installers.path(u"out"_s));
    installers.stage.click(u"makeFolders"_s);
    REQUIRE(
        Stage::waitFor([&] { return installers.message(u"batchTable"_s).contains(u"cannot be read"_s); }));

    const QString table = installers.write(u"staff.csv"_s, tableOf(1));
    installers.choose(table, installers.write(u"a-file"_s, "no folder") + u"/below"_s);
    installers.stage.click(u"makeFolders"_s);
    CHECK(Stage::waitFor([&] { return !installers.message(u"batchFolder"_s).isEmpty(); }));
    installers.choose(table, installers.path(QString(240, u'x')));
    installers.stage.click(u"makeFolders"_s);
    CHECK(Stage::waitFor([&] { return installers.message(u"batchFolder"_s).contains(u"Windows"_s); }));
    installers.stage.type(u"batchFolder"_s, u"relative"_s);
    installers.stage.click(u"makeFolders"_s);
    CHECK(installers.message(u"batchFolder"_s).contains(u"whole path"_s));
}

TEST_CASE("no folder is made while a field of the school's settings is wrong", "[installers]")
{
    InstallersStage installers;
    installers.stage.type(u"siteProxy"_s, u"nonsense"_s);
    installers.toFolders();
    installers.choose(installers.write(u"staff.csv"_s, tableOf(1)), installers.path(u"out"_s));
    installers.stage.click(u"makeFolders"_s);
    CHECK(installers.says(u"mend it there first"_s));
    QTest::qWait(50);
    CHECK_FALSE(QDir(installers.path(u"out"_s)).exists());
}
