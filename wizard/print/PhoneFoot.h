// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/MailAccount.h"
#include "print/PaperText.h"
#include "profile/phone/QrCode.h"

#include <QCoreApplication>

#include <optional>

/// The foot of a sheet: the QR code for Thunderbird on Android, and beside it what to do with it.
class PhoneFoot
{
    Q_DECLARE_TR_FUNCTIONS(PhoneFoot)
public:
    /// Nothing for an account that the code has no place for. @p width in the device's own units.
    static std::optional<PhoneFoot> of(const MailAccount &account, QPagedPaintDevice &device, qreal width);

    QSizeF size() const;
    void draw(QPainter &painter) const; ///< Its upper left corner at the painter's origin.

private:
    PhoneFoot(QrCode code, qreal side, PaperText words);

    QrCode m_code;
    qreal m_side; ///< Of the code with its quiet zone.
    PaperText m_words;
};
