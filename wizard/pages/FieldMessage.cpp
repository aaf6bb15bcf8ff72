// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/FieldMessage.h"

#include "pages/Announcement.h"
#include "pages/Button.h"
#include "pages/Spacing.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

FieldMessage::FieldMessage(QWidget *parent)
    : QWidget(parent),
      m_glyph(new GlyphLabel(Glyph::Note)),
      m_text(new Prose),
      m_correction(new Button(u"correction"_s))
{
    m_text->setObjectName(u"message"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spaced(*this, 0.4));
    grid->setVerticalSpacing(spaced(*this, 0.25));
    grid->addWidget(m_glyph, 0, 0, Qt::AlignTop);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_correction, 1, 1, Qt::AlignLeft);
    grid->setColumnStretch(1, 1);
    connect(m_correction, &Button::clicked, this, &FieldMessage::correctionWanted);
    hide();
}

void FieldMessage::say(Glyph glyph, const QString &text, const QString &correction)
{
    const bool isNews = text != m_text->text() && !text.isEmpty();
    m_glyph->setGlyph(glyph);
    m_text->setText(text);
    m_correction->setText(correction);
    m_correction->setAccessibleName(correction);
    m_correction->setVisible(!correction.isEmpty());
    setVisible(!text.isEmpty());
    if (isNews)
        announce(*m_text);
}

void FieldMessage::clear()
{
    say(Glyph::Note, {});
}
