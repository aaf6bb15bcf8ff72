// SPDX-License-Identifier: GPL-3.0-or-later
#include "CatalogueFile.h"
#include "FrenchText.h"
#include "support/Catch.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QString translations = QStringLiteral(SOURCE_DIR "/translations");
const QString french = translations + u"/assistant-messagerie_fr.ts"_s;

QStringList keysOf(const QList<CatalogueEntry> &entries)
{
    QStringList keys;
    for (const auto &entry : entries)
        keys.append(entry.key());
    return keys;
}

/// What the sources ask for today: the catalogue after translations/update on a copy.
QStringList keysInSources()
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.ts"_s);
    REQUIRE(QFile::copy(french, copy));
    QProcess update;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LUPDATE"_s, QStringLiteral(LUPDATE));
    update.setProcessEnvironment(environment);
    update.start(translations + u"/update"_s, {copy});
    REQUIRE(update.waitForFinished());
    // What lupdate complains of it leaves out: a tr() that is no class's own is never translated.
    CHECK(update.readAllStandardError().toStdString() == std::string());
    REQUIRE(update.exitCode() == 0);
    return keysOf(readCatalogue(copy));
}

void checkEach(const QStringList &present, const QStringList &wanted)
{
    for (const QString &key : present) {
        if (!wanted.contains(key))
            UNSCOPED_INFO(key.toStdString());
    }
}

} // namespace

TEST_CASE("the French catalogue holds every text of the sources, and no other")
{
    const QStringList written = keysOf(readCatalogue(french));
    const QStringList wanted = keysInSources();
    REQUIRE_FALSE(wanted.isEmpty());
    SECTION("none is missing: run translations/update and translate")
    {
        checkEach(wanted, written);
        CHECK(QSet(wanted.begin(), wanted.end()).subtract(QSet(written.begin(), written.end())).isEmpty());
    }
    SECTION("none is left over: run translations/update")
    {
        checkEach(written, wanted);
        CHECK(QSet(written.begin(), written.end()).subtract(QSet(wanted.begin(), wanted.end())).isEmpty());
    }
}

TEST_CASE("every text is translated, and says the same in French print")
{
    const auto entries = readCatalogue(french);
    REQUIRE_FALSE(entries.isEmpty());
    for (const auto &entry : entries) {
        INFO(entry.key().toStdString());
        CHECK(entry.finished);
        CHECK(entry.forms.size() == (entry.plural ? 2 : 1));
        for (const QString &form : entry.forms) {
            INFO(form.toStdString());
            CHECK_FALSE(form.isEmpty());
            // A plural's singular may spell the number out: "un fichier".
            const bool spelt = entry.plural && !form.contains("%n"_L1);
            CHECK(
                FrenchText::flawsAgainst(spelt ? QString(entry.source).remove("%n "_L1) : entry.source, form)
                    .join(u", "_s) == QString());
            CHECK(FrenchText::flawsOfPrint(form).join(u", "_s) == QString());
        }
    }
}

TEST_CASE("English plurals are spelled out, none is missing")
{
    const auto entries = readCatalogue(translations + u"/assistant-messagerie_en.ts"_s);
    QStringList written;
    for (const auto &entry : entries) {
        INFO(entry.key().toStdString());
        CHECK(entry.finished);
        REQUIRE(entry.forms.size() == 2);
        CHECK_FALSE(entry.forms.first().contains(u"(s)"_s));
        CHECK_FALSE(entry.forms.last().contains(u"(s)"_s));
        written += entry.key();
    }
    QStringList wanted;
    for (const auto &entry : readCatalogue(french)) {
        if (entry.plural)
            wanted += entry.key();
    }
    CHECK(written == wanted);
}
