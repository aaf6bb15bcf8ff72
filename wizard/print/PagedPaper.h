// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QPagedPaintDevice;

// Fonts need a QGuiApplication (its platform may be "offscreen"); any thread may then draw.

/// Draws an HTML document on as many of the device's pages as it takes, each with its number at the foot.
void drawPages(QPagedPaintDevice &device, const QString &html);

/// The same as PDF, A4, its fonts embedded.
QByteArray pagesAsPdf(const QString &html, const QString &title);
