// SPDX-License-Identifier: GPL-3.0-or-later
// Codes are drawn by librsvg and Qt and read back by zbar. No telephone scanned them.
#include "print/QrCodePng.h"
#include "profile/phone/AndroidCode.h"
#include "support/Catch.h"
#include "support/MailAccounts.h"
#include "support/PrintedBy.h"

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

QByteArray readByZbar(const QImage &image)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"code.png"_s);
    REQUIRE(image.save(path));
    return printedBy(u"zbarimg"_s, {u"--raw"_s, u"--quiet"_s, path}).trimmed();
}

QImage drawnByRsvg(const QByteArray &svg, int width, const QString &behind)
{
    const QByteArray png = printedBy(
        u"rsvg-convert"_s,
        {u"--width"_s, QString::number(width), u"--keep-aspect-ratio"_s, u"--background-color"_s, behind},
        svg);
    return QImage::fromData(png, "PNG");
}

/// As on a dark screen, with nothing light around it.
QImage onBlack(const QImage &image)
{
    QImage screen(image.size() * 2, QImage::Format_RGB32);
    screen.fill(Qt::black);
    QPainter(&screen).drawImage(image.width() / 2, image.height() / 2, image);
    return screen;
}

MailAccount withName(const QString &name)
{
    MailAccount account = zoesPopAccount();
    account.displayName = name;
    return account;
}

MailAccount anyone()
{
    return GENERATE(mariesAccount(), zoesPopAccount(), withName(u"Anaïs Çelik-Nuñez Œuvre \U0001F600"_s),
                    withName(u"李小龙 Ωμέγα"_s), withName(QString(200, u'W')));
}

} // namespace

TEST_CASE("another library reads the code's picture, in the light and in the dark")
{
    const QByteArray settings = androidSettings(anyone()).value();
    const int moduleSize = GENERATE(3, 8);
    const QByteArray png = qrCodeAsPng(qrCodeOf(settings), moduleSize);
    CHECK(png == qrCodeAsPng(qrCodeOf(settings), moduleSize));
    const QImage image = QImage::fromData(png, "PNG");
    CHECK(readByZbar(image) == settings);
    CHECK(readByZbar(onBlack(image)) == settings);
}

TEST_CASE("another library reads the code's drawing, at any size and on any background")
{
    const QByteArray settings = androidSettings(anyone()).value();
    const QImage image =
        drawnByRsvg(qrCodeAsSvg(qrCodeOf(settings)), GENERATE(400, 501), GENERATE(u"white"_s, u"#202020"_s));
    CHECK(readByZbar(onBlack(image)) == settings);
}
