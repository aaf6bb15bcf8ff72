// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/Language.h"

#include "pages/Stage.h"
#include "support/Catch.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>

using namespace Qt::StringLiterals;

TEST_CASE("French comes first and is what an unknown language becomes")
{
    CHECK(Language::available() == QStringList{u"fr"_s, u"en"_s});
    Language::use(u"tlh"_s);
    CHECK(Language::current() == u"fr");
    CHECK(QLocale().language() == QLocale::French);
    Language::use(u"en"_s);
    CHECK(Language::current() == u"en");
    CHECK(QLocale().language() == QLocale::English);
}

TEST_CASE("the switch in the header changes every text at once and loses nothing")
{
    Language::use(u"en"_s);
    Stage stage;
    REQUIRE(stage.walkTo(Step::Identity));
    stage.fillIdentity();
    const QString english = stage.find<QLabel>(u"title"_s).text();
    const auto &service = stage.find<QRadioButton>(u"service:own"_s);
    const QString englishService = service.text();

    auto &languages = stage.find<QComboBox>(u"language"_s);
    languages.setFocus();
    QTest::keyClick(&languages, Qt::Key_Up);
    QCoreApplication::processEvents();

    CHECK(Language::current() == u"fr");
    CHECK(stage.find<QLabel>(u"title"_s).text() != english);
    CHECK(stage.window.windowTitle().startsWith(stage.find<QLabel>(u"title"_s).text()));
    CHECK(service.text() != englishService); // a page not shown, a text of the data file
    CHECK(stage.find<QLineEdit>(u"given"_s).text() == u"Marie");
    CHECK(stage.find<QLineEdit>(u"login"_s).text() == u"mdupont");

    QTest::keyClick(&languages, Qt::Key_Down);
    QCoreApplication::processEvents();
    CHECK(stage.find<QLabel>(u"title"_s).text() == english);
}
