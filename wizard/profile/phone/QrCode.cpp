// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/phone/QrCode.h"

#include <qrencode.h>

#include <memory>

namespace {

using Symbol = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

Symbol smallestSymbol(const QByteArray &content, QRecLevel level)
{
    const auto *const bytes = reinterpret_cast<const unsigned char *>(content.constData());
    return {QRcode_encodeData(int(content.size()), bytes, 0, level), QRcode_free};
}

/// Of the smallest ones, that which bears most damage.
Symbol symbolOf(const QByteArray &content)
{
    Symbol symbol = smallestSymbol(content, QR_ECLEVEL_L);
    for (const QRecLevel level : {QR_ECLEVEL_M, QR_ECLEVEL_Q, QR_ECLEVEL_H}) {
        Symbol stronger = smallestSymbol(content, level);
        if (!stronger || stronger->version > symbol->version)
            break;
        symbol = std::move(stronger);
    }
    return symbol;
}

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
    Q_ASSERT(!content.isEmpty() && content.size() <= longestQrContent);
    const Symbol symbol = symbolOf(content);
    Q_CHECK_PTR(symbol.get()); // any such content has a code, so memory alone can be missing
    QrCode code{symbol->width, {}};
    code.modules.reserve(code.size * code.size);
    for (int module = 0; module < code.size * code.size; ++module)
        code.modules.append((symbol->data[module] & 1U) != 0); // the lowest bit is the colour: 1 is dark
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
