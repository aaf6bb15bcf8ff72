// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Secret.h"

#include <QObject>
#include <QTimer>

/// Puts a secret on the clipboard for a minute, marked so that clipboard histories skip it, and takes it back
/// if it is still there. Taken back as well when this dies: a closed wizard leaves no NUMEN behind.
class ClipboardLoan final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClipboardLoan)
public:
    static constexpr std::chrono::seconds usualLength{60};

    explicit ClipboardLoan(std::chrono::milliseconds length = usualLength, QObject *parent = nullptr);
    ~ClipboardLoan() override;

    void lend(Secret secret);

Q_SIGNALS:
    void takenBack();

private:
    void takeBack();

    Secret m_lent;
    QTimer m_timer;
};
