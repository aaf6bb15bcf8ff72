// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/BrowserWay.h"

#include "pages/Button.h"
#include "pages/Card.h"
#include "pages/Spacing.h"

#include <QEvent>

using namespace Qt::StringLiterals;

BrowserWay::BrowserWay(const QUrl &portal, PortalCopies::Sources sources, PastedPage::Find find,
                       QWidget *parent)
    : QWidget(parent),
      m_portal(portal),
      m_open(new Button(u"openPortal"_s)),
      m_copies(new PortalCopies(std::move(sources))),
      m_pasted(new PastedPage(std::move(find)))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card;
    outer->addWidget(card);
    card->column()->setSpacing(spaced(*this, 0.7));
    card->column()->addWidget(m_open, 0, Qt::AlignLeft);
    card->column()->addWidget(m_copies);
    card->column()->addWidget(m_pasted);
    connect(m_open, &Button::clicked, this, &BrowserWay::browserWanted);
    retranslate();
}

void BrowserWay::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BrowserWay::retranslate()
{
    m_open->setWords(tr("Open the portal (%1)").arg(m_portal.host()));
}
