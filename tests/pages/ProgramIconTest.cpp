// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ProgramIcon.h"

#include "pages/IconFile.h"
#include "support/Catch.h"

#include <QDir>
#include <QFile>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace {

const QString shippedFile = QStringLiteral(SOURCE_DIR) + u"/app/windows/program.ico"_s;
const QString shippedPictures = QStringLiteral(SOURCE_DIR) + u"/app/desktop/icons"_s;

QImage drawn(const QIcon &icon, const QSize &size)
{
    return icon.pixmap(size).toImage().convertToFormat(QImage::Format_ARGB32);
}

} // namespace

TEST_CASE("The icon that Windows shows is the one that the program draws")
{
    QImageReader reader(shippedFile, "ico"); // Qt's own reader knows nothing of what wrote the file
    const QIcon icon = programIcon();
    REQUIRE(reader.imageCount() == icon.availableSizes().size());
    for (int at = 0; at < reader.imageCount(); ++at) {
        REQUIRE(reader.jumpToImage(at));
        const QImage shown = reader.read().convertToFormat(QImage::Format_ARGB32);
        INFO(shown.width() << " pixels; write_icon draws the file anew");
        CHECK(shown == drawn(icon, shown.size()));
    }
}

TEST_CASE("The icons that a Linux desktop shows are the ones that the program draws")
{
    const QIcon icon = programIcon();
    CHECK(QDir(shippedPictures).entryList(QDir::Files).size() == icon.availableSizes().size());
    for (const QSize &size : icon.availableSizes()) {
        const QImage shown(shippedPictures + u"/%1.png"_s.arg(size.width()));
        INFO(size.width() << " pixels; write_icon draws the files anew");
        CHECK(shown.convertToFormat(QImage::Format_ARGB32) == drawn(icon, size));
    }
}
