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
      m_column(new QVBoxLayout(this)),
      m_open(new Button(u"openPortal"_s)),
      m_copies(new PortalCopies(std::move(sources))),
      m_pasted(new PastedPage(std::move(find)))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spaced(*this, 0.6));
    m_column->addWidget(m_open, 0, Qt::AlignLeft);
    auto *card = new Card;
    m_column->addWidget(card);
    card->column()->setSpacing(spaced(*this, 0.7));
    card->column()->addWidget(m_copies);
    card->column()->addWidget(m_pasted);
    connect(m_open, &Button::clicked, this, [this] {
        m_wasOpened = true;
        Q_EMIT browserWanted();
    });
    retranslate();
}

void BrowserWay::hold(QWidget *fields)
{
    if (!isAncestorOf(fields))
        m_column->insertWidget(1, fields);
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
