// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ProgramIcon.h"

#include "pages/IconFile.h"
#include "support/Catch.h"

#include <QFile>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace {

const QString shippedFile = QStringLiteral(SOURCE_DIR) + u"/app/windows/program.ico"_s;

} // namespace

TEST_CASE("The icon that Windows shows is the one that the program draws")
{
    QImageReader reader(shippedFile, "ico"); // Qt's own reader knows nothing of what wrote the file
    const QIcon icon = programIcon();
    REQUIRE(reader.imageCount() == icon.availableSizes().size());
    for (int at = 0; at < reader.imageCount(); ++at) {
        REQUIRE(reader.jumpToImage(at));
        const QImage shown = reader.read().convertToFormat(QImage::Format_ARGB32);
        const QImage drawn = icon.pixmap(shown.size()).toImage().convertToFormat(QImage::Format_ARGB32);
        INFO(shown.width() << " pixels; write_icon draws the file anew");
        CHECK(shown == drawn);
    }
}
