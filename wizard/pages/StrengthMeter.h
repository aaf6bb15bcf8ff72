// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class GlyphLabel;
class Prose;

/// How much a new password resists, as sign, word and figure beside what the CNIL recommends. Told to screen
/// readers when the typing pauses and the word has changed, not at every key.
class StrengthMeter final : public QWidget
{
    Q_OBJECT
public:
    explicit StrengthMeter(QWidget *parent = nullptr);

    /// @p bits as account/PasswordStrength estimates them; nothing typed: the meter disappears.
    void setBits(double bits);
    void clear();
    QString words() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Grade { Weak, Middling, Strong };

    Grade grade() const;
    QString word() const;
    void retranslate();

    double m_bits = 0;
    GlyphLabel *m_glyph;
    Prose *m_words;
    QTimer m_pause;
    QString m_told;
};
