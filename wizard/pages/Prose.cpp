// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/Prose.h"

#include "pages/Contrast.h"

#include <QApplication>
#include <QEvent>

namespace {

double sizeOf(Prose::Tone tone)
{
    switch (tone) {
    case Prose::Tone::Title: return 1.55;
    case Prose::Tone::Heading: return 1.12;
    case Prose::Tone::Strong:
    case Prose::Tone::Body:
    case Prose::Tone::Quiet: return 1.0;
    }
    Q_UNREACHABLE();
}

} // namespace

Prose::Prose(Tone tone, QWidget *parent) : QLabel(parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    dress();
}

void Prose::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::ParentChange || type == QEvent::PaletteChange || type == QEvent::FontChange)
        dress();
}

bool Prose::event(QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::ApplicationFontChange || type == QEvent::ApplicationPaletteChange)
        dress();
    return QLabel::event(event);
}

void Prose::dress()
{
    if (m_dressing)
        return;
    m_dressing = true;
    const QFont base = parentWidget() ? parentWidget()->font() : QApplication::font();
    QFont wanted = base;
    if (base.pointSizeF() > 0)
        wanted.setPointSizeF(base.pointSizeF() * sizeOf(m_tone));
    if (m_tone != Tone::Body && m_tone != Tone::Quiet)
        wanted.setWeight(QFont::DemiBold);
    setFont(wanted);
    if (m_tone == Tone::Quiet) {
        const QPalette around = parentWidget() ? parentWidget()->palette() : QApplication::palette();
        const QColor background = around.color(backgroundRole());
        QPalette quiet;
        quiet.setColor(foregroundRole(),
                       readableOn(background, blend(around.color(foregroundRole()), background, 0.75), 6.0));
        setPalette(quiet);
    }
    m_dressing = false;
}
