// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/PaperText.h"

#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal textPoints = 10;

/// The least spacing that there is, in pixels: spaced letters are not joined to ligatures, and so a login
/// with "fi" in it is still that login when it is copied from a PDF.
constexpr qreal noLigatures = 1.0 / 64;
constexpr qreal hair = 0.5; ///< In the device's own units, as fine as it draws.

/// No bold and no italic: with a second face, QPdfWriter would put the two in an order that changes from run
/// to run.
const QString style = u"h1 { font-size: 20pt; font-weight: normal; color: #1d4e60; margin: 0 }"
                      "h2 { font-size: 13pt; font-weight: normal; color: #1d4e60; margin: 14px 0 2px 0 }"
                      "th { font-weight: normal; color: #5c5c5c }"
                      "i { font-style: normal; color: #5c5c5c }"
                      "b { font-weight: normal }"
                      "a { color: #000000; text-decoration: none }"_s;

} // namespace

PaperText::PaperText(const QString &html, QPagedPaintDevice &device, qreal width)
    : m_document(std::make_unique<QTextDocument>())
{
    QFont font;
    font.setPointSizeF(textPoints);
    font.setLetterSpacing(QFont::AbsoluteSpacing, noLigatures);
    m_document->setDefaultFont(font);
    m_document->setDocumentMargin(0);
    m_document->setDefaultTextOption([] {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        return option;
    }());
    m_document->documentLayout()->setPaintDevice(&device);
    m_document->setDefaultStyleSheet(style);
    m_document->setHtml(html);
    m_document->setTextWidth(width);
}

PaperText::~PaperText() = default;
PaperText::PaperText(PaperText &&) noexcept = default;
PaperText &PaperText::operator=(PaperText &&) noexcept = default;

QSizeF PaperText::size() const
{
    return m_document->size();
}

void PaperText::draw(QPainter &painter) const
{
    m_document->drawContents(&painter);
}

int PaperText::breakIntoPages(qreal height)
{
    m_document->setPageSize({m_document->textWidth(), height});
    return m_document->pageCount();
}

void PaperText::drawPage(QPainter &painter, int page) const
{
    const QSizeF size = m_document->pageSize();
    painter.save();
    painter.translate(0, -page * size.height());
    // A line that begins where the page ends touches it: a hair less, or it stands, clipped, in both pages'
    // text.
    m_document->drawContents(&painter, {0, page * size.height(), size.width(), size.height() - hair});
    painter.restore();
}
