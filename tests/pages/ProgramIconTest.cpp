// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ProgramIcon.h"

#include "pages/IconFile.h"
#include "support/Catch.h"

#include <QDir>
#include <QFile>
#include <QImageReader>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

const QString shippedFile = QStringLiteral(SOURCE_DIR) + u"/app/windows/program.ico"_s;
const QString shippedPictures = QStringLiteral(SOURCE_DIR) + u"/app/desktop/icons"_s;

QImage drawn(const QIcon &icon, const QSize &size)
{
    return icon.pixmap(size).toImage();
}

/// The largest difference of any channel, 0 to 255. Processors round an edge's colours differently: by one or
/// two.
int difference(const QImage &one, const QImage &other)
{
    const QImage left = one.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    const QImage right = other.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    if (left.size() != right.size())
        return 255;
    int largest = 0;
    for (int row = 0; row < left.height(); ++row) {
        const uchar *a = left.constScanLine(row);
        const uchar *b = right.constScanLine(row);
        for (int at = 0; at < 4 * left.width(); ++at)
            largest = std::max(largest, std::abs(int(a[at]) - int(b[at])));
    }
    return largest;
}

constexpr int rounding = 3;

} // namespace

TEST_CASE("The icon that Windows shows is the one that the program draws")
{
    QImageReader reader(shippedFile, "ico"); // Qt's own reader knows nothing of what wrote the file
    const QIcon icon = programIcon();
    REQUIRE(reader.imageCount() == icon.availableSizes().size());
    for (int at = 0; at < reader.imageCount(); ++at) {
        REQUIRE(reader.jumpToImage(at));
        const QImage shown = reader.read();
        INFO(shown.width() << " pixels; write_icon draws the file anew");
        CHECK(difference(shown, drawn(icon, shown.size())) <= rounding);
    }
}

TEST_CASE("The icons that a Linux desktop shows are the ones that the program draws")
{
    const QIcon icon = programIcon();
    CHECK(QDir(shippedPictures).entryList(QDir::Files).size() == icon.availableSizes().size());
    for (const QSize &size : icon.availableSizes()) {
        const QImage shown(shippedPictures + u"/%1.png"_s.arg(size.width()));
        INFO(size.width() << " pixels; write_icon draws the files anew");
        CHECK(difference(shown, drawn(icon, size)) <= rounding);
    }
}
