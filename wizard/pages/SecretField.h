// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Secret.h"
#include "pages/TextField.h"

class Button;

/// A line for a password, NUMEN or birth date: can be hidden or shown, says when Caps Lock seems to be on,
/// and overwrites what the line edit held when it is left. While it is typed the text lives in Qt's line
/// edit, which has no wiped storage of its own: that is the one copy this program cannot keep out of a
/// QString.
class SecretField final : public TextField
{
    Q_OBJECT
public:
    enum class AtFirst { Hidden, Shown };

    SecretField(const QString &name, AtFirst atFirst, QWidget *parent = nullptr);

    bool isEmpty() const;
    /// What is typed, unshared: for a takeFrom(), which wipes it. The line keeps its own.
    QString typed() const;
    /// What was typed; the line is overwritten and empty afterwards.
    Secret take();
    /// Shows @p secret again after the page was left.
    void put(const Secret &secret);
    void wipe();

Q_SIGNALS:
    void capsLockSeen(bool on);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void applyVisibility();

    Button *m_show;
};
