// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/PagedPaper.h"

#include "print/PaperText.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace {

constexpr int footPoints = 8;
constexpr double footLines = 2.5; ///< Kept free for the number.

void drawFoot(QPainter &painter, const QRectF &foot, int page, int pages)
{
    QFont font = painter.font();
    font.setPointSize(footPoints);
    painter.setFont(font);
    painter.setPen(Qt::black);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, u"%1 / %2"_s.arg(page + 1).arg(pages));
}

} // namespace

void drawPages(QPagedPaintDevice &device, const QString &html)
{
    const QSizeF paper(device.width(), device.height());
    const qreal foot = footLines * footPoints / 72.0 * device.logicalDpiY();
    PaperText text(html, device, paper.width());
    const int pages = text.breakIntoPages(paper.height() - foot);
    QPainter painter(&device);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            device.newPage();
        text.drawPage(painter, page);
        drawFoot(painter, {0, paper.height() - foot, paper.width(), foot}, page, pages);
    }
}

QByteArray pagesAsPdf(const QString &html, const QString &title)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(
        {QPageSize(QPageSize::A4), QPageLayout::Portrait, {18, 16, 18, 16}, QPageLayout::Millimeter});
    writer.setTitle(title);
    writer.setCreator(u"assistant-messagerie"_s);
    drawPages(writer, html);
    buffer.close();
    return pdf;
}
