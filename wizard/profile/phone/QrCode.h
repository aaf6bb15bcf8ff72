// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRect>

/// A QR code as modules, without its quiet zone; dark is true.
struct QrCode {
    int size = 0;        ///< Modules a side.
    QList<bool> modules; ///< Row by row.

    bool isDark(int x, int y) const { return modules.at(y * size + x); }
};

/// Light modules that a scanner wants around a code (ISO/IEC 18004).
constexpr int quietZone = 4;

/// Bytes that the largest code holds, at level L.
constexpr qsizetype longestQrContent = 2953;

/// Byte mode in the smallest code that holds @p content (1 to longestQrContent bytes), with as much error
/// correction as that size leaves room for, at least level L.
QrCode qrCodeOf(const QByteArray &content);

/// The dark modules, neighbours in a row as one rectangle.
QList<QRect> darkRuns(const QrCode &code);

/// Dark on white with its quiet zone, whatever the theme; one millimetre a module, sharp at any size.
QByteArray qrCodeAsSvg(const QrCode &code);
