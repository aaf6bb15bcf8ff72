// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

/// Text that wraps, in one of the few sizes and weights this program uses, always relative to the system's
/// font and palette. Plain text: what comes from a file or a server is never read as markup.
class Prose final : public QLabel
{
    Q_OBJECT
public:
    enum class Tone { Title, Heading, Strong, Body, Quiet };

    explicit Prose(Tone tone = Tone::Body, QWidget *parent = nullptr);

    Tone tone() const { return m_tone; }

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void dress();

    Tone m_tone;
    bool m_dressing = false;
};
