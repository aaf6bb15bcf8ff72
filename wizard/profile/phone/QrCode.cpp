// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/phone/QrCode.h"

#include <qrcodegen/qrcodegen.hpp>

namespace {

/// The outlines of all dark modules as one path, so that no seam shines through between them.
QByteArray darkPath(const QrCode &code)
{
    QByteArray path;
    for (const QRect &run : darkRuns(code)) {
        const QByteArray length = QByteArray::number(run.width());
        path += 'M' + QByteArray::number(run.x() + quietZone) + ' ' +
                QByteArray::number(run.y() + quietZone) + 'h' + length + "v1h-" + length + 'z';
    }
    return path;
}

} // namespace

QrCode qrCodeOf(const QByteArray &content)
{
    Q_ASSERT(content.size() <= longestQrContent);
    using namespace qrcodegen;
    const auto bytes = QrSegment::makeBytes({content.begin(), content.end()});
    const auto symbol = qrcodegen::QrCode::encodeSegments({bytes}, qrcodegen::QrCode::Ecc::LOW);
    ::QrCode code{symbol.getSize(), {}};
    code.modules.reserve(code.size * code.size);
    for (int y = 0; y < code.size; ++y) {
        for (int x = 0; x < code.size; ++x)
            code.modules.append(symbol.getModule(x, y));
    }
    return code;
}

QList<QRect> darkRuns(const QrCode &code)
{
    QList<QRect> runs;
    for (int y = 0; y < code.size; ++y) {
        int start = 0;
        for (int x = 0; x <= code.size; ++x) {
            if (x < code.size && code.isDark(x, y))
                continue;
            if (x > start)
                runs.append(QRect(start, y, x - start, 1));
            start = x + 1;
        }
    }
    return runs;
}

QByteArray qrCodeAsSvg(const QrCode &code)
{
    const QByteArray side = QByteArray::number(code.size + 2 * quietZone);
    return R"(<?xml version="1.0" encoding="UTF-8"?>)"
           "\n"
           R"(<svg xmlns="http://www.w3.org/2000/svg" version="1.1" width=")" +
           side + R"(mm" height=")" + side + R"(mm" viewBox="0 0 )" + side + ' ' + side +
           R"(" shape-rendering="crispEdges">)"
           "\n"
           R"(<rect width="100%" height="100%" fill="#ffffff"/>)"
           "\n"
           R"(<path d=")" +
           darkPath(code) + R"(" fill="#000000"/>)" + "\n</svg>\n";
}
