// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PortalQuote.h"

#include "diagnosis/Catalogue.h"
#include "pages/Announcement.h"
#include "pages/Button.h"
#include "pages/Prose.h"
#include "pages/Spacing.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 1200; ///< Characters: a page may say more than anybody reads.

} // namespace

PortalQuote::PortalQuote(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_head(new Prose(Prose::Tone::Quiet)),
      m_words(new Prose),
      m_copy(new Button(name + u"Copy"_s))
{
    setObjectName(name);
    m_words->setObjectName(name + u"Words"_s);
    m_words->setContentsMargins(spaced(*this, 0.8), 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaced(*this, 0.3));
    column->addWidget(m_head);
    column->addWidget(m_words);
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    connect(m_copy, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(words()); });
    hide();
    retranslate();
}

void PortalQuote::quote(const QString &host, const QString &words, const QString &shown)
{
    const QString text = shown.size() > mostShown ? QString(shown.first(mostShown) + u'…') : shown;
    const bool isNews = text != m_words->text();
    m_host = host;
    m_all = words;
    m_words->setText(text);
    m_words->setVisible(!text.isEmpty());
    setVisible(!words.isEmpty());
    retranslate();
    if (isNews && !text.isEmpty())
        announce(*m_words);
}

void PortalQuote::setCopyOffered(bool offered)
{
    m_copy->setVisible(offered);
}

void PortalQuote::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PortalQuote::retranslate()
{
    m_head->setText(withColon(tr("What %1 says").arg(m_host)));
    m_copy->setWords(tr("Copy what the portal said"));
}
