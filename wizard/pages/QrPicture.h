// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/phone/QrCode.h"

#include <QLabel>

/// A QR code to be scanned from the screen: dark on white with its quiet zone, whatever the theme, every
/// module as many whole pixels as the text is large. A label, so that screen readers take it for a picture.
class QrPicture final : public QLabel
{
    Q_OBJECT
public:
    explicit QrPicture(QWidget *parent = nullptr);

    void show(const QrCode &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    QrCode m_code;
};
