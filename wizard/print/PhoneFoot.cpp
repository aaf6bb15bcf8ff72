// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/PhoneFoot.h"

#include "profile/phone/AndroidCode.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Millimetres. A telephone wants modules of some size, whatever their number.
constexpr qreal usualSide = 42;
constexpr qreal smallestModule = 0.5;
constexpr qreal inch = 25.4;

int modulesAcross(const QrCode &code)
{
    return code.size + 2 * quietZone;
}

} // namespace

std::optional<PhoneFoot> PhoneFoot::of(const MailAccount &account, QPagedPaintDevice &device, qreal width)
{
    const auto settings = androidSettings(account);
    if (!settings)
        return std::nullopt;
    const QrCode code = qrCodeOf(settings.value());
    const qreal side =
        std::max(usualSide, modulesAcross(code) * smallestModule) / inch * device.logicalDpiX();
    const QString words =
        "<h2>"_L1 + tr("On an Android phone").toHtmlEscaped() + "</h2><p>"_L1 +
        tr("Thunderbird for Android reads these settings from this code: install it from your phone's app "
           "store, choose to import settings, and scan. It then asks for your password, which is not in the "
           "code.")
            .toHtmlEscaped() +
        "</p>"_L1;
    return PhoneFoot(code, side, PaperText(words, device, width - side));
}

PhoneFoot::PhoneFoot(QrCode code, qreal side, PaperText words)
    : m_code(std::move(code)), m_side(side), m_words(std::move(words))
{
}

QSizeF PhoneFoot::size() const
{
    const QSizeF words = m_words.size();
    return {m_side + words.width(), std::max(m_side, words.height())};
}

/// One path for all dark modules: separate rectangles would leave hairlines between them on a screen.
void PhoneFoot::draw(QPainter &painter) const
{
    QPainterPath dark;
    for (const QRect &run : darkRuns(m_code))
        dark.addRect(run);
    const qreal module = m_side / modulesAcross(m_code);
    painter.save();
    painter.scale(module, module);
    painter.translate(quietZone, quietZone);
    painter.fillPath(dark, Qt::black);
    painter.restore();

    painter.save();
    painter.translate(m_side, (size().height() - m_words.size().height()) / 2);
    m_words.draw(painter);
    painter.restore();
}
