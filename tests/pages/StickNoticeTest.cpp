// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/Prose.h"
#include "pages/Stage.h"
#include "stick/StickSigning.h"
#include "support/Catch.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

/// A signed stick with one program on it.
class SmallStick
{
public:
    SmallStick()
    {
        Stage::writeFile(path(u"assistant-messagerie.exe"_s), "MZ");
        Stage::writeFile(path(u"academy.json"_s), "{}");
        const auto signatures = signStick(folder.path(), key);
        REQUIRE(signatures);
        for (auto file = signatures.value().files.begin(); file != signatures.value().files.end(); ++file)
            Stage::writeFile(path(file.key()), file.value());
    }

    QString path(const QString &name) const { return folder.filePath(name); }
    Stage::Setting setting() const
    {
        auto setting = Stage::offline();
        setting.stickFolder = folder.path();
        return setting;
    }

    QTemporaryDir folder;
    SigningKey key = *SigningKey::generate();
};

void check(Stage &stage)
{
    stage.session.checkStick();
    REQUIRE(Stage::waitFor([&] { return stage.session.stick().has_value(); }));
}

} // namespace

TEST_CASE("an intact stick shows its key on the first page, and only there")
{
    const SmallStick stick;
    Stage stage(stick.setting());
    auto &key = stage.find<Prose>(u"stickKey"_s);
    CHECK_FALSE(key.isVisible());

    check(stage);

    CHECK(key.isVisible());
    CHECK(key.text().contains(shortFingerprint(stick.key.publicKey().fingerprint())));
    CHECK_FALSE(stage.find<QWidget>(u"stickFault"_s).isVisible());
    REQUIRE(stage.walkTo(Step::Identity));
    CHECK_FALSE(key.isVisible());
    stage.window.back();
    stage.window.back();
    CHECK(key.isVisible());
}

TEST_CASE("a changed stick is told on every page, with the file's name")
{
    const SmallStick stick;
    Stage::writeFile(stick.path(u"version.dll"_s), "MZ");
    Stage stage(stick.setting());

    check(stage);

    auto &fault = stage.find<QWidget>(u"stickFault"_s);
    CHECK(fault.isVisible());
    CHECK(fault.accessibleName().contains(u"version.dll"_s));
    CHECK_FALSE(stage.find<Prose>(u"stickKey"_s).isVisible());
    REQUIRE(stage.walkTo(Step::Identity));
    CHECK(fault.isVisible());
    stage.window.resize(640, 480); // low: it scrolls with the page
    CHECK(Stage::waitFor([&] { return fault.isVisible(); }));
}

TEST_CASE("documents of one's own are counted, and no reproach")
{
    const SmallStick stick;
    Stage::writeFile(stick.path(u"cours/maths.odt"_s), "PK");
    Stage stage(stick.setting());

    check(stage);

    CHECK(stage.session.stick()->ownFiles.size() == 1);
    CHECK(stage.find<Prose>(u"stickKey"_s).text().contains(u"1 "_s));
}

TEST_CASE("without a stick nothing is said of one")
{
    Stage stage;
    stage.session.checkStick();
    CHECK(stage.window.findChild<QWidget *>(u"stickKey"_s) == nullptr);
    CHECK_FALSE(stage.session.stick());
}
