// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/HintList.h"

#include "diagnosis/Catalogue.h"
#include "pages/Announcement.h"
#include "pages/Glyph.h"
#include "pages/Spacing.h"

#include <QEvent>

using namespace Qt::StringLiterals;

HintList::HintList(const QString &name, QWidget *parent)
    : QWidget(parent), m_title(new Prose(Prose::Tone::Strong)), m_lines(new QVBoxLayout)
{
    setObjectName(name);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card;
    outer->addWidget(card);
    m_lines->setSpacing(spaced(*this, 0.3));
    card->column()->addWidget(m_title);
    card->column()->addLayout(m_lines);
    hide();
}

void HintList::show(const QList<Fault> &hints)
{
    const bool isNews = hints != m_hints && !hints.isEmpty();
    m_hints = hints;
    setVisible(!hints.isEmpty());
    retranslate();
    if (isNews)
        announce(*this);
}

void HintList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HintList::retranslate()
{
    m_title->setText(m_hints.size() == 1 ? tr("Perhaps it is this:") : tr("Perhaps it is one of these:"));
    while (!m_texts.isEmpty())
        delete m_texts.takeLast()->parentWidget();
    QStringList spoken{m_title->text()};
    for (const Fault &hint : m_hints) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(spaced(*this, 0.5));
        row->addWidget(new GlyphLabel(Glyph::Note), 0, Qt::AlignTop);
        auto *text = new Prose;
        text->setText(sentenceFor(hint) + u' ' + adviceFor(hint.kind).remedy);
        row->addWidget(text, 1);
        m_lines->addWidget(line);
        m_texts.append(text);
        spoken.append(text->text());
    }
    setAccessibleName(spoken.join(u' '));
}
