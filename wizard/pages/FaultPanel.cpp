// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/FaultPanel.h"

#include "diagnosis/Catalogue.h"
#include "pages/Announcement.h"
#include "pages/Button.h"
#include "pages/Spacing.h"

#include <QEvent>

using namespace Qt::StringLiterals;

FaultPanel::FaultPanel(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_card(new Card),
      m_sentence(new Prose(Prose::Tone::Strong)),
      m_remedy(new Prose),
      m_contact(new Prose(Prose::Tone::Quiet)),
      m_webmail(new Button(name + u"Webmail"_s))
{
    setObjectName(name);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);

    auto *row = new QHBoxLayout;
    row->setSpacing(spaced(*this, 0.6));
    row->addWidget(new GlyphLabel(Glyph::Bad), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(spaced(*this, 0.3));
    column->addWidget(m_sentence);
    column->addWidget(m_remedy);
    column->addWidget(m_contact);
    column->addWidget(m_webmail, 0, Qt::AlignLeft);
    row->addLayout(column, 1);
    m_card->column()->addLayout(row);

    connect(m_webmail, &Button::clicked, this, &FaultPanel::webmailWanted);
    hide();
}

void FaultPanel::show(const std::optional<Fault> &fault, const QString &about)
{
    m_fault = fault;
    m_about = about;
    setVisible(fault.has_value());
    retranslate();
    if (fault)
        announce(*this);
}

void FaultPanel::setWebmailOffered(bool offered)
{
    m_webmail->setVisible(offered);
}

void FaultPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FaultPanel::retranslate()
{
    if (!m_fault)
        return;
    const Advice advice = adviceFor(m_fault->kind);
    const QString sentence = sentenceFor(*m_fault); // names the product, the date, the control
    m_sentence->setText(m_about.isEmpty() ? sentence : m_about + u" — "_s + sentence);
    m_remedy->setText(advice.remedy);
    m_contact->setText(advice.contact);
    setAccessibleName(m_sentence->text() + u' ' + m_remedy->text());
    m_contact->setVisible(!advice.contact.isEmpty());
    m_webmail->setWords(tr("Read my mail in the browser instead"));
}
