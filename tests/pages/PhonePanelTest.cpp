// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/FieldMessage.h"
#include "pages/QrPicture.h"
#include "pages/Stage.h"
#include "support/Catch.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

struct OnThePhone : Stage {
    OnThePhone()
    {
        REQUIRE(walkTo(Step::Done));
        click(u"phone"_s);
        REQUIRE(waitFor([this] { return picture().isVisible(); }));
    }
    QrPicture &picture() const { return find<QrPicture>(u"qrCode"_s); }
    QByteArray saved(const QString &button, const QString &name)
    {
        recorded.saveTo = folder.filePath(name);
        click(button);
        QFile file(recorded.saveTo);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

} // namespace

TEST_CASE("the code is dark on white with a quiet zone of four modules, in a dark window too")
{
    const bool dark = GENERATE(false, true);
    const QPalette before = QApplication::palette();
    if (dark)
        QApplication::setPalette(QPalette(QColor(0x35, 0x35, 0x35), QColor(0x2d, 0x2d, 0x2d)));
    {
        OnThePhone stage;
        const QImage picture = stage.picture().grab().toImage();
        // The finder pattern in the upper left corner is seven dark modules wide.
        int quiet = 0;
        while (quiet < picture.width() && picture.pixelColor(quiet, quiet) == QColor(Qt::white))
            ++quiet;
        int finder = quiet;
        while (finder < picture.width() && picture.pixelColor(finder, quiet) == QColor(Qt::black))
            ++finder;
        const int module = (finder - quiet) / 7;
        CHECK(finder - quiet == 7 * module);
        CHECK(module >= 4); // pixels: a phone reads it from an arm's length
        CHECK(quiet == 4 * module);
        CHECK(picture.width() == picture.height());
        CHECK(picture.width() % module == 0);
    }
    QApplication::setPalette(before);
}

TEST_CASE("the code has an alternative in words")
{
    OnThePhone stage;
    CHECK(stage.picture().accessibleName().contains(u"Marie.Dupont@ac-amiens.fr"));
    CHECK_FALSE(stage.picture().accessibleDescription().isEmpty());
}

TEST_CASE("picture and profile are saved, and hold no password")
{
    OnThePhone stage;
    stage.session.setPassword([] {
        QString text = u"s3cret-of-marie"_s;
        return Secret::takeFrom(text);
    }());
    CHECK(stage.saved(u"savePhoneCode"_s, u"code.png"_s).startsWith("\x89PNG"));
    const QByteArray profile = stage.saved(u"saveAppleProfile"_s, u"mail.mobileconfig"_s);
    CHECK(profile.contains("com.apple.mail.managed"));
    CHECK(profile.contains("mdupont"));
    CHECK_FALSE(profile.contains("s3cret-of-marie"));
    CHECK(stage.find<FieldMessage>(u"phoneMessage"_s).isVisible());
}

TEST_CASE("what cannot be saved is said; thinking better of it says nothing")
{
    OnThePhone stage;
    stage.click(u"saveAppleProfile"_s);
    CHECK_FALSE(stage.find<FieldMessage>(u"phoneMessage"_s).isVisible());
    stage.recorded.saveTo = stage.folder.filePath(u"no/such/folder/mail.mobileconfig"_s);
    stage.click(u"saveAppleProfile"_s);
    CHECK(stage.find<FieldMessage>(u"phoneMessage"_s).isError());
}

TEST_CASE("nothing of it is in the way before it is asked for")
{
    Stage stage;
    REQUIRE(stage.walkTo(Step::Done));
    CHECK_FALSE(stage.find<QPushButton>(u"saveAppleProfile"_s).isVisible());
}
