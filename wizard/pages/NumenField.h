// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/Numen.h"

#include <QWidget>

#include <optional>

class SecretField;
class QLineEdit;

/// A line for the NUMEN that says what it looks like: usual, rarer, odd, or mistyped. Never holds anything
/// against anybody: an odd one may be used all the same.
class NumenField final : public QWidget
{
    Q_OBJECT
public:
    explicit NumenField(QWidget *parent = nullptr);

    /// In its clean form; nothing while nothing is typed.
    std::optional<Numen> numen() const;
    QLineEdit *edit() const;
    /// Says that it is missing, and leads to it.
    void askAgain();
    /// The page is left, and shown again: what was typed is kept out of the line meanwhile.
    void hideAway();
    void bringBack();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void check();
    QString slipIn(const Numen &numen) const;

    SecretField *m_field;
    Secret m_kept;
};
