// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/SheetPaper.h"

#include "print/PaperText.h"
#include "print/PhoneFoot.h"
#include "print/UndatedPdf.h"
#include "profile/sheet/SheetContent.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal smaller = 0.95;
constexpr qreal smallest = 0.05; // a device without any room ends the search

/// The sheet laid out in a width.
struct PaperSheet {
    PaperText text;
    std::optional<PhoneFoot> foot;

    PaperSheet(const SettingsSheet &sheet, QPagedPaintDevice &device, qreal width)
        : text(sheetAsHtml(sheet), device, width), foot(PhoneFoot::of(sheet.account, device, width))
    {
    }

    bool fits(const QSizeF &page) const
    {
        const QSizeF below = foot ? foot->size() : QSizeF(0, 0);
        return std::max(text.size().width(), below.width()) <= page.width() &&
               text.size().height() + below.height() <= page.height();
    }

    void draw(QPainter &painter, qreal height) const
    {
        text.draw(painter);
        if (foot) {
            painter.translate(0, height - foot->size().height());
            foot->draw(painter);
        }
    }
};

} // namespace

void drawSheet(QPagedPaintDevice &device, const SettingsSheet &sheet)
{
    const QSizeF page(device.width(), device.height());
    qreal scale = 1;
    PaperSheet paper(sheet, device, page.width());
    while (!paper.fits(page / scale) && scale > smallest) {
        scale *= smaller;
        paper = PaperSheet(sheet, device, page.width() / scale);
    }
    QPainter painter(&device);
    painter.scale(scale, scale);
    paper.draw(painter, page.height() / scale);
}

QByteArray sheetAsPdf(const SettingsSheet &sheet)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(
        {QPageSize(QPageSize::A4), QPageLayout::Portrait, {18, 16, 18, 16}, QPageLayout::Millimeter});
    writer.setTitle(SheetContent(sheet).title);
    writer.setCreator(u"assistant-messagerie"_s);
    drawSheet(writer, sheet);
    buffer.close();
    signUndated(pdf);
    return pdf;
}
