// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/HandOutPaper.h"

#include "print/PaperText.h"
#include "print/UndatedPdf.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal inch = 25.4;
constexpr qreal stripMillimetres = 45;
constexpr qreal gapMillimetres = 6;
constexpr qreal smaller = 0.95;
constexpr qreal smallest = 0.05;
constexpr qint64 headSize = 4096; ///< Where QPdfWriter puts the date.

QString row(const QString &label, const QString &value)
{
    return u"<tr><td>"_s + label.toHtmlEscaped() + u"&nbsp;&nbsp;</td><td>"_s + value.toHtmlEscaped() +
           u"</td></tr>"_s;
}

/// Draws @p html in @p place, smaller when it wants more room.
void drawFitting(QPainter &painter, QPagedPaintDevice &device, const QString &html, const QRectF &place)
{
    qreal scale = 1;
    PaperText text(html, device, place.width());
    const auto fits = [&] {
        return text.size().width() * scale <= place.width() + 1 &&
               text.size().height() * scale <= place.height();
    };
    while (!fits() && scale > smallest) {
        scale *= smaller;
        text = PaperText(html, device, place.width() / scale);
    }
    painter.save();
    painter.translate(place.topLeft());
    painter.scale(scale, scale);
    text.draw(painter);
    painter.restore();
}

} // namespace

HandOutPaper::HandOutPaper(QFile &file, QString school)
    : m_file(file), m_school(std::move(school)), m_writer(&file)
{
    m_writer.setPageLayout(
        {QPageSize(QPageSize::A4), QPageLayout::Portrait, {18, 16, 18, 16}, QPageLayout::Millimeter});
    m_writer.setTitle(m_school.isEmpty() ? tr("Mailboxes to hand out")
                                         : tr("Mailboxes to hand out, %1").arg(m_school));
    m_writer.setCreator(u"assistant-messagerie"_s);
}

void HandOutPaper::add(const SettingsSheet &sheet, const QString &login)
{
    if (m_isEmpty)
        m_painter.begin(&m_writer);
    else
        m_writer.newPage();
    m_isEmpty = false;
    const qreal millimetre = m_writer.logicalDpiY() / inch;
    const QRectF page(0, 0, m_writer.width(), m_writer.height());
    const QRectF strip = page.adjusted(0, page.height() - stripMillimetres * millimetre, 0, 0);
    const QRectF person = page.adjusted(0, 0, 0, strip.top() - gapMillimetres * millimetre - page.bottom());
    drawFitting(m_painter, m_writer, sheetAsHtml(sheet), person);
    QPen pen(Qt::black, millimetre / 5, Qt::DashLine);
    m_painter.setPen(pen);
    m_painter.drawLine(strip.topLeft(), strip.topRight());
    drawStrip(strip.adjusted(0, gapMillimetres * millimetre, 0, 0), sheet, login);
}

void HandOutPaper::drawStrip(const QRectF &strip, const SettingsSheet &sheet, const QString &login)
{
    QString html = u"<p>"_s + tr("Cut here. The school keeps this part.").toHtmlEscaped() + u"</p><table>"_s;
    if (!m_school.isEmpty())
        html += row(tr("School"), m_school);
    html += row(tr("Handed to"), sheet.account.displayName) + row(tr("Login"), login) +
            row(tr("Address"), sheet.account.address.toString()) + row(tr("On"), u"……………………"_s) +
            row(tr("Signature"), u"……………………………………………"_s) + u"</table>"_s;
    drawFitting(m_painter, m_writer, html, strip);
}

void HandOutPaper::finish()
{
    m_painter.end();
    m_file.seek(0);
    QByteArray head = m_file.read(headSize);
    signUndated(head);
    m_file.seek(0);
    m_file.write(head);
    m_file.flush();
}
